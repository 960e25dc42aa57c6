// What does the reader see of this page, as a copy on which every later step may work?

import { copyBounded, isVeryDeep } from './copy-deep-page.ts';
import { boundTree } from './harden.ts';
import { HIDDEN, removeForeignMarks } from './marks.ts';
import { noteTrueSize } from './tracking-pixels.ts';
import { cloneDocument, hasWindow, importNode, isRendered, openShadowRootOf, walkElements } from './unclobbered.ts';

export interface PageCopy {
  readonly document: Document;
  /** Parts were left out because the page has too many elements. */
  readonly isTooLarge: boolean;
  /** Levels of elements, from 1. */
  readonly depth: number;
}

/**
 * Copy the page without touching it: what is hidden by its styles is marked, open shadow roots are laid into the
 * tree, names that shadow DOM properties are gone, depth and size are bounded; for both together see `boundWork`.
 */
export function clonePage(page: Document): PageCopy {
  const { copy, found } = isVeryDeep(page) ? copyDeepPage(page) : copyPage(page);
  const bounds = boundTree(copy);
  removeForeignMarks(copy);
  for (const { original, twin } of found.pictures) noteTrueSize(original, twin);
  const hidden = new Set(found.hidden);
  // What stands in a hidden part is hidden with it: once that part is kept, nothing else hides it.
  for (const element of hidden)
    if (element.parentElement === null || !hidden.has(element.parentElement)) element.setAttribute(HIDDEN, '');
  for (const { host, root } of found.shadows) layShadowInto(host, root, { page, copy });
  if (found.shadows.length === 0) return { document: copy, ...bounds };
  // What was laid open counts like the rest, and may do as much.
  const { isTooLarge, depth } = boundTree(copy);
  return { document: copy, isTooLarge: isTooLarge || bounds.isTooLarge, depth };
}

/** Styles and shadow roots exist on the live page alone. */
interface LiveFacts {
  readonly hidden: Element[];
  readonly pictures: { readonly original: Element; readonly twin: Element }[];
  readonly shadows: { readonly host: Element; readonly root: ShadowRoot }[];
}

/** Both trees are walked side by side. */
function copyPage(page: Document): { readonly copy: Document; readonly found: LiveFacts } {
  const copy = cloneDocument(page);
  const found: LiveFacts = { hidden: [], pictures: [], shadows: [] };
  // A page that was only parsed has neither.
  if (!hasWindow(page)) return { copy, found };
  const live = walkElements(page, page);
  const copied = walkElements(copy, copy);
  // Both walkers show elements alone.
  while (live.nextNode() && copied.nextNode())
    noteFacts(live.currentNode as Element, copied.currentNode as Element, found);
  return { copy, found };
}

function copyDeepPage(page: Document): { readonly copy: Document; readonly found: LiveFacts } {
  const copy = cloneDocument(page, false);
  const found: LiveFacts = { hidden: [], pictures: [], shadows: [] };
  const isShown = hasWindow(page);
  copyBounded(page, page, copy, {
    copy,
    onCopy: (original, twin) => {
      if (isShown) noteFacts(original, twin, found);
    },
  });
  return { copy, found };
}

function noteFacts(original: Element, twin: Element, { hidden, pictures, shadows }: LiveFacts): void {
  const root = openShadowRootOf(original);
  if (root !== null) shadows.push({ host: twin, root });
  if (isRendered(original) === false) hidden.push(twin);
  if (original.localName === 'img') pictures.push({ original, twin });
}

/** Lay the shadow tree over its host, and the host's own children into its slots, as the page shows them. */
function layShadowInto(
  host: Element,
  root: ShadowRoot,
  { page, copy }: { readonly page: Document; readonly copy: Document },
): void {
  const holder = copy.createElement('div');
  // The copy has no window, so no custom element of the page runs here.
  if (isVeryDeep(root)) copyBounded(page, root, holder, { copy });
  else for (const child of root.childNodes) holder.append(importNode(copy, child));
  const slots = [...holder.querySelectorAll('slot')];
  const unnamed = slots.find((slot) => !slot.getAttribute('name'));
  for (const child of [...host.childNodes]) {
    const wanted = child.nodeType === 1 ? (child as Element).getAttribute('slot') : null;
    const slot = wanted ? slots.find((candidate) => candidate.getAttribute('name') === wanted) : unnamed;
    slot?.before(child);
  }
  for (const slot of slots) slot.remove();
  host.replaceChildren(...holder.childNodes);
}

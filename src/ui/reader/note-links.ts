// Which links lead to another place of the same text, as footnotes do?

import { ANCHOR } from '../../dom/marks.ts';

/** Longer targets are sections: they are gone to, not shown in a small window. */
const MAX_NOTE_LENGTH = 900;

/** Link → the element that it means. */
export function findNoteLinks(root: ParentNode, url: string): ReadonlyMap<Element, Element> {
  const targets = new Map<string, Element>();
  for (const element of root.querySelectorAll(`[${ANCHOR}]`)) {
    const name = element.getAttribute(ANCHOR) ?? '';
    if (!targets.has(name)) targets.set(name, element);
  }
  const found = new Map<Element, Element>();
  if (targets.size === 0 || !URL.canParse(url)) return found;
  const page = withoutHash(url);
  for (const link of root.querySelectorAll('a[href*="#"]')) {
    // The sanitizer has written it as the browser does; parsing it again takes long where there are thousands.
    const [address = '', ...rest] = (link.getAttribute('href') ?? '').split('#');
    if (address !== page) continue;
    const target = targets.get(decode(rest.join('#')));
    if (target !== undefined && !target.contains(link)) found.set(link, toBlock(target));
  }
  return found;
}

/** Null for targets that are too long for a small window. */
export function noteTextOf(target: Element): string | null {
  const text = (target.textContent ?? '').replace(/\s+/g, ' ').trim();
  // Signs that lead back to where the reader came from.
  const words = text.replace(/[\s\u21a9\u2191^]+$/u, '').replace(/^[\s\u2191^]+/u, '');
  return words === '' || MAX_NOTE_LENGTH < words.length ? null : words;
}

/** Pages put the anchor on an empty element before or in the note as often as on the note. */
function toBlock(target: Element): Element {
  const holder = (target.textContent ?? '').trim().length < 4 ? target.parentElement : target;
  return holder ?? target;
}

const withoutHash = (address: string): string => new URL(address).href.replace(/#.*$/, '');

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

// Where does reading aloud begin? At the selection, else at what stands at the top of the frame.

import type { ReaderText } from '../../dom/reader-text.ts';
import { toPosition } from '../../dom/to-position.ts';

/** `getComposedRanges` sees into a shadow root that one holds; older browsers let the root itself be asked. */
interface ComposedSelection {
  readonly getComposedRanges?: (options: { readonly shadowRoots: readonly ShadowRoot[] }) => readonly StaticRange[];
}
type SelectingRoot = (Document | ShadowRoot) & { readonly getSelection?: () => Selection | null };

/** @returns null where nothing of the text is selected. */
export function findSelectedPosition(readerText: ReaderText, frame: HTMLElement): number | null {
  const range = findSelectedRange(frame.getRootNode());
  if (range === null || range.collapsed) return null;
  return toPosition(readerText, range.startContainer, range.startOffset);
}

function findSelectedRange(root: Node): AbstractRange | null {
  if (!(root instanceof Document) && !(root instanceof ShadowRoot)) return null;
  // A shadow root's own selection is Chromium's alone.
  const own = (root as SelectingRoot).getSelection?.();
  if (own && own.rangeCount > 0) return own.getRangeAt(0);
  const selection = root.ownerDocument?.getSelection() as (Selection & ComposedSelection) | null | undefined;
  if (!selection || !(root instanceof ShadowRoot)) return null;
  return selection.getComposedRanges?.({ shadowRoots: [root] })[0] ?? null;
}

/** The first block whose end is still to be seen; 0 at the top of the article. */
export function findTopPosition(readerText: ReaderText, frame: HTMLElement): number {
  const top = frame.getBoundingClientRect().top;
  let start = 0;
  for (const [at, element] of readerText.elements.entries()) {
    const box = element.getBoundingClientRect();
    // A line of the next paragraph is enough to begin with it.
    if (top + 8 < box.bottom) return start;
    start += (readerText.blocks[at]?.text.length ?? 0) + 2;
  }
  return 0;
}

// How is a paragraph without end kept from stopping the reader? In pieces, so that those out of sight need no layout.

/** UTF-16 code units. Real paragraphs have at most 3,000; half a million combining marks take minutes to lay out. */
export const MAX_PIECE_LENGTH = 10_000;
/** So far back from the end of a piece a space is looked for, to part it between words. */
const MAX_WORD_LENGTH = 200;
/** Each piece is laid out by itself, once it is in sight. No page can bring this attribute: it does not pass the sanitizer. */
export const PIECE = 'data-piece';

/** Put each piece of an overlong text node into an element of its own. The text stays the same. Changes `root`. */
export function splitLongText(root: DocumentFragment): void {
  // 4 is NodeFilter.SHOW_TEXT; the command line has no such global.
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  const long: Text[] = [];
  // The walker shows text alone.
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.length > MAX_PIECE_LENGTH) long.push(node);
  }
  for (const node of long) node.replaceWith(...toPieces(node.data).map((text) => toElement(text, node.ownerDocument)));
}

function toPieces(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = findEnd(text, start + MAX_PIECE_LENGTH);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

function findEnd(text: string, limit: number): number {
  if (text.length <= limit) return text.length;
  const space = text.lastIndexOf(' ', limit - 1);
  if (limit - MAX_WORD_LENGTH < space) return space + 1;
  // Never between the halves of one character.
  const unit = text.charCodeAt(limit);
  return 0xdc00 <= unit && unit <= 0xdfff ? limit - 1 : limit;
}

function toElement(text: string, document: Document): Element {
  const piece = document.createElement('span');
  piece.setAttribute(PIECE, '');
  // Here and not in a style sheet: it must hold wherever the piece is shown.
  piece.style.cssText = 'display: block; content-visibility: auto; contain-intrinsic-block-size: auto 20em';
  piece.textContent = text;
  return piece;
}

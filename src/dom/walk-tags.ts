// Which elements of these kinds stand below this one?

/** Bit of `NodeFilter` for elements; the constant belongs to whichever window made the page. */
const SHOW_ELEMENT = 1;

/**
 * In page order. Engines keep lists of elements of one tag, but try a selector of several tags on each element in turn:
 * a walk is then twice as fast.
 */
export function selectElements(root: Element, isWanted: (element: Element) => boolean): readonly Element[] {
  const found: Element[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_ELEMENT);
  while (walker.nextNode()) {
    // The walker shows elements alone.
    const element = walker.currentNode as Element;
    if (isWanted(element)) found.push(element);
  }
  return found;
}

/** As an array. By their iterator, engines take half as long again for long lists. */
export function listElements(elements: NodeListOf<Element>): Element[] {
  const list: Element[] = [];
  const { length } = elements;
  for (let i = 0; i < length; i += 1) {
    const element = elements[i];
    if (element !== undefined) list.push(element);
  }
  return list;
}

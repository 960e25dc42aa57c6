// How are nodes of a page read although its forms may shadow the DOM's own properties?

/**
 * Call a method, or read a getter, of the DOM itself. `<form><input name="parentNode">` makes `form.parentNode` the
 * input, and `<img name="cloneNode">` does the same to `document.cloneNode`; the prototypes know nothing of this.
 *
 * No global is read: under jsdom the classes belong to a window that this module never sees.
 */
function callNative(target: object, name: string, args: readonly unknown[]): unknown {
  let prototype: object | null = Object.getPrototypeOf(target);
  while (prototype !== null) {
    const property = Object.getOwnPropertyDescriptor(prototype, name);
    if (property?.get) return property.get.call(target);
    if (typeof property?.value === 'function') return property.value.apply(target, args);
    prototype = Object.getPrototypeOf(prototype);
  }
  return null;
}

const SHOW_ELEMENT = 1;

// The casts below rest on the DOM standard: each names what the native member returns.

export function cloneDocument(document: Document): Document {
  return callNative(document, 'cloneNode', [true]) as Document;
}

/** Walks elements in document order; its own methods cannot be shadowed. */
export function walkElements(document: Document, root: Node): TreeWalker {
  return callNative(document, 'createTreeWalker', [root, SHOW_ELEMENT]) as TreeWalker;
}

export function importNode(document: Document, node: Node): Node {
  return callNative(document, 'importNode', [node, true]) as Node;
}

export function removeAttribute(element: Element, name: string): void {
  callNative(element, 'removeAttribute', [name]);
}

export function tagOf(element: Element): string {
  return String(callNative(element, 'localName', []));
}

export function openShadowRootOf(element: Element): ShadowRoot | null {
  return callNative(element, 'shadowRoot', []) as ShadowRoot | null;
}

/** null where the engine cannot tell, as under jsdom. */
export function isRendered(element: Element): boolean | null {
  return callNative(element, 'checkVisibility', [{ visibilityProperty: true }]) as boolean | null;
}

/** A document that was parsed and not opened shows nothing: there, nobody can tell what its styles would hide. */
export function hasWindow(document: Document): boolean {
  return callNative(document, 'defaultView', []) !== null;
}

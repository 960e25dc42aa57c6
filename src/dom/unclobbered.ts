// How are nodes of a page read although its forms may shadow the DOM's own properties?

/**
 * Call a method, or read a getter, of the DOM itself. `<form><input name="parentNode">` makes `form.parentNode` the
 * input, and `<img name="cloneNode">` does the same to `document.cloneNode`; the prototypes know nothing of this.
 *
 * No global is read: under jsdom the classes belong to a window that this module never sees.
 */
function callNative(target: object, name: string, args: readonly unknown[]): unknown {
  const property = findProperty(Object.getPrototypeOf(target), name);
  if (property?.get) return property.get.call(target);
  return typeof property?.value === 'function' ? property.value.apply(target, args) : null;
}

/**
 * The DOM's own getter, for walks over thousands of nodes: to look for it once a node takes longer than to ask it.
 *
 * @param sample of the document whose nodes are read.
 */
export function readerOf(sample: Node, name: string): (node: Node) => unknown {
  const getter = findProperty(Object.getPrototypeOf(sample), name)?.get;
  return getter === undefined ? () => null : (node) => getter.call(node);
}

/** Prototypes are few and do not change: what was found on one is kept. */
const found = new WeakMap<object, Map<string, PropertyDescriptor | undefined>>();

function findProperty(start: object | null, name: string): PropertyDescriptor | undefined {
  if (start === null) return undefined;
  const known = found.get(start) ?? new Map<string, PropertyDescriptor | undefined>();
  if (known.has(name)) return known.get(name);
  const property = Object.getOwnPropertyDescriptor(start, name) ?? findProperty(Object.getPrototypeOf(start), name);
  found.set(start, known.set(name, property));
  return property;
}

const SHOW_ELEMENT = 1;
const SHOW_ALL = 0xffff_ffff;
const ACCEPT = 1;
const REJECT = 2;

// The casts below rest on the DOM standard: each names what the native member returns.

/** @param isDeep false for an empty document of the same kind and address. */
export function cloneDocument(document: Document, isDeep = true): Document {
  return callNative(document, 'cloneNode', [isDeep]) as Document;
}

/** Walks elements in document order; its own methods cannot be shadowed. */
export function walkElements(document: Document, root: Node): TreeWalker {
  return callNative(document, 'createTreeWalker', [root, SHOW_ELEMENT]) as TreeWalker;
}

/** Walks all nodes in document order; what is rejected is skipped with all that it holds. */
export function walkNodes(document: Document, root: Node, isRejected?: (node: Node) => boolean): TreeWalker {
  const filter = isRejected === undefined ? null : (node: Node) => (isRejected(node) ? REJECT : ACCEPT);
  return callNative(document, 'createTreeWalker', [root, SHOW_ALL, filter]) as TreeWalker;
}

export function importNode(document: Document, node: Node, isDeep = true): Node {
  return callNative(document, 'importNode', [node, isDeep]) as Node;
}

export function append(parent: Node, child: Node): void {
  callNative(parent, 'appendChild', [child]);
}

export function bodyOf(document: Document): Element {
  return callNative(document, 'body', []) as Element;
}

export function createElement(document: Document, tag: string): Element {
  return callNative(document, 'createElement', [tag]) as Element;
}

export function createFragment(document: Document): DocumentFragment {
  return callNative(document, 'createDocumentFragment', []) as DocumentFragment;
}

/** As they are now, whatever becomes of them. */
export function childrenOf(node: Node): readonly ChildNode[] {
  return [...(callNative(node, 'childNodes', []) as NodeListOf<ChildNode>)];
}

export function parentOf(node: Node): Node | null {
  return callNative(node, 'parentNode', []) as Node | null;
}

export function removeAttribute(element: Element, name: string): void {
  callNative(element, 'removeAttribute', [name]);
}

export function selectAll(root: ParentNode, selector: string): readonly Element[] {
  return [...(callNative(root, 'querySelectorAll', [selector]) as NodeListOf<Element>)];
}

/** Every `step`-th element that fits; the others are not even made objects of. */
export function* selectEach(root: ParentNode, selector: string, step = 1): Generator<Element> {
  const all = callNative(root, 'querySelectorAll', [selector]) as NodeListOf<Element>;
  for (let at = step - 1; at < all.length; at += step) {
    const element = all[at];
    if (element !== undefined) yield element;
  }
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

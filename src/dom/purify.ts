// How does the purifier go over a body without stopping everything else? From DOM to DOM, some hundred nodes at a time.

import createDOMPurify, { type Config, type DOMPurify, type WindowLike } from 'dompurify';
import type { UntrustedHtml } from '../core/article.ts';
import { ANCHOR, BLOCK_ROLES, ROLE } from './marks.ts';
import type { Slices } from './slices.ts';
import { append, bodyOf, childrenOf, createElement, createFragment, importNode, walkNodes } from './unclobbered.ts';

/** Text, structure, links and images: no svg, math, style, form or frame, through which payloads came alive. */
const SHOWN_TAGS = [
  ...['a', 'abbr', 'article', 'b', 'bdi', 'bdo', 'blockquote', 'br', 'caption', 'cite', 'code', 'dd', 'del', 'dfn'],
  ...['div', 'dl', 'dt', 'em', 'figcaption', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i', 'img', 'ins'],
  ...['kbd', 'li', 'mark', 'ol', 'p', 'pre', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'section', 'small', 'span'],
  ...['strong', 'sub', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'time', 'tr', 'u', 'ul', 'var', 'wbr'],
];

/** No `id` and no `name`: they shadow properties of the document that shows the article. */
const ALLOWED_ATTRIBUTES = [
  ...['href', 'src', 'alt', 'title', 'width', 'height', 'lang', 'dir', 'datetime', 'cite', 'colspan', 'rowspan'],
  ...['start', 'reversed', 'value', 'headers', 'scope', ROLE, ANCHOR],
];

/** The purifier's own default: these go with all that they hold. What is neither shown nor here leaves its content. */
const DROPPED_WHOLE = [
  ...['annotation-xml', 'audio', 'colgroup', 'desc', 'foreignobject', 'head', 'iframe', 'math', 'mi', 'mn', 'mo', 'ms'],
  ...['mtext', 'noembed', 'noframes', 'noscript', 'plaintext', 'script', 'selectedcontent', 'style', 'svg', 'template'],
  ...['thead', 'title', 'video', 'xmp'],
];

const CONFIG = {
  // The body is the root of what is purified and never part of it; where its tag is not allowed, all that it holds is
  // copied once more and thrown away.
  ALLOWED_TAGS: [...SHOWN_TAGS, 'body'],
  ALLOWED_ATTR: ALLOWED_ATTRIBUTES,
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  FORBID_CONTENTS: DROPPED_WHOLE,
  // Relative addresses pass here and are made absolute afterwards; every other scheme stops here.
  ALLOWED_URI_REGEXP: /^(?:https?:|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
  RETURN_DOM_FRAGMENT: true,
} as const satisfies Config;

/** Until something stands in the body, the parser takes a `<frameset>` in its place, and all words of the article go. */
const START = '<br>';

/** Some milliseconds for a browser on a slow machine. */
const SLICE_NODES = 500;

export interface PurifyOptions {
  /** Whose DOM parses and holds what comes of it; under Node a jsdom window. */
  readonly window: WindowLike;
  /** Called with each purified part before it is put into its place. */
  readonly tidy: (part: DocumentFragment) => void;
  /** Nodes that are purified in one go; tests take few. */
  readonly sliceNodes?: number | undefined;
}

/** Reduce HTML of a page to an allow-list. It is parsed once, and never written down again. */
export function* purify(html: UntrustedHtml, options: PurifyOptions): Slices<DocumentFragment> {
  const { window, tidy, sliceNodes = SLICE_NODES } = options;
  const { purifier, policy } = requirePurifier(window);
  const source = `${START}${html}`;
  // The compiler knows strings only; where trusted types are asked for, the browser takes no other.
  const trusted = (policy?.createHTML(source) ?? source) as string;
  const document = new window.DOMParser().parseFromString(trusted, 'text/html');
  const body = bodyOf(document);
  childrenOf(body)[0]?.remove();
  yield;
  const fragment = createFragment(document);
  const purifyPart = (nodes: readonly Node[]): Node => {
    const holder = createElement(document, 'div');
    for (const node of nodes) append(holder, node);
    const part = purifier.sanitize(holder, { ...CONFIG, TRUSTED_TYPES_POLICY: policy });
    tidy(part);
    // `div` is allowed, so the holder has come back.
    return part.firstChild as Node;
  };
  yield* purifyInto(fragment, body, { document, sliceNodes, purifyPart });
  return fragment;
}

interface Purifying {
  readonly document: Document;
  readonly sliceNodes: number;
  /** @returns an element that holds what came of the nodes. */
  readonly purifyPart: (nodes: readonly Node[]) => Node;
}

/** Neighbours together, as many as fit; what is too large for one slice is taken apart. */
function* purifyInto(target: Node, source: Node, purifying: Purifying): Slices<void> {
  const { document, sliceNodes, purifyPart } = purifying;
  let group: Node[] = [];
  let size = 0;
  const flush = (): void => {
    if (group.length === 0) return;
    for (const node of childrenOf(purifyPart(group))) append(target, node);
    group = [];
    size = 0;
  };
  for (const child of childrenOf(source)) {
    const count = countNodes(document, child, sliceNodes);
    if (size + count > sliceNodes) {
      flush();
      yield;
    }
    if (count <= sliceNodes || !mayBeTakenApart(child)) {
      group.push(child);
      size += count;
      continue;
    }
    flush();
    if (!isShown(child)) yield* purifyInto(target, child, purifying);
    else {
      // Alone, without what it holds: what the purifier does not let through goes with all that it holds.
      const [shell] = childrenOf(purifyPart([importNode(document, child, false)]));
      if (shell === undefined) continue;
      append(target, shell);
      yield* purifyInto(shell, child, purifying);
    }
  }
  flush();
}

const HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';
const SHOWN = new Set(SHOWN_TAGS);
const DROPPED = new Set(DROPPED_WHOLE);

const isShown = (element: Element): boolean => SHOWN.has(element.localName);

/** Parts of svg and math are judged by what stands around them. */
function mayBeTakenApart(node: Node): node is Element {
  const { nodeType, namespaceURI, localName } = node as Element;
  return nodeType === 1 && namespaceURI === HTML_NAMESPACE && (SHOWN.has(localName) || !DROPPED.has(localName));
}

/** The node and what it holds, counted no further than just above `limit`. */
function countNodes(document: Document, root: Node, limit: number): number {
  const walker = walkNodes(document, root);
  let count = 1;
  while (count <= limit && walker.nextNode() !== null) count += 1;
  return count;
}

/** What the purifier calls of it; its type asks for more. */
type Policy = NonNullable<Config['TRUSTED_TYPES_POLICY']>;

interface Purifier {
  readonly purifier: DOMPurify;
  /** null where the browser asks for none. */
  readonly policy: Policy | null;
}

/** One a window: the hooks must be added once, and a policy of a name can be made once. */
const purifiers = new WeakMap<WindowLike, Purifier>();

function requirePurifier(window: WindowLike): Purifier {
  const known = purifiers.get(window);
  if (known) return known;
  const purifier = createDOMPurify(window);
  // What links within the text point to; the `id` itself goes, as above.
  purifier.addHook('beforeSanitizeAttributes', (element) => {
    const name = element.getAttribute?.('id') || element.getAttribute?.('name');
    if (name) element.setAttribute(ANCHOR, name);
    else element.removeAttribute?.(ANCHOR);
  });
  purifier.addHook('uponSanitizeAttribute', (_element, attribute) => {
    if (attribute.attrName === ROLE) attribute.keepAttr = BLOCK_ROLES.some((role) => role === attribute.attrValue);
  });
  const made = { purifier, policy: createPolicy(window) };
  purifiers.set(window, made);
  return made;
}

/**
 * For the purifier and for the one parsing before it: the manifest allows one policy, of this name, once a document. It
 * signs what is parsed without a window and then purified, and no address of a script.
 */
function createPolicy({ trustedTypes }: WindowLike): Purifier['policy'] {
  try {
    const policy = trustedTypes?.createPolicy('dompurify', { createHTML: (html) => html, createScriptURL: () => '' });
    // It also names a script, which nobody asks for.
    return (policy as Policy | undefined) ?? null;
  } catch (error) {
    // A page allows none; the world of our script in it needs none.
    console.warn(error);
    return null;
  }
}

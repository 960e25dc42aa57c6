// What of this HTML from a page may be shown? Nothing that could run, load or submit.

import createDOMPurify, { type Config, type DOMPurify, type WindowLike } from 'dompurify';
import type { UntrustedHtml } from '../core/article.ts';
import { boundSpans } from './bound-spans.ts';
import { ANCHOR, BLOCK_ROLES, ROLE } from './marks.ts';
import type { SafeFragment } from './safe-fragment.ts';
import { toWebAddress } from './web-address.ts';

/** Text, structure, links and images: no svg, math, style, form or frame, through which payloads came alive. */
const ALLOWED_TAGS = [
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

const CONFIG = {
  ALLOWED_TAGS,
  ALLOWED_ATTR: ALLOWED_ATTRIBUTES,
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  // Relative addresses pass here and are made absolute afterwards; every other scheme stops here.
  ALLOWED_URI_REGEXP: /^(?:https?:|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
  RETURN_DOM_FRAGMENT: true,
} as const satisfies Config;

const ADDRESSES = ['href', 'src', 'cite'];

/** Until something stands in the body, the parser takes a `<frameset>` in its place, and all words of the article go. */
const START = '<br>';

/** One purifier a window: the hook must be added once, and each new instance registers a trusted-types policy. */
const purifiers = new WeakMap<WindowLike, DOMPurify>();

/**
 * Reduce HTML of a page to an allow-list.
 *
 * @param options.window whose DOM parses and holds the fragment; under Node a jsdom window.
 * @param options.baseUrl resolves relative addresses; what is not http(s) afterwards is dropped.
 */
export function sanitizeArticle(
  html: UntrustedHtml,
  options: { readonly window: WindowLike; readonly baseUrl: string },
): SafeFragment {
  const fragment = requirePurifier(options.window).sanitize(`${START}${html}`, CONFIG);
  fragment.firstChild?.remove();
  for (const element of fragment.querySelectorAll('[href], [src], [cite], img')) {
    resolveAddresses(element, options.baseUrl);
  }
  boundSpans(fragment);
  dropUnusedAnchors(fragment);
  wrapLooseText(fragment);
  // The one place that hands out the brand: the fragment has just been purified.
  return fragment as SafeFragment;
}

/** The same as HTML, for the command line and exports. */
export function toSafeHtml(fragment: SafeFragment): string {
  const holder = fragment.ownerDocument.createElement('div');
  holder.append(fragment.cloneNode(true));
  return holder.innerHTML;
}

function requirePurifier(window: WindowLike): DOMPurify {
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
  purifiers.set(window, purifier);
  return purifier;
}

function resolveAddresses(element: Element, baseUrl: string): void {
  for (const name of ADDRESSES) {
    if (!element.hasAttribute(name)) continue;
    const address = toWebAddress(element.getAttribute(name), baseUrl);
    if (address === null) element.removeAttribute(name);
    else element.setAttribute(name, address);
  }
  if (element.localName === 'img' && !element.hasAttribute('src')) element.remove();
}

/** Anchors that no link of the text means are nobody's business. */
function dropUnusedAnchors(fragment: DocumentFragment): void {
  const anchored = [...fragment.querySelectorAll(`[${ANCHOR}]`)];
  if (anchored.length === 0) return;
  const wanted = [...fragment.querySelectorAll('a[href*="#"]')].map((link) => link.getAttribute('href') ?? '');
  const names = new Set(wanted.map((address) => address.slice(address.indexOf('#') + 1)));
  for (const element of anchored) {
    const name = element.getAttribute(ANCHOR) ?? '';
    if (!names.has(name) && !names.has(encodeURIComponent(name))) element.removeAttribute(ANCHOR);
  }
}

/** Every word stands in an element, so that each block of text has one to scroll to. */
function wrapLooseText(fragment: DocumentFragment): void {
  const isLoose = [...fragment.childNodes].some(
    (node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '',
  );
  if (!isLoose) return;
  const holder = fragment.ownerDocument.createElement('div');
  holder.append(...fragment.childNodes);
  fragment.append(holder);
}

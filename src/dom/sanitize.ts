// What of this HTML from a page may be shown? Nothing that could run, load or submit.

import type { UntrustedHtml } from '../core/article.ts';
import { boundSpans } from './bound-spans.ts';
import { ANCHOR } from './marks.ts';
import { type PurifyOptions, purify } from './purify.ts';
import type { SafeFragment } from './safe-fragment.ts';
import { runAtOnce, type Slices } from './slices.ts';
import { unwrapIdleRuby } from './unwrap-ruby.ts';
import { toWebAddress } from './web-address.ts';

const ADDRESSES = ['href', 'src', 'cite'];

export interface SanitizeOptions extends Pick<PurifyOptions, 'window' | 'sliceNodes'> {
  /** Resolves relative addresses; what is not http(s) afterwards is dropped. */
  readonly baseUrl: string;
}

/** Reduce HTML of a page to what may be shown: an allow-list, addresses of the web, tables of a bounded size. */
export function* sanitizeInSlices(html: UntrustedHtml, { baseUrl, ...options }: SanitizeOptions): Slices<SafeFragment> {
  const fragment = yield* purify(html, {
    ...options,
    tidy(part) {
      for (const element of part.querySelectorAll('[href], [src], [cite], img')) resolveAddresses(element, baseUrl);
    },
  });
  yield;
  boundSpans(fragment);
  unwrapIdleRuby(fragment);
  dropUnusedAnchors(fragment);
  wrapLooseText(fragment);
  // The one place that hands out the brand: the fragment has just been purified.
  return fragment as SafeFragment;
}

/** The same at once. */
export function sanitizeArticle(html: UntrustedHtml, options: SanitizeOptions): SafeFragment {
  return runAtOnce(sanitizeInSlices(html, options));
}

/** The same as HTML, for the command line and exports. */
export function toSafeHtml(fragment: SafeFragment): string {
  const holder = fragment.ownerDocument.createElement('div');
  holder.append(fragment.cloneNode(true));
  return holder.innerHTML;
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
    // Half a character is no text that could be encoded: `encodeURIComponent` throws at it.
    const encoded = encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\uFFFD'));
    if (!names.has(name) && !names.has(encoded)) element.removeAttribute(ANCHOR);
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

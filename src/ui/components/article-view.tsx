// How is the body shown? The sanitized fragment itself; its text nodes stay those that the analysis counted.

import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { SafeFragment } from '../../dom/safe-fragment.ts';

interface Props {
  readonly fragment: SafeFragment;
  readonly hasImages: boolean;
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl' | null;
}

export function ArticleView({ fragment, hasImages, lang, dir }: Props): JSX.Element {
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (body.current === null || fragment.childNodes.length === 0) return;
    prepare(fragment, hasImages);
    body.current.replaceChildren(fragment);
  }, [fragment]);
  useEffect(() => {
    if (body.current !== null) switchImages(body.current, hasImages);
  }, [hasImages]);
  return <div class="body" ref={body} lang={lang ?? undefined} dir={dir ?? 'auto'} />;
}

/** Before anything loads: no referrer, no image before it is near, links into a tab of their own. */
function prepare(root: ParentNode, hasImages: boolean): void {
  for (const image of root.querySelectorAll('img')) {
    image.setAttribute('loading', 'lazy');
    image.setAttribute('referrerpolicy', 'no-referrer');
    image.setAttribute('decoding', 'async');
    if (!image.hasAttribute('alt')) image.setAttribute('alt', '');
    // A broken picture says nothing; its caption stays.
    image.addEventListener('error', () => image.classList.add('missing'));
  }
  switchImages(root, hasImages);
  for (const link of root.querySelectorAll('a[href]')) {
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  }
  for (const table of root.querySelectorAll('table')) wrapWide(table);
}

/** A wide table scrolls by itself, by keyboard too. */
function wrapWide(table: Element): void {
  const frame = table.ownerDocument.createElement('div');
  frame.className = 'wide';
  frame.tabIndex = 0;
  table.replaceWith(frame);
  frame.append(table);
}

/** Hiding alone would still load them. */
function switchImages(root: ParentNode, hasImages: boolean): void {
  for (const image of root.querySelectorAll('img')) {
    const [from, to] = hasImages ? ['data-held-src', 'src'] : ['src', 'data-held-src'];
    const address = image.getAttribute(from);
    if (address === null) continue;
    image.removeAttribute(from);
    image.setAttribute(to, address);
  }
}

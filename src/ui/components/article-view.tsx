// How is the body shown? The sanitized fragment itself; its text nodes stay those that the analysis counted.

import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from '../reader/app-context.ts';
import { showBody, switchImages } from '../reader/prepare-body.ts';
import { useReading } from '../reader/reading-context.ts';
import { showLater } from '../reader/show-in-parts.ts';
import { spareHighlights } from '../reader/spare-highlights.ts';
import { useTranslate } from '../reader/translate.ts';

export function ArticleView(): JSX.Element {
  const t = useTranslate();
  const { hasImages } = useApp().settings;
  const { fragment, metadata } = useReading().article;
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (body.current === null || fragment.childNodes.length === 0) return undefined;
    showBody(fragment, { hasImages, tableLabel: t('table') });
    body.current.replaceChildren(fragment);
    spareHighlights(body.current);
    return showLater(body.current);
  }, [fragment]);
  useEffect(() => {
    if (body.current !== null) switchImages(body.current, hasImages);
  }, [hasImages]);
  return <div class="body" ref={body} lang={metadata.lang ?? undefined} dir={metadata.dir ?? 'auto'} />;
}

// What is the story called, who wrote it, when, and how long is it?

import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { isolate } from '../../core/export/plain-text.ts';
import { hostOf } from '../../core/export/web-address.ts';
import { useApp } from '../reader/app-context.ts';
import { useReading } from '../reader/reading-context.ts';
import { formatMinutes, toMinutes } from '../reader/reading-time.ts';
import { useTranslate } from '../reader/translate.ts';
import { Meter } from './meter.tsx';

export function ArticleHeader(): JSX.Element {
  const t = useTranslate();
  const { locale } = useApp();
  const { article } = useReading();
  const { metadata } = article;
  const minutes = useMemo(() => formatMinutes(toMinutes(article.effort)), [article]);
  const host = hostOf(article.url);
  const place = metadata.siteName ?? host;
  return (
    <header class="head" lang={metadata.lang ?? undefined} dir={metadata.dir ?? 'auto'}>
      {/* An outlet can call itself what it likes: who wants to know sees where the page is from. */}
      <p class="outlet" title={host ?? undefined}>
        {[place, metadata.section]
          .filter((part) => part !== null && part !== '')
          .map((part, at) => (
            <>
              {at > 0 && ' · '}
              <bdi>{part}</bdi>
            </>
          ))}
      </p>
      <h1 class="headline">{metadata.title ?? t('untitled')}</h1>
      {metadata.dek !== null && <p class="dek">{metadata.dek}</p>}
      <p class="facts">
        {metadata.authors.length > 0 && (
          <span class="byline">{t('byline', [metadata.authors.map(isolate).join(', ')])}</span>
        )}
        {metadata.publishedTime !== null && (
          <time dateTime={metadata.publishedTime}>{formatDate(metadata.publishedTime, locale)}</time>
        )}
        <span>{t('readingTime', [minutes])}</span>
        <Meter />
      </p>
    </header>
  );
}

/** What is no date is shown as the page wrote it. */
function formatDate(time: string, locale: string): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? time : new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(date);
}

// What is the story called, who wrote it, when, and how long is it?

import type { JSX } from 'preact';
import { useApp } from '../reader/app-context.ts';
import { useReading } from '../reader/reading-context.ts';
import { useTranslate } from '../reader/translate.ts';

/** Words a minute: slow and fast adult readers of news prose (Brysbaert 2019 gives 175–300 for most). */
const SLOW_WPM = 200;
const FAST_WPM = 280;

export function ArticleHeader(): JSX.Element {
  const t = useTranslate();
  const { locale } = useApp();
  const { article } = useReading();
  const { metadata } = article;
  const place = metadata.siteName ?? hostOf(article.url);
  return (
    <header class="head" lang={metadata.lang ?? undefined} dir={metadata.dir ?? 'auto'}>
      <p class="outlet">{[place, metadata.section].filter((part) => part !== null && part !== '').join(' · ')}</p>
      <h1 class="headline">{metadata.title ?? t('untitled')}</h1>
      {metadata.dek !== null && <p class="dek">{metadata.dek}</p>}
      <p class="facts">
        {metadata.authors.length > 0 && <span class="byline">{t('byline', [metadata.authors.join(', ')])}</span>}
        {metadata.publishedTime !== null && (
          <time dateTime={metadata.publishedTime}>{formatDate(metadata.publishedTime, locale)}</time>
        )}
        <span>{formatReadingTime(article.wordCount, t)}</span>
      </p>
    </header>
  );
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host : null;
}

/** What is no date is shown as the page wrote it. */
function formatDate(time: string, locale: string): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? time : new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(date);
}

function formatReadingTime(wordCount: number, t: (key: string, substitutions?: readonly string[]) => string): string {
  const fast = Math.max(1, Math.round(wordCount / FAST_WPM));
  const slow = Math.max(1, Math.round(wordCount / SLOW_WPM));
  return fast === slow ? t('readingTime', [String(slow)]) : t('readingTime', [`${fast}–${slow}`]);
}

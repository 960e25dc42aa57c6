// How does one thing that somebody said look, away from its article?

import type { JSX } from 'preact';
import { SURE_01 } from '../../core/attribution/confidence.ts';
import { toCitation } from '../../core/export/citation-text.ts';
import { copyWords } from '../reader/copy-words.ts';
import { useTranslate } from '../reader/translate.ts';
import { FoundText } from './found-text.tsx';
import { linkToQuote } from './link-to.ts';
import { useNotebook } from './notebook-context.ts';
import type { SaidQuote } from './person-key.ts';
import type { Terms } from './search-text.ts';
import { toExported } from './to-export-source.ts';

interface Props {
  readonly said: SaidQuote;
  readonly terms: Terms;
  /** Where several people speak. */
  readonly hasSpeaker: boolean;
}

export function SaidRow({ said: { article, quote }, terms, hasSpeaker }: Props): JSX.Element {
  const t = useTranslate();
  const { nameColor, formatDay, say, citationStyle } = useNotebook();
  const link = linkToQuote(article, quote);
  const day = article.snapshot?.metadata.publishedTime ?? article.snapshot?.createdTime ?? null;
  const isUnsure = !quote.isCorrected && quote.confidence01 < SURE_01;
  const copy = (): void => {
    const exported = toExported({ ...article, highlights: [], corrections: [] }, { t, nameColor });
    const item = exported.quotes.find(({ span }) => span?.start === quote.start);
    if (item === undefined) return;
    void copyWords(toCitation(exported, item, citationStyle), t).then(say);
  };
  return (
    <article class="entry">
      <div class="entry-body">
        <blockquote
          class={quote.kind === 'indirect' ? 'entry-words indirect' : 'entry-words spoken'}
          dir="auto"
          lang={article.snapshot?.metadata.lang ?? undefined}
        >
          <FoundText text={quote.text} terms={terms} />
        </blockquote>
        <p class="by">
          {hasSpeaker && quote.speaker !== null && (
            <strong>
              <bdi>{quote.speaker}</bdi>
            </strong>
          )}
          {quote.role !== null && <FoundText text={quote.role} terms={terms} />}
          {quote.kind === 'indirect' && <span class="tag">{t('kindReported')}</span>}
          {quote.kind === 'partial' && <span class="tag">{t('kindPartial')}</span>}
          {quote.stance !== undefined && (
            <span class="tag">{t(quote.stance === 'negated' ? 'stanceNegated' : 'stanceHypothetical')}</span>
          )}
          {isUnsure && <span class="tag unsure">{t('unsure')}</span>}
        </p>
        <p class="by">
          <bdi>{article.outlet}</bdi>
          {link === null ? (
            <bdi>{article.title ?? article.url}</bdi>
          ) : (
            <a href={link} target="_blank" rel="noopener noreferrer">
              <bdi>{article.title ?? article.url}</bdi>
            </a>
          )}
          {day !== null && <time dateTime={day}>{formatDay(day)}</time>}
        </p>
        <div class="entry-actions">
          <button type="button" onClick={copy}>
            {t('copyCitation')}
          </button>
        </div>
      </div>
    </article>
  );
}

// Are the words that the headline quotes in the text? Said below it, with the way there.

import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { checkHeadline, type HeadlineCheck } from '../reader/check-headline.ts';
import { nameOfSpeaker, shownQuotes } from '../reader/group-quotes.ts';
import { useReading } from '../reader/reading-context.ts';
import { useTranslate } from '../reader/translate.ts';

export function HeadlineNote(): JSX.Element | null {
  const { analysis, article } = useReading();
  const checks = useMemo(
    () =>
      analysis === null ? [] : checkHeadline(article.metadata.title, article.readerText.text, shownQuotes(analysis)),
    [analysis, article],
  );
  if (checks.length === 0) return null;
  return (
    <ul class="headline-checks">
      {checks.map((check) => (
        <Check key={check.words} check={check} />
      ))}
    </ul>
  );
}

const MESSAGES = {
  quoted: 'headlineQuotedNobody',
  'in-text': 'headlineInText',
  changed: 'headlineChanged',
  absent: 'headlineAbsent',
} as const;

function Check({ check }: { readonly check: HeadlineCheck }): JSX.Element {
  const t = useTranslate();
  const { analysis, select, show } = useReading();
  const { words, verdict, span, quote } = check;
  const speaker = quote === null || analysis === null ? null : nameOfSpeaker(quote, analysis);
  const sentence =
    verdict === 'quoted' && speaker !== null ? t('headlineQuoted', [words, speaker]) : t(MESSAGES[verdict], [words]);
  return (
    <li class={`headline-check check-${verdict}`}>
      <bdi>{sentence}</bdi>{' '}
      {span !== null && (
        <button type="button" class="inline" onClick={() => (quote === null ? show(span) : select(quote))}>
          {t('showInText')}
        </button>
      )}
    </li>
  );
}

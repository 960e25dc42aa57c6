// What has the reader put right in this article, and how is it taken back?

import type { JSX } from 'preact';
import { useOwnMarks } from '../annotations/annotations-context.ts';
import { describeCorrection } from '../export/describe-correction.ts';
import { openingOf } from '../reader/opening-of.ts';
import { useTranslate } from '../reader/translate.ts';

export function CorrectionsList(): JSX.Element | null {
  const t = useTranslate();
  const { corrections, unapplied, withdraw } = useOwnMarks();
  if (corrections.length === 0) return null;
  return (
    <section aria-label={t('corrections')}>
      <h2>
        {t('corrections')} <span class="count">{corrections.length}</span>
      </h2>
      <ol class="own-corrections">
        {corrections.map((correction) => (
          <li key={correction.id} class="own-correction">
            <p>
              <bdi>{describeCorrection(correction.action, t, shorten)}</bdi>
              {unapplied.includes(correction.id) && <span class="tag unsure">{t('correctionUnapplied')}</span>}
            </p>
            <button type="button" class="small" onClick={() => withdraw(correction)}>
              {t('takeBack')}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

const MAX_WORDS_LENGTH = 80;

const shorten = (words: string): string => openingOf(words.replace(/\s+/g, ' '), MAX_WORDS_LENGTH);

// What has the reader put right in this article, and how is it taken back?

import type { JSX } from 'preact';
import type { CorrectedSpeaker, CorrectionAction } from '../../core/annotations/correction.ts';
import { useOwnMarks } from '../annotations/annotations-context.ts';
import { type Translate, useTranslate } from '../reader/translate.ts';

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
              <bdi>{toSentence(correction.action, t)}</bdi>
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

function toSentence(action: CorrectionAction, t: Translate): string {
  switch (action.kind) {
    case 'speaker':
      return t('saidInstead', [shorten(action.quote.quote.exact), nameOf(action.speaker, t)]);
    case 'quote':
      return t('saidMissed', [shorten(action.quote.quote.exact), nameOf(action.speaker, t)]);
    case 'not-a-quote':
      return t('saidNothing', [shorten(action.quote.quote.exact)]);
    case 'merge':
      return t('mergedInto', [action.person.name, action.into.name]);
    case 'split':
      return t('splitFrom', [action.forms.join(', '), action.person.name]);
    case 'rename':
      return t('renamedTo', [action.person.name, action.name]);
    case 'not-a-person':
      return t('isNoPerson', [action.person.name]);
  }
}

function nameOf(speaker: CorrectedSpeaker, t: Translate): string {
  if (speaker.type === 'nobody') return t('unattributed');
  return speaker.type === 'person' ? speaker.person.name : speaker.name;
}

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length <= MAX_WORDS_LENGTH ? line : `${line.slice(0, MAX_WORDS_LENGTH)}…`;
}

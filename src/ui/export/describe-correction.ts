// What does a correction say, in a sentence?

import type { CorrectedSpeaker, CorrectionAction } from '../../core/annotations/correction.ts';
import type { Translate } from '../reader/translate.ts';

/** @param shorten takes the corrected words, which may be a long quote. */
export function describeCorrection(
  action: CorrectionAction,
  t: Translate,
  shorten = (words: string): string => words,
): string {
  switch (action.kind) {
    case 'speaker':
      return t('correctedSpeaker', [shorten(action.quote.quote.exact), toName(action.speaker, t)]);
    case 'quote':
      return t('correctedMissed', [shorten(action.quote.quote.exact), toName(action.speaker, t)]);
    case 'not-a-quote':
      return t('correctedNoQuote', [shorten(action.quote.quote.exact)]);
    case 'merge':
      return t('correctedMerge', [action.person.name, action.into.name]);
    case 'split':
      return t('correctedSplit', [action.forms.join(', '), action.person.name]);
    case 'rename':
      return t('correctedRename', [action.person.name, action.name]);
    case 'not-a-person':
      return t('correctedNoPerson', [action.person.name]);
  }
}

function toName(speaker: CorrectedSpeaker, t: Translate): string {
  if (speaker.type === 'nobody') return t('unattributed');
  return speaker.type === 'person' ? speaker.person.name : speaker.name;
}

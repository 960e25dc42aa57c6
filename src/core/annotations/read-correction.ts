// Is this a correction that can be applied?

import type { Selectors } from '../selectors/selector.ts';
import type { CorrectedSpeaker, CorrectionAction, PersonReference } from './correction.ts';
import { type Fields, isRecord, isText, toTextList } from './read-fields.ts';

type ReadSelectors = (value: unknown) => Selectors | null;

/** @returns null where anything is missing: half a correction would put something else right. */
export function readAction(value: unknown, readSelectors: ReadSelectors): CorrectionAction | null {
  if (!isRecord(value)) return null;
  return readQuoteAction(value, readSelectors) ?? readPersonAction(value);
}

function readQuoteAction(value: Fields, readSelectors: ReadSelectors): CorrectionAction | null {
  const { kind } = value;
  if (kind !== 'speaker' && kind !== 'not-a-quote' && kind !== 'quote') return null;
  const quote = readSelectors(value.quote);
  if (quote === null) return null;
  if (kind === 'not-a-quote') return { kind, quote };
  const speaker = readSpeaker(value.speaker);
  return speaker === null ? null : { kind, quote, speaker };
}

function readPersonAction(value: Fields): CorrectionAction | null {
  const { kind } = value;
  const person = readPerson(value.person);
  if (person === null) return null;
  if (kind === 'not-a-person') return { kind, person };
  if (kind === 'rename') return isText(value.name) ? { kind, person, name: value.name } : null;
  if (kind === 'merge') {
    const into = readPerson(value.into);
    return into === null ? null : { kind, person, into };
  }
  const forms = toTextList(value.forms);
  return kind === 'split' && forms.length > 0 ? { kind, person, forms } : null;
}

function readSpeaker(value: unknown): CorrectedSpeaker | null {
  if (!isRecord(value)) return null;
  const { type } = value;
  if (type === 'nobody') return { type };
  if (type === 'person') {
    const person = readPerson(value.person);
    return person === null ? null : { type, person };
  }
  return (type === 'group' || type === 'unnamed') && isText(value.name) ? { type, name: value.name } : null;
}

function readPerson(value: unknown): PersonReference | null {
  return isRecord(value) && isText(value.name) ? { name: value.name, aliases: toTextList(value.aliases) } : null;
}

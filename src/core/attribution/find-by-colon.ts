// Who says what stands behind a colon where no verb of speaking tells, in the languages that the ranker was never taught?

import type { Quotation } from '../quotation/quotation.ts';
import { firstTokenFrom } from '../text/token-search.ts';
import { isGerman, isGermanObject } from './german-clause.ts';
import type { Source } from './source.ts';
import type { Surroundings } from './surroundings.ts';

const PREPOSITION =
  /^(?:de|d'|del|du|des|à|a|au|aux|al|en|dans|sur|pour|par|avec|chez|contre|selon|con|por|para|sobre|según|entre|di|da|con|per|of|to|with|for|from|by|in|on|at)$/;

/**
 * The subject of the sentence that the colon ends: its first source that is no object.
 *
 * Staatsrat Kalber dankte den Helfern: „…“       -> Kalber
 * La vecina del coro coincide: “…”               -> la vecina
 * Weber fühlte sich an Brandt erinnert: „…“      -> Weber
 */
export function findByColon({ outer, start, end, firstBlock }: Quotation, around: Surroundings): Source | null {
  const { document, sourcesBySentence } = around;
  if (document.lang.startsWith('en') || !/^[^\p{L}]*\p{Lu}/u.test(document.text.slice(start, end))) return null;
  const { tokens } = document;
  const colon = tokens[firstTokenFrom(tokens, outer.start) - 1];
  if (colon?.text !== ':' || colon.block !== firstBlock) return null;
  const own = (sourcesBySentence.get(colon.sentence) ?? []).filter((source) => source.end <= colon.start);
  const first = own.find((source) => !isObject(source, around));
  return first !== undefined && canSpeak(first) ? first : null;
}

function isObject(source: Source, { document }: Surroundings): boolean {
  if (isGerman(document)) return isGermanObject(document, source);
  const { tokens } = document;
  const at = firstTokenFrom(tokens, source.start) - 1;
  const isArticle = /^(?:le|la|les|l'|el|los|las|un|une|una|il|lo|gli)$/.test(tokens[at]?.norm ?? '');
  const before = tokens[isArticle ? at - 1 : at];
  return before?.sentence === source.sentence && PREPOSITION.test(before.norm);
}

const canSpeak = ({ form, type, entity }: Source): boolean =>
  form !== 'place' && form !== 'relative' && (entity !== null || type !== null || form === 'pronoun');

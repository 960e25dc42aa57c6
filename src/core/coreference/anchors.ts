// Where in the text has a person been spoken of, and in which part of the sentence?

import type { EntityId } from '../people/entity.ts';
import type { NameMention } from '../people/mention.ts';
import type { Quotation } from '../quotation/quotation.ts';
import { firstFrom } from '../text/ordered.ts';
import type { TextDocument, Token } from '../text/text-document.ts';
import type { Reference } from './reference.ts';

/** A place where a person has been spoken of, by name or by a resolved reference. */
export interface Anchor {
  readonly entity: EntityId;
  readonly start: number;
  readonly sentence: number;
  readonly block: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly isName: boolean;
  readonly isSubject: boolean;
  /** `Ruiz’s car`, `his car`. */
  readonly isPossessive: boolean;
  /** `with Ruiz`, `for Ruiz`. */
  readonly isAfterPreposition: boolean;
  /** Beside a verb of speaking. */
  readonly isSpeaking: boolean;
  /** `Ruiz and Dahl`. */
  readonly isCoordinated: boolean;
  /** Index of the quotation in which it stands, null outside. */
  readonly quotation: number | null;
}

export function toNameAnchor(document: TextDocument, { entity, mention, quotations }: NamedPlace): Anchor {
  const first =
    mention.title === null ? mention.firstToken : findTokenAt(document, mention.title.start, mention.firstToken);
  return {
    entity,
    ...toPlace(document, { firstToken: first, endToken: mention.endToken }),
    start: mention.start,
    isName: true,
    isPossessive: /^['’]s?$/i.test(document.tokens[mention.endToken]?.text ?? ''),
    quotation: findQuotationAt(quotations, mention.start),
  };
}

/** Index of the quotation that holds the offset, null outside; they stand in order and never overlap. */
export function findQuotationAt(quotations: readonly Quotation[], at: number): number | null {
  const before = quotations[firstFrom(quotations, at + 1, ({ start }) => start) - 1];
  return before !== undefined && at < before.end ? before.index : null;
}

interface NamedPlace {
  readonly entity: EntityId;
  readonly mention: NameMention;
  readonly quotations: readonly Quotation[];
}

export function toReferenceAnchor(document: TextDocument, reference: Reference, entity: EntityId): Anchor {
  const isPossessive = isPossessivePronoun(document, reference);
  const place = toPlace(document, reference);
  return {
    entity,
    ...place,
    start: reference.start,
    isName: false,
    isSubject: place.isSubject && !/^(?:his|her|him|himself|herself)$/i.test(reference.text),
    isPossessive,
    quotation: reference.quotation,
  };
}

/** `her` before a noun; `his` nearly always. */
export function isPossessivePronoun({ tokens }: TextDocument, { text, endToken }: Reference): boolean {
  if (/^his$/i.test(text)) return true;
  const next = tokens[endToken];
  return /^her$/i.test(text) && next?.kind === 'word' && !NO_NOUN.test(next.norm);
}

const NO_NOUN =
  /^(?:to|in|on|at|for|from|with|by|of|as|and|or|but|that|when|while|because|after|before|if|into|about|over|out|up|down|off|away|back|again|a|an|the|is|was|were|had|has|would|could|will|how|what|why|where|who|until|since|during)$/;

function findTokenAt({ tokens }: TextDocument, start: number, before: number): number {
  let index = before;
  while (index > 0 && (tokens[index - 1]?.start ?? -1) >= start) index -= 1;
  return index;
}

type Place = Pick<
  Anchor,
  'sentence' | 'block' | 'firstToken' | 'endToken' | 'isSubject' | 'isAfterPreposition' | 'isSpeaking' | 'isCoordinated'
>;

function toPlace(document: TextDocument, { firstToken, endToken }: Pick<Anchor, 'firstToken' | 'endToken'>): Place {
  const { tokens } = document;
  const first = tokens[firstToken];
  const [before, after] = [tokens[firstToken - 1]?.norm ?? '', tokens[endToken]?.norm ?? ''];
  return {
    sentence: first?.sentence ?? 0,
    block: first?.block ?? 0,
    firstToken,
    endToken,
    isSubject: isSubject(document, firstToken, endToken),
    isAfterPreposition: PREPOSITION.test(before),
    isSpeaking: SAYS.test(after) || (SAYS.test(before) && /^[,"”’]/.test(tokens[firstToken - 2]?.text ?? '')),
    isCoordinated: isAnd(tokens, firstToken - 1, firstToken - 2) || isAnd(tokens, endToken, endToken + 1),
  };
}

const PREPOSITION =
  /^(?:of|to|in|on|at|for|from|with|by|about|against|between|among|after|before|under|over|like|than|without|toward|towards|behind|beside|including)$/;
const SAYS =
  /^(?:said|says|told|tells|added|asked|wrote|explained|recalled|replied|continued|tweeted|noted|warned|argued|admitted|insisted|testified)$/;

function isAnd(tokens: readonly Token[], and: number, beside: number): boolean {
  return /^(?:and|&)$/.test(tokens[and]?.norm ?? '') && /^\p{Lu}/u.test(tokens[beside]?.text ?? '');
}

/** Skips “, a trade professor at the college,” behind a name. */
function skipApposition({ tokens }: TextDocument, end: number): number {
  if (tokens[end]?.text !== ',') return end;
  const sentence = tokens[end]?.sentence;
  for (let at = end + 2; at < end + MAX_APPOSITION && tokens[at]?.sentence === sentence; at += 1) {
    if (tokens[at]?.text === ',' && SUBJECT_VERBS.test(tokens[at + 1]?.norm ?? '')) return at + 1;
  }
  return end;
}

const MAX_APPOSITION = 30;
const SUBJECT_VERBS = /^(?:said|says|is|was|has|had|will|would|told|tells|added|asked|who|.*ed)$/;

/** Near the head of its sentence, or right before a verb, or right after “said”. */
function isSubject(document: TextDocument, first: number, end: number): boolean {
  const { tokens, sentences } = document;
  const sentence = sentences[tokens[first]?.sentence ?? -1];
  const isEarly = sentence !== undefined && first - sentence.firstToken < 3;
  return (
    isEarly ||
    SUBJECT_VERBS.test(tokens[skipApposition(document, end)]?.norm ?? '') ||
    /^(?:said|says|added|asked)$/.test(tokens[first - 1]?.norm ?? '')
  );
}

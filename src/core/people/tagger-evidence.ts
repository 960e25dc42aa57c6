// What does the trained tagger say of a candidate?

import type { Tag, Tagger } from '../model/tagger.ts';
import type { TextDocument } from '../text/text-document.ts';
import type { Run } from './find-runs.ts';
import type { Evidence } from './score-person.ts';
import type { WordFacts } from './word-facts.ts';

/** By index of the document's tokens. */
export interface TaggedWords {
  readonly tags: readonly Tag[];
  /** How likely the word is part of a person's name. */
  readonly person01: readonly number[];
}

/** A name that the tagger took from elsewhere in the document is as good as a likely one. */
const SPREAD_SHARE = 0.9;

export function findTaggedWords(document: TextDocument, tagger: Tagger): TaggedWords {
  const sentences = tagger.readSentences(
    document.sentences.map((sentence) =>
      document.tokens.slice(sentence.firstToken, sentence.endToken).map((token) => token.text),
    ),
  );
  return {
    tags: sentences.flatMap(({ tags }) => tags),
    person01: sentences.flatMap(({ tags, person01 }) =>
      tags.map((tag, index) => {
        const share = person01[index] ?? 0;
        return tag.endsWith('PER') ? Math.max(share, SPREAD_SHARE) : share;
      }),
    ),
  };
}

/** “Reilly Opelka”: a sure tagger makes a name of several words a person by itself. */
const MOST = 4;
/** “Yunnan”, “Hubble”: a single unknown word needs one more sign that a human being is meant. */
const MOST_LONE = 2.1;
/** Two rules outweigh the tagger: it takes “Zippy Duvall” for an organization. */
const LEAST = -2;
/** Where the tagger sees no name at all it says less: most names that it misses are rare ones. */
const LEAST_NO_NAME = -1.2;
/** Points of the rules for one unit of log-odds: at nine to one the tagger counts as much as a listed forename. */
const POINTS_PER_LOGIT = 0.8;
const PRIOR = 0.4;

/** @param core tokens that carry the name: no initials, no particles */
export function findTaggerEvidence(tagged: TaggedWords | null, core: readonly number[]): readonly Evidence[] {
  if (tagged === null || core.length === 0) return [];
  const logits = core.map((index) => toLogit(tagged.person01[index] ?? 0));
  const logit = logits.reduce((sum, value) => sum + value, 0) / logits.length;
  const most = core.length > 1 ? MOST : MOST_LONE;
  const isOther = core.some((index) => /(?:ORG|LOC)$/.test(tagged.tags[index] ?? ''));
  const weight = Math.max(isOther ? LEAST : LEAST_NO_NAME, Math.min(most, PRIOR + POINTS_PER_LOGIT * logit));
  const rule = weight >= 1 ? 'tagger:person' : weight <= -1 ? 'tagger:other' : 'tagger:unsure';
  return [{ rule, weight: Math.round(weight * 10) / 10 }];
}

function toLogit(share01: number): number {
  const share = Math.max(0.002, Math.min(0.998, share01));
  return Math.log(share / (1 - share));
}

/** Tokens `[first, end)` are one person to the tagger, of several words and surely. */
export function isTaggedName(tagged: TaggedWords | null, { first, end }: Run): boolean {
  if (tagged === null || end - first < 2 || tagged.tags[first] !== 'B-PER' || tagged.tags[end] === 'I-PER')
    return false;
  for (let index = first; index < end; index += 1) {
    if (index > first && tagged.tags[index] !== 'I-PER') return false;
    if ((tagged.person01[index] ?? 0) < SURE_SHARE) return false;
  }
  return true;
}

const SURE_SHARE = 0.7;

/**
 * Cut a run before and behind a person whom the tagger sees in it.
 *
 * University of Texas Amneh Jafari    -> University of Texas | Amneh Jafari
 * Andy Warhol Photographic Program    -> as it is: what follows makes it the name of a thing
 * Education Minister Ole Brandt       -> as it is: what stands before is no name but a title
 */
export function cutAroundPerson(run: Run, tagged: TaggedWords | null, facts: readonly WordFacts[]): readonly Run[] {
  const name = tagged === null ? null : findTaggedName(run, tagged);
  if (name === null || (name.first === run.first && name.end === run.end)) return [run];
  // “Darnell “Dee” Whitfield”: what stands in marks inside is a nickname, and the forename before it is his.
  if (facts.slice(run.first, name.first).some(({ folded }) => /^["“”‘’'()]$/u.test(folded))) return [run];
  const isThing = name.end < run.end && !isTimeOrPerson(facts, tagged, name.end);
  if (isThing || (run.first < name.first && isPartOfName(facts, name.first - 1))) return [run];
  const before = run.first < name.first ? [{ first: run.first, end: name.first }] : [];
  const after = name.end < run.end ? cutAroundPerson({ first: name.end, end: run.end }, tagged, facts) : [];
  return [...before, name, ...after];
}

function findTaggedName(run: Run, tagged: TaggedWords): Run | null {
  for (let first = run.first; first < run.end; first += 1) {
    if (tagged.tags[first] !== 'B-PER') continue;
    let end = first + 1;
    while (end < run.end && tagged.tags[end] === 'I-PER') end += 1;
    if (isTaggedName(tagged, { first, end })) return { first, end };
  }
  return null;
}

/** `Ole Dahl Monday`, `Ole Dahl Ana Ruiz`: what follows is no part of the name. */
function isTimeOrPerson(facts: readonly WordFacts[], tagged: TaggedWords | null, index: number): boolean {
  return facts[index]?.isCalendar === true || tagged?.tags[index] === 'B-PER';
}

/** A title, an initial or a forename before the tagged words belongs to them. */
function isPartOfName(facts: readonly WordFacts[], index: number): boolean {
  const fact = facts[index];
  if (fact === undefined) return false;
  const isTitle = fact.isRoleNoun || fact.isHonorific || fact.isTitleModifier;
  return isTitle || fact.isInitial || fact.isParticle || (fact.isForename && !fact.isCommon);
}

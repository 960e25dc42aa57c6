// What is known of a document before anybody asks who speaks? The cues, their subjects, and all who could be speaking.

import type { EntityId } from '../people/entity.ts';
import type { Gender } from '../people/mention.ts';
import type { Quotation } from '../quotation/quotation.ts';
import { firstFrom } from '../text/ordered.ts';
import type { TextDocument } from '../text/text-document.ts';
import { type Cue, findCues } from './cues.ts';
import { findEveryone, findSources, type Materials } from './find-sources.ts';
import { findSubject, type Subject } from './find-subject.ts';
import { groupBySentence, MAX_OWN, type Source } from './source.ts';
import { findNamedWords, findRepeatedWords } from './title-signs.ts';

export interface Surroundings {
  readonly document: TextDocument;
  readonly quotations: readonly Quotation[];
  /** Outside quotations alone. */
  readonly cues: readonly Cue[];
  readonly cuesBySentence: ReadonlyMap<number, readonly Cue[]>;
  /** In reading order. */
  readonly sources: readonly Source[];
  readonly sourcesBySentence: ReadonlyMap<number, readonly Source[]>;
  /** With those who are named within another source, as in “the letter from Reed”. */
  readonly everyone: readonly Source[];
  /** Whose verb a cue is; a cue without a subject is absent. */
  readonly subjects: ReadonlyMap<Cue, Subject>;
  /** What stands in marks as a name somewhere in the text, in small letters. */
  readonly namedWords: ReadonlySet<string>;
  /** What stands in marks more than once. */
  readonly repeatedWords: ReadonlySet<string>;
  /** Of the people, as names and the pronouns that point to them tell; absent where nothing does. */
  readonly genders: ReadonlyMap<EntityId, Gender>;
}

export function findSurroundings(document: TextDocument, materials: Materials): Surroundings {
  const { quotations } = materials;
  const cues = findCues(document, quotations);
  const sources = findSources(document, materials, cues);
  const subjects = new Map<Cue, Subject>();
  const bySentence = groupBySentence(sources);
  let last: Said | null = null;
  for (const cue of cues) {
    const own = bySentence.get(document.tokens[cue.first]?.sentence ?? -1) ?? [];
    const found = findSubject(document, cue, own.length <= MAX_OWN ? own : sliceNear(own, cue));
    const subject: Subject | null =
      found === null || found.rule === 'subject-chain' ? (carryOn(document, cue, last) ?? found) : found;
    if (subject !== null) subjects.set(cue, subject);
    if (cue.form === 'verb') last = subject === null ? null : { cue, subject };
  }
  return {
    document,
    quotations,
    cues,
    cuesBySentence: groupCues(document, cues),
    sources,
    sourcesBySentence: bySentence,
    everyone: findEveryone(document, materials, sources),
    subjects,
    namedWords: findNamedWords(document, quotations),
    repeatedWords: findRepeatedWords(document, quotations),
    genders: findGenders(materials),
  };
}
const MAX_TOKENS = 80;
function sliceNear(own: readonly Source[], cue: Cue): readonly Source[] {
  const at = (token: number): number => firstFrom(own, token, ({ firstToken }) => firstToken);
  return own.slice(at(cue.first - MAX_TOKENS), at(cue.end + MAX_TOKENS));
}

function groupCues({ tokens }: TextDocument, cues: readonly Cue[]): ReadonlyMap<number, readonly Cue[]> {
  const groups = new Map<number, Cue[]>();
  for (const cue of cues) {
    const sentence = tokens[cue.first]?.sentence ?? -1;
    const group = groups.get(sentence);
    if (group === undefined) groups.set(sentence, [cue]);
    else group.push(cue);
  }
  return groups;
}

interface Said {
  readonly cue: Cue;
  readonly subject: Subject;
}

/** Tokens between a verb and the participle that goes on with it: said on Monday, adding */
const MAX_TO_PARTICIPLE = 6;

/** “It is late, his lawyer Ana Ruiz said, adding”: the participle is hers, whoever opens the sentence. */
function carryOn({ tokens }: TextDocument, { first }: Cue, last: Said | null): Subject | null {
  if (last === null || MAX_TO_PARTICIPLE < first - last.cue.end) return null;
  const isCarriedOn =
    /ing$/.test(tokens[first]?.norm ?? '') &&
    tokens[first - 1]?.text === ',' &&
    tokens[first]?.sentence === tokens[last.cue.first]?.sentence;
  return isCarriedOn ? { source: last.subject.source, rule: 'subject-chain' } : null;
}

function findGenders({ entities, references }: Materials): ReadonlyMap<EntityId, Gender> {
  const genders = new Map<EntityId, Gender>();
  for (const { entity, gender } of references) if (entity !== null && gender !== 'unknown') genders.set(entity, gender);
  for (const { id, gender } of entities) if (gender !== 'unknown') genders.set(id, gender);
  return genders;
}

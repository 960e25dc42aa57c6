// Which person, body or nobody is behind the words that name a speaker? Letters, pronouns that nobody could tell, the narrator.

import { GENDERED_NOUNS } from '../lexicon/titles.ts';
import type { Gender } from '../people/mention.ts';
import { firstFrom } from '../text/ordered.ts';
import type { TextDocument } from '../text/text-document.ts';
import type { Cue } from './cues.ts';
import { findAuthor } from './find-author.ts';
import type { Speaker } from './quote.ts';
import { isNarrator, type Source } from './source.ts';
import type { Surroundings } from './surroundings.ts';
import type { Attributed } from './to-quote.ts';

interface Open {
  readonly around: Surroundings;
  readonly done: readonly Attributed[];
  /** Where in the text it is asked. */
  readonly at: number;
  /** The cue says that somebody adds or continues. */
  readonly goesOn: boolean;
}

/** A letter speaks for whoever wrote it. */
export function toSpeaker(source: Source, open: Open): Speaker | null {
  const author = findAuthor(source, open.around);
  return author === null ? toVoice(source, open) : (toVoice(author, open) ?? toVoice(source, open));
}

function toVoice(source: Source, open: Open): Speaker | null {
  const gender = isSeveral(source, open.around.document) ? null : genderOf(source.name);
  // “…,” Lin said. “…,” he added: the one who goes on.
  const last = open.done.findLast(({ quotation: { end } }) => end <= open.at);
  const isNear = last !== undefined && open.at - last.quotation.end <= MAX_TO_ADDED;
  const goingOn = gender !== null && open.goesOn && isNear ? lastOfGender(gender, open) : null;
  if (goingOn !== null && goingOn.type !== 'person') return goingOn;
  if (source.entity !== null) return { type: 'person', id: source.entity };
  // `zakończył prezydent USA`: where offices cannot be read, a place is more likely part of one than a government.
  if (source.form === 'place' && !/^(?:en|de|fr|es)/.test(open.around.document.lang)) return null;
  if (source.type !== null) return { type: source.type, name: source.name };
  // The narrator, who has no name in the text.
  if (isNarrator(source)) return { type: 'unnamed', name: source.name.replace(/['’].*$/, '') };
  // Nobody was sure whom the pronoun means: most often it is the last of that gender who spoke.
  return gender === null
    ? null
    : (goingOn ?? lastOfGender(gender, open) ?? lastNamed(gender, open) ?? nextNamed(gender, source, open));
}

/** Characters between what somebody says and what he adds. */
const MAX_TO_ADDED = 300;

export function isGoingOn(cue: Cue | null, { tokens }: TextDocument): boolean {
  return cue !== null && /^(?:added|adds|continued|continues|concluded|concludes)$/.test(tokens[cue.first]?.norm ?? '');
}

function genderOf(word: string): Gender | null {
  return /^(?:he|er|il|él)$/i.test(word) ? 'male' : /^(?:she|sie|elle|ella)$/i.test(word) ? 'female' : null;
}

/** „…“, sagten sie: the verb tells “they” from “she”. */
function isSeveral({ name, firstToken, endToken }: Source, { tokens }: TextDocument): boolean {
  const isPlural = (index: number): boolean => /[er]n$/.test(tokens[index]?.norm ?? '');
  return /^sie$/i.test(name) && (isPlural(firstToken - 1) || isPlural(endToken));
}

const isToldByNarrator = (one: Speaker): boolean => one.type === 'unnamed' && /^(?:i|we)$/i.test(one.name);

function lastOfGender(gender: Gender, { around, done, at }: Open): Speaker | null {
  const last = done.slice(-MAX_QUOTES_BACK).findLast(({ quotation, speakers: [one] }) => {
    if (at < quotation.end || one === undefined || one.type === 'group' || isToldByNarrator(one)) return false;
    return one.type === 'person'
      ? (around.genders.get(one.id) ?? gender) === gender
      : !GENDERED_NOUNS[gender === 'male' ? 'female' : 'male'].has(one.name.toLowerCase().split(' ').at(-1) ?? '');
  });
  return last?.speakers[0] ?? null;
}

/** Nobody has spoken yet: the last who is named, of that gender as far as is known. */
function lastNamed(gender: Gender, { around, at }: Open): Speaker | null {
  const { sources, genders } = around;
  const until = firstFrom(sources, at, ({ start }) => start);
  for (let index = until - 1; Math.max(0, until - MAX_SOURCES_BACK) <= index; index -= 1) {
    const { form = 'phrase', entity = null, end = at } = sources[index] ?? {};
    if (end <= at && form === 'name' && entity !== null && (genders.get(entity) ?? gender) === gender)
      return { type: 'person', id: entity };
  }
  return null;
}

/** „…“, sagte sie. ¶ Anna Weber leitet das Amt. Whom nobody has named yet the next sentences name. */
function nextNamed(gender: Gender, pronoun: Source, { around }: Open): Speaker | null {
  const { sources, genders } = around;
  const from = firstFrom(sources, pronoun.end, ({ start }) => start);
  for (const { form, entity, block } of sources.slice(from, from + MAX_SOURCES_ON)) {
    if (pronoun.block + 1 < block) return null;
    if (form === 'name' && entity !== null && (genders.get(entity) ?? gender) === gender)
      return { type: 'person', id: entity };
  }
  return null;
}

/** Places that name somebody, on from the pronoun. */
const MAX_SOURCES_ON = 20;

/** Quotations back in which the last of a gender is looked for. */
const MAX_QUOTES_BACK = 400;
/** Places that name somebody, back from the pronoun. */
const MAX_SOURCES_BACK = 400;

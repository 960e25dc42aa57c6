// How do pages change under a highlight? Stated mutations that keep, for each character, where it came from.

import type { Random } from '../lab/train-tagger-random.ts';

/** A paragraph of which each UTF-16 code unit knows its place in the text before; -1 for what was put in. */
export interface TrackedParagraph {
  readonly text: string;
  readonly origins: readonly number[];
}

export interface TrackedText {
  readonly text: string;
  readonly origins: readonly number[];
}

export type Mutation = (paragraphs: readonly TrackedParagraph[], random: Random) => readonly TrackedParagraph[];

export function toTrackedParagraphs(text: string): readonly TrackedParagraph[] {
  const paragraphs: TrackedParagraph[] = [];
  let start = 0;
  for (const part of text.split('\n\n')) {
    paragraphs.push({ text: part, origins: range(start, part.length) });
    start += part.length + 2;
  }
  return paragraphs;
}

const range = (from: number, length: number): number[] => Array.from({ length }, (_, at) => from + at);

export function joinTracked(paragraphs: readonly TrackedParagraph[]): TrackedText {
  const origins: number[] = [];
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at > 0) origins.push(-1, -1);
    for (const origin of paragraph.origins) origins.push(origin);
  }
  return { text: paragraphs.map(({ text }) => text).join('\n\n'), origins };
}

const toInserted = (text: string): TrackedParagraph => ({
  text,
  origins: Array.from({ length: text.length }, () => -1),
});

/** Rewrites every match; a replacement takes the place of the first character that it replaces. */
function replaceAll(
  paragraph: TrackedParagraph,
  pattern: RegExp,
  replace: (found: string) => string,
): TrackedParagraph {
  let text = '';
  const origins: number[] = [];
  let last = 0;
  const keep = (to: number): void => {
    text += paragraph.text.slice(last, to);
    origins.push(...paragraph.origins.slice(last, to));
  };
  for (const match of paragraph.text.matchAll(pattern)) {
    keep(match.index);
    const put = replace(match[0]);
    text += put;
    for (let at = 0; at < put.length; at += 1) {
      origins.push(paragraph.origins[match.index + Math.min(at, match[0].length - 1)] ?? -1);
    }
    last = match.index + match[0].length;
  }
  keep(paragraph.text.length);
  return { text, origins };
}

/** Other words for words: what an editor puts in. */
const WORDS =
  'officials local early later under review about nearly several former national first report council people week month plan public new still often however further late spokesman group number city around second'.split(
    ' ',
  );

/** Each word with chance `share01`: another word, none, one more, or a letter mended. */
const editWords =
  (share01: number): Mutation =>
  (paragraphs, random) =>
    paragraphs.map((paragraph) =>
      replaceAll(paragraph, /[\p{L}\p{N}]+/gu, (word) => {
        if (share01 <= random.next()) return word;
        const way = random.below(4);
        if (way === 0) return random.pick(WORDS);
        if (way === 1) return '';
        if (way === 2) return `${word} ${random.pick(WORDS)}`;
        const at = random.below(word.length);
        return word.slice(0, at) + random.pick([...'aeiourstn']) + word.slice(at + 1);
      }),
    );

const TYPOGRAPHY: readonly (readonly [RegExp, (found: string, random: Random) => string])[] = [
  [/[“”„«»]/g, () => '"'],
  [/[‘’]/g, () => "'"],
  [/"/g, (_found, random) => random.pick(['“', '”', '«', '"'])],
  [/'/g, (_found, random) => random.pick(['’', "'"])],
  [/ ?[–—] ?/g, (_found, random) => random.pick([' – ', '—', ' - '])],
  [/…/g, () => '...'],
  [/\.\.\./g, (_found, random) => random.pick(['…', '...'])],
  [/ /g, (_found, random) => random.pick([' ', ' ', ' ', '\u00A0'])],
  [/\p{Ll}{9,}/gu, (word, random) => (random.next() < 0.2 ? `${word.slice(0, 5)}\u00AD${word.slice(5)}` : word)],
];

const changeTypography: Mutation = (paragraphs, random) =>
  paragraphs.map((paragraph) =>
    TYPOGRAPHY.reduce(
      (changed, [pattern, replace]) => replaceAll(changed, pattern, (found) => replace(found, random)),
      paragraph,
    ),
  );

const moveParagraphs =
  (share01: number): Mutation =>
  (paragraphs, random) => {
    const moved = new Set(paragraphs.filter(() => random.next() < share01));
    const stay = paragraphs.filter((paragraph) => !moved.has(paragraph));
    for (const paragraph of moved) stay.splice(random.below(stay.length + 1), 0, paragraph);
    return stay;
  };

const removeParagraphs =
  (share01: number): Mutation =>
  (paragraphs, random) =>
    paragraphs.filter(() => share01 <= random.next());

const ADS = [
  'Advertisement',
  'Sign up for our morning newsletter and get the news of the day before breakfast.',
  'Read more: five things to know this week',
  'This story is free. Support local reporting from 3 a month, cancel at any time.',
  'Story continues below this message from our partners',
  'Watch: the moment that everybody is talking about',
];

const insertAds: Mutation = (paragraphs, random) =>
  paragraphs.flatMap((paragraph) => (random.next() < 0.5 ? [paragraph, toInserted(random.pick(ADS))] : [paragraph]));

/** Sentences of the story stand a second time: pull quotes, summaries, teasers of the next part. */
const repeatSentences: Mutation = (paragraphs, random) => {
  const sentences = paragraphs.flatMap(({ text }) => text.match(/[^.!?]{30,}[.!?]/g) ?? []);
  if (sentences.length === 0) return paragraphs;
  return paragraphs.flatMap((paragraph) =>
    random.next() < 0.3 ? [paragraph, toInserted(random.pick(sentences).trim())] : [paragraph],
  );
};

/** The words of a paragraph in a new order, with others among them: the same facts told anew. */
const rewriteParagraphs =
  (share01: number): Mutation =>
  (paragraphs, random) =>
    paragraphs.map((paragraph) => {
      if (share01 <= random.next()) return paragraph;
      const words = paragraph.text.split(/\s+/).filter(() => random.next() < 0.6);
      return toInserted(random.shuffle([...words, ...WORDS.slice(0, words.length / 2)]).join(' '));
    });

const inTurn =
  (...mutations: readonly Mutation[]): Mutation =>
  (paragraphs, random) =>
    mutations.reduce((changed, mutate) => mutate(changed, random), paragraphs);

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'nothing changed': (paragraphs) => paragraphs,
  'other typography': changeTypography,
  'every 12th word edited': editWords(0.08),
  'every 4th word edited': editWords(0.25),
  'a third of paragraphs moved': moveParagraphs(0.33),
  'a third of paragraphs removed': removeParagraphs(0.33),
  'ads between paragraphs': insertAds,
  'sentences repeated': repeatSentences,
  'a third rewritten': rewriteParagraphs(0.33),
  'all together': inTurn(
    removeParagraphs(0.15),
    moveParagraphs(0.15),
    rewriteParagraphs(0.1),
    editWords(0.05),
    repeatSentences,
    changeTypography,
    insertAds,
  ),
};

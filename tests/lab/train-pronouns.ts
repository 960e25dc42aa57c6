// Trains what chooses among persons for he and she, and writes src/core/model/pronoun-weights.ts: npx tsx tests/lab/train-pronouns.ts

import { writeFileSync } from 'node:fs';
import { toPronounRows } from '../../src/core/coreference/pronoun-features.ts';
import type { Reading } from '../../src/core/coreference/reading.ts';
import type { Reference } from '../../src/core/coreference/reference.ts';
import { resolvePronoun, toScene } from '../../src/core/coreference/resolve-pronoun.ts';
import { resolveReferences } from '../../src/core/coreference/resolve-references.ts';
import { loadTagger } from '../../src/core/model/load-tagger.ts';
import { type SmallNetwork, scoreRow } from '../../src/core/model/small-network.ts';
import type { Entity } from '../../src/core/people/entity.ts';
import { findPeople } from '../../src/core/people/find-people.ts';
import { findQuotations } from '../../src/core/quotation/find-quotations.ts';
import { buildTextDocument } from '../../src/core/text/build-document.ts';
import { hasOverlap } from '../../src/core/text/span.ts';
import type { TextDocument } from '../../src/core/text/text-document.ts';
import { findNamed, type GapCase, readGap, scoreGap, withGivenNames } from '../bench/gap.ts';
import { type AnnotatedArticle, readPolnear } from '../bench/polnear.ts';
import { type Lesson, trainSmallNetwork } from './train-small-network.ts';

const TARGET = 'src/core/model/pronoun-weights.ts';
const SCHOOLING = { hidden: 12, epochs: 24, rate: 0.003, dropout: 0.15, decay: 1e-4, seed: 11 };
/** Each round reads the texts with what the one before learned: other pronouns of a text are part of its evidence. */
const ROUNDS = 2;

interface Text {
  readonly item: GapCase;
  readonly document: TextDocument;
  readonly entities: readonly Entity[];
}

function main(): void {
  const [development, validation, test] = [readGap('development'), readGap('validation'), readGap('test')];
  if (development === null || validation === null || test === null) {
    console.error('GAP is absent; see tests/bench/corpora.ts for where it is looked for');
    process.exitCode = 1;
    return;
  }
  const texts = [...development, ...validation].map((item) => readText(item, true));
  const [given, found] = [true, false].map((isGiven) => test.map((item) => readText(item, isGiven)));
  const report = (by: SmallNetwork): string =>
    `${show(given ?? [], by)}; names found by the engine ${show(found ?? [], by)}`;
  const news = (readPolnear('train') ?? []).map(readNews);
  const heldNews = (readPolnear('held') ?? []).map(readNews);
  let network: SmallNetwork | null = null;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const lessons = [
      ...texts.flatMap((text) => toLesson(text, network)),
      ...news.flatMap((text) => toNewsLessons(text, network)),
    ];
    network = trainSmallNetwork(lessons, { ...SCHOOLING, inputs: lessons[0]?.rows[0]?.length ?? 0 });
    console.error(
      `round ${round}: ${lessons.length} pronouns, GAP test ${report(network)}; news ${showNews(heldNews, network)}`,
    );
  }
  if (network !== null) writeFileSync(TARGET, toModule(network, report(network)));
}

/** @param isGiven the two names are known, as in the task; otherwise only those that the engine finds */
function readText(item: GapCase, isGiven: boolean): Text {
  const document = buildTextDocument({
    blocks: [{ kind: 'paragraph', text: item.text }],
    headline: null,
    dek: null,
    lang: 'en',
  });
  const entities = findPeople(document, { tagger });
  return { item, document, entities: isGiven ? withGivenNames(document, entities, item) : entities };
}

/** Before anything is learned: the person with the most points of the rules. */
function resolveByPoints(reading: Reading, reference: Reference): Reference {
  const [best] = [...toScene(reading, reference).candidates].sort((a, b) => b.points - a.points);
  return best === undefined ? reference : { ...reference, entity: best.entity };
}

function resolveBy(network: SmallNetwork | null): (reading: Reading, reference: Reference) => Reference {
  return network === null ? resolveByPoints : (reading, reference) => resolvePronoun(reading, reference, network);
}

function toLesson({ item, document, entities }: Text, network: SmallNetwork | null): readonly Lesson[] {
  const right = new Set(item.names.flatMap((name) => (name.isAntecedent ? (findNamed(entities, name)?.id ?? []) : [])));
  const wrong = new Set(item.names.flatMap((name) => (name.isAntecedent ? [] : (findNamed(entities, name)?.id ?? []))));
  const lessons: Lesson[] = [];
  const resolve = resolveBy(network);
  resolveReferences(document, entities, findQuotations(document), {
    resolvePronoun(reading, reference) {
      if (!hasOverlap(reference, item.pronoun)) return resolve(reading, reference);
      const scene = toScene(reading, reference);
      const at = scene.candidates.flatMap(({ entity }, index) => (right.has(entity) ? [index] : []));
      const others = scene.candidates.flatMap(({ entity }, index) => (wrong.has(entity) ? [] : [index]));
      // Where neither of the two is meant it is some third person, if there is one.
      const targets =
        at.length > 0 ? at : right.size === 0 && item.names.every((name) => !name.isAntecedent) ? others : [];
      if (targets.length > 0 && scene.candidates.length > 1)
        lessons.push({ rows: toPronounRows(scene), right: targets });
      return resolve(reading, reference);
    },
  });
  return lessons;
}

/** An article of news. */
interface News {
  readonly document: TextDocument;
  readonly entities: readonly Entity[];
}

function readNews({ document }: AnnotatedArticle): News {
  return { document, entities: findPeople(document, { tagger }) };
}

/**
 * Where gender leaves one of several persons, the answer is known without an annotator: the others are shown beside it
 * as if they fitted too, and the network learns what else points to the right one.
 */
function toNewsLessons({ document, entities }: News, network: SmallNetwork | null): readonly Lesson[] {
  const lessons: Lesson[] = [];
  const resolve = resolveBy(network);
  resolveReferences(document, entities, findQuotations(document), {
    resolvePronoun(reading, reference) {
      const scene = toScene(reading, reference, { isGenderBlind: true });
      const isKnown = scene.candidates.every(({ gender }) => gender !== 'unknown');
      const right = scene.candidates.flatMap(({ gender }, at) => (gender === reference.gender ? [at] : []));
      if (isKnown && right.length === 1 && scene.candidates.length > 1)
        lessons.push({ rows: toPronounRows(scene), right });
      return resolve(reading, reference);
    },
  });
  return lessons;
}

function showNews(texts: readonly News[], network: SmallNetwork): string {
  const lessons = texts.flatMap((text) => toNewsLessons(text, network));
  const hits = lessons.filter(({ rows, right }) => {
    const scores = rows.map((row) => scoreRow(network, row));
    return right.includes(scores.indexOf(Math.max(...scores)));
  });
  return `${((100 * hits.length) / Math.max(1, lessons.length)).toFixed(1)} of ${lessons.length}`;
}

function show(texts: readonly Text[], network: SmallNetwork): string {
  const answers = new Map(
    texts.map(({ item, document, entities }) => {
      const references = resolveReferences(document, entities, findQuotations(document), {
        resolvePronoun: resolveBy(network),
      });
      const found =
        references.find((each) => each.form === 'pronoun' && hasOverlap(each, item.pronoun))?.entity ?? null;
      const [a, b] = item.names.map((name) => found !== null && findNamed(entities, name)?.id === found);
      return [item, [a ?? false, b ?? false] as const];
    }),
  );
  const { f01, precision01, recall01 } = scoreGap(
    texts.map(({ item }) => item),
    (item) => answers.get(item) ?? [false, false],
  );
  const percent = (share: number): string => (share * 100).toFixed(1);
  return `F1 ${percent(f01)} (P ${percent(precision01)} R ${percent(recall01)})`;
}

function toModule(network: SmallNetwork, score: string): string {
  return `// What tells to whom he and she point? Written by tests/lab/train-pronouns.ts; do not edit.
//
// Model card
// - What: a network of one hidden layer over the features of coreference/pronoun-features.ts; read by small-network.ts.
//   No feature holds a word or a name of a text: distances, parts of the sentence, counts, closed word lists.
// - Trained by tests/lab/train-pronouns.ts with a fixed seed on the development and validation parts of GAP (Webster and
//   others 2018, Apache-2.0): 2,454 pronouns of Wikipedia with two names of one gender each; and on pronouns of the 663
//   training articles of PolNeAR where gender alone tells who is meant (none of its annotation is read, no word is kept).
// - GAP test, 2,000 pronouns, the two names given: ${score}.
// - Licence of the weights: Apache-2.0, as the data.
// - Weak: texts of Wikipedia are about one person; pronouns inside quotations are rare there.

import type { SmallNetwork } from './small-network.ts';

export const PRONOUN_RANKER: SmallNetwork = ${JSON.stringify(network)};
`;
}

const { tagger } = await loadTagger(() => import('../../src/core/model/tagger-weights.ts'));
main();

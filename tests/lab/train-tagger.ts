// Trains the tagger of names and writes src/core/model/tagger-weights.ts: npx tsx tests/lab/train-tagger.ts

import { findHints, type Hints, TAG_COUNT } from '../../src/core/model/document-hints.ts';
import { MAX_FEATURES, writeFeatures } from '../../src/core/model/features.ts';
import { createHashTable, type HashTable } from '../../src/core/model/hash-table.ts';
import { MAX_LEVEL, type TaggerWeights } from '../../src/core/model/packed-weights.ts';
import { type SentenceView, viewSentences, type WordLists } from '../../src/core/model/sentence-view.ts';
import { createTagger, createWordLists } from '../../src/core/model/tagger.ts';
import { KINDS, type Kind, type Score, scoreSpans, toSpanFinder } from '../bench/tagger-score.ts';
import { hasCorpora, readDocuments, readGold, type TaggedDocument } from './train-tagger-corpora.ts';
import { createField, type Example, type Field, learn, predict } from './train-tagger-crf.ts';
import { type Names, readNames, renamePersons } from './train-tagger-names.ts';
import { createRandom, type Random } from './train-tagger-random.ts';
import { writeModule } from './train-tagger-write.ts';

/** How much a sentence of each source counts, and whether its file keeps documents together. */
const SOURCES: readonly { readonly name: string; readonly weight: number; readonly isLoose: boolean }[] = [
  { name: 'gum_bio', weight: 1, isLoose: false },
  { name: 'gum_interview', weight: 1, isLoose: false },
  { name: 'gum_speech', weight: 1, isLoose: false },
  { name: 'gum_textbook', weight: 1, isLoose: false },
  { name: 'gum_court', weight: 1, isLoose: false },
  { name: 'gum_academic', weight: 1, isLoose: false },
  { name: 'gum_voyage', weight: 1, isLoose: false },
  { name: 'wikigold', weight: 1, isLoose: false },
  { name: 'ewt_dev', weight: 0.8, isLoose: false },
  { name: 'ewt_test', weight: 0.8, isLoose: false },
  { name: 'crossner_politics_train', weight: 0.7, isLoose: true },
  { name: 'crossner_politics_dev', weight: 0.7, isLoose: true },
  { name: 'crossner_politics_test', weight: 0.7, isLoose: true },
  { name: 'btc', weight: 0.4, isLoose: true },
];
const TESTS = ['gum_news_fixed', 'pud_wiki'];

const SEED = 20;
const FOLDS = 3;
const KEPT_FEATURES = 100_000;
const SILVER_DOCUMENTS = 1_500;
const SILVER_WEIGHT = 0.4;
const RENAMED_SHARE = 0.6;
const CUT_SHARE = 0.3;
const DECAY = 1e-4;
const RATE = 0.1;

/** A document with what a model that has not seen it takes its words for. */
interface Lesson {
  readonly document: TaggedDocument;
  readonly firstPass: readonly ArrayLike<number>[];
  readonly weight: number;
}

interface Model {
  readonly keys: Int32Array;
  readonly table: HashTable;
  readonly field: Field;
}

const started = Date.now();
const log = (text: string): void =>
  console.error(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${text}`);

function main(): void {
  if (!hasCorpora()) throw new Error('the corpora are absent: expected ../shared/corpora/ner beside the project');
  const random = createRandom(SEED);
  const names = readNames();
  const lists = createWordLists(names);
  const labelled = SOURCES.flatMap(({ name, weight, isLoose }) =>
    readDocuments(name, isLoose).map((document) => ({ document, weight })),
  );
  log(`${labelled.length} documents, ${names.listKeys.length} listed names`);
  const lessons = findFirstPasses(labelled, { random, lists, names });
  const teacher = train(lessons, { random, lists, names, epochs: 6 });
  report('teacher', teacher, names);
  const silver = labelSilver(teacher, lists);
  log(`${silver.length} documents labelled by the teacher`);
  const all = [...lessons, ...silver];
  const student = train(all, { random, lists, names, epochs: 4 });
  report('student', student, names);
  const kept = keepBest(student, KEPT_FEATURES);
  const refitted = train(all, { random, lists, names, epochs: 3, from: kept });
  report('refitted', refitted, names);
  const weights = quantise(refitted, names);
  log(`written: ${writeModule(weights, reportWeights('rounded', weights))}`);
}

interface Training {
  readonly random: Random;
  readonly lists: WordLists;
  readonly names: Names;
}

/** Jackknife: each document is read by a model trained on the others, as unseen documents will be. */
function findFirstPasses(
  labelled: readonly { readonly document: TaggedDocument; readonly weight: number }[],
  training: Training,
): Lesson[] {
  const folds = training.random.shuffle(labelled.map((_, index) => index));
  const lessons: Lesson[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = folds.filter((_, place) => place % FOLDS !== fold).map((index) => labelled[index]!);
    const model = train(
      others.map((item) => ({ ...item, firstPass: [] })),
      { ...training, epochs: 3 },
    );
    for (const index of folds.filter((_, place) => place % FOLDS === fold)) {
      const item = labelled[index]!;
      lessons.push({ ...item, firstPass: tagDocument(item.document, model, training.lists) });
    }
    log(`fold ${fold + 1} of ${FOLDS}`);
  }
  return lessons;
}

function labelSilver(teacher: Model, lists: WordLists): Lesson[] {
  return readDocuments('gmb_silver', false)
    .slice(0, SILVER_DOCUMENTS)
    .map(({ source, sentences }) => {
      const views = viewSentences(
        sentences.map((sentence) => sentence.tokens),
        lists,
      );
      const firstPass = views.map((view) => predictView(teacher, view, null));
      const hints = findHints(
        views.map((view) => view.facts),
        firstPass,
      );
      const tagged = views.map((view, index) => ({
        tokens: sentences[index]!.tokens,
        tags: Array.from(predictView(teacher, view, hints[index]!)),
      }));
      return { document: { source, sentences: tagged }, firstPass, weight: SILVER_WEIGHT };
    });
}

function tagDocument(document: TaggedDocument, model: Model, lists: WordLists): Uint8Array[] {
  const views = viewSentences(
    document.sentences.map((sentence) => sentence.tokens),
    lists,
  );
  return views.map((view) => predictView(model, view, null));
}

function predictView(model: Model, view: SentenceView, hints: Hints | null): Uint8Array {
  const { ids, starts } = toIds(view, hints, model.table);
  return predict(model.field, ids, starts);
}

const buffer = new Int32Array(MAX_FEATURES);

function toIds(view: SentenceView, hints: Hints | null, table: HashTable): { ids: Int32Array; starts: Int32Array } {
  const ids = new Int32Array(view.facts.length * MAX_FEATURES);
  const starts = new Int32Array(view.facts.length + 1);
  let used = 0;
  for (let token = 0; token < view.facts.length; token += 1) {
    const count = writeFeatures(view, token, hints, buffer);
    for (let position = 0; position < count; position += 1) {
      const id = table.find(buffer[position]!);
      if (id >= 0) ids[used++] = id;
    }
    starts[token + 1] = used;
  }
  return { ids: ids.slice(0, used), starts };
}

function train(
  lessons: readonly Lesson[],
  { random, lists, names, epochs, from }: Training & { readonly epochs: number; readonly from?: Int32Array },
): Model {
  const keys = from ?? findFrequentKeys(lessons, { random, lists, names });
  const model: Model = { keys, table: createHashTable(keys), field: createField(keys.length) };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const pace = { rate: RATE * (epoch < epochs - 1 ? 1 : 0.5), decay: DECAY };
    for (const lesson of random.shuffle(lessons)) {
      for (const example of toExamples(vary(lesson, names, random), lists, model.table)) {
        learn(model.field, example, pace);
      }
    }
  }
  log(`trained ${keys.length} features, ${epochs} epochs`);
  return model;
}

/** Rename persons, and cut documents short, so that the second pass learns to do with few hints. */
function vary(lesson: Lesson, names: Names, random: Random): Lesson {
  const document = random.next() < RENAMED_SHARE ? renamePersons(lesson.document, names, random) : lesson.document;
  const length = document.sentences.length;
  if (length < 4 || random.next() >= CUT_SHARE) return { ...lesson, document };
  const start = random.below(length - 2);
  const end = start + 2 + random.below(length - start - 1);
  return {
    document: { ...document, sentences: document.sentences.slice(start, end) },
    firstPass: lesson.firstPass.slice(start, end),
    weight: lesson.weight,
  };
}

/** Each sentence twice: as the first pass meets it, and with the hints of the second. */
function toExamples({ document, firstPass, weight }: Lesson, lists: WordLists, table: HashTable): Example[] {
  const views = viewSentences(
    document.sentences.map((sentence) => sentence.tokens),
    lists,
  );
  const hints = findHints(
    views.map((view) => view.facts),
    firstPass,
  );
  return views.flatMap((view, index) => {
    const tags = Uint8Array.from(document.sentences[index]!.tags);
    const first = { ...toIds(view, null, table), tags, weight };
    if (firstPass.length === 0) return [first];
    return [first, { ...toIds(view, hints[index]!, table), tags, weight }];
  });
}

/** Features that occur at least twice (thrice in large data), in ascending order. */
function findFrequentKeys(lessons: readonly Lesson[], { random, lists, names }: Training): Int32Array {
  const tokens = lessons
    .flatMap((lesson) => lesson.document.sentences)
    .reduce((sum, row) => sum + row.tokens.length, 0);
  const all = new Int32Array(tokens * 2 * MAX_FEATURES);
  let used = 0;
  for (const lesson of lessons) {
    for (const varied of [lesson, vary(lesson, names, random)]) {
      const views = viewSentences(
        varied.document.sentences.map((sentence) => sentence.tokens),
        lists,
      );
      const hints = findHints(
        views.map((view) => view.facts),
        varied.firstPass,
      );
      for (const [index, view] of views.entries()) {
        for (let token = 0; token < view.facts.length; token += 1) {
          const count = writeFeatures(view, token, hints[index]!, buffer);
          all.set(buffer.subarray(0, count), used);
          used += count;
        }
      }
    }
  }
  return countKeys(all.subarray(0, used).sort(), tokens > 600_000 ? 5 : 3);
}

function countKeys(sorted: Int32Array, minCount: number): Int32Array {
  const kept: number[] = [];
  let start = 0;
  for (let index = 1; index <= sorted.length; index += 1) {
    if (sorted[index] === sorted[start]) continue;
    if (index - start >= minCount) kept.push(sorted[start]!);
    start = index;
  }
  return Int32Array.from(kept);
}

/**
 * The features whose weights differ most between tags, frequent ones preferred. By weight alone the choice collapses:
 * rare features have the largest weights. AdaGrad's sum of squares stands in for the count.
 */
function keepBest(model: Model, limit: number): Int32Array {
  const { weights, weightSquares } = model.field;
  const worth = Float64Array.from(model.keys, (_, feature) => {
    const row = weights.subarray(feature * TAG_COUNT, (feature + 1) * TAG_COUNT);
    const seen = weightSquares.subarray(feature * TAG_COUNT, (feature + 1) * TAG_COUNT).reduce((a, b) => a + b, 0);
    return (Math.max(...row) - Math.min(...row)) * Math.sqrt(seen);
  });
  const order = Int32Array.from(model.keys, (_, index) => index).sort((a, b) => worth[b]! - worth[a]!);
  return order
    .slice(0, limit)
    .map((feature) => model.keys[feature]!)
    .sort();
}

function quantise({ keys, field }: Model, { listKeys, listBits }: Names): TaggerWeights {
  const sizes = field.weights.map(Math.abs).sort();
  const largest = sizes[Math.floor(sizes.length * 0.9999)] ?? 1;
  const step = largest / MAX_LEVEL;
  const levels = new Int8Array(keys.length * TAG_COUNT);
  for (let feature = 0; feature < keys.length; feature += 1) {
    for (let tag = 0; tag < TAG_COUNT; tag += 1) {
      const level = Math.round(field.weights[feature * TAG_COUNT + tag]! / step);
      levels[tag * keys.length + feature] = Math.max(-MAX_LEVEL, Math.min(MAX_LEVEL, level));
    }
  }
  const transitions = Array.from(field.transitions, (value) => Math.round(value * 1000) / 1000);
  return { keys, levels, step, transitions, listKeys, listBits };
}

function report(label: string, model: Model, names: Names): void {
  const step = 0.001;
  // Unrounded weights read through the same code as the shipped ones.
  const levels = new Float64Array(model.keys.length * TAG_COUNT);
  for (let feature = 0; feature < model.keys.length; feature += 1) {
    for (let tag = 0; tag < TAG_COUNT; tag += 1) {
      levels[tag * model.keys.length + feature] = model.field.weights[feature * TAG_COUNT + tag]! / step;
    }
  }
  reportWeights(label, {
    keys: model.keys,
    levels,
    step,
    transitions: Array.from(model.field.transitions),
    listKeys: names.listKeys,
    listBits: names.listBits,
  });
}

/** @returns one line for each test corpus */
function reportWeights(label: string, weights: TaggerWeights): string[] {
  const tagger = createTagger(weights);
  return TESTS.map((name) => {
    const scores = scoreSpans(readGold(name), toSpanFinder(tagger.tagSentences));
    const line = `${name}: ${KINDS.map((kind) => format(kind, scores[kind])).join('  ')}`;
    log(`${label} ${line}`);
    return line;
  });
}

function format(kind: Kind, { precision01, recall01, f01 }: Score): string {
  const percent = (share: number): string => (share * 100).toFixed(1);
  return `${kind} ${percent(f01)} (P ${percent(precision01)} R ${percent(recall01)})`;
}

main();

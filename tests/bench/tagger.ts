// How well, how fast and how small is the trained tagger, beside compromise? npx tsx tests/bench/tagger.ts

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import nlp from 'compromise';
import { loadTagger } from '../../src/core/model/load-tagger.ts';
import type { Tagger } from '../../src/core/model/tagger.ts';
import { findPeople } from '../../src/core/people/find-people.ts';
import type { EntityKind } from '../../src/core/people/mention.ts';
import { buildTextDocument } from '../../src/core/text/build-document.ts';
import { findTokens } from '../../src/core/text/find-tokens.ts';
import { type GoldSentence, type GoldSpan, hasCorpora, readGold } from '../lab/train-tagger-corpora.ts';
import { type FindSpans, KINDS, type Kind, type Score, scoreSpans, toSpanFinder } from './tagger-score.ts';

/** Never trained on. */
const TESTS = ['gum_news_fixed', 'pud_wiki'];

export interface TaggerBench {
  /** By corpus, then by system; strict spans, without articles. */
  readonly scores: Readonly<Record<string, Readonly<Record<string, Readonly<Record<Kind, Score>>>>>>;
  readonly sizeBytes: number;
  readonly compressedBytes: number;
  /** From the import of the weights to a tagger that is ready. */
  readonly loadMs: number;
  /** First reading of a document of about 700 words, and the median of later ones. */
  readonly coldMsPer1000Words: number;
  readonly warmMsPer1000Words: number;
}

/** @returns null where the corpora are absent */
export async function benchTagger(): Promise<TaggerBench | null> {
  if (!hasCorpora()) return null;
  const begin = performance.now();
  const { tagger, reason } = await loadTagger(() => import('../../src/core/model/tagger-weights.ts'));
  if (tagger === null) throw new Error(reason);
  const loadMs = performance.now() - begin;
  const times = measure((sentences) => void tagger.tagSentences(sentences));
  const systems: Readonly<Record<string, FindSpans>> = {
    'tagger alone': toSpanFinder(tagger.tagSentences),
    // Without what the document tells: no second pass, no name carried from elsewhere.
    'by sentence': (sentences) => sentences.flatMap((sentence) => [...toSpanFinder(tagger.tagSentences)([sentence])]),
    'whole engine': (sentences) => findByEngine(sentences, tagger),
    'rules alone': (sentences) => findByEngine(sentences, null),
    compromise: findWithCompromise,
  };
  const scores = Object.fromEntries(
    TESTS.map((name) => {
      const gold = readGold(name);
      return [
        name,
        Object.fromEntries(Object.entries(systems).map(([system, find]) => [system, scoreSpans(gold, find)])),
      ];
    }),
  );
  const source = readFileSync('src/core/model/tagger-weights.ts');
  return { scores, sizeBytes: source.length, compressedBytes: gzipSync(source).length, loadMs, ...times };
}

function measure(tag: (sentences: readonly (readonly string[])[]) => void) {
  const documents = readGold(TESTS[0]!).map((sentences) =>
    sentences.map(({ text }) => findTokens(text).map((token) => token.text)),
  );
  const times = documents.map((sentences) => {
    const words = sentences.reduce((sum, row) => sum + row.length, 0);
    const begin = performance.now();
    tag(sentences);
    return ((performance.now() - begin) * 1000) / words;
  });
  const warm = times.slice(times.length / 2).sort((a, b) => a - b);
  return { coldMsPer1000Words: times[0]!, warmMsPer1000Words: warm[Math.floor(warm.length / 2)]! };
}

const KIND_OF: Readonly<Record<EntityKind, Kind>> = { person: 'PER', organization: 'ORG', place: 'LOC' };

/** Names as the sidebar counts them; each sentence stands as a paragraph, for the corpora tell no others. */
function findByEngine(sentences: readonly GoldSentence[], tagger: Tagger | null): GoldSpan[][] {
  const document = buildTextDocument({
    blocks: sentences.map(({ text }) => ({ kind: 'paragraph', text })),
    headline: sentences[0]?.text ?? null,
    dek: null,
    lang: 'en',
  });
  const found: GoldSpan[][] = sentences.map(() => []);
  for (const { kind, mentions } of findPeople(document, { tagger })) {
    for (const { start, end, block } of mentions) {
      const from = document.blocks[block]?.start ?? 0;
      found[block]?.push({ start: start - from, end: end - from, kind: KIND_OF[kind] });
    }
  }
  return found;
}

interface CompromiseTerm {
  readonly offset: { readonly start: number; readonly length: number };
}

function findWithCompromise(sentences: readonly GoldSentence[]): GoldSpan[][] {
  return sentences.map(({ text }) => {
    const view = nlp(text);
    const read = (found: { json(options: object): unknown }, kind: Kind): GoldSpan[] => {
      const entries = found.json({ offset: true, text: true }) as readonly CompromiseTerm[]; // its own types say `any`
      return entries.map(({ offset }) => trim(text, offset.start, offset.start + offset.length, kind));
    };
    return [...read(view.people(), 'PER'), ...read(view.organizations(), 'ORG'), ...read(view.places(), 'LOC')];
  });
}

/** compromise counts punctuation, possessives and titles in: given back here, in its favour. */
function trim(text: string, start: number, end: number, kind: Kind): GoldSpan {
  const slice = text.slice(start, end);
  const lead = /^(?:[^\p{L}\p{N}]+|(?:Mr|Mrs|Ms|Dr|President|Senator)\.? )*/u.exec(slice)?.[0].length ?? 0;
  const tail = /(?:['’]s?)?[^\p{L}\p{N}.]*$|(?:['’]s)?[.,;:!?”"]*$/u.exec(slice)?.[0].length ?? 0;
  return { start: start + lead, end: end - tail, kind };
}

export function printTaggerBench(bench: TaggerBench | null): void {
  if (bench === null) {
    console.log('tagger: its corpora are absent (../shared/corpora/ner)');
    return;
  }
  const percent = (share: number): string => (share * 100).toFixed(1).padStart(5);
  for (const [corpus, systems] of Object.entries(bench.scores)) {
    for (const [system, scores] of Object.entries(systems)) {
      const cells = KINDS.map((kind) => {
        const { precision01, recall01, f01 } = scores[kind];
        return `${kind} F1 ${percent(f01)} (P ${percent(precision01)} R ${percent(recall01)})`;
      });
      console.log(`${corpus.padEnd(15)} ${system.padEnd(13)} ${cells.join('   ')}`);
    }
  }
  console.log(
    `weights ${(bench.sizeBytes / 1e6).toFixed(2)} MB, ${(bench.compressedBytes / 1e6).toFixed(2)} MB compressed`,
  );
  console.log(
    `loading ${bench.loadMs.toFixed(0)} ms; 1,000 words cold ${bench.coldMsPer1000Words.toFixed(0)} ms, warm ${bench.warmMsPer1000Words.toFixed(0)} ms`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) printTaggerBench(await benchTagger());

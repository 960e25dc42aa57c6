// Which words of a document name a person, an organization or a place?

import { decodeTags } from './decode.ts';
import { findHints, type Hints, TAG_COUNT } from './document-hints.ts';
import { MAX_FEATURES, writeFeatures } from './features.ts';
import { toKey } from './hash.ts';
import { createHashTable, type HashTable } from './hash-table.ts';
import type { TaggerWeights } from './packed-weights.ts';
import { findPersonShares } from './person-shares.ts';
import { type SentenceView, viewSentences, type WordLists } from './sentence-view.ts';
import { spreadNames } from './spread-names.ts';
import { canBeNamed, trimNames } from './trim-names.ts';

/** The labels of a token: `B-` begins a name, `I-` goes on with it, `O` is no name. */
export type Tag = 'O' | 'B-PER' | 'I-PER' | 'B-ORG' | 'I-ORG' | 'B-LOC' | 'I-LOC';

/** In the order of the model's numbers. */
const TAGS: readonly Tag[] = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'];

/** Reads one document at a time: what a word was elsewhere in it helps to tell what it is here. */
export interface Tagger {
  /**
   * @param sentences of one document in reading order, each as its tokens' texts (as `findTokens` cuts them)
   * @returns one tag for each token, in the same shape
   */
  tagSentences(sentences: readonly (readonly string[])[]): readonly (readonly Tag[])[];
  /** The same with how sure the model is; costs a little more. */
  readSentences(sentences: readonly (readonly string[])[]): readonly TaggedSentence[];
}

export interface TaggedSentence {
  readonly tags: readonly Tag[];
  /** For each token, from 0 to 1: how likely it is part of a person's name, before names were spread and trimmed. */
  readonly person01: Float32Array;
}

/**
 * A linear-chain conditional random field (Lafferty and others 2001), read twice: the second time with hints of what
 * the first found elsewhere in the document (Krishnan and Manning 2006).
 */
export function createTagger(weights: TaggerWeights): Tagger {
  const table = createHashTable(weights.keys);
  const lists = createWordLists(weights);
  const read = (sentences: readonly (readonly string[])[], hasShares: boolean): readonly TaggedSentence[] => {
    const views = viewSentences(sentences, lists);
    const facts = views.map((view) => view.facts);
    const score = (hints: readonly Hints[] | null): readonly Float64Array[] =>
      views.map((view, index) =>
        scoreSentence(view, { tokens: sentences[index] ?? [], hints: hints?.[index] ?? null, table, weights }),
      );
    const decode = (scores: readonly Float64Array[]): readonly Uint8Array[] =>
      scores.map((row, index) => {
        const tokens = sentences[index] ?? [];
        return trimNames(tokens, decodeTags(row, weights.transitions, tokens.length));
      });
    const second = score(findHints(facts, decode(score(null))));
    return spreadNames(facts, decode(second)).map((row, index) => ({
      tags: Array.from(row, (tag) => TAGS[tag] ?? 'O'),
      person01: hasShares
        ? findPersonShares(second[index] ?? new Float64Array(), weights.transitions, row.length)
        : NO_SHARES,
    }));
  };
  return {
    tagSentences: (sentences) => read(sentences, false).map(({ tags }) => tags),
    readSentences: (sentences) => read(sentences, true),
  };
}

const NO_SHARES = new Float32Array();

export function createWordLists({ listKeys, listBits }: Pick<TaggerWeights, 'listKeys' | 'listBits'>): WordLists {
  const table = createHashTable(listKeys);
  return { find: (hash) => listBits[table.find(toKey(hash))] ?? 0 };
}

const NEVER = -1e6;

interface Reading {
  readonly tokens: readonly string[];
  readonly hints: Hints | null;
  readonly table: HashTable;
  readonly weights: TaggerWeights;
}

function scoreSentence(view: SentenceView, { tokens, hints, table, weights }: Reading): Float64Array {
  const length = view.facts.length;
  const scores = new Float64Array(length * TAG_COUNT);
  const keys = new Int32Array(MAX_FEATURES);
  for (let token = 0; token < length; token += 1) {
    if (!canBeNamed(tokens[token] ?? '')) {
      scores.fill(NEVER, token * TAG_COUNT + 1, (token + 1) * TAG_COUNT);
      continue;
    }
    const count = writeFeatures(view, token, hints, keys);
    for (let position = 0; position < count; position += 1) {
      const feature = table.find(keys[position] ?? 0);
      if (feature >= 0) addLevels(scores, token * TAG_COUNT, feature, weights);
    }
  }
  return scores;
}

function addLevels(scores: Float64Array, offset: number, feature: number, { keys, levels, step }: TaggerWeights): void {
  for (let tag = 0; tag < TAG_COUNT; tag += 1) {
    scores[offset + tag] = (scores[offset + tag] ?? 0) + step * (levels[tag * keys.length + feature] ?? 0);
  }
}

// What is remembered of an article between two visits: how far it was read, and what the reader took out of it?

import { toArticleKey } from '../core/annotations/article-key.ts';
import { isRecord } from '../core/annotations/read-fields.ts';
import type { RecordArea } from './keyed-area.ts';

/** A place in the text: an offset, and the words that stood there, so that it is found again after the page changed. */
export interface Place {
  /** UTF-16 code units of the article's text. */
  readonly position: number;
  readonly words: string;
}

export interface ArticleMemory {
  /** null at the top, and where it was read to the end. */
  readonly place: Place | null;
  /** Texts of blocks that the reader removed, as `toBlockKey` shortens them. */
  readonly removed: readonly string[];
  /** The same of blocks that had been left out and that the reader put back. */
  readonly putBack: readonly string[];
}

export const NO_MEMORY: ArticleMemory = { place: null, removed: [], putBack: [] };

const PREFIX = 'memory:';
/** Enough for a reader of many papers; the oldest go first. */
export const MAX_ARTICLES = 500;
/** Some are dropped at once, so that not every new article has to look through all. */
const SLACK = 50;
/** Nobody looks for the line where they stopped half a year ago. */
export const MAX_AGE_MS = 180 * 24 * 60 * 60 * 1000;
export const MAX_WORDS_LENGTH = 64;
const MAX_BLOCKS = 200;
const MAX_BLOCK_LENGTH = 100;

/** Enough to know the block again, with its length, so that two that begin alike are told apart. */
export function toBlockKey(blockText: string): string {
  return `${blockText.length}:${blockText.slice(0, MAX_BLOCK_LENGTH - 8)}`;
}

export async function readMemory(area: RecordArea, url: string): Promise<ArticleMemory> {
  const key = toKey(url);
  return key === null ? NO_MEMORY : (toMemory(await area.read(key)) ?? NO_MEMORY);
}

/** @returns a function that stops watching. */
export function watchMemory(area: RecordArea, url: string, onChange: (memory: ArticleMemory) => void): () => void {
  const key = toKey(url);
  return key === null ? () => {} : area.watch(key, (value) => onChange(toMemory(value) ?? NO_MEMORY));
}

/**
 * @param change keeps the rest as it is; what becomes empty is forgotten.
 * @param now milliseconds since 1970.
 */
export async function updateMemory(
  area: RecordArea,
  url: string,
  { change, now }: { readonly change: Partial<ArticleMemory>; readonly now: number },
): Promise<void> {
  const key = toKey(url);
  if (key === null) return;
  const before = toMemory(await area.read(key));
  const next = { ...(before ?? NO_MEMORY), ...change };
  if (next.place === null && next.removed.length === 0 && next.putBack.length === 0) {
    if (before !== null) await area.remove([key]);
    return;
  }
  const place = next.place === null ? null : { ...next.place, words: next.place.words.slice(0, MAX_WORDS_LENGTH) };
  const removed = next.removed.slice(-MAX_BLOCKS);
  const putBack = next.putBack.slice(-MAX_BLOCKS);
  await area.write(key, { place, removed, ...(putBack.length > 0 && { putBack }), readAt: now });
  // Where the article is new, the oldest are dropped if there are too many.
  if (before === null) await dropOldest(area, now);
}

export async function forgetAllArticles(area: RecordArea): Promise<void> {
  await area.remove(Object.keys(await area.readAll(PREFIX)));
}

export async function countArticles(area: RecordArea): Promise<number> {
  return Object.keys(await area.readAll(PREFIX)).length;
}

/** null where the address is none of the web: a file or a page of the browser is not remembered. */
function toKey(url: string): string | null {
  return /^https?:/i.test(url.trim()) ? PREFIX + toArticleKey(url) : null;
}

async function dropOldest(area: RecordArea, now: number): Promise<void> {
  const all = Object.entries(await area.readAll(PREFIX))
    .map(([key, value]) => ({ key, readAt: isRecord(value) ? Number(value['readAt']) || 0 : 0 }))
    .sort((a, b) => b.readAt - a.readAt);
  const surplus = all.length <= MAX_ARTICLES ? [] : all.slice(MAX_ARTICLES - SLACK);
  const old = all.filter(({ readAt }) => readAt < now - MAX_AGE_MS);
  const keys = [...new Set([...surplus, ...old].map(({ key }) => key))];
  if (keys.length > 0) await area.remove(keys);
}

function toMemory(value: unknown): ArticleMemory | null {
  if (!isRecord(value)) return null;
  return {
    place: toPlace(value['place']),
    removed: toTexts(value['removed']),
    // Articles that were remembered before there was such a thing have none.
    putBack: toTexts(value['putBack']),
  };
}

function toTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((text): text is string => typeof text === 'string') : [];
}

function toPlace(value: unknown): Place | null {
  if (!isRecord(value)) return null;
  const { position, words } = value;
  if (typeof position !== 'number' || !Number.isInteger(position) || position < 0) return null;
  return { position, words: typeof words === 'string' ? words : '' };
}

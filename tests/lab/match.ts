// How do writers really put it? Greps the bodies of the corpora, with context, before a rule is written.
//
//   npm run match -- "according to (the|a) \w+"
//   npm run match -- "\bhailed\b" 200       at most 200 hits

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLE_CORPORA, CORPORA, findAbsent, readGold } from '../bench/corpora.ts';
import { readFixtures } from '../fixtures/gold.ts';

const CONTEXT = 60;
const DEFAULT_MAX_HITS = 40;

/** Name and text of every body at hand. */
function readBodies(): readonly (readonly [string, string])[] {
  const absent = findAbsent([...ARTICLE_CORPORA, 'gum', 'polnear']);
  for (const name of absent) console.error(`match: corpus ${name} is absent (${join(CORPORA, name)})`);
  const pages = ARTICLE_CORPORA.filter((name) => !absent.includes(name)).flatMap((name) =>
    Object.entries(readGold(name)).map(([id, { articleBody }]) => [`${name}/${id}`, articleBody] as const),
  );
  const lines = ['gum/news.jsonl', 'polnear/train.jsonl'].flatMap(readLines);
  const invented = readFixtures().map(({ slug, gold }) => [`fixtures/${slug}`, gold.body.join('\n\n')] as const);
  return [...invented, ...pages, ...lines];
}

/** One JSON object a line with a `text`, or with `paragraphs`. */
function readLines(name: string): (readonly [string, string])[] {
  const file = join(CORPORA, name);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line, index) => {
      // Described in the corpora's README; anything else gives an empty text.
      const { text, paragraphs } = JSON.parse(line) as { text?: string; paragraphs?: readonly string[] };
      return [`${name}:${index + 1}`, text ?? paragraphs?.join('\n\n') ?? ''] as const;
    });
}

function toPattern(source: string): RegExp | null {
  try {
    return new RegExp(source, 'gu');
  } catch (error) {
    console.error(`match: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}

function run(pattern: RegExp, maxHits: number): void {
  let hits = 0;
  let texts = 0;
  for (const [name, text] of readBodies()) {
    const found = [...text.matchAll(pattern)];
    texts += found.length > 0 ? 1 : 0;
    for (const { 0: words, index } of found) {
      hits += 1;
      if (hits > maxHits) continue;
      const before = text.slice(Math.max(0, index - CONTEXT), index);
      const after = text.slice(index + words.length, index + words.length + CONTEXT);
      console.log(`${name}\n  ${`${before}⟦${words}⟧${after}`.replace(/\s+/g, ' ')}`);
    }
  }
  console.log(`${hits} hits in ${texts} texts${hits > maxHits ? `, ${maxHits} shown` : ''}`);
}

const [source = '', limit] = process.argv.slice(2);
const pattern = source === '' ? null : toPattern(source);
if (pattern === null) {
  console.error('usage: npm run match -- "<regular expression>" [most hits shown]');
  process.exitCode = 2;
} else run(pattern, Number(limit ?? DEFAULT_MAX_HITS));

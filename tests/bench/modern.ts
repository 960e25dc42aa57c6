// Does the reader keep every paragraph, and nothing else, of pages as they are built today?
//
//   npx tsx tests/bench/modern.ts
//
// Invented pages: each kind of junk alone in each skin and language, and all kinds together. No corpus is read.

import { pathToFileURL } from 'node:url';
import { openPage } from './corpora.ts';
import { MODERN_LANGUAGES } from './modern-languages.ts';
import { JUNK_KINDS, judgeModernPage, type ModernPage, makeModernPage, SKINS } from './modern-pages.ts';
import { readText } from './text.ts';
import { readByPeer } from './text-peers.ts';

const PEERS = ['readability', 'defuddle'] as const;
const READERS = ['dramatis', ...PEERS] as const;

interface ModernScore {
  pages: number;
  paragraphs: number;
  lost: number;
  junk: number;
  left: number;
}

export interface ModernRow {
  readonly kind: string;
  readonly scores: Readonly<Record<string, ModernScore>>;
  /** What our reader got wrong. */
  readonly errors: readonly string[];
}

export async function benchModern(): Promise<readonly ModernRow[]> {
  const rows: ModernRow[] = [];
  for (const [kind, kinds] of [
    ...JUNK_KINDS.map((one) => [one.name, [one]] as const),
    ['all together', JUNK_KINDS] as const,
  ]) {
    const scores = Object.fromEntries(
      READERS.map((name) => [name, { pages: 0, paragraphs: 0, lost: 0, junk: 0, left: 0 }]),
    );
    const errors: string[] = [];
    for (const language of MODERN_LANGUAGES)
      for (const skin of SKINS) {
        const page = makeModernPage(language, skin, kinds);
        for (const reader of READERS) {
          const text = await readBy(reader, page);
          const { lost, left } = judgeModernPage(page, text);
          const score = scores[reader];
          if (score === undefined) continue;
          score.pages += 1;
          score.paragraphs += page.wanted.length;
          score.lost += lost.length;
          score.junk += page.unwanted.length;
          score.left += left.length;
          if (reader !== 'dramatis') continue;
          errors.push(...lost.map((line) => `${language.lang}, ${skin.name}: lost “${line}”`));
          errors.push(...left.map((line) => `${language.lang}, ${skin.name}: left “${line}”`));
        }
      }
    rows.push({ kind, scores, errors });
  }
  return rows;
}

async function readBy(reader: string, { html, url }: ModernPage): Promise<string> {
  return reader === 'dramatis' ? readText(openPage(html, url), { url }) : readByPeer(reader, html, url);
}

export function printModernBench(rows: readonly ModernRow[]): void {
  console.log(`paragraphs lost and pieces of junk left, of all; ${READERS.join(', ')}`);
  for (const { kind, scores } of rows) {
    const cells = READERS.map((name) => {
      const { lost = 0, paragraphs = 0, left = 0, junk = 0 } = scores[name] ?? {};
      return `${lost}/${paragraphs} ${left}/${junk}`.padEnd(20);
    });
    console.log(`${kind.padEnd(36)}${cells.join('')}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const rows = await benchModern();
  printModernBench(rows);
  for (const { kind, errors } of rows) for (const error of errors) console.log(`${kind}: ${error}`);
}

// What does a change do to who speaks on real pages? Written before and after it, and then read side by side.
//
//   npx tsx tests/lab/speaker-changes.ts write BEFORE.json      all quotes of the pages of the corpora
//   npx tsx tests/lab/speaker-changes.ts read BEFORE.json AFTER.json   what differs, with the words around

import { readFileSync, writeFileSync } from 'node:fs';
import type { Quote } from '../../src/core/attribution/quote.ts';
import { loadTagger } from '../../src/core/model/load-tagger.ts';
import { analyzePage } from '../../src/entries/cli/analyze-page.ts';
import { ARTICLE_CORPORA, findAbsent, readGold, readPageSource } from '../bench/corpora.ts';
import { showSpeaker } from '../fixtures/show-speaker.ts';

interface Line {
  readonly page: string;
  readonly kind: Quote['kind'];
  readonly words: string;
  readonly speaker: string;
  readonly before: string;
  readonly behind: string;
}

/** Letters that are shown. */
const [BEFORE, WITHIN, BEHIND] = [130, 100, 80];
const NO_ADDRESS = 'https://page.example/story';

async function readLines(): Promise<readonly Line[]> {
  const { tagger } = await loadTagger(() => import('../../src/core/model/tagger-weights.ts'));
  const lines: Line[] = [];
  for (const corpus of ARTICLE_CORPORA) {
    for (const [page, { url = NO_ADDRESS }] of Object.entries(readGold(corpus))) {
      const { article, quotes, people } = analyzePage(readPageSource(corpus, page), { url, hasTrace: false, tagger });
      const text = article?.text ?? '';
      for (const { kind, start, end, text: words, speaker } of quotes) {
        lines.push({
          page,
          kind,
          words: words.slice(0, WITHIN),
          speaker: kind === 'other' ? 'no speech' : showSpeaker(speaker, people),
          before: text.slice(Math.max(0, start - BEFORE), start),
          behind: text.slice(end, end + BEHIND),
        });
      }
    }
  }
  return lines;
}

function compare(before: readonly Line[], after: readonly Line[]): readonly string[] {
  const keyOf = ({ page, kind, words }: Line): string => `${page} ${kind === 'indirect'} ${words}`;
  const show = ({ before: lead, words, behind }: Line): string => `${lead}⟦${words}⟧${behind}`.replace(/\s+/g, ' ');
  const old = new Map(before.map((line) => [keyOf(line), line]));
  const now = new Map(after.map((line) => [keyOf(line), line]));
  return [
    ...[...now].flatMap(([key, line]) => {
      const earlier = old.get(key);
      if (earlier === undefined) return [`new, ${line.speaker}: ${show(line)}`];
      return earlier.speaker === line.speaker ? [] : [`${earlier.speaker} → ${line.speaker}: ${show(line)}`];
    }),
    ...[...old].flatMap(([key, line]) => (now.has(key) ? [] : [`gone, ${line.speaker}: ${show(line)}`])),
  ];
}

const [task, first, second] = process.argv.slice(2);
const absent = findAbsent(ARTICLE_CORPORA);
if (task === 'read' && first !== undefined && second !== undefined) {
  const [before, after] = [first, second].map((file) => JSON.parse(readFileSync(file, 'utf8')) as readonly Line[]);
  const changes = compare(before ?? [], after ?? []);
  for (const [at, change] of changes.entries()) console.log(`${at + 1}. ${change}`);
} else if (task === 'write' && first !== undefined && absent.length === 0) {
  const lines = await readLines();
  writeFileSync(first, JSON.stringify(lines));
  console.log(`${lines.length} quotes, ${lines.filter(({ speaker }) => speaker === 'nobody').length} of nobody`);
} else {
  console.error(
    absent.length > 0
      ? `absent: ${absent.join(', ')}; see tests/bench/corpora.ts for where they are looked for`
      : 'write FILE, or read BEFORE AFTER',
  );
  process.exitCode = 1;
}

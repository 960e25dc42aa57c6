// Why did the engine decide as it did? Prints each decision with its rule and runners-up.
//
//   npm run why -- page.html          a saved page
//   npm run why -- story.txt          a text; blank lines part paragraphs
//   npm run why -- "“Yes,” said Ana Ruiz."

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadTagger } from '../../src/core/model/load-tagger.ts';
import type { TraceRecord } from '../../src/core/trace.ts';
import { analyzePage } from '../../src/entries/cli/analyze-page.ts';
import { analyzeText } from '../../src/entries/cli/analyze-text.ts';
import type { Report } from '../../src/entries/cli/report.ts';
import { showSpeaker } from '../fixtures/show-speaker.ts';

const MAX_WORDS_SHOWN = 90;

async function explain(input: string): Promise<Report> {
  const { tagger } = await loadTagger(() => import('../../src/core/model/tagger-weights.ts'));
  const file = resolve(process.env.INIT_CWD ?? '.', input);
  if (!existsSync(file)) return analyzeText(input, { title: null, hasTrace: true, tagger });
  const source = readFileSync(file);
  return /\.html?$/i.test(file)
    ? analyzePage(source, { url: null, hasTrace: true, tagger })
    : analyzeText(source.toString('utf8'), { title: null, hasTrace: true, tagger });
}

function toTraceLines(trace: readonly TraceRecord[]): string[] {
  const lines: string[] = [];
  let step = '';
  for (const record of trace) {
    if (record.step !== step) lines.push('', record.step);
    step = record.step;
    const place = record.start === undefined ? '' : ` @${record.start}`;
    const score = record.score === undefined ? '' : ` ${record.score.toFixed(2)}`;
    lines.push(
      `  ${record.verdict.padEnd(8)}${record.rule}${score}${place}${record.text === '' ? '' : `  «${cut(record.text)}»`}`,
    );
    if (record.runnersUp?.length) lines.push(`          rather than: ${record.runnersUp.map(cut).join(' | ')}`);
  }
  return lines;
}

function toResultLines({ people, quotes }: Report): string[] {
  const who = people.map(
    ({ id, name, role, mentions }) =>
      `  ${id} ${name}${role === null ? '' : `, ${role}`} (${mentions.length} mentions)`,
  );
  const said = quotes.map(({ kind, text, speaker, because }) => {
    return `  ${kind.padEnd(9)}${showSpeaker(speaker, people)}: «${cut(text)}»  because ${because.join(', ')}`;
  });
  return ['', 'people', ...who, '', 'quotes', ...said];
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= MAX_WORDS_SHOWN ? line : `${line.slice(0, MAX_WORDS_SHOWN - 1)}…`;
}

const input = process.argv.slice(2).join(' ');
if (input === '') {
  console.error('why: name a page, a text file, or give the words themselves: npm run why -- "“Yes,” said Ana Ruiz."');
  process.exitCode = 2;
} else {
  const report = await explain(input);
  if (report.article === null) console.log('no article was found; the decisions below say why');
  console.log([...toTraceLines(report.trace), ...toResultLines(report)].join('\n'));
}

// Who is in this page and who said what, on the command line? CLI contract: README.md, "On the command line".
//
// Exit codes: 0 all well; 1 a page could not be analyzed; 2 the request itself was wrong, and nothing was done.

import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { loadTagger } from '../../core/model/load-tagger.ts';
import { analyzePage } from './analyze-page.ts';
import { analyzeText } from './analyze-text.ts';
import { type Command, toCommand, USAGE, UsageError } from './command.ts';
import type { Report } from './report.ts';
import { runBatch } from './run-batch.ts';

const FAILED = 1;
const MISUSED = 2;

/** npm runs scripts in the project's folder and keeps where the user stands in INIT_CWD. */
const WORKING_FOLDER = process.env.INIT_CWD ?? process.cwd();

async function run(command: Command): Promise<void> {
  if (command.kind === 'help') console.log(USAGE);
  else if (command.kind === 'batch') await batch(command);
  else await printOne(command);
}

async function printOne(command: Extract<Command, { kind: 'page' | 'text' }>): Promise<void> {
  const source = read(command.file);
  const { tagger, reason } = await loadTagger(() => import('../../core/model/tagger-weights.ts'));
  if (reason !== null) console.error(`analyze: ${reason}`);
  if (command.kind === 'text') print(analyzeText(source.toString('utf8'), { ...command, tagger }));
  else print(analyzePage(source, { ...command, tagger }));
}

async function batch({ list, folder, hasTrace }: Extract<Command, { kind: 'batch' }>): Promise<void> {
  const failed = await runBatch({
    list: read(list).toString('utf8'),
    listFolder: dirname(resolve(WORKING_FOLDER, list)),
    folder: resolve(WORKING_FOLDER, folder),
    workingFolder: WORKING_FOLDER,
    hasTrace,
    onError: (message) => console.error(`analyze: ${message}`),
  });
  if (failed > 0) process.exitCode = FAILED;
}

function print(report: Report): void {
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
}

function read(file: string): Buffer {
  try {
    return readFileSync(resolve(WORKING_FOLDER, file));
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${error instanceof Error ? error.message : error}`);
  }
}

try {
  await run(toCommand(process.argv.slice(2)));
} catch (error) {
  const isMisuse = error instanceof UsageError;
  console.error(`analyze: ${error instanceof Error ? error.message : error}`);
  if (isMisuse) console.error(USAGE);
  process.exitCode = isMisuse ? MISUSED : FAILED;
}

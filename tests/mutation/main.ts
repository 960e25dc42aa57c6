// Would the tests notice if this code were wrong? Changes it in hundreds of small ways and counts what they miss.
//
//   npm run mutation                    every area; takes many minutes
//   npm run mutation -- sanitize urls   some areas
//
// What is missed is printed, and stands in .cache/mutation. Every run tries all anew: Stryker's memory of earlier runs
// forgets that a new test may kill what lives in a constant.

import { readFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { createVitest } from 'vitest/node';
import { AREA_VARIABLE, AREAS } from './areas.ts';

const FOLDER = '.cache/mutation';
/** In percent of the mutants that tests reach and of those that none does. */
const LEAST_SCORE = 80;

interface Mutant {
  readonly status: string;
  readonly testsCompleted?: number;
}

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => AREAS[name] === undefined);
if (0 < unknown.length) {
  console.error(`mutation: no area ${unknown.join(', ')}; there are ${Object.keys(AREAS).join(', ')}`);
  process.exit(2);
}

const lines: string[] = [];
for (const [name, { mutate }] of Object.entries(AREAS)) {
  if (0 < asked.length && !asked.includes(name)) continue;
  process.env[AREA_VARIABLE] = name;
  // Most mutants fall at the first cases of a property; those that live would wait for all.
  process.env['PROPERTY_TIMES'] ??= '0.5';
  await requireRepeatable(name);
  const report = `${FOLDER}/${name}.json`;
  await new Stryker({
    configFile: '.stryker.conf.json',
    mutate: [...mutate],
    jsonReporter: { fileName: report },
    tempDirName: `${FOLDER}/work-${name}`,
  }).runMutationTest();
  lines.push(toLine(name, report));
}

console.log(`\n${'area'.padEnd(10)} mutants  killed timeout survived  no test  score`);
for (const line of lines) console.log(line);

/** What a test leaves behind in the thread would kill mutants that are harmless. */
async function requireRepeatable(name: string): Promise<void> {
  const vitest = await createVitest('test', {
    config: 'tests/mutation/judging-tests.ts',
    watch: false,
    reporters: ['dot'],
  });
  try {
    for (const run of ['first', 'second']) {
      await vitest.start();
      const failed = vitest.state.getFailedFilepaths();
      if (0 < failed.length) throw new Error(`mutation: ${name}: tests fail in their ${run} run: ${failed.join(', ')}`);
    }
  } finally {
    await vitest.close();
  }
}

function toLine(name: string, file: string): string {
  const { files } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const unjudged = mutants.filter(({ status, testsCompleted }) => status === 'Survived' && !testsCompleted).length;
  if (0 < unjudged) throw new Error(`mutation: ${name}: no test ran for ${unjudged} mutants that are said to survive`);
  const found = mutants.map(({ status }) => status);
  const count = (status: string): number => found.filter((other) => other === status).length;
  const caught = count('Killed') + count('Timeout');
  const missed = count('Survived') + count('NoCoverage');
  const score = (100 * caught) / (caught + missed);
  if (score < LEAST_SCORE) process.exitCode = 1;
  const columns = [caught + missed, count('Killed'), count('Timeout'), count('Survived'), count('NoCoverage')];
  return `${name.padEnd(10)} ${columns.map((column) => String(column).padStart(7)).join(' ')}  ${score.toFixed(1)} %`;
}

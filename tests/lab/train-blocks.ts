// What does the block filter learn from the corpora? npx tsx tests/lab/train-blocks.ts
//
// Reads corpora/zyte and corpora/publishers, takes about two minutes, and writes src/dom/filter/block-weights.ts.
// The same pages give the same weights.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BlockWeights } from '../../src/dom/filter/score-units.ts';
import { PROJECT } from '../bench/corpora.ts';
import { collectRows } from './block-rows.ts';
import { trainOn } from './block-training.ts';

const FILE = join(PROJECT, 'src/dom/filter/block-weights.ts');

const { names, pages } = await collectRows();
const weights = trainOn(pages);
writeFileSync(FILE, toSource(weights));
const rows = pages.flatMap((page) => page.rows);
console.log(`${pages.length} pages, ${rows.length} stretches, ${names.length} features`);
console.log(
  `${weights.trees.length} trees of depth ${weights.depth}, ${(toSource(weights).length / 1000).toFixed(1)} kB`,
);
for (const [name, count] of countFeatures(weights, names).slice(0, 20))
  console.log(`${String(count).padStart(6)}  ${name}`);

function toSource({ bias, depth, trees }: BlockWeights): string {
  const lines = trees.map((tree) => `    ${JSON.stringify(tree).replace(/"(\w+)":/g, '$1:')},`);
  return [
    '// What has the block filter learned? Written by tests/lab/train-blocks.ts; see MODEL-CARD.md beside it.',
    '',
    "import type { BlockWeights } from './score-units.ts';",
    '',
    '// biome-ignore format: one tree a line',
    'export const BLOCK_WEIGHTS: BlockWeights = {',
    `  bias: ${bias},`,
    `  depth: ${depth},`,
    '  trees: [',
    ...lines,
    '  ],',
    '};',
    '',
  ].join('\n');
}

function countFeatures({ trees }: BlockWeights, names: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { features } of trees)
    for (const feature of features) {
      const name = names[feature] ?? String(feature);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

// Which filter has seen no page of this site?

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BlockWeights } from '../../src/dom/filter/score-units.ts';
import { collectRows, type RowPage } from '../lab/block-rows.ts';
import { crossTrain } from '../lab/block-training.ts';
import { PROJECT } from './corpora.ts';

/** Another trainer gives other weights from the same rows. */
const TRAINER = ['tests/lab/block-training.ts', 'tests/lab/boosted-trees.ts'].map((file) => join(PROJECT, file));
const CACHE = join(PROJECT, '.cache/bench/cross-weights');

/** By site. Trained anew whenever rules or features give other rows; else read from the cache. */
export async function readCrossWeights(): Promise<ReadonlyMap<string, BlockWeights>> {
  const { pages } = await collectRows();
  const file = join(CACHE, `${keyOf(pages)}.json`);
  if (!existsSync(file)) {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(file, JSON.stringify([...crossTrain(pages)]));
  }
  // Written by the lines above.
  return new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, BlockWeights][]);
}

function keyOf(pages: readonly RowPage[]): string {
  const hash = createHash('sha256');
  for (const file of TRAINER) hash.update(readFileSync(file));
  for (const { site, rows } of pages) {
    hash.update(site);
    for (const { features, label } of rows) hash.update(new Uint8Array(features.buffer)).update(String(label));
  }
  return hash.digest('hex').slice(0, 16);
}

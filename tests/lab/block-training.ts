// How is the block filter trained, and how are its sites parted so that no page is judged by its own kind?

import type { BlockWeights } from '../../src/dom/filter/score-units.ts';
import type { RowPage } from './block-rows.ts';
import { trainBag } from './boosted-trees.ts';

/** Chosen by cross-validation; one depth or rate more or less changes F1 by less than 0.001. */
const OPTIONS = {
  trees: 60,
  depth: 4,
  rate: 0.12,
  minLeaf: 4,
  lambda: 4,
  rowShare: 0.7,
  featureShare: 0.5,
  seed: 17,
};
const BAGS = 3;
export const FOLDS = 5;

export function trainOn(pages: readonly RowPage[]): BlockWeights {
  const rows = pages.flatMap((page) => page.rows);
  return trainBag(
    {
      features: rows.map(({ features }) => features),
      labels: rows.map(({ label }) => label),
      weights: rows.map(({ weight }) => weight),
    },
    OPTIONS,
    BAGS,
  );
}

/** For each site, weights that saw no page of it. */
export function crossTrain(pages: readonly RowPage[]): ReadonlyMap<string, BlockWeights> {
  const folds = partSites(pages);
  const bySite = new Map<string, BlockWeights>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = trainOn(pages.filter(({ site }) => folds.get(site) !== fold));
    for (const [site, own] of folds) if (own === fold) bySite.set(site, weights);
  }
  return bySite;
}

function partSites(pages: readonly RowPage[]): ReadonlyMap<string, number> {
  const sites = [...new Set(pages.map(({ site }) => site))].sort((a, b) => hash(a) - hash(b));
  return new Map(sites.map((site, index) => [site, index % FOLDS]));
}

/** FNV-1a: the same parts on every machine. */
function hash(text: string): number {
  let value = 2166136261;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  return value >>> 0;
}

// What does the engine get wrong, and how often? Groups the differences to the gold, the most frequent first.
//
//   npm run errors                    all groups, over the fixtures and the annotated pages beside the project
//   npm run errors -- speaker         one group, every line
//   npm run errors -- speaker fixtures

import { loadTagger } from '../../src/core/model/load-tagger.ts';
import { analyzePage } from '../../src/entries/cli/analyze-page.ts';
import { findGoldPages, GOLD_FOLDER } from '../bench/gold-pages.ts';
import { compareWithGold } from '../fixtures/compare-gold.ts';
import { type Gold, readFixtures } from '../fixtures/gold.ts';

/** Enough of a group to see its pattern; the whole of it is shown when it is named. */
const MAX_LINES = 8;

interface Judged {
  readonly html: string | Uint8Array;
  readonly url: string;
  readonly gold: Gold;
}

function readPages(set: string | undefined): readonly Judged[] {
  const invented = readFixtures()
    .filter(({ gold }) => gold.isArticle)
    .map(({ html, gold }) => ({ html, url: gold.url, gold }));
  const real = findGoldPages();
  if (real === null) console.log(`errors: the annotated pages are absent (${GOLD_FOLDER}): fixtures only`);
  return [...(set === 'gold' ? [] : invented), ...(set === 'fixtures' ? [] : (real ?? []))];
}

const [group, set] = process.argv.slice(2);
const { tagger } = await loadTagger(() => import('../../src/core/model/tagger-weights.ts'));
const groups = new Map<string, string[]>();
const pages = readPages(set);
for (const { html, url, gold } of pages) {
  for (const { kind, text } of compareWithGold(gold, analyzePage(html, { url, hasTrace: false, tagger }))) {
    groups.set(kind, [...(groups.get(kind) ?? []), `${gold.page}: ${text}`]);
  }
}
console.log(`${pages.length} pages`);
for (const [kind, lines] of [...groups].sort((a, b) => b[1].length - a[1].length)) {
  if (group !== undefined && group !== kind) continue;
  const shown = group === undefined ? lines.slice(0, MAX_LINES) : lines;
  console.log(`\n${kind} (${lines.length})\n  ${shown.join('\n  ')}`);
  if (shown.length < lines.length)
    console.log(`  … and ${lines.length - shown.length} more: npm run errors -- "${kind}"`);
}

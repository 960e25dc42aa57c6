// What may the block filter learn from? Every stretch of text of the corpora's pages with its features and its label.

import { type Candidate, nameFeatures } from '../../src/dom/filter/block-features.ts';
import { toGuide } from '../../src/dom/filter/guide.ts';
import { readPage } from '../../src/dom/read-page.ts';
import { ARTICLE_CORPORA, type GoldPage, letGo, openPage, readGold, readPageSource } from '../bench/corpora.ts';
import { toShingles, toTokens } from '../bench/shingles.ts';

export interface RowPage {
  readonly corpus: string;
  readonly id: string;
  /** Pages of one site are never parted between training and test. */
  readonly site: string;
  readonly rows: readonly BlockRow[];
}

export interface BlockRow {
  readonly features: Float32Array;
  /** Share of its runs of four words that the gold body holds. */
  readonly label: number;
  readonly weight: number;
  readonly text: string;
  readonly isKept: boolean;
}

export async function collectRows(): Promise<{
  readonly names: readonly string[];
  readonly pages: readonly RowPage[];
}> {
  const pages: RowPage[] = [];
  let names: readonly string[] = [];
  for (const corpus of ARTICLE_CORPORA) {
    for (const [id, gold] of Object.entries(readGold(corpus))) {
      const url = gold.url ?? 'https://page.example/story';
      const page = openPage(readPageSource(corpus, id), url);
      let candidates: readonly Candidate[] = [];
      readPage(page.window.document, {
        url,
        isForced: true,
        score: (found) => {
          if (candidates.length < found.length) candidates = found;
          return null;
        },
      });
      if (names.length === 0)
        names = nameFeatures(
          candidates.map(({ unit }) => unit),
          toGuide({ body: '', title: null, dek: null }),
        );
      pages.push({ corpus, id, site: siteOf(id, gold), rows: toRows(candidates, names.length, gold.articleBody) });
      await letGo(page);
    }
  }
  return { names, pages };
}

/** `us_TheMirror_2024_04_28` is a page of TheMirror; elsewhere the host names the site. */
export function siteOf(id: string, { url, publisher }: GoldPage): string {
  if (publisher !== undefined) return publisher;
  return url === undefined ? id : new URL(url).hostname.replace(/^www\./, '');
}

/** A long paragraph matters more than a line, but not in proportion: lines are many and hard. */
function weightOf(tokens: number): number {
  return Math.sqrt(Math.min(tokens, 100));
}

function toRows(candidates: readonly Candidate[], width: number, body: string): BlockRow[] {
  const gold = toShingles(toTokens(body));
  const goldTokens = ` ${toTokens(body).join(' ')} `;
  return candidates.flatMap(({ features, start, unit }) => {
    const tokens = toTokens(unit.text);
    if (tokens.length === 0) return [];
    const label = labelOf(tokens, gold, goldTokens);
    return [
      {
        features: features.slice(start, start + width),
        label,
        weight: weightOf(tokens.length),
        text: unit.text,
        isKept: unit.isKept,
      },
    ];
  });
}

/** 1 where half of its runs of four words stand in the gold body. */
export function labelOf(tokens: readonly string[], gold: ReadonlyMap<string, number>, goldTokens: string): number {
  if (tokens.length < 4) return goldTokens.includes(` ${tokens.join(' ')} `) ? 1 : 0;
  const own = [...toShingles(tokens).keys()];
  const share = own.filter((key) => gold.has(key)).length / own.length;
  return share >= 0.5 ? 1 : 0;
}

// How alike are two texts, by their runs of four words? The measure of the article extraction benchmark.

export interface PageScore {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number;
  /** Runs of four words. */
  readonly extra: number;
  readonly missing: number;
}

const SIZE = 4;

/** What Python's \w matches: letters, numbers and the underscore, but no combining marks. */
export function toTokens(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

export function toShingles(tokens: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (tokens.length === 0) return counts;
  for (let i = 0; i < Math.max(1, tokens.length - SIZE + 1); i += 1) {
    const key = tokens.slice(i, i + SIZE).join('\u0000');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

export function scorePage(wanted: string, given: string): PageScore {
  const want = toShingles(toTokens(wanted));
  const got = toShingles(toTokens(given));
  let hits = 0;
  let extra = 0;
  let missing = 0;
  for (const key of new Set([...want.keys(), ...got.keys()])) {
    const w = want.get(key) ?? 0;
    const g = got.get(key) ?? 0;
    hits += Math.min(w, g);
    extra += Math.max(0, g - w);
    missing += Math.max(0, w - g);
  }
  return {
    precision: hits + extra === 0 ? null : hits / (hits + extra),
    recall: hits + missing === 0 ? null : hits / (hits + missing),
    f1: hits + extra + missing === 0 ? 1 : (2 * hits) / (2 * hits + extra + missing),
    extra,
    missing,
  };
}

export interface CorpusScore {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

/** As `score-text.mjs` beside the corpora computes it: the means of precision and recall over pages, and F1 of these. */
export function scoreCorpus(pages: readonly PageScore[]): CorpusScore {
  const precision = mean(pages.flatMap((page) => page.precision ?? []));
  const recall = mean(pages.flatMap((page) => page.recall ?? []));
  return { f1: (2 * precision * recall) / (precision + recall || 1), precision, recall };
}

function mean(list: readonly number[]): number {
  return list.reduce((sum, value) => sum + value, 0) / (list.length || 1);
}

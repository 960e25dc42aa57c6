// Can a page stand in front of the DOM's own properties, and so hang or break the reading? `<form><input
// name=parentNode>` makes plain Readability loop for ever in real browsers.

import type { HostilePage } from './hostile-page.ts';
import { JobHung, type Lab } from './open-lab.ts';
import type { ClobberOutcome } from './outcomes.ts';
import { inBatches } from './payloads.ts';

export interface ClobberReport {
  readonly tried: number;
  /** Threw, hung, or lost the article's text. */
  readonly failures: readonly ClobberOutcome[];
}

const TEXT = Array.from(
  { length: 6 },
  (_, index) =>
    `<p>Paragraph ${index} of the story tells, in some words more than a line holds, what the board of the harbour decided on Monday.</p>`,
).join('');

const WAYS: Readonly<Record<string, (name: string) => string>> = {
  field: (name) => `<form><input name="${name}"><article><h1>Crane stays</h1>${TEXT}</article></form>`,
  id: (name) => `<form><button id="${name}">x</button><article><h1>Crane stays</h1>${TEXT}</article></form>`,
  picture: (name) => `<img name="${name}"><article><h1>Crane stays</h1>${TEXT}</article>`,
  deep: (name) =>
    `${'<div>'.repeat(600)}<form><input name="${name}">x</form>${'</div>'.repeat(600)}<form><input name="${name}"><article><h1>Crane stays</h1>${TEXT}</article></form>`,
  // What is parsed a second time: its names were no names of the page before.
  template: (name) => `<p>Short.</p><template><form><input name="${name}"><article>${TEXT}</article></form></template>`,
  structured: (name) =>
    `<p>Short.</p><script type="application/ld+json">${JSON.stringify({
      '@type': 'NewsArticle',
      articleBody: `<form><input name="${name}">${TEXT}</form>`,
    }).replaceAll('</', '<\\/')}</script>`,
  state: (name) =>
    `<h1>Crane stays</h1><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({
      story: { title: 'Crane stays', body: `<form><input name="${name}">${TEXT}</form>` },
    }).replaceAll('</', '<\\/')}</script>`,
  form: (name) => `<form name="${name}"></form><article><h1>Crane stays</h1>${TEXT}</article>`,
};

export const CLOBBER_WAYS: readonly string[] = Object.keys(WAYS);

export function toClobberPages(names: readonly string[], ways = CLOBBER_WAYS): HostilePage[] {
  return ways.flatMap((way) =>
    names.map((name) => ({
      id: `${way}:${name}`,
      place: 'whole' as const,
      payload: `<head><title>Crane stays</title></head><body>${WAYS[way]?.(name) ?? ''}</body>`,
    })),
  );
}

const CASES_AT_ONCE = 25;
const HANG_MS = 20_000;

export async function tryClobbering(lab: Lab, pages: readonly HostilePage[]): Promise<ClobberReport> {
  const failures: ClobberOutcome[] = [];
  for (const batch of inBatches(pages, CASES_AT_ONCE)) failures.push(...(await tryBatch(lab, batch)));
  return { tried: pages.length, failures };
}

async function tryBatch(lab: Lab, batch: readonly HostilePage[]): Promise<ClobberOutcome[]> {
  try {
    const outcomes = await lab.run('tryClobbered', batch, HANG_MS);
    return outcomes.filter(({ error, textLength }) => error !== null || textLength < TEXT.length / 2);
  } catch (error) {
    if (!(error instanceof JobHung)) throw error;
    const [only] = batch;
    if (batch.length === 1 && only !== undefined) return [{ id: only.id, error: 'hangs', textLength: 0 }];
    const half = Math.ceil(batch.length / 2);
    return [...(await tryBatch(lab, batch.slice(0, half))), ...(await tryBatch(lab, batch.slice(half)))];
  }
}

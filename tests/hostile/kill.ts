// Is anything lost that the extension has said is kept, when the browser is killed in the middle of a write?
//
// Four lanes at once put, edit and remove highlights through the background; at a moment that nobody knows, the whole
// browser gets SIGKILL. It is started again on the same profile and asked what is there.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type ArticleKey, toArticleKey } from '../../src/core/annotations/article-key.ts';
import type { Highlight } from '../../src/core/annotations/highlight.ts';
import { inventHighlight } from '../unit/core/annotations/invented-records.ts';
import { type KeptBrowser, list, type NamedCall, settle, startKept } from './kept-browser.ts';
import type { BrowserName } from './open-lab.ts';

export interface KillReport {
  readonly kills: number;
  /** Calls that the extension has answered with yes before a kill. */
  readonly acknowledged: number;
  /** Calls that were under way at a kill. */
  readonly interrupted: number;
  /** One line for each record that is not as it was acknowledged. */
  readonly lost: readonly string[];
  /** Calls of several records of which some were written and some were not. */
  readonly halves: readonly string[];
}

/** One call of the extension, and what each record must be once it is made: null for gone. */
interface Step extends NamedCall {
  readonly after: Readonly<Record<string, Highlight | null>>;
}

const LANES = 4;
const STEPS_IN_LANE = 400;
/** Milliseconds after the first answer; a call takes one to ten. */
const KILL_BETWEEN_MS = [5, 350] as const;

export interface KillOptions {
  readonly kills: number;
  readonly random: () => number;
}

export async function tryKilling(browser: BrowserName, { kills, random }: KillOptions): Promise<KillReport> {
  const profile = mkdtempSync(join(tmpdir(), 'dramatis-kill-'));
  const rounds: {
    readonly key: ArticleKey;
    readonly lanes: readonly (readonly Step[])[];
    readonly acked: Set<string>;
  }[] = [];
  try {
    // Calls come from a page of the extension, and each page reaches only what belongs to its own origin.
    const site = await settle(browser, profile);
    for (let round = 0; round < kills; round += 1) {
      const key = toArticleKey(`${site}/round-${round}`);
      const lanes = Array.from({ length: LANES }, (_, lane) => toSteps(key, `${round}-${lane}`));
      const acked = await writeUntilKilled(await startKept(browser, profile), lanes, random);
      rounds.push({ key, lanes, acked });
    }
    const last = await startKept(browser, profile);
    const lost: string[] = [];
    const halves: string[] = [];
    let interrupted = 0;
    // All rounds once more: what stood after its own kill must still stand after all later ones.
    for (const { key, lanes, acked } of rounds) {
      const stored = new Map((await list(last, key)).highlights.map((one) => [one.id as string, one]));
      for (const steps of lanes) {
        const judged = judge(steps, acked, stored);
        lost.push(...judged.lost);
        halves.push(...judged.halves);
        interrupted += judged.isInterrupted ? 1 : 0;
      }
    }
    await last.close();
    const acknowledged = rounds.reduce((sum, { acked }) => sum + acked.size, 0);
    return { kills, acknowledged, interrupted, lost, halves };
  } finally {
    // The browser’s children write for a moment after it has been killed.
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

/** In turns: one record put, the same edited, three records in one call, one of them removed. */
function toSteps(key: ArticleKey, prefix: string): readonly Step[] {
  const minute = (at: number): string => new Date(Date.UTC(2026, 2, 2, 8, at)).toISOString();
  const make = (id: string, at: number): Highlight => inventHighlight(id, { article: key }, minute(at));
  const put = (name: string, records: readonly Highlight[]): Step => ({
    name,
    call: { call: 'put', records },
    after: Object.fromEntries(records.map((record) => [record.id, record])),
  });
  return Array.from({ length: STEPS_IN_LANE / 4 }, (_, at): readonly Step[] => {
    const id = `${prefix}-${at}`;
    const single = make(`${id}-single`, at);
    const triple = ['a', 'b', 'c'].map((letter) => make(`${id}-${letter}`, at));
    return [
      put(`${id} put`, [single]),
      put(`${id} edit`, [{ ...single, note: `note of ${id}`, updatedTime: minute(at + 1) }]),
      put(`${id} three`, triple),
      {
        name: `${id} remove`,
        call: { call: 'remove', references: [{ type: 'highlight', id: `${id}-c` }] },
        after: { [`${id}-c`]: null },
      },
    ];
  }).flat();
}

/** Steps of a lane follow each other: what is acknowledged is a beginning, and one step behind it may have been under way. */
function judge(
  steps: readonly Step[],
  acked: ReadonlySet<string>,
  stored: ReadonlyMap<string, Highlight>,
): { readonly lost: readonly string[]; readonly halves: readonly string[]; readonly isInterrupted: boolean } {
  const firstOpen = steps.findIndex(({ name }) => !acked.has(name));
  const done = firstOpen < 0 ? steps : steps.slice(0, firstOpen);
  const open = firstOpen < 0 ? undefined : steps[firstOpen];
  const expected = Object.assign({}, ...done.map(({ after }) => after)) as Record<string, Highlight | null>;
  const isAs = (id: string, wanted: Highlight | null | undefined): boolean =>
    isDeepStrictEqual(stored.get(id) ?? null, wanted ?? null);
  const lost = Object.entries(expected)
    .filter(
      ([id, wanted]) => !isAs(id, wanted) && !(open !== undefined && id in open.after && isAs(id, open.after[id])),
    )
    .map(([id]) => `${id}: acknowledged, and not there as it was`);
  const made = Object.entries(open?.after ?? {}).map(([id, wanted]) => isAs(id, wanted));
  const isHalf = made.includes(true) && made.includes(false);
  return {
    lost,
    halves: isHalf ? [`${open?.name}: half of the call was written`] : [],
    isInterrupted: open !== undefined,
  };
}

/** @returns names of the steps that were acknowledged before the end. */
async function writeUntilKilled(
  browser: KeptBrowser,
  lanes: readonly (readonly Step[])[],
  random: () => number,
): Promise<Set<string>> {
  const acked = new Set<string>();
  let begin: () => void = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const writing = browser.callInLanes(lanes, (name) => {
    acked.add(name);
    begin();
  });
  await begun;
  const [low, high] = KILL_BETWEEN_MS;
  await new Promise((resolve) => setTimeout(resolve, low + random() * (high - low)));
  await browser.kill();
  await writing;
  return acked;
}

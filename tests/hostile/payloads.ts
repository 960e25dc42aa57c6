// Does a payload of the collections come alive in the reader? Each stands in a news page; the control shows that many
// of them do run where nobody cleans up.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type HostilePage, PLACES } from './hostile-page.ts';
import type { Lab } from './open-lab.ts';
import type { PayloadOutcome } from './outcomes.ts';

const COLLECTIONS = fileURLToPath(new URL('../../../shared/hostile', import.meta.url));

/** Written for this project: one of each way in, so that the fast slice needs no collection. */
const OWN_PAYLOADS: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><g/></svg>',
  '<svg><script>alert(1)</script></svg>',
  '<a href="javascript:alert(1)">read on</a>',
  '<a href="java\tscript:alert(1)">read on</a>',
  '<details open ontoggle=alert(1)><summary>more</summary></details>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<form><button formaction="javascript:alert(1)">send</button></form>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></p></noscript>',
  '<template><img src=x onerror=alert(1)></template>',
  '<input autofocus onfocus=alert(1)>',
  '<p onmouseover=alert(1) style="position:fixed;inset:0">over</p>',
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  '</title><img src=x onerror=alert(1)>',
  '</script><img src=x onerror=alert(1)>',
  '&lt;img src=x onerror=alert(1)&gt;',
  '<!--><img src=x onerror=alert(1)>-->',
];

export interface PayloadReport {
  readonly tried: number;
  readonly failures: readonly PayloadOutcome[];
  readonly control: { readonly tried: number; readonly executed: number };
}

/** @returns null where the collections are absent. */
export function readCollections(): readonly string[] | null {
  if (!existsSync(COLLECTIONS)) return null;
  return readdirSync(COLLECTIONS)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      // Each file says its name, its licence and its payloads.
      const { payloads } = JSON.parse(readFileSync(join(COLLECTIONS, name), 'utf8')) as { payloads: string[] };
      return payloads;
    });
}

export const ownPages = (): readonly HostilePage[] =>
  OWN_PAYLOADS.flatMap((payload, index) => PLACES.map((place) => ({ id: `own-${index}-${place}`, place, payload })));

/** Each payload once, the places in turn, so that every place sees a sixth of every collection. */
export const toPages = (payloads: readonly string[]): readonly HostilePage[] =>
  payloads.map((payload, index) => ({
    id: `collection-${index}`,
    // The places are a fixed list.
    place: PLACES[index % PLACES.length] as HostilePage['place'],
    payload,
  }));

const SHOWN_AT_ONCE = 40;
const FRAMES_AT_ONCE = 60;

export async function tryPayloads(
  lab: Lab,
  pages: readonly HostilePage[],
  controls: readonly HostilePage[],
): Promise<PayloadReport> {
  const failures: PayloadOutcome[] = [];
  for (const batch of inBatches(pages, SHOWN_AT_ONCE)) failures.push(...(await lab.run('tryPages', batch)));
  let executed = 0;
  for (const batch of inBatches(controls, FRAMES_AT_ONCE)) executed += (await lab.run('tryRaw', batch)).length;
  return { tried: pages.length, failures, control: { tried: controls.length, executed } };
}

export function* inBatches<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

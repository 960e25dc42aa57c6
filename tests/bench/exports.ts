// Does anything of the payload collections come to life in an exported file? npx tsx tests/bench/exports.ts
//
// Every format is read by its readers; what a browser would show is shown to a real one, and the pointer passes over
// everything. The control shows the payloads raw to the same browser: if hardly any of them ran there, the test would
// prove nothing.

import { pathToFileURL } from 'node:url';
import { launch, type Page } from 'puppeteer-core';
import { CHROMIUM_FLAGS } from '../browser/chromium.ts';
import { requireBrowser } from '../browser/find-browser.ts';
import { inventHostileArticle } from '../unit/core/export/invented-article.ts';
import {
  countRawLive,
  type FormatReport,
  inBatches,
  OWN_PAYLOADS,
  readPayloads,
  SHOWN,
  tryFormats,
} from './export-payloads.ts';

const SHOWN_AT_ONCE = 200;
const FRAMES_AT_ONCE = 60;
/** Long enough for pictures that fail to load to say so. */
const SETTLE_MS = 250;
const GIVE_UP_MS = 20_000;

export interface ExportsBench {
  readonly payloads: number;
  readonly formats: readonly FormatReport[];
  /** Payloads that are live in HTML made of them by a converter that escapes nothing. */
  readonly rawLive: number;
  /** Documents that executed something in Chromium; payloads in all of them. */
  readonly executed: Readonly<Record<string, number>>;
  /** Payloads that execute in a plain page. */
  readonly control: { readonly tried: number; readonly executed: number };
}

export async function benchExports(): Promise<ExportsBench> {
  const payloads = [...OWN_PAYLOADS, ...(readPayloads() ?? [])];
  const formats = tryFormats(payloads);
  return { payloads: payloads.length, formats, rawLive: countRawLive(payloads), ...(await executeExports(payloads)) };
}

/** What Chromium runs of the exported documents, and of the payloads themselves. */
export async function executeExports(payloads: readonly string[]): Promise<Pick<ExportsBench, 'executed' | 'control'>> {
  const browser = await launch({ executablePath: requireBrowser('chromium'), args: [...CHROMIUM_FLAGS] });
  try {
    const page = await browser.newPage();
    // Nothing of a payload needs the network to prove itself.
    await page.setOfflineMode(true);
    // What a frame of a payload's own says is not caught by our hook, and would wait for an answer.
    let said = 0;
    page.on('dialog', (dialog) => {
      said += 1;
      void dialog.dismiss();
    });
    const executed: Record<string, number> = {};
    for (const [name, write] of Object.entries(SHOWN)) {
      let count = 0;
      for (const batch of inBatches(payloads, SHOWN_AT_ONCE)) {
        const document = write(batch.map((payload) => inventHostileArticle(payload)));
        // Without its own policy: the escaping must hold alone.
        const html = document.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
        count += await countRuns(page, [html]);
      }
      executed[name] = count + said;
      said = 0;
    }
    let ran = 0;
    for (const batch of inBatches(payloads, FRAMES_AT_ONCE)) ran += await countRuns(page, batch);
    return { executed, control: { tried: payloads.length, executed: ran + said } };
  } finally {
    await browser.close();
  }
}

/** Each document in a frame of its own. @returns in how many something ran. */
async function countRuns(page: Page, documents: readonly string[]): Promise<number> {
  await page.goto('about:blank');
  return page.evaluate(
    async (sources, settleMs, giveUpMs) => {
      const ran = new Set<number>();
      // Called from inside the frames, which share our origin. Without a name of its own, which tsx would want to keep.
      Reflect.set(globalThis, 'dramatisRan', (at: number) => ran.add(at));
      const frames = sources.map((source, at) => {
        const frame = document.createElement('iframe');
        const hook = `<script>alert=confirm=prompt=print=()=>{parent.dramatisRan(${at})}</script>`;
        frame.srcdoc = `<!DOCTYPE html>${hook}${source.replace(/^<!DOCTYPE html>/, '')}`;
        document.body.append(frame);
        return frame;
      });
      const loaded = frames.map((frame) => new Promise((done) => frame.addEventListener('load', done, { once: true })));
      // A payload may lead its frame to where nothing ever loads.
      await Promise.race([Promise.all(loaded), new Promise((done) => setTimeout(done, giveUpMs))]);
      for (const frame of frames) {
        try {
          for (const element of frame.contentDocument?.querySelectorAll('*') ?? []) {
            for (const type of ['mouseover', 'focus', 'mousedown', 'pointerover'])
              element.dispatchEvent(new Event(type));
            const address = element.getAttribute('href') ?? '';
            if (/^\s*javascript:/i.test(address)) (element as HTMLElement).click?.();
          }
        } catch {
          // A frame that has gone elsewhere is no longer ours to look into.
        }
      }
      await new Promise((done) => setTimeout(done, settleMs));
      return ran.size;
    },
    documents,
    SETTLE_MS,
    GIVE_UP_MS,
  );
}

export function printExportsBench({ payloads, formats, rawLive, executed, control }: ExportsBench): void {
  console.log(`exports: ${payloads} payloads in every field of an article, each format as its readers read it`);
  for (const { format, tried, live, examples } of formats) {
    const run = executed[format];
    const inBrowser = run === undefined ? '' : `   executed in Chromium: ${run}`;
    console.log(`${format.padEnd(26)}${tried} tried, ${live} live${inBrowser}`);
    for (const example of examples) console.log(`    ${example}`);
  }
  console.log(`control: live through a converter that escapes nothing: ${rawLive} of ${payloads}`);
  console.log(`control: executed raw in a plain page of the same Chromium: ${control.executed} of ${control.tried}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printExportsBench(await benchExports());

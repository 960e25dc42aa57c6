// Does what must hold against hostile pages hold, in both browsers? Prints tried / failed; exits with 1 where something
// failed.
//
//   npm run hostile                           everything in both browsers; takes many minutes
//   npm run hostile -- payloads clobber       some parts
//   npm run hostile -- --browser firefox      one browser
//   npm run hostile -- generated --seed 7 --count 20   other generated pages
//   npm run hostile -- generated --seed 7 --from 80    of them those behind the 79th
//   npm run hostile -- disk --browser firefox     a full disk, as root
//   npm run hostile -- kill --browser chromium    the browser killed 60 times in the middle of a write
//   npm run hostile -- kill --kills 10            fewer times
//   npm run hostile -- payloads --slice 2/4   the second of four parts, where time is short
//   npm run hostile -- pathological --only links    pages whose name holds this

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { createRandom } from '../lab/train-tagger-random.ts';
import { CLOBBER_WAYS, toClobberPages, tryClobbering } from './clobber.ts';
import { FULL_DISK_CALLS, tryFullDisk } from './full-disk.ts';
import { tryKilling } from './kill.ts';
import { BROWSERS, type BrowserName, type Lab, openLab } from './open-lab.ts';
import { MAX_PARSE_MS, tryGenerated, tryPathological } from './pathological.ts';
import { PATHOLOGICAL } from './pathological-pages.ts';
import { ownPages, readCollections, toPages, tryPayloads } from './payloads.ts';
import { logRequests } from './requests.ts';

interface PartOptions {
  /** Opened when a part first asks for it. */
  readonly openedLab: () => Promise<Lab>;
  readonly browser: BrowserName;
  readonly seed: number;
  /** Part of the names of the pages to try. */
  readonly only: string;
  /** Of generated pages. */
  readonly count: number;
  /** The first generated page to try, from 1. */
  readonly from: number;
  /** Of the browser. */
  readonly kills: number;
  /** Every `of`-th payload, clobbering page or pathological page, beginning with number `at` from 0. */
  readonly slice: { readonly at: number; readonly of: number };
}

/** Prints its own lines. @returns how many cases failed. */
type Part = (options: PartOptions) => Promise<number>;

/** Firefox is slower to drive; with those of our own these are a sixth of all, of each collection alike. */
const PAYLOADS_IN_FIREFOX = 1_800;
const CONTROLS = 2_400;
/** A loss of one in twenty would show with 95 in 100. */
const KILLS = 60;

const PARTS: Readonly<Record<string, Part>> = {
  async payloads({ openedLab, browser, slice }) {
    const lab = await openedLab();
    const collected = readCollections();
    if (collected === null) console.log('payloads: no collections beside the project; the own ones alone');
    const all = toPages(collected ?? []);
    // Every n-th, so that each collection has its share.
    const step = browser === 'firefox' ? Math.max(1, Math.ceil(all.length / PAYLOADS_IN_FIREFOX)) : 1;
    const tried = take([...ownPages(), ...all.filter((_, index) => index % step === 0)], slice);
    const controlStep = Math.max(1, Math.floor((tried.length * slice.of) / CONTROLS));
    const controls = tried
      .filter((_, index) => index % controlStep === 0)
      // Raw HTML in a plain page: metadata would never run.
      .map((page) => ({ ...page, place: 'block' as const }));
    const report = await tryPayloads(lab, tried, controls);
    print('payloads', report.tried, report.failures.length);
    for (const failure of report.failures) console.log(`    ${JSON.stringify(failure).slice(0, 400)}`);
    console.log(`    control, raw in a plain page: ${report.control.executed} of ${report.control.tried} execute`);
    return report.failures.length + (report.control.executed === 0 ? 1 : 0);
  },
  async clobber({ openedLab, slice }) {
    const lab = await openedLab();
    const names = await lab.run('listDomNames', null);
    const report = await tryClobbering(lab, take(toClobberPages(names), slice));
    print(
      `clobbering (${names.length} names of the DOM × ${CLOBBER_WAYS.length} ways)`,
      report.tried,
      report.failures.length,
    );
    for (const { id, error } of report.failures) console.log(`    ${id}: ${error ?? 'the text is gone'}`);
    return report.failures.length;
  },
  async pathological({ openedLab, only, slice }) {
    const named = Object.keys(PATHOLOGICAL).filter((name) => name.includes(only));
    const names = take(named, slice);
    const report = await tryPathological(await openedLab(), names);
    print('pathological pages', report.tried, report.failures.length);
    for (const { name, why } of report.failures) console.log(`    ${name}: ${why}`);
    printUnparsed(report.unparsed.length);
    console.log('    slowest (ms):  reading  showing  blocked  analysis');
    for (const { name, outcome } of report.slowest) {
      const figures = [outcome.readMs, outcome.shownMs, outcome.blockedMs, outcome.analyzedMs].map((ms) =>
        ms.toFixed(0).padStart(8),
      );
      console.log(
        `    ${figures.join('  ')}  ${name} (${outcome.kind}, ${outcome.wordCount} words; blocked while ${outcome.blockedWhile})`,
      );
    }
    return report.failures.length;
  },
  async generated({ openedLab, seed, count, from }) {
    const { tried, unparsed, failure } = await tryGenerated(await openedLab(), { seed, count, from });
    print(`generated pages, seed ${seed}`, tried, failure === null ? 0 : 1);
    printUnparsed(unparsed);
    if (failure !== null) {
      const kept = keepPage(failure.html);
      console.log(`    ${failure.why}: ${failure.html.length.toLocaleString('en')} characters, kept in ${kept}`);
    }
    return failure === null ? 0 : 1;
  },
  /** The whole extension, with its own browser: only Chromium takes a proxy that also sees the loopback. */
  async requests({ browser }) {
    if (browser !== 'chromium') return 0;
    let failed = 0;
    for (const hasPictures of [true, false]) {
      const { ofPictures, others, ofBrowser } = await logRequests(hasPictures);
      const isWrong = others.length > 0 || ofPictures.length > 0 !== hasPictures;
      failed += isWrong ? 1 : 0;
      print(`requests with pictures ${hasPictures ? 'on' : 'off'}`, 1, isWrong ? 1 : 0);
      console.log(`    the article’s pictures ${ofPictures.length}, others ${others.length}`);
      for (const { method, url, referrer } of others) console.log(`    ${method} ${url} from ${referrer ?? 'nowhere'}`);
      if (ofBrowser.length > 0) console.log(`    the browser’s own: ${ofBrowser.join(', ')}`);
    }
    return failed;
  },
  /** The whole extension, with its own browser, on a file system that has no room left. */
  async disk({ browser }) {
    const report = await tryFullDisk(browser, { isPastCheck: false });
    if (report === null) {
      console.log('full disk: not tried; it takes a small file system that only root can mount');
      return 0;
    }
    const { acknowledged, refused, shownWhileFull, lost, isWorkingAgain, small } = report;
    const wrongWords = refused.filter((answer) => answer !== 'full');
    const isRight = (shown: number | string, at: number): boolean =>
      shown === 'full' || shown === (at + 1) * FULL_DISK_CALLS;
    const wrongShown = shownWhileFull.filter((shown, at) => !isRight(shown, at));
    console.log(`full disk: ${acknowledged} calls acknowledged, acknowledged records lost: ${lost.length}`);
    console.log(`    ${refused.length} refused while full, by another word than “full”: ${wrongWords.length}`);
    console.log(`    shown while full, before and after a new start: ${shownWhileFull.join(', ')}`);
    console.log(`    with room again it ${isWorkingAgain ? 'works' : 'does not work'}`);
    console.log(
      `    settings and places: ${small.acknowledged} acknowledged, ${small.refused} refused while full, lost: ${small.lost.length}`,
    );
    for (const line of [...lost, ...wrongWords, ...small.lost]) console.log(`    ${line}`);
    const control = await tryFullDisk(browser, { isPastCheck: true });
    console.log(
      `    control, one write to each store that did not ask for room: ${control?.lost.length} of ` +
        `${control?.acknowledged} lost, of settings and places ${control?.small.lost.length} of ${control?.small.acknowledged}`,
    );
    const isRefused = refused.length > 0;
    const failures = [...lost, ...wrongWords, ...wrongShown, ...small.lost];
    return failures.length + (isWorkingAgain && isRefused ? 0 : 1);
  },
  async kill({ browser, seed, kills: wanted }) {
    const { kills, acknowledged, interrupted, lost, halves } = await tryKilling(browser, {
      kills: wanted,
      random: createRandom(seed).next,
    });
    const failures = [...lost, ...halves];
    console.log(
      `browser killed in mid-write: ${kills} times; ${acknowledged} calls acknowledged, ${interrupted} under way; ` +
        `acknowledged records lost: ${lost.length}, calls half written: ${halves.length}`,
    );
    for (const failure of failures.slice(0, 20)) console.log(`    ${failure}`);
    return failures.length;
  },
};

/** For `npm run why` and for the eye. @returns where it is, seen from the project. */
function keepPage(html: string): string {
  const path = '.cache/hostile/failed.html';
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, html);
  return path;
}

function printUnparsed(count: number): void {
  if (count > 0)
    console.log(`    ${count} not read: the browser itself takes over ${MAX_PARSE_MS / 1000} s to parse them`);
}

const take = <T>(all: readonly T[], { at, of }: PartOptions['slice']): readonly T[] =>
  all.filter((_, index) => index % of === at);

function print(what: string, tried: number, failed: number): void {
  console.log(`${what}: ${tried} tried, ${failed} failed`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    count: { type: 'string', default: '150' },
    from: { type: 'string', default: '1' },
    kills: { type: 'string', default: String(KILLS) },
    slice: { type: 'string', default: '1/1' },
  },
});
const [sliceNumber = 1, sliceCount = 1] = values.slice.split('/').map(Number);
const slice = { at: sliceNumber - 1, of: sliceCount };
const unknown = positionals.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`hostile: no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
let failed = 0;
for (const browser of BROWSERS.filter((name) => values.browser === undefined || name === values.browser)) {
  let lab: Lab | null = null;
  const openedLab = async (): Promise<Lab> => {
    lab ??= await openLab(browser);
    return lab;
  };
  console.log(`\n== ${browser}`);
  for (const [name, run] of Object.entries(PARTS)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    failed += await run({
      openedLab,
      browser,
      seed: Number(values.seed),
      only: values.only,
      count: Number(values.count),
      from: Number(values.from),
      kills: Number(values.kills),
      slice,
    });
  }
  await (lab as Lab | null)?.close();
}
process.exit(failed === 0 ? 0 : 1);

// Does any page hang the reading, or the showing of it? Kinds that are known, and new ones from a seed, made smaller
// by fast-check where one fails.

import * as fc from 'fast-check';
import { JobHung, type Lab } from './open-lab.ts';
import type { TimedOutcome } from './outcomes.ts';
import { PATHOLOGICAL } from './pathological-pages.ts';

export interface Bounds {
  /** For reading, and for showing: what a reader waits for without thinking that it hangs. Milliseconds. */
  readonly waitMs: number;
  /** For which the reader may answer to nobody: neither to a click nor to a key. */
  readonly blockedMs: number;
}

export const BOUNDS: Bounds = { waitMs: 2_000, blockedMs: 100 };
/** What answers only after so many times of what it may take hangs, for whoever waits; the analysis is among it. */
const HANG_FACTOR = 10;
/** On a machine that does other things at the same time, the quickest of these is what the page takes. */
const ATTEMPTS = 3;
/** Thousands of open formatting elements keep the browser’s own parser busy for minutes, with or without us. */
export const MAX_PARSE_MS = 5_000;

export interface PageFailure {
  readonly name: string;
  readonly why: string;
}

export interface PathologicalReport {
  readonly tried: number;
  readonly failures: readonly PageFailure[];
  /** Pages that the browser itself does not parse in time: no tab would ever come to hold them. */
  readonly unparsed: readonly string[];
  readonly slowest: readonly { readonly name: string; readonly outcome: TimedOutcome }[];
}

export async function tryPathological(
  lab: Lab,
  names: readonly string[],
  bounds = BOUNDS,
): Promise<PathologicalReport> {
  const failures: PageFailure[] = [];
  const unparsed: string[] = [];
  const outcomes: { name: string; outcome: TimedOutcome }[] = [];
  for (const name of names) {
    const outcome = await tryPage(lab, PATHOLOGICAL[name]?.() ?? '', bounds);
    const why = toComplaint(outcome, bounds);
    if (why !== null) failures.push({ name, why });
    if (outcome === 'unparsed') unparsed.push(name);
    else if (outcome !== 'hung') outcomes.push({ name, outcome });
  }
  const slowest = outcomes.sort((a, b) => totalMs(b.outcome) - totalMs(a.outcome)).slice(0, 10);
  return { tried: names.length, failures, unparsed, slowest };
}

const totalMs = ({ readMs, shownMs }: TimedOutcome): number => readMs + shownMs;

type Outcome = TimedOutcome | 'hung' | 'unparsed';

async function tryPage(lab: Lab, html: string, bounds: Bounds): Promise<Outcome> {
  let outcome: Outcome = 'hung';
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const parseMs = await orNull(lab.run('parsePage', html, MAX_PARSE_MS));
    if (parseMs === null) return 'unparsed';
    await lab.collectGarbage();
    outcome = (await orNull(lab.run('tryTimed', null, HANG_FACTOR * bounds.waitMs))) ?? 'hung';
    if (toComplaint(outcome, bounds) === null) return outcome;
  }
  return isBlocked(outcome, bounds) ? judgeByThread(lab, html, { outcome, bounds }) : outcome;
}

const isBlocked = (outcome: Outcome, { blockedMs }: Bounds): outcome is TimedOutcome =>
  typeof outcome !== 'string' && outcome.blockedMs > blockedMs;

/** Only where the clock on the wall complains: tracing takes its time. */
async function judgeByThread(
  lab: Lab,
  html: string,
  { outcome, bounds }: { readonly outcome: TimedOutcome; readonly bounds: Bounds },
): Promise<Outcome> {
  await orNull(lab.run('parsePage', html, MAX_PARSE_MS));
  const blockedMs = await orNull(lab.longestTaskOf(() => lab.run('tryTimed', null, HANG_FACTOR * bounds.waitMs)));
  return blockedMs === null ? outcome : { ...outcome, blockedMs };
}

async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof JobHung) return null;
    throw error;
  }
}

function toComplaint(outcome: Outcome, { waitMs, blockedMs }: Bounds): string | null {
  if (outcome === 'unparsed') return null;
  if (outcome === 'hung') return `no answer within ${(HANG_FACTOR * waitMs) / 1000} s`;
  if (outcome.error !== null) return outcome.error;
  if (outcome.readMs > waitMs) return `reading took ${Math.round(outcome.readMs)} ms`;
  if (outcome.shownMs > waitMs) return `showing took ${Math.round(outcome.shownMs)} ms`;
  if (outcome.comparedMs > waitMs) return `comparing with the page took ${Math.round(outcome.comparedMs)} ms`;
  return outcome.blockedMs > blockedMs
    ? `the reader was blocked for ${Math.round(outcome.blockedMs)} ms, while ${outcome.blockedWhile}`
    : null;
}

const TAGS = [
  ...['div', 'p', 'span', 'b', 'a', 'ul', 'li', 'table', 'tr', 'td', 'form', 'input', 'section', 'article', 'aside'],
  ...['blockquote', 'figure', 'figcaption', 'img', 'svg', 'math', 'mtext', 'iframe', 'noscript', 'template', 'select'],
  ...['option', 'details', 'summary', 'h1', 'h2', 'pre', 'br', 'hr', 'ruby', 'rt', 'video', 'object', 'slot', 'x-part'],
];

const naughty = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ maxCount: 40 }) },
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.constantFrom(
    '\u202Eabc',
    'Z\u0301\u0301\u0301',
    '\uD800',
    '&#0;',
    '"',
    '“',
    '<',
    ']]>',
    '-->',
    '\u2028',
    '👩‍👩‍👧',
  ),
);

const attribute = fc
  .tuple(
    fc.constantFrom(
      'id',
      'name',
      'class',
      'href',
      'src',
      'style',
      'hidden',
      'role',
      'aria-hidden',
      'dir',
      'lang',
      'slot',
    ),
    fc.oneof(naughty, fc.constantFrom('parentNode', 'children', 'related-share promo', 'javascript:alert(1)', 'rtl')),
  )
  .map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`);

interface Part {
  readonly tag: string;
  readonly attributes: readonly string[];
  readonly text: string;
  /** The part stands this many times beside itself, and goes this many levels down. */
  readonly copies: number;
  readonly depth: number;
  readonly children: readonly Part[];
  readonly isClosed: boolean;
}

const { part } = fc.letrec<{ part: Part }>((tie) => ({
  part: fc.record({
    tag: fc.constantFrom(...TAGS),
    attributes: fc.array(attribute, { maxLength: 3 }),
    text: naughty,
    copies: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.integer({ min: 1, max: 3_000 })),
    depth: fc.oneof({ weight: 6, arbitrary: fc.constant(1) }, fc.integer({ min: 1, max: 2_000 })),
    children: fc.oneof({ depthSize: 'small' }, fc.constant([]), fc.array(tie('part'), { maxLength: 4 })),
    isClosed: fc.boolean(),
  }),
}));

/** A generator of pages must not become one of memory floods. */
const MAX_PAGE_LENGTH = 3_000_000;

function toMarkup({ tag, attributes, text, copies, depth, children, isClosed }: Part): string {
  const open = `<${tag}${attributes.join('')}>`;
  const inside = text + children.map(toMarkup).join('');
  const one = open.repeat(depth) + inside + (isClosed ? `</${tag}>`.repeat(depth) : '');
  return one.repeat(Math.max(1, Math.min(copies, Math.floor(MAX_PAGE_LENGTH / 4 / one.length))));
}

const pages = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => {
  const markup = parts.map(toMarkup).join('').slice(0, MAX_PAGE_LENGTH);
  return `<!doctype html><title>Crane stays</title><body><article><h1>Crane stays</h1>${markup}`;
});

export interface GeneratedReport {
  readonly tried: number;
  /** Of those, how many the browser itself does not parse in time. */
  readonly unparsed: number;
  /** The smallest page found that does not end well. */
  readonly failure: { readonly html: string; readonly why: string } | null;
}

interface GeneratedOptions {
  readonly seed: number;
  readonly count: number;
  /** The first page to try, counted from 1: to go on where a run has stopped. */
  readonly from?: number;
  readonly bounds?: Bounds;
}

/** A failing page is made smaller for this long. */
const MAX_SHRINK_MS = 60_000;

/** New pages from a seed. */
export async function tryGenerated(
  lab: Lab,
  { seed, count, from = 1, bounds = BOUNDS }: GeneratedOptions,
): Promise<GeneratedReport> {
  let made = 0;
  let tried = 0;
  let unparsed = 0;
  let smallest: GeneratedReport['failure'] = null;
  let shrinkEnd = Number.POSITIVE_INFINITY;
  await fc.check(
    fc.asyncProperty(pages, async (html) => {
      if (Date.now() > shrinkEnd) return;
      made += 1;
      if (made < from) return;
      if (smallest === null) tried += 1;
      const outcome = await tryPage(lab, html, bounds);
      if (outcome === 'unparsed' && smallest === null) unparsed += 1;
      const why = toComplaint(outcome, bounds);
      if (why === null) return;
      if (smallest === null) shrinkEnd = Date.now() + MAX_SHRINK_MS;
      smallest = { html, why };
      throw new Error(why);
    }),
    { seed, numRuns: count },
  );
  return { tried, unparsed, failure: smallest };
}

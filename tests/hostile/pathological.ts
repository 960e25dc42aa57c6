// Does any page hang the reading, or the showing of it? Kinds that are known, and new ones from a seed, made smaller
// by fast-check where one fails.

import * as fc from 'fast-check';
import { JobHung, type Lab } from './open-lab.ts';
import type { TimedOutcome } from './outcomes.ts';
import { PATHOLOGICAL } from './pathological-pages.ts';

/** HOSTILE.md: extraction at most two seconds. */
export const MAX_READ_MS = 2_000;
const HANG_MS = 60_000;

export interface PageFailure {
  readonly name: string;
  readonly why: string;
}

export interface PathologicalReport {
  readonly tried: number;
  readonly failures: readonly PageFailure[];
  readonly slowest: readonly { readonly name: string; readonly outcome: TimedOutcome }[];
}

export async function tryPathological(lab: Lab, names: readonly string[]): Promise<PathologicalReport> {
  const failures: PageFailure[] = [];
  const outcomes: { name: string; outcome: TimedOutcome }[] = [];
  for (const name of names) {
    const outcome = await tryPage(lab, PATHOLOGICAL[name]?.() ?? '');
    const why = toComplaint(outcome);
    if (why !== null) failures.push({ name, why });
    if (outcome !== 'hung') outcomes.push({ name, outcome });
  }
  const slowest = outcomes.sort((a, b) => totalMs(b.outcome) - totalMs(a.outcome)).slice(0, 10);
  return { tried: names.length, failures, slowest };
}

const totalMs = ({ readMs, preparedMs, shownMs }: TimedOutcome): number => readMs + preparedMs + shownMs;

async function tryPage(lab: Lab, html: string): Promise<TimedOutcome | 'hung'> {
  try {
    return await lab.run('tryTimed', html, HANG_MS);
  } catch (error) {
    if (error instanceof JobHung) return 'hung';
    throw error;
  }
}

function toComplaint(outcome: TimedOutcome | 'hung'): string | null {
  if (outcome === 'hung') return `no answer within ${HANG_MS / 1000} s`;
  if (outcome.error !== null) return outcome.error;
  if (outcome.readMs > MAX_READ_MS) return `reading took ${Math.round(outcome.readMs)} ms`;
  const showing = outcome.preparedMs + outcome.shownMs;
  return showing > MAX_READ_MS ? `showing took ${Math.round(showing)} ms` : null;
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

/** New pages from a seed. @returns null where all of them ended well, else the smallest that does not. */
export async function tryGenerated(
  lab: Lab,
  { seed, count }: { readonly seed: number; readonly count: number },
): Promise<PageFailure | null> {
  const pages = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => {
    const markup = parts.map(toMarkup).join('').slice(0, MAX_PAGE_LENGTH);
    return `<!doctype html><title>Crane stays</title><body><article><h1>Crane stays</h1>${markup}`;
  });
  const result = await fc.check(
    fc.asyncProperty(pages, async (html) => {
      const why = toComplaint(await tryPage(lab, html));
      if (why !== null) throw new Error(why);
    }),
    { seed, numRuns: count, endOnFailure: false, interruptAfterTimeLimit: 15 * 60_000 },
  );
  if (!result.failed || result.counterexample === null) return null;
  const [html] = result.counterexample;
  return { name: `seed ${seed}: ${html.slice(0, 2_000)}`, why: String(result.errorInstance ?? 'failed') };
}

// Are highlights found again after the page has changed, and is none ever put on other words?
//
//   npm run bench -- anchoring
//
// Highlights of every length are made in the bodies of the corpora beside the project (and of the invented articles),
// the texts are changed in stated ways, and each highlight is looked for: as the reader does it, who has kept the text that
// was read, by its selectors alone, and in Hypothesis' way.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { describeSpan } from '../../src/core/selectors/describe.ts';
import { createMatcher, type MatchInput } from '../../src/core/selectors/match.ts';
import type { Span } from '../../src/core/text/span.ts';
import { readPage } from '../../src/dom/read-page.ts';
import { sanitizeArticle } from '../../src/dom/sanitize.ts';
import { toReaderText } from '../../src/dom/to-reader-text.ts';
import { createRandom, type Random } from '../lab/train-tagger-random.ts';
import { ARTICLE_CORPORA, findAbsent, letGo, openPage, PROJECT, readGold, readPageSource } from './corpora.ts';
import { matchLikeHypothesis } from './hypothesis-match.ts';
import { joinTracked, MUTATIONS, type TrackedText, toTrackedParagraphs } from './mutations.ts';

export interface AnchoringRow {
  readonly change: string;
  readonly matcher: 'dramatis' | 'dramatis, selectors alone' | 'hypothesis-like';
  readonly highlights: number;
  /** Of those whose words are still there. */
  readonly right: number;
  readonly unanchored: number;
  /** Of those whose words are gone: put into the tray, as it should be. */
  readonly rightlyUnanchored: number;
  /** On their own words, but on less than three quarters of those that are there. */
  readonly partly: number;
  /** On other words, whether their own are there or not. */
  readonly wrong: number;
}

export interface AnchoringBench {
  readonly rows: readonly AnchoringRow[];
  readonly msPerHighlight: number;
  readonly absent: readonly string[];
  readonly wrongOnes: readonly string[];
}

/** Highlights made in each text for each change. */
const HIGHLIGHTS_EACH = 6;
const SEED = 7;

export async function benchAnchoring(): Promise<AnchoringBench> {
  const absent = findAbsent(ARTICLE_CORPORA);
  const texts = [...readInventedTexts(), ...readCorpusTexts(absent)];
  const random = createRandom(SEED);
  const counter = createCounter();
  for (const [change, mutate] of Object.entries(MUTATIONS)) {
    for (const text of texts) {
      const changed = joinTracked(mutate(toTrackedParagraphs(text), random));
      counter.add(change, text, { spans: chooseSpans(text, random), after: changed });
    }
  }
  for (const page of await readOtherVersions(absent)) {
    for (const [change, other] of page.others) {
      const after = trackByParagraphs(page.text, other);
      const spans = chooseSpans(page.text, random).filter((span) => isTracked(page.text, span, after));
      counter.add(change, page.text, { spans, after });
    }
  }
  return { ...counter.result(), absent };
}

interface Trial {
  readonly spans: readonly Span[];
  readonly after: TrackedText;
}

function createCounter() {
  const rows = new Map<string, { -readonly [Key in keyof AnchoringRow]: AnchoringRow[Key] }>();
  const wrongOnes: string[] = [];
  let timeMs = 0;
  let count = 0;
  const rowOf = (change: string, matcher: AnchoringRow['matcher']) => {
    const key = `${change} ${matcher}`;
    const row = rows.get(key) ?? {
      change,
      matcher,
      highlights: 0,
      right: 0,
      unanchored: 0,
      rightlyUnanchored: 0,
      partly: 0,
      wrong: 0,
    };
    rows.set(key, row);
    return row;
  };
  const judge = (
    row: ReturnType<typeof rowOf>,
    truth: Truth | null,
    found: readonly Span[] | null,
    after: TrackedText,
  ): boolean => {
    row.highlights += 1;
    if (found === null) {
      if (truth === null) row.rightlyUnanchored += 1;
      else row.unanchored += 1;
      return false;
    }
    const verdict: 'right' | 'partly' | 'wrong' = truth === null ? 'wrong' : toVerdict(truth, found, after);
    row[verdict] += 1;
    return verdict === 'wrong';
  };
  return {
    add(change: string, before: string, { spans, after }: Trial): void {
      const started = performance.now();
      const match = createMatcher(after.text, [before]);
      const inputs = spans.map((span) => describeSpan(before, span)).filter((input) => input !== null);
      const found = inputs.map(match);
      timeMs += performance.now() - started;
      count += inputs.length;
      const matchAlone = createMatcher(after.text);
      for (const [at, input] of inputs.entries()) {
        const truth = findTruth(input, after);
        const own = found[at]?.spans ?? null;
        if (judge(rowOf(change, 'dramatis'), truth, own, after) && own !== null) {
          wrongOnes.push(describeWrong(change, input, { own, truth, after }));
        }
        const alone = matchAlone(input)?.spans ?? null;
        judge(rowOf(change, 'dramatis, selectors alone'), truth, alone, after);
        const theirs = matchLikeHypothesis(after.text, input);
        judge(rowOf(change, 'hypothesis-like'), truth, theirs === null ? null : [theirs], after);
      }
    },
    result: () => ({ rows: [...rows.values()], msPerHighlight: timeMs / Math.max(1, count), wrongOnes }),
  };
}

/** Places of the changed text that hold the words, and how many letters of the words are left. */
interface Truth {
  readonly places: ReadonlySet<number>;
  readonly count: number;
}

/** Below this share of its letters a highlight is gone: what is left belongs to other words. */
const MIN_LEFT_01 = 0.35;

function findTruth({ quote, position }: MatchInput, { text, origins }: TrackedText): Truth | null {
  if (position === null) return null;
  const places = new Set<number>();
  const left = new Set<number>();
  for (const [at, origin] of origins.entries()) {
    if (origin < position.start || position.end <= origin || !/\S/.test(text.charAt(at))) continue;
    places.add(at);
    left.add(origin);
  }
  const letters = quote.exact.replace(/\s/g, '').length;
  return MIN_LEFT_01 * letters < left.size ? { places, count: left.size } : null;
}

/** At least three quarters of the words found; at most a quarter of what was found is other words of the story. */
function toVerdict(truth: Truth, found: readonly Span[], { text, origins }: TrackedText): 'right' | 'partly' | 'wrong' {
  let own = 0;
  let foreign = 0;
  for (const { start, end } of found) {
    for (let at = start; at < end; at += 1) {
      if (!/\S/.test(text.charAt(at))) continue;
      if (truth.places.has(at)) own += 1;
      else if ((origins[at] ?? -1) >= 0 || own === 0) foreign += 1;
    }
  }
  if (own < 3 * foreign) return 'wrong';
  return 0.75 * truth.count <= own ? 'right' : 'partly';
}

function describeWrong(
  change: string,
  { quote }: MatchInput,
  { own, truth, after }: { own: readonly Span[]; truth: Truth | null; after: TrackedText },
): string {
  const shown = own.map(({ start, end }) => after.text.slice(start, end)).join(' | ');
  return `${change}: ${JSON.stringify(shorten(quote.exact))} -> ${JSON.stringify(shorten(shown))} (${truth === null ? 'gone' : 'elsewhere'})`;
}

const shorten = (text: string): string => (text.length <= 120 ? text : `${text.slice(0, 70)} … ${text.slice(-45)}`);

/** A word, a few, a clause, a sentence, a paragraph, several: as people mark. */
function chooseSpans(text: string, random: Random): readonly Span[] {
  const words = [...text.matchAll(/\S+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (words.length < 60 || paragraphs.length < 3) return [];
  return Array.from({ length: HIGHLIGHTS_EACH }, () => {
    const kind = random.next();
    if (kind < 0.15) return random.pick(paragraphs);
    if (kind < 0.3) {
      const first = random.below(paragraphs.length - 1);
      const last = Math.min(paragraphs.length - 1, first + 1 + random.below(2));
      return {
        start: (paragraphs[first]?.start ?? 0) + random.below(20),
        end: (paragraphs[last]?.end ?? 0) - random.below(20),
      };
    }
    const length = kind < 0.4 ? 1 : kind < 0.6 ? 2 + random.below(4) : 5 + random.below(30);
    const first = random.below(Math.max(1, words.length - length));
    return { start: words[first]?.start ?? 0, end: words[first + length - 1]?.end ?? text.length };
  });
}

function readInventedTexts(): readonly string[] {
  const folder = join(PROJECT, 'tests/fixtures/articles');
  return readdirSync(folder).flatMap((slug) => {
    const page = openPage(readFileSync(join(folder, slug, 'source.html'), 'utf8'), 'https://paper.example/story');
    const reading = readPage(page.window.document, { url: 'https://paper.example/story' });
    return reading.article === null
      ? []
      : [toReaderText(sanitizeArticle(reading.article.html, { window: page.window, baseUrl: reading.url })).text];
  });
}

function readCorpusTexts(absent: readonly string[]): readonly string[] {
  return ARTICLE_CORPORA.filter((name) => !absent.includes(name)).flatMap((name) =>
    Object.values(readGold(name)).map(({ articleBody }) =>
      articleBody
        .split(/\s*\n\s*/)
        .filter((line) => line !== '')
        .join('\n\n'),
    ),
  );
}

interface OtherVersions {
  readonly text: string;
  readonly others: readonly (readonly [change: string, text: string])[];
}

/** Pages enough to see every class of difference; reading one takes a second or two in jsdom. */
const OTHER_PAGES = 40;

/** Our reading of a page beside Readability's and the whole page's own text. Kept in .cache: extraction is slow. */
async function readOtherVersions(absent: readonly string[]): Promise<readonly OtherVersions[]> {
  if (absent.includes('zyte')) return [];
  const cache = join(PROJECT, '.cache/bench/anchoring-versions.json');
  if (existsSync(cache)) return JSON.parse(readFileSync(cache, 'utf8')) as OtherVersions[];
  const pages: OtherVersions[] = [];
  for (const [id, { url = 'https://page.example/story' }] of Object.entries(readGold('zyte')).slice(0, OTHER_PAGES)) {
    const page = openPage(readPageSource('zyte', id), url);
    const { window } = page;
    const { article } = readPage(window.document, { url });
    if (article !== null) {
      const { text } = toReaderText(sanitizeArticle(article.html, { window, baseUrl: url }));
      const whole = toReaderText(window.document.body).text;
      const plain = new Readability(window.document).parse()?.textContent ?? '';
      pages.push({
        text,
        others: [
          ['read by Readability alone', plain],
          ['on the original page', whole],
        ],
      });
    }
    await letGo(page);
  }
  mkdirSync(join(PROJECT, '.cache/bench'), { recursive: true });
  writeFileSync(cache, JSON.stringify(pages));
  return pages;
}

/** Which paragraph came from which? Those whose letters are the same; every place that shows one counts as its place. */
function trackByParagraphs(before: string, after: string): TrackedText {
  const origins: number[] = Array.from({ length: after.length }, () => -1);
  const bare = toBare(after);
  for (const { text, origins: own } of toTrackedParagraphs(before)) {
    const wanted = toBare(text);
    if (wanted.text.length < 12) continue;
    for (let at = bare.text.indexOf(wanted.text); 0 <= at; at = bare.text.indexOf(wanted.text, at + 1)) {
      for (const [nth, place] of wanted.places.entries()) origins[bare.places[at + nth] ?? 0] = own[place] ?? -1;
    }
  }
  return { text: after, origins };
}

/** Words that stand in both versions, but not in the same paragraph, cannot be judged: nobody knows which is which. */
function isTracked(before: string, span: Span, after: TrackedText): boolean {
  const input = describeSpan(before, span);
  if (input === null) return false;
  const truth = findTruth(input, after);
  const words = toBare(input.quote.exact).text;
  return truth === null ? !toBare(after.text).text.includes(words) : 0.9 * words.length <= truth.count;
}

function toBare(text: string): { readonly text: string; readonly places: readonly number[] } {
  const places = [...text.matchAll(/\S/g)].map(({ index }) => index);
  return { text: text.replace(/\s+/g, ''), places };
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`);

export function printAnchoringBench({ rows, msPerHighlight, absent, wrongOnes }: AnchoringBench): void {
  if (absent.length > 0) console.log(`absent: ${absent.join(', ')}; only what is here was measured`);
  for (const matcher of ['dramatis', 'dramatis, selectors alone', 'hypothesis-like'] as const) {
    const own = rows.filter((row) => row.matcher === matcher);
    const sum = (key: Exclude<keyof AnchoringRow, 'change' | 'matcher'>): number =>
      own.reduce((total, row) => total + row[key], 0);
    const all: AnchoringRow = {
      change: 'ALL',
      matcher,
      highlights: sum('highlights'),
      right: sum('right'),
      unanchored: sum('unanchored'),
      rightlyUnanchored: sum('rightlyUnanchored'),
      partly: sum('partly'),
      wrong: sum('wrong'),
    };
    console.log(`\n${matcher}`);
    console.table(
      [...own, all].map(({ change, highlights, right, unanchored, rightlyUnanchored, partly, wrong }) => ({
        change,
        highlights,
        'there: found right': share(right, highlights - rightlyUnanchored),
        'there: unanchored': unanchored,
        'gone: unanchored': rightlyUnanchored,
        'partly found': partly,
        wrong,
        'wrong of all': share(wrong, highlights),
      })),
    );
  }
  console.log(`${msPerHighlight.toFixed(2)} ms a highlight, folding the text included`);
  for (const line of wrongOnes.slice(0, 20)) console.log(`wrong: ${line}`);
}

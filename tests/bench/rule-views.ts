// How does one rule act: where does it fire, is what it takes out junk or story, and what does it give beside its
// siblings and without them?
//
//   npm run bench -- ablation --rule cards --rule before-rules:navigation
//
// Rules are called as in `dom/steps.ts`. To leave one out, the rest as it is, counts a rule too low whose work another
// does as well; so each is also measured where the others are silent. Filters saw no page of the same site.

import { type BlockWeights, scoreWith } from '../../src/dom/filter/score-units.ts';
import { RULES, STEPS } from '../../src/dom/steps.ts';
import { labelOf, siteOf } from '../lab/block-rows.ts';
import {
  ARTICLE_CORPORA,
  findAbsent,
  letGo,
  openPage,
  readGold,
  readPageSource,
  readReadabilityPages,
} from './corpora.ts';
import { readCrossWeights } from './cross-weights.ts';
import { findGoldPages } from './gold-pages.ts';
import { type PageScore, scoreCorpus, scorePage, toShingles, toTokens } from './shingles.ts';
import { readText } from './text.ts';

const AFTER: readonly string[] = ['repeats', 'lines', 'cards', 'link-lists', 'link-lines', 'edges'];

/** What is left out in each, but for the rule itself. */
const VIEWS: Readonly<Record<string, readonly string[]>> = {
  'whole pipeline': [],
  'no filter': ['filter'],
  'no filter, no clean-up after': ['filter', ...AFTER, ...RULES.filter((name) => name.startsWith('lines:'))],
  'Readability alone': [...STEPS, ...RULES],
};

/** Steps of one rule, and what the trace calls them. */
const SINGLE: Readonly<Record<string, string>> = {
  cards: 'dom/clean/after:teaser-card',
  'link-lists': 'dom/clean/links:link-list',
};
const NAMES = [...Object.keys(SINGLE), ...RULES];

const NO_ADDRESS = 'https://page.example/story';

export interface RulePage {
  readonly corpus: string;
  readonly site: string;
  readonly url: string;
  readonly html: string;
  /** What a human, or in the corpus `readability` a program, calls the story; of the gold pages its quotes alone. */
  readonly body: string;
  /** Whether `body` is the whole story, as a human read it. */
  readonly isMeasured: boolean;
}

interface PageResult {
  readonly corpus: string;
  readonly site: string;
  /** Pieces that each rule took out of the whole pipeline, and whether they are of the story. */
  readonly taken: ReadonlyMap<string, readonly boolean[]>;
  /** By view and rule, with the rule and without. Only pages with a gold body. */
  readonly scores: ReadonlyMap<string, readonly [PageScore, PageScore]>;
}

interface Firing {
  readonly pages: number;
  readonly sites: number;
  readonly junk: number;
  readonly story: number;
}

interface ViewGain {
  /** Points of F1 by corpus. */
  readonly gains: Readonly<Record<string, number>>;
  /** Sites that read better with the rule, and worse. */
  readonly helped: readonly string[];
  readonly hurt: readonly string[];
}

export interface RuleViews {
  readonly rule: string;
  readonly firings: Readonly<Record<string, Firing>>;
  readonly views: Readonly<Record<string, ViewGain>>;
}

/** @throws where a name is none of a rule. */
export async function benchRuleViews(rules: readonly string[]): Promise<readonly RuleViews[]> {
  const unknown = rules.filter((rule) => !NAMES.includes(rule));
  if (unknown.length > 0) throw new Error(`no rule ${unknown.join(', ')}; there are ${NAMES.join(', ')}`);
  if (findAbsent(ARTICLE_CORPORA).length > 0) return [];
  return await measureRules(rules, listPages(), await readCrossWeights());
}

/** @param weights by site; pages of other sites are read with the filter that is shipped. */
export async function measureRules(
  rules: readonly string[],
  pages: Iterable<RulePage>,
  weights: ReadonlyMap<string, BlockWeights>,
): Promise<readonly RuleViews[]> {
  const results: PageResult[] = [];
  for (const page of pages) {
    const opened = openPage(page.html, page.url);
    const own = weights.get(page.site);
    const read: Reader = (omitted) => {
      const removed: Removed[] = [];
      const text = readText(opened, {
        url: page.url,
        ...(own !== undefined && { score: (candidates) => scoreWith(own, candidates) }),
        omitted: new Set(omitted),
        trace: ({ step, rule, verdict, text }) => {
          if (verdict === 'dropped') removed.push({ rule: `${step}:${rule}`, text });
        },
      });
      return { text, removed };
    };
    results.push(measurePage(page, rules, rememberReadings(read)));
    await letGo(opened);
  }
  return rules.map((rule) => toRuleViews(rule, results));
}

interface Removed {
  readonly rule: string;
  readonly text: string;
}

interface Reading {
  readonly text: string;
  readonly removed: readonly Removed[];
}

type Reader = (omitted: readonly string[]) => Reading;

/** Most rules share what they are compared with. */
function rememberReadings(read: Reader): Reader {
  const known = new Map<string, Reading>();
  return (omitted) => {
    const key = [...new Set(omitted)].sort().join();
    const reading = known.get(key) ?? read(omitted);
    known.set(key, reading);
    return reading;
  };
}

function* listPages(): Iterable<RulePage> {
  for (const corpus of ARTICLE_CORPORA)
    for (const [id, gold] of Object.entries(readGold(corpus))) {
      const { url = NO_ADDRESS, articleBody: body } = gold;
      yield { corpus, site: siteOf(id, gold), url, html: readPageSource(corpus, id), body, isMeasured: true };
    }
  for (const { id, html, expected } of readReadabilityPages()) {
    const body = openPage(`<body>${expected}</body>`, NO_ADDRESS).window.document.body.textContent ?? '';
    yield { corpus: 'readability', site: id.replace(/-\d+$/, ''), url: NO_ADDRESS, html, body, isMeasured: false };
  }
  for (const { gold, url, html } of findGoldPages() ?? []) {
    const body = [...gold.quotes, ...gold.reported].map(({ text }) => text).join('\n');
    const site = new URL(url).hostname.replace(/^www\./, '');
    yield { corpus: 'gold', site, url, html: new TextDecoder().decode(html), body, isMeasured: false };
  }
}

function measurePage(page: RulePage, rules: readonly string[], read: Reader): PageResult {
  const { corpus, site, body } = page;
  const scores = new Map<string, readonly [PageScore, PageScore]>();
  if (page.isMeasured)
    for (const [view, omitted] of Object.entries(VIEWS))
      for (const rule of rules) {
        const having = read(omitted.filter((name) => !isOf(rule, name)));
        const acts = having.removed.some((removed) => removed.rule === toTraced(rule));
        const lacking = acts ? read([...omitted, rule]) : having;
        const score = scorePage(body, having.text);
        scores.set(`${view}/${rule}`, [score, having.text === lacking.text ? score : scorePage(body, lacking.text)]);
      }
  const { removed } = read([]);
  const isStory = toStoryTest(body);
  const taken = rules.map((rule) => {
    const pieces = removed.filter((piece) => piece.rule === toTraced(rule));
    return [rule, pieces.map(({ text }) => isStory(text))] as const;
  });
  return { corpus, site, taken: new Map(taken), scores };
}

/** Whether half of the runs of four words of a piece stand in the story. */
function toStoryTest(body: string): (text: string) => boolean {
  const gold = toShingles(toTokens(body));
  const words = ` ${toTokens(body).join(' ')} `;
  return (text) => labelOf(toTokens(text), gold, words) === 1;
}

/** The rule, or the step that it is part of. */
function isOf(rule: string, name: string): boolean {
  return name === rule || rule.startsWith(`${name}:`);
}

/** As the trace has it: step and rule. */
function toTraced(name: string): string {
  const [step, rule] = name.split(':');
  return SINGLE[name] ?? `dom/clean/${step === 'lines' ? 'after' : 'before'}:${rule}`;
}

function toRuleViews(rule: string, results: readonly PageResult[]): RuleViews {
  const firings = [...new Set(results.map(({ corpus }) => corpus))].map((corpus) => {
    const fired = results.filter((page) => page.corpus === corpus && (page.taken.get(rule) ?? []).length > 0);
    const pieces = fired.flatMap(({ taken }) => taken.get(rule) ?? []);
    const story = pieces.filter((isStory) => isStory).length;
    const sites = new Set(fired.map(({ site }) => site)).size;
    return [corpus, { pages: fired.length, sites, junk: pieces.length - story, story }] as const;
  });
  const views = Object.keys(VIEWS).map((view) => [view, toGain(`${view}/${rule}`, results)] as const);
  return { rule, firings: Object.fromEntries(firings), views: Object.fromEntries(views) };
}

/** Less is chance. */
export const LEAST_CHANGE = 0.001;

function toGain(key: string, results: readonly PageResult[]): ViewGain {
  const bySite = new Map<string, number>();
  for (const { site, scores } of results) {
    const [having, lacking] = scores.get(key) ?? [];
    bySite.set(site, (bySite.get(site) ?? 0) + (having?.f1 ?? 0) - (lacking?.f1 ?? 0));
  }
  const gains = ARTICLE_CORPORA.map((corpus) => {
    const pairs = results.flatMap((page) => (page.corpus === corpus ? [page.scores.get(key)] : []));
    const [having, lacking] = ([0, 1] as const).map((at) => scoreCorpus(pairs.flatMap((pair) => pair?.[at] ?? [])));
    return [corpus, (having?.f1 ?? 0) - (lacking?.f1 ?? 0)] as const;
  });
  const sites = [...bySite];
  return {
    gains: Object.fromEntries(gains),
    helped: sites.flatMap(([site, gain]) => (gain > LEAST_CHANGE ? [site] : [])),
    hurt: sites.flatMap(([site, gain]) => (gain < -LEAST_CHANGE ? [site] : [])),
  };
}

export function printRuleViews(rules: readonly RuleViews[]): void {
  if (rules.length === 0) console.log(`ablation: a corpus is absent: ${findAbsent(ARTICLE_CORPORA).join(', ')}`);
  for (const { rule, firings, views } of rules) {
    console.log(`\n${rule}`);
    for (const [corpus, { pages, sites, junk, story }] of Object.entries(firings))
      console.log(
        `  fires in ${corpus.padEnd(14)}${pages} pages of ${sites} sites: ${junk} pieces of junk, ${story} of the story`,
      );
    for (const [view, { gains, helped, hurt }] of Object.entries(views)) {
      const figures = Object.entries(gains).map(([corpus, gain]) => `${corpus} ${toSigned(gain)}`.padEnd(20));
      console.log(
        `  ${view.padEnd(30)}${figures.join('')}${helped.length} sites better, ${hurt.length} worse` +
          `  (${[...helped.map((site) => `+${site}`), ...hurt.map((site) => `−${site}`)].slice(0, MAX_NAMED).join(' ')})`,
      );
    }
  }
}

const MAX_NAMED = 12;

function toSigned(gain: number): string {
  return `${gain < 0 ? '−' : '+'}${Math.abs(gain).toFixed(4)}`;
}

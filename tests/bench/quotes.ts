// Are quotations told from titles, and is the speaker sought at the right place? On 177 held-out articles: npx tsx tests/bench/quotes.ts

import { pathToFileURL } from 'node:url';
import nlp from 'compromise';
import { attributeQuotes } from '../../src/core/attribution/attribute-quotes.ts';
import { rankSpeakers } from '../../src/core/attribution/rank-speakers.ts';
import { createRankingContext, findCandidates } from '../../src/core/attribution/ranking-context.ts';
import { findSurroundings } from '../../src/core/attribution/surroundings.ts';
import { resolveReferences } from '../../src/core/coreference/resolve-references.ts';
import { loadTagger } from '../../src/core/model/load-tagger.ts';
import { findPeople } from '../../src/core/people/find-people.ts';
import { findQuotations } from '../../src/core/quotation/find-quotations.ts';
import type { Quotation } from '../../src/core/quotation/quotation.ts';
import { hasOverlap, type Span } from '../../src/core/text/span.ts';
import { type Attribution, findAttributionOf, isAmong, mendSwapped, readPolnear } from './polnear.ts';
import { type Ablation, runAblation } from './quotes-ablation.ts';
import {
  ablateBelief,
  ablateJudge,
  type BeliefAblation,
  COVERAGES_01,
  type Heard,
  type JudgeAblation,
  type JudgedScene,
  toScenes,
} from './quotes-ablation-judge.ts';
import type { JudgedCase, Share } from './quotes-cases.ts';
import { benchLongTexts, printLongTexts } from './quotes-long.ts';

export interface QuotesBench {
  readonly articles: number;
  /** Measure → share; `right` of `all`. */
  readonly shares: Readonly<Record<string, Share>>;
  /** Tenths of what the engine believed → how often the place was right. */
  readonly reliability: readonly { readonly from01: number; readonly share: Share }[];
  /** Of the speakers believed at least so much: how many are shown, and how many of these are right. */
  readonly coverage: readonly Coverage[];
  readonly ablation: readonly Ablation[];
  readonly judgeAblation: readonly JudgeAblation[];
  readonly beliefAblation: readonly BeliefAblation[];
  readonly msMedian: number;
  readonly ms95: number;
}

interface Coverage {
  readonly from01: number;
  readonly shown01: number;
  /** The very words that name the speaker. */
  readonly right01: number;
  /** These, or others that name the same person: what a reader sees. */
  readonly voice01: number;
}

interface Belief {
  readonly confidence01: number;
  readonly isRight: boolean;
  readonly isVoice: boolean;
}

const THRESHOLDS_01 = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95] as const;

/** @returns null where the corpus is absent. */
export async function benchQuotes(): Promise<QuotesBench | null> {
  const articles = readPolnear('held');
  if (articles === null) return null;
  const { tagger } = await loadTagger(() => import('../../src/core/model/tagger-weights.ts'));
  const shares: Record<string, Share> = {};
  const note = (measure: string, isRight: boolean): void => {
    shares[measure] ??= { right: 0, all: 0 };
    shares[measure].all += 1;
    if (isRight) shares[measure].right += 1;
  };
  const believed: Belief[] = [];
  const cases: JudgedCase[] = [];
  const scenes: JudgedScene[] = [];
  const times: number[] = [];
  for (const { document, attributions } of articles) {
    const quotations = findQuotations(document);
    const entities = findPeople(document, { tagger });
    const references = resolveReferences(document, entities, quotations);
    const started = performance.now();
    const quotes = attributeQuotes(document, { quotations, entities, references });
    times.push(performance.now() - started);
    const context = createRankingContext(findSurroundings(document, { quotations, entities, references }));
    const peer: readonly string[] = nlp(document.text).quotations().out('array');
    for (const span of attributions.flatMap((attribution) => toPureSpan(attribution, document.text) ?? [])) {
      note(
        'span of marked words exact',
        quotations.some(({ outer }) => outer.start === span.start && outer.end === span.end),
      );
    }
    for (const report of quotes.filter(({ kind }) => kind === 'indirect')) {
      const told = findAttributionOf(report, attributions);
      note('report: so marked by people', told !== null);
      note(
        'report: and by the right source',
        told?.source.some((span) => report.source !== null && hasOverlap(span, report.source)) === true,
      );
    }
    scenes.push(
      ...toScenes(
        context,
        quotations.map((quotation) => toHeard(quotation, attributions)),
      ),
    );
    for (const quotation of quotations) {
      const attribution = findAttributionOf(quotation, attributions);
      const quote = quotes.find(
        ({ kind, start, end }) => kind !== 'indirect' && start === quotation.start && end === quotation.end,
      );
      const isListed = quote !== undefined && quote.kind !== 'other';
      if (attribution === null) {
        note('not speech: rejected', !isListed);
        continue;
      }
      note('speech: kept', isListed);
      const words = document.text.slice(quotation.start, quotation.end);
      note(
        'speech: found by compromise',
        peer.some((text) => text.includes(words.slice(0, 40))),
      );
      if (attribution.source.length === 0) continue;
      const isAt = (span: Span | null | undefined): boolean => isAmong(attribution.source, span);
      const isDirect = /^[^\p{L}]*\p{Lu}/u.test(words) && 3 <= words.split(/\s+/).length;
      note('place among the candidates', findCandidates(context, quotation).some(isAt));
      note('place right, rules alone', isAt(context.picks[quotation.index]?.source));
      const isRight = isListed && isAt(quote.source);
      note('place right', isRight);
      note(`place right, ${isDirect ? 'direct' : 'partial'}`, isRight);
      note(`place right, ${toClass(attribution, document.text)}`, isRight);
      // A reader sees the person: another place that names the same one is as right.
      const candidates = findCandidates(context, quotation);
      const people = new Set(candidates.filter(isAt).flatMap(({ entity }) => entity ?? []));
      const isPerson = candidates.some(
        (candidate) => candidate.entity !== null && people.has(candidate.entity) && isAmong([candidate], quote?.source),
      );
      const isVoice = isRight || (isListed && isPerson);
      note(`speaker right at any place, ${isDirect ? 'direct' : 'partial'}`, isVoice);
      const mended = mendSwapped(document.text, attribution);
      note(
        `place right, swapped labels mended, ${isDirect ? 'direct' : 'partial'}`,
        isListed && isAmong(mended.source, quote.source),
      );
      const isNear = attribution.source.some(
        ({ start }) =>
          (document.blocks[quotation.firstBlock]?.start ?? 0) <= start &&
          start < (document.blocks[quotation.lastBlock]?.end ?? 0),
      );
      if (!isNear) note('place right, uncued: named in another paragraph', isRight);
      cases.push({ context, quotation, isAt, isDirect });
      if (isListed) believed.push({ confidence01: quote.confidence01, isRight, isVoice });
    }
  }
  const ablation = runAblation(cases, rankSpeakers);
  const whole = ablation[0];
  if (whole !== undefined) shares['speaker chosen right, whatever the judge says'] = whole.all;
  times.sort((a, b) => a - b);
  return {
    articles: articles.length,
    shares,
    ...measureBelief(believed),
    ablation,
    judgeAblation: ablateJudge(scenes),
    beliefAblation: ablateBelief(scenes),
    msMedian: times[Math.floor(times.length / 2)] ?? 0,
    ms95: times[Math.floor(times.length * 0.95)] ?? 0,
  };
}

function toHeard(quotation: Quotation, attributions: readonly Attribution[]): Heard {
  const attribution = findAttributionOf(quotation, attributions);
  const source = attribution?.source ?? [];
  return {
    quotation,
    isSpeech: attribution !== null,
    isAt: source.length === 0 ? null : (span) => source.some((part) => hasOverlap(part, span)),
  };
}

/** A content that is one pair of marks and what stands between, whatever the marks. */
function toPureSpan({ content }: Attribution, text: string): Span | null {
  const [span, other] = content;
  if (span === undefined || other !== undefined) return null;
  const match = /^(''|``|["“‘'])([^"“”]+?)(''|["”’'])$/su.exec(text.slice(span.start, span.end));
  if (match === null || match[2]?.includes("''") === true) return null;
  return (match[1]?.length === 2) === (match[3]?.length === 2) ? span : null;
}

/** How people marked the one who speaks. */
function toClass({ source }: Attribution, text: string): string {
  const words = source.map(({ start, end }) => text.slice(start, end)).join(' ');
  if (/^(?:he|she|they|it|i|we|who|his|her|their|him|them|you)\b/i.test(words) && words.length < 8)
    return 'source a pronoun';
  if (
    /\b(?:Times|Post|News|CNN|NBC|Committee|Party|House|Department|Court|University|campaign|Association)\b/.test(words)
  )
    return 'source an organization';
  return /\p{Lu}\p{Ll}+ \p{Lu}|^(?:Mr|Mrs|Ms|Dr)\.|^\p{Lu}[\p{L}’'-]+$/u.test(words)
    ? 'source a name'
    : 'source unnamed';
}

function measureBelief(believed: readonly Belief[]): Pick<QuotesBench, 'reliability' | 'coverage'> {
  const toShare = (list: readonly boolean[]): Share => ({ right: list.filter(Boolean).length, all: list.length });
  const shareOf = ({ right, all }: Share): number => right / (all || 1);
  const inOrder = [...believed].sort((a, b) => b.confidence01 - a.confidence01);
  // Also where just nine of ten are shown, as the target has it.
  const ninth = inOrder[Math.floor(0.9 * inOrder.length)]?.confidence01 ?? 0;
  return {
    reliability: Array.from({ length: 10 }, (_, at) => {
      const tenth = believed.filter(({ confidence01 }) => Math.min(9, Math.floor(confidence01 * 10)) === at);
      return { from01: at / 10, share: toShare(tenth.map(({ isRight }) => isRight)) };
    }),
    coverage: [...THRESHOLDS_01, ninth].map((from01) => {
      const shown = believed.filter(({ confidence01 }) => from01 <= confidence01);
      return {
        from01,
        shown01: shown.length / (believed.length || 1),
        right01: shareOf(toShare(shown.map(({ isRight }) => isRight))),
        voice01: shareOf(toShare(shown.map(({ isVoice }) => isVoice))),
      };
    }),
  };
}

const show = ({ right, all }: Share): string => `${(right / (all || 1)).toFixed(3)}  (${right} of ${all})`;

export function printQuotesBench(bench: QuotesBench | null): void {
  if (bench === null) {
    console.log('quotes: the articles of PolNeAR are absent');
    return;
  }
  console.log(`quotes: ${bench.articles} held-out articles of PolNeAR; place = the words that name the speaker`);
  for (const [measure, share] of Object.entries(bench.shares)) console.log(`${measure.padEnd(50)}${show(share)}`);
  console.log('\nbelieved  right');
  for (const { from01, share } of bench.reliability) {
    if (share.all > 0) console.log(`${from01.toFixed(1)}–${(from01 + 0.1).toFixed(1)}   ${show(share)}`);
  }
  for (const { from01, shown01, right01, voice01 } of bench.coverage) {
    const figures = `of these the place right ${right01.toFixed(3)}, the speaker ${voice01.toFixed(3)}`;
    console.log(`believed ≥ ${from01.toFixed(2)}: shown ${shown01.toFixed(3)}, ${figures}`);
  }
  console.log('\nspeaker chosen right without                      all     direct  partial');
  for (const { without, all, direct, partial } of bench.ablation) {
    const cells = [all, direct, partial].map((share) => (share.right / (share.all || 1)).toFixed(3));
    console.log(`${without.padEnd(48)}  ${cells.join('   ')}`);
  }
  console.log('\nspeech or not without                             rejected  lost');
  for (const { without, rejected, lost } of bench.judgeAblation) {
    const cells = [rejected, lost].map((share) => (share.right / (share.all || 1)).toFixed(3));
    console.log(`${without.padEnd(48)}  ${cells.join('     ')}`);
  }
  console.log(`\nsure without                                      right at coverage ${COVERAGES_01.join('   ')}`);
  for (const { without, right01 } of bench.beliefAblation) {
    console.log(`${without.padEnd(48)}  ${' '.repeat(18)}${right01.map((share) => share.toFixed(3)).join('  ')}`);
  }
  console.log(
    `\ntime of attribution alone: median ${bench.msMedian.toFixed(1)} ms, 95 % under ${bench.ms95.toFixed(1)} ms`,
  );
  printLongTexts(benchLongTexts());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printQuotesBench(await benchQuotes());

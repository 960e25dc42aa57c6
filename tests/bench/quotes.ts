// Are quotations told from titles, and is the speaker sought at the right place? On 177 held-out articles: npx tsx tests/bench/quotes.ts

import { pathToFileURL } from 'node:url';
import nlp from 'compromise';
import { attributeQuotes } from '../../src/core/attribution/attribute-quotes.ts';
import { createRankingContext, findCandidates } from '../../src/core/attribution/ranking-context.ts';
import { findSurroundings } from '../../src/core/attribution/surroundings.ts';
import { resolveReferences } from '../../src/core/coreference/resolve-references.ts';
import { loadTagger } from '../../src/core/model/load-tagger.ts';
import { findPeople } from '../../src/core/people/find-people.ts';
import { findQuotations } from '../../src/core/quotation/find-quotations.ts';
import { hasOverlap, type Span } from '../../src/core/text/span.ts';
import { findAttributionOf, readPolnear } from './polnear.ts';

interface Share {
  right: number;
  all: number;
}

export interface QuotesBench {
  readonly articles: number;
  /** Measure → share; `right` of `all`. */
  readonly shares: Readonly<Record<string, Share>>;
  /** Tenths of what the engine believed → how often the place was right. */
  readonly reliability: readonly { readonly from01: number; readonly share: Share }[];
  readonly msMedian: number;
  readonly ms95: number;
}

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
  const reliability = Array.from({ length: 10 }, (_, at) => ({ from01: at / 10, share: { right: 0, all: 0 } }));
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
    for (const { content } of attributions) {
      const [span, other] = content;
      if (span === undefined || other !== undefined) continue;
      const words = document.text.slice(span.start, span.end);
      if (!/^["“][^"“”]+["”]$/u.test(words)) continue;
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
      const isAt = (span: Span | null | undefined): boolean =>
        span != null && attribution.source.some((part) => hasOverlap(part, span));
      const isDirect = /^[^\p{L}]*\p{Lu}/u.test(words) && 3 <= words.split(/\s+/).length;
      note('place among the candidates', findCandidates(context, quotation).some(isAt));
      note('place right, rules alone', isAt(context.picks[quotation.index]?.source));
      const isRight = isListed && isAt(quote.source);
      note('place right', isRight);
      note(`place right, ${isDirect ? 'direct' : 'partial'}`, isRight);
      if (!isListed) continue;
      const tenth = reliability[Math.min(9, Math.floor(quote.confidence01 * 10))];
      if (tenth === undefined) continue;
      tenth.share.all += 1;
      if (isRight) tenth.share.right += 1;
    }
  }
  times.sort((a, b) => a - b);
  return {
    articles: articles.length,
    shares,
    reliability,
    msMedian: times[Math.floor(times.length / 2)] ?? 0,
    ms95: times[Math.floor(times.length * 0.95)] ?? 0,
  };
}

const show = ({ right, all }: Share): string => `${(right / (all || 1)).toFixed(3)}  (${right} of ${all})`;

export function printQuotesBench(bench: QuotesBench | null): void {
  if (bench === null) {
    console.log('quotes: the articles of PolNeAR are absent');
    return;
  }
  console.log(`quotes: ${bench.articles} held-out articles of PolNeAR; place = the words that name the speaker`);
  for (const [measure, share] of Object.entries(bench.shares)) console.log(`${measure.padEnd(32)}${show(share)}`);
  console.log('believed  right');
  for (const { from01, share } of bench.reliability) {
    if (share.all > 0) console.log(`${from01.toFixed(1)}–${(from01 + 0.1).toFixed(1)}   ${show(share)}`);
  }
  console.log(
    `time of attribution alone: median ${bench.msMedian.toFixed(1)} ms, 95 % under ${bench.ms95.toFixed(1)} ms`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printQuotesBench(await benchQuotes());

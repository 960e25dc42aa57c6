// Which words are speech, and whose? Direct, partial and reported, in reading order.

import { CONFIDENCE, LEAST_SPEECH_01, SPEAKER_RANKER, SPEECH_JUDGE } from '../model/speaker-weights.ts';
import type { Quotation } from '../quotation/quotation.ts';
import type { TextDocument } from '../text/text-document.ts';
import type { Trace } from '../trace.ts';
import { findConfidence } from './confidence.ts';
import type { Cue } from './cues.ts';
import { findReported, type Report } from './find-reported.ts';
import type { Materials } from './find-sources.ts';
import { judgeSpeech, type Speech } from './judge-speech.ts';
import type { Quote, Speaker } from './quote.ts';
import { type Ranked, rankSpeakers } from './rank-speakers.ts';
import { createRankingContext, type PreviousSpeech, type RankingContext } from './ranking-context.ts';
import { findReason, type Reason } from './reason.ts';
import type { Source } from './source.ts';
import { findSurroundings } from './surroundings.ts';

interface Attributed {
  readonly quotation: Quotation;
  readonly speech: Speech;
  /** null where nobody is near, or the words are no speech. */
  readonly best: Ranked | null;
  readonly runnersUp: readonly Ranked[];
  readonly cue: Cue | null;
  readonly reason: Reason;
  readonly speaker: Speaker | null;
  readonly confidence01: number;
}

export function attributeQuotes(document: TextDocument, materials: Materials, trace?: Trace): readonly Quote[] {
  const context = createRankingContext(findSurroundings(document, materials));
  const marked = attributeMarked(context);
  const reported = findReported(context.around).map((report) => ({
    report,
    speaker: toSpeaker(report.source, marked, report.start),
  }));
  const quotes = [
    ...marked.map((item) => ({ quote: toQuote(document, item), item })),
    ...reported.map(({ report, speaker }) => ({ quote: toIndirect(document, report, speaker), item: null })),
  ].sort((a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end);
  return quotes.map(({ quote, item }, index) => {
    const named = { ...quote, id: `q${index + 1}` };
    trace?.({
      step: 'attribution',
      rule: named.because.join(', '),
      verdict: named.kind === 'other' ? 'dropped' : 'decided',
      text: named.text,
      start: named.start,
      end: named.end,
      score: named.confidence01,
      runnersUp: (item?.runnersUp ?? []).slice(0, 3).map(showRanked),
    });
    return named;
  });
}

const showRanked = ({ source, probability01 }: Ranked): string => `${source.name} ${probability01.toFixed(2)}`;

/** In reading order: who spoke last helps to find who speaks now. */
function attributeMarked(context: RankingContext): readonly Attributed[] {
  const done: Attributed[] = [];
  let previous: PreviousSpeech | null = null;
  for (const quotation of context.around.quotations) {
    const item = attribute(quotation, context, { done, previous });
    done.push(item);
    if (item.best !== null) previous = follow(previous, quotation, item.best.source);
  }
  return done;
}

function follow(previous: PreviousSpeech | null, quotation: Quotation, source: Source): PreviousSpeech {
  return { quotation, source, before: previous?.source ?? null };
}

interface Before {
  readonly done: readonly Attributed[];
  readonly previous: PreviousSpeech | null;
}

function attribute(quotation: Quotation, context: RankingContext, { done, previous }: Before): Attributed {
  const [best = null, ...runnersUp] = rankSpeakers(context, quotation, { previous, network: SPEAKER_RANKER });
  const pick = context.picks[quotation.index] ?? null;
  const last = done.at(-1);
  const speech = judgeSpeech(
    {
      ...context.around,
      quotation,
      pick,
      best,
      second: runnersUp[0] ?? null,
      previous: last === undefined ? null : { quotation: last.quotation, isSpeech: last.speech.isSpeech },
    },
    SPEECH_JUDGE,
    LEAST_SPEECH_01,
  );
  const nobody = { quotation, speech, runnersUp, cue: null, speaker: null, confidence01: 0 } as const;
  if (!speech.isSpeech) return { ...nobody, best: null, reason: 'no-speech' };
  if (best === null) return { ...nobody, best, reason: 'nobody-near' };
  const cue = pick?.source === best.source ? pick.cue : (context.ownCues.get(best.source)?.cue ?? null);
  const speaker = toSpeaker(best.source, done, quotation.start);
  const second = runnersUp[0] ?? null;
  return {
    quotation,
    speech,
    best,
    runnersUp,
    cue,
    reason: findReason(context, quotation, { source: best.source, cue, previous }),
    speaker,
    confidence01: speaker === null ? 0 : findConfidence({ context, quotation, pick, best, second }, CONFIDENCE),
  };
}

function toSpeaker(source: Source, done: readonly Attributed[], at: number): Speaker | null {
  if (source.entity !== null) return { type: 'person', id: source.entity };
  if (source.type !== null) return { type: source.type, name: source.name };
  // Nobody was sure whom the pronoun means: most often it is the last who spoke.
  const last = done.findLast((item) => item.quotation.end <= at && item.speaker !== null);
  return /^(?:he|she|er|il|elle|él|ella)$/i.test(source.name) && last?.speaker?.type !== 'group'
    ? (last?.speaker ?? null)
    : null;
}

function toQuote(
  document: TextDocument,
  { quotation, speech, best, cue, reason, speaker, confidence01 }: Attributed,
): Quote {
  return {
    id: '',
    kind: speech.isSpeech ? speech.kind : 'other',
    start: quotation.start,
    end: quotation.end,
    text: document.text.slice(quotation.start, quotation.end),
    speaker,
    source: best === null ? null : { start: best.source.start, end: best.source.end },
    cue: cue === null ? null : toSpan(document, cue),
    confidence01,
    because: [`speech:${speech.rule}`, `source:${reason}`],
  };
}

function toIndirect(document: TextDocument, report: Report, speaker: Speaker | null): Quote {
  return {
    id: '',
    kind: 'indirect',
    start: report.start,
    end: report.end,
    text: document.text.slice(report.start, report.end),
    speaker,
    source: { start: report.source.start, end: report.source.end },
    cue: toSpan(document, report.cue),
    confidence01: speaker === null ? 0 : 0.8,
    because: [`report:${report.rule}`],
  };
}

function toSpan(
  document: TextDocument,
  { first, end }: { readonly first: number; readonly end: number },
): { start: number; end: number } {
  return { start: document.tokens[first]?.start ?? 0, end: document.tokens[end - 1]?.end ?? 0 };
}

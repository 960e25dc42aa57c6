// Which words are speech, and whose? Direct, partial and reported, in reading order.

import type { Quotation } from '../quotation/quotation.ts';
import { hasOverlap } from '../text/span.ts';
import type { TextDocument } from '../text/text-document.ts';
import type { Trace } from '../trace.ts';
import { type Choice, chooseSource, findSentenceBefore, type Surroundings } from './choose-source.ts';
import { confidenceOf, type Reason } from './confidence.ts';
import { findCues } from './cues.ts';
import { findReported, type Report } from './find-reported.ts';
import { findSources, type Materials } from './find-sources.ts';
import { judgeSpeech, type Speech } from './judge-speech.ts';
import type { Quote, Speaker } from './quote.ts';
import type { Source } from './source.ts';

interface Attributed {
  readonly quotation: Quotation;
  readonly speech: Speech;
  readonly choice: Choice | null;
  readonly reason: Reason;
  readonly speaker: Speaker | null;
}

export function attributeQuotes(document: TextDocument, materials: Materials, trace?: Trace): readonly Quote[] {
  const { quotations } = materials;
  const cues = findCues(document).filter((cue) => {
    const span = { start: document.tokens[cue.first]?.start ?? 0, end: document.tokens[cue.end - 1]?.end ?? 0 };
    return !quotations.some((quotation) => hasOverlap(span, quotation.outer));
  });
  const sources = findSources(document, materials);
  const around: Surroundings = { document, quotations, cues, sources };
  const marked = attributeMarked(around);
  const reported = findReported(around).map((report) => ({
    report,
    speaker: toSpeaker(report.source, marked, report.start),
  }));
  const quotes = [
    ...marked.map((item) => toQuote(document, item)),
    ...reported.map(({ report, speaker }) => toIndirect(document, report, speaker)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return quotes.map((quote, index) => {
    const named = { ...quote, id: `q${index + 1}` };
    trace?.({
      step: 'attribution',
      rule: named.because.join(', '),
      verdict: named.kind === 'other' ? 'dropped' : 'decided',
      text: named.text,
      start: named.start,
      end: named.end,
      score: named.confidence01,
    });
    return named;
  });
}

function attributeMarked(around: Surroundings): readonly Attributed[] {
  const done: Attributed[] = [];
  for (const quotation of around.quotations) done.push(attribute(quotation, around, done));
  return fillBackwards(done);
}

function attribute(quotation: Quotation, around: Surroundings, done: readonly Attributed[]): Attributed {
  const choice = chooseSource(quotation, around);
  const isSure = choice !== null && choice.rule !== 'sentence-subject';
  const speech = judgeSpeech(around.document, quotation, choice?.cue != null);
  if (!speech.isSpeech) return { quotation, speech, choice: null, reason: 'no-speech', speaker: null };
  const goesOn = isSure ? null : findContinued(quotation, around, done);
  if (goesOn !== null) return { quotation, speech, choice: null, reason: goesOn.reason, speaker: goesOn.speaker };
  const settled = choice ?? findSentenceBefore(quotation, around);
  if (settled === null) return { quotation, speech, choice: null, reason: 'nobody-near', speaker: null };
  return {
    quotation,
    speech,
    choice: settled,
    reason: settled.rule,
    speaker: toSpeaker(settled.source, done, quotation.start),
  };
}

interface Continued {
  readonly reason: Reason;
  readonly speaker: Speaker;
}

/** The speaker of the quotation before goes on, in the same paragraph or in one that begins with the mark. */
function findContinued(quotation: Quotation, around: Surroundings, done: readonly Attributed[]): Continued | null {
  const last = done.findLast((item) => item.speech.isSpeech && item.speaker !== null);
  if (last?.speaker == null) return null;
  const block = around.document.blocks[quotation.firstBlock];
  if (block === undefined) return null;
  if (last.quotation.lastBlock === quotation.firstBlock) {
    // Somebody else who is named between the two may have taken over.
    const isBetween = (source: Source): boolean =>
      last.quotation.outer.end <= source.start && source.end <= quotation.outer.start;
    const others = around.sources.filter(
      (source) => isBetween(source) && source.form === 'name' && !isSame(source, last.speaker),
    );
    return others.length === 0 || last.choice?.source === others.at(-1)
      ? { reason: 'goes-on', speaker: last.speaker }
      : null;
  }
  const isFloating = around.document.text.slice(block.start, quotation.outer.start).trim() === '';
  const isNext = quotation.firstBlock - last.quotation.lastBlock === 1;
  const isAlone = around.sources.every((source) => source.block !== quotation.firstBlock);
  return isFloating && isNext && (isAlone || quotation.outer.end === block.end)
    ? { reason: 'floating', speaker: last.speaker }
    : null;
}

const isSame = (source: Source, speaker: Speaker | null): boolean =>
  speaker?.type === 'person' && source.entity === speaker.id;

/** The first words of a paragraph whose cue comes with the second: “No.” “Never,” she said. */
function fillBackwards(items: readonly Attributed[]): readonly Attributed[] {
  return items.map((item, index) => {
    const next = items[index + 1];
    const isWeak = item.reason === 'nobody-near' || item.reason === 'sentence-before';
    if (!item.speech.isSpeech || !isWeak || next === undefined) return item;
    const isOneParagraph = next.quotation.firstBlock === item.quotation.lastBlock;
    const isCued = next.choice?.rule === 'cue-right' || next.choice?.rule === 'cue-left';
    if (!isOneParagraph || !isCued || next.speaker === null) return item;
    return { ...item, choice: null, reason: 'cue-later', speaker: next.speaker };
  });
}

function toSpeaker(source: Source, done: readonly Attributed[], at: number): Speaker | null {
  if (source.entity !== null) return { type: 'person', id: source.entity };
  switch (source.form) {
    case 'pronoun': {
      // Nobody was sure whom the pronoun means: most often it is the last who spoke.
      const last = done.findLast((item) => item.quotation.end <= at && item.speaker !== null);
      return /^(?:he|she|er|il|elle|él|ella)$/i.test(source.name) && last?.speaker?.type !== 'group'
        ? (last?.speaker ?? null)
        : null;
    }
    case 'description':
      return { type: 'unnamed', name: source.name };
    case 'organization':
    case 'group':
      return { type: 'group', name: source.name };
    default:
      return null;
  }
}

function toQuote(document: TextDocument, { quotation, speech, choice, reason, speaker }: Attributed): Quote {
  const cue = choice?.cue ?? null;
  return {
    id: '',
    kind: speech.isSpeech ? speech.kind : 'other',
    start: quotation.start,
    end: quotation.end,
    text: document.text.slice(quotation.start, quotation.end),
    speaker,
    source: choice === null ? null : { start: choice.source.start, end: choice.source.end },
    cue: cue === null ? null : toSpan(document, cue),
    confidence01: speaker === null ? 0 : confidenceOf(reason, choice),
    because: [
      `speech:${speech.rule}`,
      `source:${reason}`,
      ...(choice?.subjectRule == null ? [] : [`cue:${choice.subjectRule}`]),
    ],
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

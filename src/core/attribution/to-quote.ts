// How does what was decided become a quote of the analysis?

import type { Quotation } from '../quotation/quotation.ts';
import type { Span } from '../text/span.ts';
import type { TextDocument } from '../text/text-document.ts';
import type { Cue } from './cues.ts';
import type { Report } from './find-reported.ts';
import { findStance } from './find-stance.ts';
import type { Turn } from './find-turns.ts';
import type { Speech } from './judge-speech.ts';
import type { Quote, QuoteStance, Speaker } from './quote.ts';
import type { Ranked } from './rank-speakers.ts';
import type { Reason } from './reason.ts';

/** A quotation with everything that was found out about it. */
export interface Attributed {
  readonly quotation: Quotation;
  readonly speech: Speech;
  /** null where nobody is near, or the words are no speech. */
  readonly best: Ranked | null;
  readonly runnersUp: readonly Ranked[];
  readonly cue: Cue | null;
  readonly reason: Reason;
  /** In reading order; empty where nobody is known. */
  readonly speakers: readonly Speaker[];
  /** The words that name them all, null where nobody does. */
  readonly named: Span | null;
  readonly confidence01: number;
}

/** Reports by rule: how often the source was right on articles that no rule was made for (`npm run bench -- quotes`). */
const REPORT_CONFIDENCE_01: Readonly<Record<Report['rule'], number>> = {
  'content-after': 0.85,
  'content-before': 0.85,
  'content-behind': 0.75,
  'according-to': 0.8,
  subjunctive: 0.75,
};

export function toQuote(document: TextDocument, item: Attributed): Quote {
  const { quotation, speech, best, cue, reason, speakers, named, confidence01 } = item;
  return {
    id: '',
    kind: speech.isSpeech ? speech.kind : 'other',
    start: quotation.start,
    end: quotation.end,
    text: document.text.slice(quotation.start, quotation.end),
    ...toVoices(speakers, speech.isSpeech ? findStance(document, cue, best?.source ?? null) : null),
    source: named,
    cue: cue === null ? null : toSpan(document, cue),
    confidence01,
    because: [`speech:${speech.rule}`, `source:${reason}`],
  };
}

export function toIndirect(document: TextDocument, report: Report, { speakers, named }: Voices): Quote {
  return {
    id: '',
    kind: 'indirect',
    start: report.start,
    end: report.end,
    text: document.text.slice(report.start, report.end),
    ...toVoices(speakers, findStance(document, report.cue, report.source)),
    source: named,
    cue: toSpan(document, report.cue),
    confidence01: speakers.length === 0 ? 0 : REPORT_CONFIDENCE_01[report.rule],
    because: [`report:${report.rule}`],
  };
}

/** A turn of an interview needs no marks: its label says whose it is. */
export function toTurn(document: TextDocument, { start, end, source }: Turn, speaker: Speaker): Quote {
  return {
    id: '',
    kind: 'direct',
    start,
    end,
    text: document.text.slice(start, end),
    speaker,
    source,
    cue: null,
    confidence01: TURN_CONFIDENCE_01,
    because: ['speech:turn', source === null ? 'source:turn' : 'source:label'],
  };
}

const TURN_CONFIDENCE_01 = 0.95;

interface Voices {
  readonly speakers: readonly Speaker[];
  readonly named: Span;
}

function toVoices(
  speakers: readonly Speaker[],
  stance: QuoteStance | null,
): Pick<Quote, 'speaker' | 'jointSpeakers' | 'stance'> {
  const [speaker, ...others] = speakers;
  return {
    speaker: speaker ?? null,
    ...(others.length === 0 ? {} : { jointSpeakers: others }),
    ...(stance === null ? {} : { stance }),
  };
}

function toSpan(document: TextDocument, { first, end }: Pick<Cue, 'first' | 'end'>): Span {
  return { start: document.tokens[first]?.start ?? 0, end: document.tokens[end - 1]?.end ?? 0 };
}

// Which words are speech, and whose? Direct, partial and reported, in reading order.

import { CONFIDENCE, LEAST_SPEECH_01, SPEAKER_RANKER, SPEECH_JUDGE } from '../model/speaker-weights.ts';
import { isDialogue } from '../quotation/dialogue-dashes.ts';
import type { Quotation } from '../quotation/quotation.ts';
import { firstFrom, isOverlapped } from '../text/ordered.ts';
import type { Span } from '../text/span.ts';
import type { TextDocument } from '../text/text-document.ts';
import type { Trace } from '../trace.ts';
import { findConfidence } from './confidence.ts';
import { findAsked } from './find-asked.ts';
import { findVerdict, isCalledSo } from './find-by-grammar.ts';
import { type DialogueVoice, findDialogueVoice, isVoiceUnread } from './find-dialogue-voice.ts';
import { findJointSources } from './find-joint-sources.ts';
import { giveRepeats } from './find-repeats.ts';
import { findReported, type Report } from './find-reported.ts';
import type { Materials } from './find-sources.ts';
import { findTurns, type Turn } from './find-turns.ts';
import { isGoingOn, toSpeaker } from './find-voice.ts';
import { judgeSpeech, type Speech } from './judge-speech.ts';
import type { Quote, Speaker } from './quote.ts';
import { type Ranked, rankSpeakers } from './rank-speakers.ts';
import { createRankingContext, keyOf, type PreviousSpeech, type RankingContext } from './ranking-context.ts';
import { findReason } from './reason.ts';
import { isNarrator, type Source } from './source.ts';
import { findSurroundings } from './surroundings.ts';
import { isNamed } from './title-signs.ts';
import { type Attributed, toIndirect, toQuote, toTurn } from './to-quote.ts';

export function attributeQuotes(document: TextDocument, materials: Materials, trace?: Trace): readonly Quote[] {
  const context = createRankingContext(findSurroundings(document, materials));
  const marked = attributeMarked(context);
  const turns = readTurns(context);
  const inTurns = giveRepeats(marked, document).map((item) => giveToTurn(item, turns));
  const quotes = [
    ...inTurns.map((item) => ({ quote: toQuote(document, item), item })),
    ...turns.map(({ turn, speaker }) => ({ quote: toTurn(document, turn, speaker), item: null })),
    ...findReported(context.around)
      .filter((report) => !isOverlapped(report, turns, ({ turn }) => turn))
      .map((report) => ({ quote: toIndirect(document, report, findVoices(report, context, marked)), item: null })),
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

/** Whom coreference could not tell. */
const isOpen = ({ form, entity, type }: Source): boolean => form === 'pronoun' && entity === null && type === null;

/** Of the pronouns that coreference left open, the speaker before is right less often. */
const GUESSED = 0.75;

function follow(previous: PreviousSpeech | null, quotation: Quotation, source: Source): PreviousSpeech {
  return { quotation, source, before: previous?.source ?? null };
}

interface Before {
  readonly done: readonly Attributed[];
  readonly previous: PreviousSpeech | null;
}

/** A dash before a turn of a dialogue leaves no doubt that it is spoken. */
const IN_DIALOGUE: Speech = { isSpeech: true, kind: 'direct', rule: 'dialogue' };

function attribute(quotation: Quotation, context: RankingContext, { done, previous }: Before): Attributed {
  const ranked = rankSpeakers(context, quotation, { previous, trees: SPEAKER_RANKER });
  const voice = findDialogueVoice(quotation, context, { done, ranked });
  if (voice !== null) return giveToVoice(voice, { quotation, context, done, ranked });
  const [best = null, ...runnersUp] = preferVoices(ranked, quotation, context);
  const pick = context.picks[quotation.index] ?? null;
  const last = done.at(-1);
  const scene = {
    ...context.around,
    quotation,
    pick,
    best,
    second: runnersUp[0] ?? null,
    previous: last === undefined ? null : { quotation: last.quotation, isSpeech: last.speech.isSpeech },
  };
  const judged = isDialogue(quotation) ? IN_DIALOGUE : judgeSpeech(scene, SPEECH_JUDGE, LEAST_SPEECH_01);
  // “Stay home,” was her message: what else would it be?
  const isSaid =
    findVerdict(quotation, context.around) !== null ||
    (isCalledSo(quotation, context.around) && !isNamed(context.around.document, quotation));
  const speech: Speech = isSaid ? { ...judged, isSpeech: true, rule: 'reads-as-speech' } : judged;
  const nobody = { quotation, speech, runnersUp, cue: null, speakers: [], named: null, confidence01: 0 } as const;
  if (!speech.isSpeech) return { ...nobody, best: null, reason: 'no-speech' };
  const isUnasked = findAsked(quotation, context.around)?.asker === null;
  if (best === null || isUnasked || isVoiceUnread(quotation, context))
    return { ...nobody, best: null, reason: 'nobody-near' };
  const cue = pick?.source === best.source ? pick.cue : (context.ownCues.get(best.source)?.cue ?? null);
  const { sources, named } = findJointSources(best.source, cue, context.around);
  const speakers = sources.flatMap(
    (source) =>
      toSpeaker(source, {
        around: context.around,
        done,
        at: quotation.start,
        goesOn: isGoingOn(cue, context.around.document),
      }) ?? [],
  );
  const second = runnersUp[0] ?? null;
  return {
    quotation,
    speech,
    best,
    runnersUp,
    cue,
    reason: findReason(context, quotation, { source: best.source, cue, previous }),
    speakers,
    named,
    confidence01:
      speakers.length === 0
        ? 0
        : findConfidence({ context, quotation, pick, best, second }, CONFIDENCE) * (isOpen(best.source) ? GUESSED : 1),
  };
}

interface Heard {
  readonly quotation: Quotation;
  readonly context: RankingContext;
  readonly done: readonly Attributed[];
  readonly ranked: readonly Ranked[];
}

function giveToVoice({ best, cue }: DialogueVoice, { quotation, context, done, ranked }: Heard): Attributed {
  const { around } = context;
  const { sources, named } = findJointSources(best.source, cue, around);
  const goesOn = isGoingOn(cue, around.document);
  const speakers = sources.flatMap((one) => toSpeaker(one, { around, done, at: quotation.start, goesOn }) ?? []);
  const isBehind = cue !== null && quotation.end <= (around.document.tokens[cue.first]?.start ?? 0);
  return {
    quotation,
    speech: IN_DIALOGUE,
    best,
    runnersUp: ranked.filter(({ source }) => keyOf(source) !== keyOf(best.source)),
    cue,
    reason: cue === null ? 'turn' : isBehind ? 'cue-right' : 'cue-left',
    speakers,
    named,
    confidence01: speakers.length === 0 ? 0 : best.probability01 * (isOpen(best.source) ? GUESSED : 1),
  };
}

/** “That process led to a realization: “…””: a whole sentence is said by somebody, not by a thing without a verb of speech. */
function preferVoices(ranked: readonly Ranked[], quotation: Quotation, context: RankingContext): readonly Ranked[] {
  const [best, ...others] = ranked;
  if (best === undefined) return ranked;
  const isSilent = isSilentNarrator(best.source, quotation, context);
  if (!isSilent && (!isMute(best.source, context) || quotation.end - quotation.start < LEAST_SENTENCE)) return ranked;
  const voice = others.find(
    ({ source }) =>
      source.type !== 'group' &&
      source.form !== 'place' &&
      !isMute(source, context) &&
      !isSilentNarrator(source, quotation, context),
  );
  return voice === undefined ? ranked : [voice, ...ranked.filter((one) => one !== voice)];
}

const LEAST_SENTENCE = 40;

/** “Do you miss it? I ask. ¶ “No …””: who tells the story speaks in the next paragraph only behind a colon. */
function isSilentNarrator(source: Source, { firstBlock, lastBlock }: Quotation, { around }: RankingContext): boolean {
  if (source.entity !== null || !isNarrator(source)) return false;
  const { blocks, text } = around.document;
  return (
    source.block !== firstBlock && source.block !== lastBlock && text[(blocks[firstBlock - 1]?.end ?? 0) - 1] !== ':'
  );
}

function isMute(source: Source, { ownCues }: RankingContext): boolean {
  return source.form === 'phrase' && source.type === 'group' && !ownCues.has(source);
}

function findVoices(
  { source, cue, start }: Report,
  { around }: RankingContext,
  done: readonly Attributed[],
): { readonly speakers: readonly Speaker[]; readonly named: Span } {
  const { sources, named } = findJointSources(source, cue, around);
  return {
    speakers: sources.flatMap(
      (one) => toSpeaker(one, { around, done, at: start, goesOn: isGoingOn(cue, around.document) }) ?? [],
    ),
    named,
  };
}

interface VoicedTurn {
  readonly turn: Turn;
  readonly speaker: Speaker;
}

/** Q is whoever asks; A is the person of whom the article speaks most. */
function readTurns(context: RankingContext): readonly VoicedTurn[] {
  const people = context.around.sources.filter(({ entity }) => entity !== null);
  const counts = (source: Source): number => context.counts.get(keyOf(source)) ?? 0;
  const main = people.reduce<Source | null>(
    (best, one) => (best === null || counts(best) < counts(one) ? one : best),
    null,
  );
  return findTurns(context.around).map((turn) => {
    const bearer = turn.bearer ?? (turn.isAnswer ? main : null);
    const speaker: Speaker =
      bearer?.entity != null
        ? { type: 'person', id: bearer.entity }
        : { type: 'unnamed', name: turn.isQuestion ? 'interviewer' : turn.label };
    return { turn, speaker };
  });
}

/** Words in marks within a turn are told by whose turn it is. */
function giveToTurn(item: Attributed, turns: readonly VoicedTurn[]): Attributed {
  const own = turns[firstFrom(turns, item.quotation.start, ({ turn }) => turn.end)];
  return own === undefined || item.quotation.start < own.turn.start || !item.speech.isSpeech
    ? item
    : { ...item, speakers: [own.speaker], named: own.turn.source, cue: null, reason: 'label' };
}

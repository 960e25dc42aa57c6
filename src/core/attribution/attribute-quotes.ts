// Which words are speech, and whose? Direct, partial and reported, in reading order.

import { CONFIDENCE, LEAST_SPEECH_01, SPEAKER_RANKER, SPEECH_JUDGE } from '../model/speaker-weights.ts';
import type { Gender } from '../people/mention.ts';
import { isDialogue } from '../quotation/dialogue-dashes.ts';
import type { Quotation } from '../quotation/quotation.ts';
import { firstFrom, isOverlapped } from '../text/ordered.ts';
import type { Span } from '../text/span.ts';
import type { TextDocument } from '../text/text-document.ts';
import type { Trace } from '../trace.ts';
import { findConfidence } from './confidence.ts';
import type { Cue } from './cues.ts';
import { findAuthor } from './find-author.ts';
import { findVerdict } from './find-by-grammar.ts';
import { type DialogueVoice, findDialogueVoice, isVoiceUnread } from './find-dialogue-voice.ts';
import { findJointSources } from './find-joint-sources.ts';
import { giveRepeats } from './find-repeats.ts';
import { findReported, type Report } from './find-reported.ts';
import type { Materials } from './find-sources.ts';
import { findTurns, type Turn } from './find-turns.ts';
import { judgeSpeech, type Speech } from './judge-speech.ts';
import type { Quote, Speaker } from './quote.ts';
import { type Ranked, rankSpeakers } from './rank-speakers.ts';
import { createRankingContext, keyOf, type PreviousSpeech, type RankingContext } from './ranking-context.ts';
import { findReason } from './reason.ts';
import type { Source } from './source.ts';
import { findSurroundings, type Surroundings } from './surroundings.ts';
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
  const speech: Speech =
    findVerdict(quotation, context.around) === null ? judged : { ...judged, isSpeech: true, rule: 'reads-as-speech' };
  const nobody = { quotation, speech, runnersUp, cue: null, speakers: [], named: null, confidence01: 0 } as const;
  if (!speech.isSpeech) return { ...nobody, best: null, reason: 'no-speech' };
  if (best === null || isVoiceUnread(quotation, context)) return { ...nobody, best: null, reason: 'nobody-near' };
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
  if (best === undefined || !isMute(best.source, context) || quotation.end - quotation.start < LEAST_SENTENCE)
    return ranked;
  const voice = others.find(
    ({ source }) => source.type !== 'group' && source.form !== 'place' && !isMute(source, context),
  );
  return voice === undefined ? ranked : [voice, ...ranked.filter((one) => one !== voice)];
}

const LEAST_SENTENCE = 40;

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

/** A letter speaks for whoever wrote it. */
function toSpeaker(source: Source, open: Open): Speaker | null {
  const author = findAuthor(source, open.around);
  return author === null ? toVoice(source, open) : (toVoice(author, open) ?? toVoice(source, open));
}

function toVoice(source: Source, open: Open): Speaker | null {
  const gender = isSeveral(source, open.around.document) ? null : genderOf(source.name);
  // “…,” Lin said. “…,” he added: the one who goes on.
  const last = open.done.findLast(({ quotation: { end } }) => end <= open.at);
  const isNear = last !== undefined && open.at - last.quotation.end <= MAX_TO_ADDED;
  const goingOn = gender !== null && open.goesOn && isNear ? lastOfGender(gender, open) : null;
  if (goingOn !== null && goingOn.type !== 'person') return goingOn;
  if (source.entity !== null) return { type: 'person', id: source.entity };
  if (source.type !== null) return { type: source.type, name: source.name };
  // The narrator, who has no name in the text.
  if (source.form === 'pronoun' && /^(?:I|we)\b/i.test(source.name))
    return { type: 'unnamed', name: source.name.replace(/['’].*$/, '') };
  // Nobody was sure whom the pronoun means: most often it is the last of that gender who spoke.
  return gender === null
    ? null
    : (goingOn ?? lastOfGender(gender, open) ?? lastNamed(gender, open) ?? nextNamed(gender, source, open));
}

/** Characters between what somebody says and what he adds. */
const MAX_TO_ADDED = 300;

function isGoingOn(cue: Cue | null, { tokens }: TextDocument): boolean {
  return cue !== null && /^(?:added|adds|continued|continues|concluded|concludes)$/.test(tokens[cue.first]?.norm ?? '');
}

function genderOf(word: string): Gender | null {
  return /^(?:he|er|il|él)$/i.test(word) ? 'male' : /^(?:she|sie|elle|ella)$/i.test(word) ? 'female' : null;
}

/** „…“, sagten sie: the verb tells “they” from “she”. */
function isSeveral({ name, firstToken, endToken }: Source, { tokens }: TextDocument): boolean {
  const isPlural = (index: number): boolean => /[er]n$/.test(tokens[index]?.norm ?? '');
  return /^sie$/i.test(name) && (isPlural(firstToken - 1) || isPlural(endToken));
}

function lastOfGender(gender: Gender, { around, done, at }: Open): Speaker | null {
  const last = done.slice(-MAX_QUOTES_BACK).findLast(({ quotation, speakers: [one] }) => {
    if (at < quotation.end || one === undefined || one.type === 'group') return false;
    return one.type !== 'person' || (around.genders.get(one.id) ?? gender) === gender;
  });
  return last?.speakers[0] ?? null;
}

/** Nobody has spoken yet: the last who is named, of that gender as far as is known. */
function lastNamed(gender: Gender, { around, at }: Open): Speaker | null {
  const { sources, genders } = around;
  const until = firstFrom(sources, at, ({ start }) => start);
  for (let index = until - 1; Math.max(0, until - MAX_SOURCES_BACK) <= index; index -= 1) {
    const { form = 'phrase', entity = null, end = at } = sources[index] ?? {};
    if (end <= at && form === 'name' && entity !== null && (genders.get(entity) ?? gender) === gender)
      return { type: 'person', id: entity };
  }
  return null;
}

/** „…“, sagte sie. ¶ Anna Weber leitet das Amt. Whom nobody has named yet the next sentences name. */
function nextNamed(gender: Gender, pronoun: Source, { around }: Open): Speaker | null {
  const { sources, genders } = around;
  const from = firstFrom(sources, pronoun.end, ({ start }) => start);
  for (const { form, entity, block } of sources.slice(from, from + MAX_SOURCES_ON)) {
    if (pronoun.block + 1 < block) return null;
    if (form === 'name' && entity !== null && (genders.get(entity) ?? gender) === gender)
      return { type: 'person', id: entity };
  }
  return null;
}

/** Places that name somebody, on from the pronoun. */
const MAX_SOURCES_ON = 20;

/** Quotations back in which the last of a gender is looked for. */
const MAX_QUOTES_BACK = 400;
/** Places that name somebody, back from the pronoun. */
const MAX_SOURCES_BACK = 400;

interface Open {
  readonly around: Surroundings;
  readonly done: readonly Attributed[];
  /** Where in the text it is asked. */
  readonly at: number;
  /** The cue says that somebody adds or continues. */
  readonly goesOn: boolean;
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

// Who says this quotation? Rules in the order of their strength; the first that finds somebody decides.

import type { Quotation } from '../quotation/quotation.ts';
import { firstFrom } from '../text/ordered.ts';
import { firstTokenFrom, lastTokenUntil } from '../text/token-search.ts';
import { type Cue, isPassive } from './cues.ts';
import { findGovernors } from './find-governors.ts';
import { MAX_OWN, type Source } from './source.ts';
import type { Surroundings } from './surroundings.ts';

export interface Choice {
  readonly source: Source;
  readonly cue: Cue | null;
  readonly rule: ChoiceRule;
}

export type ChoiceRule =
  | 'agent'
  | 'cue-right'
  | 'cue-left'
  | 'cue-left-far'
  | 'cue-right-far'
  | 'colon'
  | 'label'
  | 'sentence-subject';

/** Words between the mark and the cue behind it: none but commas. */
const MAX_RIGHT_GAP = 2;
/** Words between the cue and the mark behind it: said on Monday that it was “…”. */
const MAX_LEFT_GAP = 3;

/** Cues before a quotation in its sentence; more of them stand in no sentence that people read. */
const MAX_CUES = 40;

/** @returns null where nothing in the quotation's own paragraph tells; the caller then looks at its neighbours. */
export function chooseSource(quotation: Quotation, around: Surroundings): Choice | null {
  const left = findLeft(quotation, around);
  if (left?.rule === 'cue-left' || left?.rule === 'agent') return left;
  return (
    findRight(quotation, around, MAX_RIGHT_GAP) ??
    left ??
    findRight(quotation, around, Number.POSITIVE_INFINITY) ??
    findLabel(quotation, around) ??
    findSentenceSubject(quotation, around)
  );
}

/** What each rule by itself finds, whichever would decide. */
export interface Choices {
  readonly left: Choice | null;
  readonly right: Choice | null;
  readonly subject: Choice | null;
  /** The nearest first. */
  readonly governors: readonly Source[];
}

export function findChoices(quotation: Quotation, around: Surroundings): Choices {
  return {
    left: findLeft(quotation, around),
    right: findRight(quotation, around, Number.POSITIVE_INFINITY),
    subject: findSentenceSubject(quotation, around),
    governors: findGovernors(quotation, around),
  };
}

interface Window {
  /** Tokens `[first, end)`. */
  readonly first: number;
  readonly end: number;
}

/** From the end of the quotation to the end of its sentence or to the next quotation. */
function rightWindow(quotation: Quotation, { document, quotations }: Surroundings): Window | null {
  const first = firstTokenFrom(document.tokens, quotation.outer.end);
  const last = document.tokens[lastTokenUntil(document.tokens, quotation.end)];
  const token = document.tokens[first];
  if (token === undefined || last === undefined || token.sentence !== last.sentence) return null;
  const next = quotations[quotation.index + 1];
  const sentence = document.sentences[token.sentence];
  if (sentence === undefined) return null;
  const stop = next === undefined ? sentence.end : Math.min(next.outer.start, sentence.end);
  return { first, end: firstTokenFrom(document.tokens, stop) };
}

function leftWindow(quotation: Quotation, { document }: Surroundings): Window | null {
  const opening = document.tokens[firstTokenFrom(document.tokens, quotation.start)];
  const sentence = document.sentences[opening?.sentence ?? -1];
  if (sentence === undefined) return null;
  const end = firstTokenFrom(document.tokens, quotation.outer.start);
  return sentence.firstToken < end ? { first: sentence.firstToken, end } : null;
}

function findRight(quotation: Quotation, around: Surroundings, maxGap: number): Choice | null {
  const window = rightWindow(quotation, around);
  if (window === null) return null;
  for (let at = firstFrom(around.cues, window.first, ({ first }) => first); at < around.cues.length; at += 1) {
    const cue = around.cues[at];
    if (cue === undefined || window.end <= cue.first) break;
    if (window.end < cue.end) continue;
    const subject = around.subjects.get(cue);
    if (subject === undefined || subject.source.endToken <= window.first) continue;
    const gap = Math.min(cue.first, subject.source.firstToken) - window.first;
    // A title stands between: “…,” Deputy Minister Kofi Adu said.
    const isNear =
      gap <= maxGap ||
      around.document.text.slice(quotation.outer.end, subject.source.start).replace(/[\s,]/g, '') === '';
    if (!isNear || isPassive(around.document, cue)) continue;
    return { source: subject.source, cue, rule: maxGap === MAX_RIGHT_GAP ? 'cue-right' : 'cue-right-far' };
  }
  return null;
}

function findLeft(quotation: Quotation, around: Surroundings): Choice | null {
  const window = leftWindow(quotation, around);
  if (window === null) return null;
  const end = firstFrom(around.cues, window.end, ({ first }) => first);
  const begin = Math.max(
    end - MAX_CUES,
    firstFrom(around.cues, window.first, ({ first }) => first),
  );
  const cues = around.cues
    .slice(begin, end)
    .filter((cue) => cue.end <= window.end)
    .reverse();
  for (const cue of cues) {
    if (isPassive(around.document, cue)) {
      const agent = findAgentOf(cue, quotation, around);
      if (agent !== null) return { source: agent, cue, rule: 'agent' };
      continue;
    }
    const subject = around.subjects.get(cue);
    if (subject === undefined || window.end <= subject.source.firstToken) continue;
    const gap = window.end - Math.max(cue.end, subject.source.endToken);
    const isNear = gap <= MAX_LEFT_GAP && cue.strength === 'strong';
    return { source: subject.source, cue, rule: isNear ? 'cue-left' : 'cue-left-far' };
  }
  return null;
}

/** Was told by Dahl: “…”, once described by Dahl as “…”, was urged to “…” by Dahl. */
function findAgentOf(cue: Cue, { outer }: Quotation, around: Surroundings): Source | null {
  const { tokens } = around.document;
  const mark = firstTokenFrom(tokens, outer.start);
  const before = findAgent(cue.end, around);
  if (before === null) {
    const isWoven = mark === cue.end || (mark === cue.end + 1 && /^(?:to|as)$/.test(tokens[cue.end]?.norm ?? ''));
    return isWoven ? findAgent(firstTokenFrom(tokens, outer.end), around) : null;
  }
  const between = tokens.slice(before.endToken, mark);
  const isNear =
    between.length <= MAX_BEHIND_AGENT && !between.some(({ norm }) => /^(?:,|if|whether|that)$/.test(norm));
  return isNear ? before : null;
}

/** Words between the agent and the quotation. */
const MAX_BEHIND_AGENT = 8;

/** `by Dahl` */
export function findAgent(at: number, { document, sources }: Surroundings): Source | null {
  const by = document.tokens[at];
  // “Responded by calling Dahl”: how, and not who.
  if (by?.norm !== 'by' || /ing$/.test(document.tokens[at + 1]?.norm ?? '')) return null;
  const near = firstFrom(sources, by.start, ({ start }) => start);
  const source = sources.slice(near, near + MAX_AGENT_GAP).find(({ firstToken }) => at < firstToken);
  return source !== undefined && source.firstToken - at <= MAX_AGENT_GAP && source.sentence === by.sentence
    ? source
    : null;
}

const MAX_AGENT_GAP = 4;

/** “Ruiz: “We will go.”” and a sentence that ends in a colon. */
function findLabel(quotation: Quotation, around: Surroundings): Choice | null {
  const { document, sourcesBySentence } = around;
  const colon = document.tokens[lastTokenUntil(document.tokens, quotation.outer.start)];
  if (colon?.text !== ':' || colon.block !== quotation.firstBlock) return null;
  const own = sourcesBySentence.get(colon.sentence) ?? [];
  const before = firstFrom(own, colon.start, ({ start }) => start);
  const label = own.slice(Math.max(0, before - MAX_OWN), before).find(({ endToken }) => endToken === colon.index);
  if (label !== undefined) return { source: label, cue: null, rule: 'label' };
  const [first] = own;
  return first === undefined ? null : { source: first, cue: null, rule: 'colon' };
}

/** A few words woven into a sentence belong to whom the sentence is about. */
function findSentenceSubject(quotation: Quotation, { document, sourcesBySentence }: Surroundings): Choice | null {
  const opening = document.tokens[firstTokenFrom(document.tokens, quotation.start)];
  if (opening === undefined) return null;
  const own = (sourcesBySentence.get(opening.sentence) ?? []).slice(0, MAX_OWN);
  const source =
    own.find((candidate) => candidate.end <= quotation.outer.start && candidate.form !== 'group') ?? own[0];
  return source === undefined ? null : { source, cue: null, rule: 'sentence-subject' };
}

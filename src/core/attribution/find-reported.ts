// Which sentences report what somebody said, without quotation marks around the whole?

import { hasOverlap } from '../text/span.ts';
import type { Sentence, TextDocument, Token } from '../text/text-document.ts';
import { isPassive, type Surroundings } from './choose-source.ts';
import type { Cue } from './cues.ts';
import { findSubject } from './find-subject.ts';
import type { Source } from './source.ts';

export interface Report {
  /** The content, without cue and source. */
  readonly start: number;
  readonly end: number;
  readonly source: Source;
  readonly cue: Cue;
  readonly rule: 'content-after' | 'content-before' | 'according-to';
}

/** Shorter contents are fragments: “, he said of it.” */
const MIN_WORDS = 3;
/** More of the content than this between marks, and it is a quotation. */
const MAX_QUOTED_SHARE = 0.8;
/** Verbs after which a clause stands even without “that”. */
const SAYS = /^(?:said|says|say|saying|tweeted|wrote|writes|added|adds|sagte|sagt|a dit|dijo)$/;
const TELLS = /^(?:told|tells|telling|informed|assured|reminded|warned|notified)$/;
const CLAUSE =
  /^(?:is|are|was|were|will|would|has|have|had|could|can|should|may|might|must|did|does|do|isn't|aren't|wasn't|weren't|won't|wouldn't|hasn't|haven't|hadn't|couldn't|can't|shouldn't|didn't|doesn't|don't|'s|'re|'ve|'d|'ll|whether|if|to|ist|sind|war|wird|hat|est|sont|sera|es|son|fue)$/;
const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|earlier|later|recently|last|this|week|month|year|on|in|at|during|late|early|morning|afternoon|evening|night|a|an|the|statement|interview|tweet|email|news|conference|briefing|report|speech|letter|post|hearing|press|release|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,4})$/;

export function findReported(around: Surroundings): readonly Report[] {
  const reports: Report[] = [];
  for (const cue of around.cues) {
    const report = cue.strength === 'strong' ? findReport(cue, around) : null;
    if (report !== null && !reports.some((earlier) => hasOverlap(earlier, report))) reports.push(report);
  }
  return reports;
}

function findReport(cue: Cue, around: Surroundings): Report | null {
  const { document } = around;
  const sentence = document.sentences[document.tokens[cue.first]?.sentence ?? -1];
  const kind = document.blocks[sentence?.block ?? -1]?.kind;
  if (sentence === undefined || kind === 'heading' || isPassive(document, cue)) return null;
  const subject = findSubject(document, cue, around.sources);
  if (subject === null) return null;
  const frame: Frame = { cue, source: subject.source, sentence, around };
  const report = cue.form === 'phrase' ? reportByPhrase(frame) : (reportBefore(frame) ?? reportAfter(frame));
  return report !== null && isReport(report, around) ? report : null;
}

interface Frame {
  readonly cue: Cue;
  readonly source: Source;
  readonly sentence: Sentence;
  readonly around: Surroundings;
}

function isReport(report: Report, { document, quotations }: Surroundings): boolean {
  const words = document.tokens.filter(
    (token) => report.start <= token.start && token.end <= report.end && token.kind !== 'mark',
  );
  if (words.length < MIN_WORDS) return false;
  const quoted = quotations
    .map(({ outer }) => Math.max(0, Math.min(outer.end, report.end) - Math.max(outer.start, report.start)))
    .reduce((sum, length) => sum + length, 0);
  return quoted < MAX_QUOTED_SHARE * (report.end - report.start);
}

/** CONTENT, Ruiz said [on Monday]. */
function reportBefore({ cue, source, sentence, around: { document } }: Frame): Report | null {
  const lead = document.tokens.findLast(
    (token) => token.end <= Math.min(source.start, document.tokens[cue.first]?.start ?? 0),
  );
  if (lead?.text !== ',' || lead.sentence !== sentence.index || lead.index <= sentence.firstToken) return null;
  const after = document.tokens.slice(Math.max(cue.end, source.endToken), sentence.endToken);
  const isTail =
    after.every((token) => token.kind !== 'word' || TIME.test(token.norm) || /^\p{Lu}/u.test(token.text)) ||
    after[0]?.kind === 'mark';
  // “Asked about it, Ruiz said: …”: the words come behind the colon, and what comes before is a circumstance.
  const isIntroducing = after[0]?.text === ':';
  if (!isTail || isIntroducing) return null;
  return { start: sentence.start, end: lead.start, source, cue, rule: 'content-before' };
}

/** Ruiz said [Monday] [that] CONTENT. Ruiz told NBC that CONTENT. */
function reportAfter({ cue, source, sentence, around: { document, quotations } }: Frame): Report | null {
  if (cue.first < source.firstToken) return null;
  const tokens = document.tokens.slice(cue.end, sentence.endToken);
  const first = startOfContent(tokens, document.tokens[cue.first]?.norm ?? '');
  const head = first === null ? undefined : tokens[first];
  if (head === undefined || head.kind === 'mark') {
    const isQuoted = head !== undefined && quotations.some(({ outer }) => outer.start === head.start);
    // “never said “resign” in public”: a word that is spoken of, no clause.
    if (!isQuoted || !tokens.some((token) => CLAUSE.test(token.norm))) return null;
  }
  return { start: head.start, end: endOfSentence(document, sentence), source, cue, rule: 'content-after' };
}

function startOfContent(tokens: readonly Token[], verb: string): number | null {
  const that = tokens.findIndex((token) => /^(?:that|dass|que)$/.test(token.norm));
  const beforeThat = tokens.slice(0, Math.max(0, that));
  if (0 <= that && that <= 10 && !beforeThat.some((token) => CLAUSE.test(token.norm) && token.norm !== 'to'))
    return that + 1;
  if (tokens[0]?.kind === 'mark' && !/^["“„«‘]$/u.test(tokens[0].text)) return null;
  const start = SAYS.test(verb) ? skipTime(tokens) : TELLS.test(verb) ? skipAddressee(tokens) : 0;
  const hasClause = tokens.slice(start, start + 14).some((token) => CLAUSE.test(token.norm));
  return SAYS.test(verb) || hasClause ? start : null;
}

function skipTime(tokens: readonly Token[]): number {
  const isTime =
    /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|earlier|later|recently)$/;
  let at = 0;
  while (isTime.test(tokens[at]?.norm ?? '') || (tokens[at]?.norm === 'on' && isTime.test(tokens[at + 1]?.norm ?? '')))
    at += 1;
  return at;
}

/** told the committee [that] he would go: the addressee ends where a clause begins. */
function skipAddressee(tokens: readonly Token[]): number {
  let at = 0;
  while (
    at < 8 &&
    /^(?:the|a|an|his|her|their|reporters|lawmakers|journalists|supporters|me|him|them|us|you|her|investigators|police)$/.test(
      tokens[at]?.norm ?? '',
    )
  )
    at += 1;
  while (at < 8 && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) at += 1;
  return at;
}

function endOfSentence(document: TextDocument, sentence: Sentence): number {
  let last = sentence.endToken - 1;
  while (sentence.firstToken < last && /^[.!?…]$/u.test(document.tokens[last]?.text ?? '')) last -= 1;
  return document.tokens[last]?.end ?? sentence.end;
}

/** According to Ruiz, CONTENT. / CONTENT, according to Ruiz. */
function reportByPhrase({ cue, source, sentence, around: { document } }: Frame): Report | null {
  if (cue.first <= sentence.firstToken + 1) {
    const comma = document.tokens.slice(source.endToken, sentence.endToken).find((token) => token.text === ',');
    const head = comma === undefined ? undefined : document.tokens[comma.index + 1];
    return head === undefined
      ? null
      : { start: head.start, end: endOfSentence(document, sentence), source, cue, rule: 'according-to' };
  }
  const lead = document.tokens[cue.first - 1];
  if (lead === undefined) return null;
  return { start: sentence.start, end: lead.text === ',' ? lead.start : lead.end, source, cue, rule: 'according-to' };
}

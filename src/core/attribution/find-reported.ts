// Which sentences report what somebody said, without quotation marks around the whole?

import { isRoleNounToken } from '../people/role-phrase.ts';
import { firstFrom, isOverlapped } from '../text/ordered.ts';
import { hasOverlap } from '../text/span.ts';
import type { Sentence, TextDocument, Token } from '../text/text-document.ts';
import { tokensIn } from '../text/token-search.ts';
import { type Cue, isPassive } from './cues.ts';
import { endOfReport, endOfSentence } from './end-of-report.ts';
import { findNextSaying } from './find-next-saying.ts';
import { findContinued, hasSubjunctive } from './find-subjunctive.ts';
import {
  ASKS,
  CONJUNCTION,
  hasClauseVerb,
  isCircumstance,
  isJudgement,
  isTailWord,
  JUDGES,
  MODAL,
  NARRATOR,
  SAYS,
  startOfContent,
  THING_TELLS,
} from './report-grammar.ts';
import type { Source } from './source.ts';
import type { Surroundings } from './surroundings.ts';

export interface Report {
  /** The content, without cue and source. */
  readonly start: number;
  readonly end: number;
  readonly source: Source;
  readonly cue: Cue;
  readonly rule: 'content-after' | 'content-before' | 'content-behind' | 'according-to' | 'subjunctive';
}

/** Shorter contents are fragments: “, he said of it.” */
const MIN_WORDS = 3;
/** With fewer words outside marks, the content is a quotation. */
const MIN_OUTSIDE_WORDS = 2;

/** Tokens of a sentence; a longer one is a list without stops, or no text. */
const MAX_SENTENCE = 400;

/** In the order of their cues; none overlaps an earlier one. */
export function findReported(around: Surroundings): readonly Report[] {
  const found = around.cues.flatMap((cue) => findReports(cue, around));
  const reports: Report[] = [];
  // No report leaves its sentence: only those of the same one can stand in each other's way.
  const bySentence = new Map<number, Report[]>();
  // “The board backed a rise, Ruiz noted”: what is told about the whole sentence goes before what is told within.
  for (const report of [...found.filter(isOfWhole), ...found.filter((one) => !isOfWhole(one))]) {
    const sentence = around.document.tokens[report.cue.first]?.sentence ?? -1;
    const earlier = bySentence.get(sentence) ?? [];
    if (earlier.some((one) => hasOverlap(one, report) && !isNested(report, one))) continue;
    bySentence.set(sentence, [...earlier, report]);
    reports.push(report);
  }
  return hasSubjunctive(around.document) ? [...reports, ...findContinued(reports, around)] : reports;
}

const isOfWhole = ({ rule }: Report): boolean => rule === 'content-before' || rule === 'content-behind';

/** `Ruiz said that Dahl had told her that the gate was open`: Dahl's words are told by Ruiz. */
function isNested(inner: Report, outer: Report): boolean {
  return (
    outer.start <= inner.source.start &&
    inner.source.end <= inner.start &&
    inner.end <= outer.end &&
    inner.rule === 'content-after' &&
    inner.source.name !== outer.source.name &&
    (inner.source.entity === null || inner.source.entity !== outer.source.entity)
  );
}

interface Frame {
  readonly cue: Cue;
  readonly source: Source;
  readonly sentence: Sentence;
  readonly around: Surroundings;
}

function findReports(cue: Cue, around: Surroundings): readonly Report[] {
  const { document } = around;
  const sentence = document.sentences[document.tokens[cue.first]?.sentence ?? -1];
  const kind = document.blocks[sentence?.block ?? -1]?.kind;
  const verb = document.tokens[cue.first]?.norm ?? '';
  if (
    (cue.strength === 'weak' && !JUDGES.test(verb)) ||
    sentence === undefined ||
    MAX_SENTENCE < sentence.endToken - sentence.firstToken ||
    kind === 'heading' ||
    isPassive(document, cue)
  )
    return [];
  const subject = around.subjects.get(cue);
  if (subject === undefined || isNoReporter(document, cue, subject.source)) return [];
  const frame: Frame = { cue, source: subject.source, sentence, around };
  if (cue.strength === 'weak') return reportJudgement(frame, verb).filter((report) => isReport(report, around));
  const before = cue.form === 'phrase' ? [] : reportBefore(frame);
  const found = cue.form === 'phrase' ? reportByPhrase(frame) : before.length > 0 ? before : reportAfter(frame);
  return found.filter((report) => isReport(report, around));
}

/** The narrator himself, a mere possibility, or a thing that reveals but does not speak. */
function isNoReporter({ tokens }: TextDocument, cue: Cue, source: Source): boolean {
  const verb = tokens[cue.first]?.norm ?? '';
  const between = tokens.slice(source.endToken, cue.first);
  if (/^(?:nobody|none|neither)$/.test(tokens[source.firstToken]?.norm ?? '')) return true;
  if (NARRATOR.test(tokens[source.firstToken]?.norm ?? '') && source.endToken - source.firstToken === 1) return true;
  if (between.some(({ norm }) => MODAL.test(norm) || /^(?:declined|declines|refused|refuses)$/.test(norm))) return true;
  return source.form === 'phrase' && source.type === 'group' && THING_TELLS.test(verb);
}

function isReport(report: Report, { document, quotations }: Surroundings): boolean {
  const words = tokensIn(document.tokens, report).filter(({ kind }) => kind !== 'mark');
  const outside = words.filter((word) => !isOverlapped(word, quotations, ({ outer }) => outer));
  const isQuoting = outside.length < words.length;
  return words.length >= MIN_WORDS && outside.length >= (isQuoting ? MIN_OUTSIDE_WORDS : MIN_WORDS);
}

/**
 * CONTENT, Ruiz said [on Monday]. CONTENT, Ruiz said, CONTENT.
 * Counter-examples: `During the call, Ruiz asked about it`; `Asked about it, Ruiz said: “…”`.
 */
function reportBefore({ cue, source, sentence, around: { document } }: Frame): readonly Report[] {
  const { tokens } = document;
  const first = Math.min(cue.first, firstTokenOf(document, source));
  // “…, a déclaré Anne Ruiz”: the auxiliary belongs to the verb.
  const isAuxiliary = !document.lang.startsWith('en') && AUXILIARY.test(tokens[first - 1]?.norm ?? '');
  const lead = tokens[first - (isAuxiliary ? 2 : 1)];
  const content = findLead(document, sentence, lead);
  if (content === null) return [];
  const tail = tokens.slice(Math.max(cue.end, source.endToken), sentence.endToken);
  const beyond = tail[1];
  // “Shares, she added, had been oversold”: the verb stands behind.
  if (
    tail[0]?.text === ',' &&
    beyond !== undefined &&
    !hasClauseVerb(content.tokens) &&
    /^(?:had|has|have|was|were|is|are|would|will|could|should)$/.test(beyond.norm)
  )
    return [{ start: beyond.start, end: endOfSentence(document, sentence), source, cue, rule: 'content-behind' }];
  if (isCircumstance(content.tokens)) return [];
  const verb = tokens[cue.first]?.norm ?? '';
  if (!isTail(tail, verb)) return [];
  const start = sentence.start + lengthOfDateline(document.text.slice(sentence.start, content.end));
  const report: Report = { start, end: content.end, source, cue, rule: 'content-before' };
  const rest = tail[0]?.text === ',' ? tail.slice(1) : [];
  const head = rest[0];
  // “said Ana Ruiz, a pilot” and “Ruiz said, pointing at it” tell of her, not of what she says.
  const isAside =
    head === undefined || /^(?:who|whose|a|an|\p{L}+ing)$/u.test(head.norm) || cue.end <= source.firstToken;
  const goesOn = head !== undefined && (CONJUNCTION.test(head.norm) || (hasClauseVerb(rest) && !isAside));
  return goesOn && !/^["“„«]$/u.test(head.text)
    ? [report, { start: head.start, end: endOfSentence(document, sentence), source, cue, rule: 'content-behind' }]
    : [report];
}

/** `LINDEN, June 3 (Reuters) — `: where and when it was written is nobody's speech. */
function lengthOfDateline(content: string): number {
  return DATELINE.exec(content.slice(0, LONGEST_DATELINE))?.[0].length ?? 0;
}

const DATELINE = /^(?:\p{Lu}[\p{Lu}.’'-]+ ?){1,4}(?:,? [\p{L}.\d ]{3,24})?(?:\s?\([^()]{2,30}\))? ?[–—-]{1,2} /u;
const LONGEST_DATELINE = 80;

const AUXILIARY = /^(?:a|ont|avait|avaient|ha|han|había|habían|hat|hatte)$/;

function firstTokenOf({ tokens }: TextDocument, source: Source): number {
  let first = source.firstToken;
  while (0 < first && source.start <= (tokens[first - 1]?.start ?? -1)) first -= 1;
  return first;
}

/** What ends in a comma, or in a comma and a closing mark, before the source. */
function findLead(
  { tokens }: TextDocument,
  sentence: Sentence,
  lead: Token | undefined,
): { readonly end: number; readonly tokens: readonly Token[] } | null {
  if (lead === undefined || lead.sentence !== sentence.index) return null;
  const isClosed = /^["”’»]$/u.test(lead.text) && tokens[lead.index - 1]?.text === ',';
  if (!(isClosed || lead.text === ',')) return null;
  const content = tokens.slice(sentence.firstToken, isClosed ? lead.index - 1 : lead.index);
  const opens = tokens[sentence.firstToken];
  // A quotation that is the whole content is no report.
  if (isClosed && /^["“„«]$/u.test(opens?.text ?? '')) return null;
  const last = content.at(-1);
  // Not the start of the comma: some pages put a space before it.
  return last === undefined ? null : { end: isClosed ? lead.end : last.end, tokens: content };
}

/** What may follow “he said”: a time, a place, an addressee, a comma; no colon, no “that”, no object. */
function isTail(tail: readonly Token[], verb: string): boolean {
  const [head] = tail;
  if (head === undefined) return true;
  if (head.kind === 'mark')
    return head.text !== ':' && !/^["“„«]$/u.test(head.text) && !/^["“„«]$/u.test(tail[1]?.text ?? '');
  if (/^(?:that|dass|que|about|whether|if)$/.test(head.norm)) return false;
  return SAYS.test(verb) || ASKS.test(verb)
    ? isTailWord(head.norm) || /^\p{Lu}/u.test(head.text)
    : tail.every((token) => token.kind !== 'word' || isTailWord(token.norm) || /^\p{Lu}/u.test(token.text));
}

/** Ruiz said [Monday] [that] CONTENT. Ruiz told NBC that CONTENT. Ruiz urged Dahl to CONTENT. */
function reportAfter({ cue, source, sentence, around }: Frame): readonly Report[] {
  const { document, quotations } = around;
  const isBehind = cue.first < source.firstToken;
  // “Noting that it had rained, Ruiz asked …”: the content ends where the main clause begins.
  if (isBehind && cue.first !== sentence.firstToken) return [];
  const stop = isBehind ? source.firstToken - 1 : sentence.endToken;
  const tokens = document.tokens.slice(cue.end, stop);
  const first = startOfContent(tokens, document.tokens[cue.first]?.norm ?? '');
  const head = first === null ? undefined : tokens[first];
  if (head === undefined) return [];
  // “who asked not to be named, said it was over”: how he speaks, not what he says.
  const opening = tokens.slice(0, 4).map(({ norm }) => norm);
  if (ANONYMOUS.test(opening.join(' '))) return [];
  // “the man who reported the call recalled that”: the second verb is his, and the call no clause.
  const isShort =
    source.form === 'relative' && around.cues.some(({ first: at }) => head.index < at && at <= head.index + 3);
  if (isShort && tokens[0] === head) return [];
  if (head.kind === 'mark') {
    const isQuoted =
      quotations[firstFrom(quotations, head.start, ({ outer }) => outer.start)]?.outer.start === head.start;
    // “if she says “no,” the town stops”: what follows is the main clause.
    if (isQuoted && /^(?:if|when|unless)$/.test(document.tokens[source.firstToken - 1]?.norm ?? '')) return [];
    // “never said “resign” in public”: a word that is spoken of, no clause.
    if (!isQuoted || !hasClauseVerb(tokens)) return [];
  }
  const end = isBehind ? (tokens.at(-1)?.end ?? head.end) : endOfReport(head, sentence, { source, around });
  const next = isBehind ? null : findNextSaying(head, sentence, { cue, source, around });
  const report: Report = { start: head.start, end: next?.stop ?? end, source, cue, rule: 'content-after' };
  return next === null ? [report] : [report, { ...report, start: next.start, end, cue: next.cue }];
}

const ANONYMOUS = /^(?:not to be (?:named|identified|quoted)|to remain (?:anonymous|unnamed))\b/;

/** Ruiz accused Dahl of hiding it. Ruiz called the plan a mistake. Ruiz called on Dahl to go. */
function reportJudgement(
  { cue, source, sentence, around: { document, quotations } }: Frame,
  verb: string,
): readonly Report[] {
  if (cue.first < source.endToken) return [];
  const tokens = document.tokens.slice(cue.end, sentence.endToken);
  const head = tokens[0];
  if (head === undefined || !isJudgement(tokens, verb)) return [];
  const end = endOfSentence(document, sentence);
  // “called it “a bad joke””: the words in marks tell it.
  const isQuoting = isOverlapped({ start: head.start, end }, quotations, ({ outer }) => outer);
  if (isQuoting && /^(?:it|him|her|them|this|that)$/.test(head.norm)) return [];
  return [{ start: head.start, end, source, cue, rule: 'content-after' }];
}

/** Behind appositions: `According to Ana Ruiz, 41, a baker, the bridge …` begins at the bridge. */
function findCommaBehind({ tokens }: TextDocument, source: Source, sentence: Sentence): Token | undefined {
  const commas = tokens.slice(source.endToken, sentence.endToken).filter(({ text }) => text === ',');
  return commas.find((comma, at) => {
    const next = commas[at + 1];
    if (next === undefined) return true;
    const part = tokens.slice(comma.index + 1, next.index);
    const isApposition = part.slice(0, 4).some((token) => token.kind === 'number' || isRoleNounToken(token));
    return !isApposition || hasClauseVerb(part);
  });
}

const FOREIGN_VERB = /^(?:ist|sind|war|waren|hat|haben|wird|werden|soll|sollen|kann|können|muss|müssen)$/;

/** According to Ruiz, CONTENT. CONTENT, according to Ruiz. He had, according to Ruiz, CONTENT. */
function reportByPhrase({ cue, source, sentence, around }: Frame): readonly Report[] {
  const { document } = around;
  const rule = 'according-to';
  const next = document.tokens[source.endToken];
  // „Laut Ruiz ist die Brücke sicher“: the verb follows at once.
  if (cue.first <= sentence.firstToken + 1 && next !== undefined && FOREIGN_VERB.test(next.norm))
    return [{ start: next.start, end: endOfSentence(document, sentence), source, cue, rule }];
  const comma = findCommaBehind(document, source, sentence);
  const head = comma === undefined ? undefined : document.tokens[comma.index + 1];
  const isOpening = cue.first <= sentence.firstToken + 1;
  const lead = document.tokens[cue.first - 1];
  const behind: readonly Report[] =
    head === undefined || head.sentence !== sentence.index
      ? []
      : [{ start: head.start, end: endOfReport(head, sentence, { source, around }), source, cue, rule }];
  if (isOpening) return behind;
  if (lead === undefined) return [];
  const before: Report = { start: sentence.start, end: lead.text === ',' ? lead.start : lead.end, source, cue, rule };
  // The verb stands behind: what came before is but its subject.
  const isSplit =
    lead.text === ',' &&
    behind.length > 0 &&
    !hasClauseVerb(document.tokens.slice(sentence.firstToken, lead.index - 1));
  return isSplit ? behind : [before];
}

// Whose verb is this? The source on its left, or behind it where the order is inverted.

import { toFolded } from '../lexicon/fold.ts';
import { isForeignRole } from '../lexicon/foreign-roles.ts';
import { isRoleNounToken } from '../people/role-phrase.ts';
import type { TextDocument, Token } from '../text/text-document.ts';
import { type Cue, isAbsolute } from './cues.ts';
import {
  findBehindVerb,
  findClauseStart,
  findImpersonalSource,
  isGerman,
  isGermanObject,
  isImpersonal,
  isSubordinate,
} from './german-clause.ts';
import type { Source } from './source.ts';

/** Words that may stand between a subject and its verb. */
const BETWEEN =
  /^(?:has|have|had|is|was|were|are|will|would|could|can|did|does|do|may|might|must|should|also|then|later|once|almost|perhaps|maybe|always|often|never|not|n't|just|already|yet|even|still|only|first|again|recently|previously|repeatedly|reportedly|simply|earlier|quickly|famously|publicly|since|further|thus|who|all|both|themselves|himself|herself|itself|hat|habe|hatte|a|ont|avait|ha|había)$/;
/** Auxiliaries and adverbs, and what else may part a subject from its verb. */
export const isBetweenSubjectAndVerb = (word: string): boolean =>
  BETWEEN.test(word) || /ly$|[ds]n['’]t$|^(?:haven|aren|weren|couldn|won|ca|can)['’]?n?['’]t$/.test(word);

const VERB_CHAIN = /^(?:and|but|or|then|later|und|et|y)$/;
/** Longest apposition or relative clause between a subject and its verb, in tokens. */
const MAX_APPOSITION = 32;
const MAX_CHAIN = 24;

export interface Subject {
  readonly source: Source;
  readonly rule: 'subject' | 'subject-apposition' | 'subject-chain' | 'inverted' | 'phrase';
}

/** @returns null where no source stands in reach of the cue within its sentence. */
export function findSubject(document: TextDocument, cue: Cue, sources: readonly Source[]): Subject | null {
  const sentence = document.tokens[cue.first]?.sentence;
  const near = sources.filter((source) => source.sentence === sentence);
  if (cue.form === 'phrase') {
    const source = findFollowing(document, cue.end, near);
    return source === null ? null : { source, rule: 'phrase' };
  }
  const quoted = findQuoted(document, cue, near);
  if (quoted !== null) return { source: quoted, rule: 'subject' };
  if (isGerman(document)) {
    if (isImpersonal(document, cue.first)) return findImpersonal(document, cue, near);
    const cited = /^zitier/.test(document.tokens[cue.first]?.norm ?? '') ? findCited(cue, near) : null;
    if (cited !== null) return { source: cited, rule: 'subject' };
    const behind = findBehindOpening(document, cue, near);
    if (behind !== null) return { source: behind, rule: 'inverted' };
  }
  const left = findLeft(document, cue, near);
  if (left !== null && left.rule !== 'subject-chain') return left;
  // “Ruiz left, saying he would come back”: a participle has its subject before it, or behind its clause.
  if (/ing$/.test(document.tokens[cue.first]?.norm ?? '')) return left ?? findBehindClause(document, cue, near);
  const right = findInverted(document, cue, near);
  return right ?? left;
}

/** „In einem Brief an Brandt schrieb Weber“: in German the subject stands behind where another part of the sentence opens it. */
function findBehindOpening(document: TextDocument, cue: Cue, near: readonly Source[]): Source | null {
  const start = findClauseStart(document, cue.first);
  if (cue.first <= start || isSubordinate(document, start)) return null;
  const opens = near.some(
    (source) =>
      source.start === document.tokens[start]?.start &&
      source.endToken <= cue.first &&
      !isGermanObject(document, source),
  );
  const at = document.tokens[findBehindVerb(document, cue.end)];
  return opens ? null : (near.find((source) => source.start === at?.start) ?? null);
}

/** „In einer Mitteilung der Familie hieß es“: the family. */
function findImpersonal(document: TextDocument, cue: Cue, near: readonly Source[]): Subject | null {
  const at = document.tokens[findImpersonalSource(document, cue.first) ?? -1];
  const source = near.find(({ start, end }) => at !== undefined && start <= at.start && at.start < end);
  const named = source ?? near.find(({ start }) => at !== undefined && start === document.tokens[at.index + 1]?.start);
  return named === undefined ? null : { source: named, rule: 'phrase' };
}

/** „…“, zitiert das Blatt die Chefin Martina Weimer: who is quoted says it. */
function findCited(cue: Cue, near: readonly Source[]): Source | null {
  const isPerson = ({ form }: Source): boolean => form === 'name' || form === 'description';
  return (
    near.find((source) => isPerson(source) && cue.end <= source.firstToken) ??
    near.findLast((source) => isPerson(source) && source.endToken <= cue.first) ??
    null
  );
}

/** “The paper quoted Ruiz as saying”: who stands before `as` says it. */
function findQuoted({ tokens }: TextDocument, { first }: Cue, near: readonly Source[]): Source | null {
  if (tokens[first - 1]?.norm !== 'as' || !/ing$/.test(tokens[first]?.norm ?? '')) return null;
  return near.find(({ endToken }) => endToken === first - 1) ?? null;
}

function findLeft(document: TextDocument, cue: Cue, near: readonly Source[]): Subject | null {
  const before = near.filter((source) => source.endToken <= cue.first).reverse();
  for (const source of before) {
    const between = dropContinuing(document.tokens.slice(source.endToken, cue.first).map((token) => token.norm));
    if (between.every(isBetweenSubjectAndVerb) || isAdjectiveBehind(document, source, between)) {
      // “One of them said”: whose part he is does not speak, he does.
      // “rides up behind her shouting”: neither does she.
      if (
        /^(?:them|us|him|me)$/.test(document.tokens[source.firstToken]?.norm ?? '') ||
        isHerBefore(document, source, cue)
      )
        continue;
      if (isAbsolute(document, source.firstToken, cue)) return { source, rule: 'subject' };
      if (!isObject(document, source)) return { source, rule: 'subject' };
      // „Die Stiftung des Preisträgers Garcés nannte“: the subject stands before it.
      if (isGerman(document)) continue;
      return null;
    }
    if (closesApposition(document, source, between)) return { source, rule: 'subject-apposition' };
    // “in Munich, Germany, said”: a place stands in the apposition of somebody named before.
    const isInside = source.form === 'place' || isObject(document, source);
    if ((isApposition(between) || isGermanAttribute(document, source, between)) && !isInside)
      return { source, rule: 'subject-apposition' };
  }
  // The first source of the sentence, where a chain of verbs leads to the cue: stood up and later said.
  const first = near.find((source) => source.endToken <= cue.first && !isObject(document, source));
  if (first === undefined) return null;
  const between = document.tokens.slice(first.endToken, cue.first);
  const tail = between.slice(-3).map((token) => token.norm);
  const isChain =
    between.length <= MAX_CHAIN &&
    (tail.some((word) => VERB_CHAIN.test(word)) || /ing$/.test(document.tokens[cue.first]?.norm ?? ''));
  return isChain ? { source: first, rule: 'subject-chain' } : null;
}

/** `behind her shouting`, `told her adding`: an object, where a participle follows. */
function isHerBefore({ tokens }: TextDocument, { firstToken, endToken }: Source, cue: Cue): boolean {
  return (
    tokens[firstToken]?.norm === 'her' &&
    endToken === firstToken + 1 &&
    endToken === cue.first &&
    /ing$/.test(tokens[cue.first]?.norm ?? '') &&
    /^(?:behind|before|after|past|near|beside|around|above|below|by|to|at|with|toward|towards|against|over|\p{L}+ed)$/u.test(
      tokens[firstToken - 1]?.norm ?? '',
    )
  );
}

/** `las fuentes palestinas apuntan`, `une porte-parole européenne a dit`: adjectives stand behind their noun. */
function isAdjectiveBehind({ lang }: TextDocument, { form }: Source, between: readonly string[]): boolean {
  if (!/^(?:fr|es|it|pt|ca)/.test(lang) || !/^(?:description|group|phrase)$/.test(form)) return false;
  const words = between.filter((word) => !isBetweenSubjectAndVerb(word));
  return (
    words.length <= 2 &&
    words.every(
      (word) =>
        /^\p{Ll}{4,}(?:s|e|o|a|l|f|n|r|x|t|é|ée|és)$/u.test(word) &&
        !/^(?:pour|para|avec|dans|sobre|entre|pero|mais|como|comme)$/.test(word),
    )
  );
}

/** “The yard’s owner, Ana Ruiz, told investors”; not “Dahl, through his lawyer, Ana Ruiz, said”, where Dahl speaks. */
function closesApposition({ tokens }: TextDocument, source: Source, between: readonly string[]): boolean {
  const opening = source.firstToken - 1;
  if (source.form !== 'name' || tokens[opening]?.text !== ',') return false;
  if (between[0] !== ',' || !between.slice(1).every(isBetweenSubjectAndVerb)) return false;
  let first = opening;
  while (tokens[first - 1]?.sentence === source.sentence && tokens[first - 1]?.text !== ',') first -= 1;
  // A list of people has the same commas: its last member says nothing alone.
  return first < opening - 1 && !PREPOSITION.test(tokens[first]?.norm ?? '');
}

/** “continues to insist”, “went on to say”, “declined to say” leave the subject where it is. */
function dropContinuing(between: readonly string[]): readonly string[] {
  const isContinuing = (word: string | undefined): boolean =>
    /^(?:continue|continues|continued|began|begins|went|goes|wants|wanted|came|come|appeared|appears|seemed|seems|tried|rushed|hastened|declined|declines|refused|refuses|used)$/.test(
      word ?? '',
    );
  // “The army in a statement said”
  if (/^in an? (?:statement|interview|email|letter|post|tweet|report|speech)$/.test(between.join(' '))) return [];
  const to = between.lastIndexOf('to');
  if (to < 1) return between;
  const verb = between[to - 1] === 'on' ? to - 2 : to - 1;
  return isContinuing(between[verb]) ? [...between.slice(0, verb), ...between.slice(to + 1)] : between;
}

/** `Veit vom Verwalter Pimko betont`, `Gabi Schwab, Leiterin der Schule Egger sagte`: nothing closes what is said of them. */
function isGermanAttribute(document: TextDocument, source: Source, between: readonly string[]): boolean {
  if (!isGerman(document) || between.length < 2 || MAX_ATTRIBUTE < between.length) return false;
  const isLinked = /^(?:von|vom|aus|bei|beim|der|des|im|am|in|an)$/.test(between[0] ?? '');
  const isNamed = between[0] === ',' && isRoleNounToken(document.tokens[source.endToken + 1], true);
  const isOffice = between[0] === ',' && isForeignRole(toFolded(between[1] ?? ''), 'de');
  return (isLinked || isNamed || isOffice) && !between.slice(1).some((word) => /^[,;:–—]$/.test(word));
}

/** Words of such an attribute. */
const MAX_ATTRIBUTE = 12;

/** Behind a preposition stands no subject: with Marsh, of the council. */
function isObject(document: TextDocument, source: Source): boolean {
  if (isGerman(document)) return isGermanObject(document, source);
  const last = document.tokens[source.firstToken - 1];
  const isDeterminer = /^(?:the|a|an|his|her|its|their|our)$/.test(last?.norm ?? '');
  const before = isDeterminer ? document.tokens[source.firstToken - 2] : last;
  return (
    before !== undefined &&
    before.sentence === source.sentence &&
    (PREPOSITION.test(before.norm) || /^(?:representing|defending|advising)$/.test(before.norm)) &&
    before.end <= source.start
  );
}

const PREPOSITION =
  /^(?:of|with|to|by|from|for|against|about|at|in|on|under|over|like|than|between|after|through|via|mit|von|de|con|para)$/;

/** “, a retired teacher from the north,” or “, who was there,” or “(41)”: opens and closes with a comma or bracket. */
function isApposition(between: readonly string[]): boolean {
  if (between.length < 2 || MAX_APPOSITION < between.length) return false;
  // “one user on Chirper, which is a network, posted”
  const comma = between.indexOf(',');
  const isRelative = /^(?:which|who|whose)$/.test(between[comma + 1] ?? '');
  if (/^(?:of|from|at|for|with|on|in|near)$/.test(between[0] ?? '') && isRelative && comma <= MAX_TO_COMMA)
    return isApposition(between.slice(comma));
  const isPair = (between[0] === ',' && between.lastIndexOf(',') > 0) || (between[0] === '(' && between.includes(')'));
  const isDash = /^[–—-]$/.test(between[0] ?? '') && between.slice(1).some((word) => /^[–—-]$/.test(word));
  if (!isPair && !isDash)
    return between[0] === 'who' ||
      /^(?:of|from|at|for|with|across|in|on|near|around|throughout|within|under|among|\p{L}{3,}ing)$/u.test(
        between[0] ?? '',
      )
      ? between.length < 12 && !between.includes(',')
      : false;
  const close = between.length - 1 - [...between].reverse().findIndex((word) => /^[,)–—-]$/.test(word));
  return between.slice(close + 1).every(isBetweenSubjectAndVerb);
}

/** Words of what stands before such an apposition. */
const MAX_TO_COMMA = 6;

/** “Noting that it had rained, Ruiz asked for help.” */
function findBehindClause(document: TextDocument, cue: Cue, near: readonly Source[]): Subject | null {
  const isOpening = document.tokens[cue.first - 1]?.sentence !== document.tokens[cue.first]?.sentence;
  const source = near.find(({ firstToken }) => cue.end < firstToken && document.tokens[firstToken - 1]?.text === ',');
  return isOpening && source !== undefined ? { source, rule: 'subject-chain' } : null;
}

const HAS_VERB = /^(?:is|are|was|were|has|have|had|will|would|could|can|should|may|might|must)$/;

/** “, said Ana Ruiz” and “, said a visibly tired Ana Ruiz”. */
function findInverted(document: TextDocument, cue: Cue, near: readonly Source[]): Subject | null {
  const source = findFollowing(document, cue.end, near);
  // “The paper, citing two officials, said the deal was dead”: what follows has a verb of its own.
  if (source === null || HAS_VERB.test(document.tokens[source.endToken]?.norm ?? '')) return null;
  // “…”, a déclaré Anne Ruiz: the auxiliary belongs to the verb.
  const auxiliary = /^(?:a|ont|avait|avaient|ha|han|había|hat|haben|hatte)$/.test(
    document.tokens[cue.first - 1]?.norm ?? '',
  );
  const before = document.tokens[cue.first - (auxiliary && !document.lang.startsWith('en') ? 2 : 1)];
  // “He told Marsh”: what follows is the one addressed; inversion needs a mark, or the beginning, before the verb.
  const isInverted =
    before === undefined || before.kind === 'mark' || before.sentence !== document.tokens[cue.first]?.sentence;
  const isAddressing =
    /^(?:told|tells|tell|telling|asked|asks|informed|reminded|warned|assured|urged|accused|called)$/.test(
      document.tokens[cue.first]?.norm ?? '',
    );
  const isMark = (token: Token | undefined): boolean => /^["”’»“]$/u.test(token?.text ?? '');
  const isBehindMark = isMark(before) || (before?.text === ',' && isMark(document.tokens[before.index - 1]));
  return isInverted && (!isAddressing || isBehindMark) ? { source, rule: 'inverted' } : null;
}

const MAX_OWNED = 6;

/** The source that begins within a few words, determiners and adjectives between. */
function findFollowing(document: TextDocument, from: number, near: readonly Source[]): Source | null {
  const following = near.filter((candidate) => from <= candidate.firstToken);
  // “said the resort’s manager Garrett Turta”: whose manager he is does not speak.
  const owner = following[0];
  const owned = following[1];
  const isOwner =
    owner !== undefined &&
    owned?.form === 'name' &&
    /^['’]s?$/.test(document.tokens[owner.endToken]?.text ?? '') &&
    owned.firstToken - owner.endToken <= MAX_OWNED;
  const source = isOwner ? owned : owner;
  // “calling it a joke”: it is spoken of.
  if (source === undefined || /^it\b/i.test(document.tokens[source.firstToken]?.norm ?? '')) return null;
  const between = document.tokens.slice(from, source.firstToken);
  const titleFrom = between.findIndex((token) => token.start >= source.start);
  const lead = titleFrom < 0 ? between : between.slice(0, titleFrom);
  const isNear =
    lead.length <= 9 &&
    !lead.some((token) => token.kind === 'mark' && !/^[-–,’']$/u.test(token.text)) &&
    !lead.some((token) => /^(?:that|and|but|who|which|to|he|she|they)$/.test(token.norm));
  return isNear ? source : null;
}

// Who is the subject of a reporting verb when nobody knows the words: no name, no pronoun, no listed noun?

import { toWordSet } from '../lexicon/word-set.ts';
import type { TextDocument, Token } from '../text/text-document.ts';
import { type Cue, isAbsolute } from './cues.ts';
import { isBetweenSubjectAndVerb } from './find-subject.ts';
import {
  findBehindVerb,
  findClauseStart,
  findImpersonalSource,
  findPhrase,
  findSourceEnd,
  isGerman,
  isImpersonal,
  isSubordinate,
} from './german-clause.ts';

export interface SubjectPhrase {
  readonly firstToken: number;
  readonly endToken: number;
  /** `who`, `which`, `that`: it stands for the words before it. */
  readonly isRelative: boolean;
}

const MAX_WORDS = 6;
const DETERMINER =
  /^(?:a|an|the|one|two|three|four|five|another|some|several|many|most|both|this|that|these|those|his|her|its|their|our|my|no|other|multiple|ein|eine|einer|der|die|das|dieser|diese|dieses|sein|seine|ihr|ihre|cet|cette|ces|son|sa|ses|este|esta|estos|estas|ese|esa|su|sus|un|une|le|la|les|el|los|las|una)$/;
export const isDeterminer = (norm: string): boolean => DETERMINER.test(norm);

const NEVER_INSIDE =
  /^(?:de|del|von|di|da|and|or|but|as|when|while|if|after|before|because|since|that|which|who|whom|whose|to|of|in|on|at|by|for|with|from|about|than|then|so|not|despite|amid|unlike|including|without|against|during|following|ist|sind|haben|wird|werden|est|sont|ha|han|había|habían|hay|ont|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|should|must|do|does|did|he|she|they|it|we|you|i|him|them|us|me|there|what|how|why|where)$/;

/** They join, ask, deny or say when: no noun among them, and none in a noun's phrase. */
const FUNCTION_WORDS = toWordSet(`
almost now here today again too also instead ever even still just once both all yes no
und aber auch dann denn doch jedoch dass wie als wenn weil ob so sich hier dort heute gestern zuvor danach später bereits zudem außerdem dabei damit nicht bei mit für von zu zum zur im am aus nach über
et mais puis aussi que qui quand comme lorsque ensuite alors ainsi donc si ne pas se où dont lui leur on par pour avec dans sur chez sans sous entre hier déjà encore
y e o u ni pero también que quien quienes aunque además según tampoco como porque cuando donde mientras sino si no ya así luego después ayer hoy entonces pues se le lo me nos por para con en sobre ante entre desde hasta
`);

/** @param isTaken true for tokens of a source that is known already. */
export function findSubjectPhrases(
  document: TextDocument,
  cues: readonly Cue[],
  isTaken: (index: number) => boolean,
): readonly SubjectPhrase[] {
  const found: SubjectPhrase[] = [];
  const firsts = new Set<number>();
  const find = isGerman(document) ? findInGerman : findAround;
  const verbs = new Set(cues.filter(({ form }) => form === 'verb').map(({ first }) => first));
  for (const cue of cues) {
    const phrase = find(document, cue, isTaken);
    if (
      phrase !== null &&
      (cue.form === 'phrase' || isNounPhrase(document, phrase, verbs)) &&
      (cue.form === 'phrase' ||
        isImpersonal(document, cue.first) ||
        isAbsolute(document, phrase.firstToken, cue) ||
        !isBehindPreposition(document, phrase)) &&
      !firsts.has(phrase.firstToken)
    ) {
      found.push(phrase);
      firsts.add(phrase.firstToken);
    }
  }
  return found;
}

const COMPANY_ENDING = /^(?:inc|ltd|corp|llc|plc|co|gmbh|ag|com)\.?$/;
/** Behind these a subject may begin in the middle of a sentence. */
const BEFORE_SUBJECT =
  /^(?:that|but|and|or|as|when|while|if|because|although|though|since|where|whether|so|yet|then|however|meanwhile|later|earlier|today|yesterday|now|once|until|after|before|than|what|how|why|out|only|even|also|just|still|monday|tuesday|wednesday|thursday|friday|saturday|sunday|with|which|who|whom)$/;

/** No verb, no company’s ending; and no object of another verb: `who have done the calculations say`. */
function isNounPhrase(
  { tokens, lang }: TextDocument,
  { firstToken, endToken, isRelative }: SubjectPhrase,
  verbs: ReadonlySet<number>,
): boolean {
  const [head, first, before] = [tokens[endToken - 1], tokens[firstToken], tokens[firstToken - 1]];
  if (isRelative || head === undefined || first === undefined) return true;
  if (verbs.has(head.index) || (firstToken === endToken - 1 && COMPANY_ENDING.test(head.norm))) return false;
  if (!lang.startsWith('en') || !/^(?:the|a|an|his|her|its|their)$/.test(first.norm)) return true;
  if (before === undefined || before.sentence !== first.sentence || before.kind === 'mark') return true;
  // “said the city warned”, but “who reported the call recalled”
  const isClause = verbs.has(before.index) && !/^(?:who|which|that)$/.test(tokens[before.index - 1]?.norm ?? '');
  return BEFORE_SUBJECT.test(before.norm) || /ly$/.test(before.norm) || isClause || /^\p{Lu}/u.test(before.text);
}

function findAround(document: TextDocument, cue: Cue, isTaken: (index: number) => boolean): SubjectPhrase | null {
  return cue.form === 'phrase'
    ? findFollowing(document, cue, isTaken)
    : (findBefore(document, cue, isTaken) ?? findBehind(document, cue, isTaken));
}

/** In German the noun phrase before the verb must open its clause, or the subject stands behind the verb. */
function findInGerman(document: TextDocument, cue: Cue, isTaken: (index: number) => boolean): SubjectPhrase | null {
  const { tokens } = document;
  const toFound = (first: number, end: number | null): SubjectPhrase | null =>
    end === null || Array.from({ length: end - first }, (_, at) => first + at).some(isTaken)
      ? null
      : { firstToken: first, endToken: end, isRelative: false };
  if (cue.form === 'phrase') return toFound(cue.end, findSourceEnd(document, cue.end));
  const start = findClauseStart(document, cue.first);
  if (isImpersonal(document, cue.first)) {
    const named = findImpersonalSource(document, cue.first);
    return named === null ? null : toFound(named, findSourceEnd(document, named));
  }
  const behind = findBehindVerb(document, cue.end);
  const behindVerb = (): SubjectPhrase | null =>
    isTaken(behind) || tokens[behind]?.sentence !== tokens[cue.first]?.sentence
      ? null
      : toFound(behind, findPhrase(document, behind)?.end ?? null);
  if (start < cue.first) {
    if (isTaken(start)) return null;
    const phrase = findPhrase(document, start);
    const isUpToVerb =
      phrase !== null && tokens.slice(phrase.reach, cue.first).every(({ norm }) => isBetweenSubjectAndVerb(norm));
    // „Gabi Schwab, Leiterin der Schule sagte“: that is what she is.
    const isOffice = tokens[start - 1]?.text === ',' && isTaken(start - 2) && !isDeterminer(tokens[start]?.norm ?? '');
    if (isOffice) return null;
    const isBare = isUpToVerb && phrase.end === start + 1 && tokens[start - 1]?.sentence !== tokens[start]?.sentence;
    // At the head of a sentence one word with a capital may be an adverb: what stands behind the verb tells.
    if (isBare && (isTaken(behind) || findPhrase(document, behind) !== null)) return behindVerb();
    if (phrase !== null && (isUpToVerb || isSubordinate(document, start))) return toFound(start, phrase.end);
  }
  return isNamedInMarks(document, cue.first) ? null : behindVerb();
}

/** Tokens of what stands in marks as a name. */
const MAX_MARKED = 8;

/** `die „Vatican News“ verkündete`: the name in marks is the subject. */
function isNamedInMarks({ tokens }: TextDocument, verb: number): boolean {
  if (!/^["”“»«]$/u.test(tokens[verb - 1]?.text ?? '')) return false;
  for (let at = verb - 2; verb - MAX_MARKED <= at; at -= 1)
    if (/^["„“«»]$/u.test(tokens[at]?.text ?? '')) return isDeterminer(tokens[at - 1]?.norm ?? '');
  return false;
}

/** `A banner over the gate read “…”`: the gate does not speak. */
function isBehindPreposition({ tokens }: TextDocument, { firstToken, isRelative }: SubjectPhrase): boolean {
  return (
    !isRelative &&
    /^(?:of|with|to|by|from|for|against|about|at|in|on|under|over|like|than|between|after|near|into|through|bei|beim|an|am|im|auf|mit|nach|von|vom|zu|zum|zur|vor|aus|für|über|unter|gegen|durch|across|amid|around|along|outside|inside|within|throughout|despite|during|until|beyond|behind|toward|towards|upon|without|among|off|de|del|du|des|al|au|aux|en|con|por|para|sobre|ante|dans|avec|par|pour|chez|sur)$/.test(
      tokens[firstToken - 1]?.norm ?? '',
    )
  );
}

/** `Multiple outlets reported`, `the town later said`, `, who added`. */
function findBefore(document: TextDocument, cue: Cue, isTaken: (index: number) => boolean): SubjectPhrase | null {
  const { tokens } = document;
  const sentence = tokens[cue.first]?.sentence;
  let head = beforeInsertion(document, cue.first - 1) ?? cue.first - 1;
  while (isBetweenSubjectAndVerb(tokens[head]?.norm ?? '') && !/^(?:who|all|both)$/.test(tokens[head]?.norm ?? ''))
    head -= 1;
  const last = tokens[head];
  if (last === undefined || last.sentence !== sentence || isTaken(head)) return null;
  if (/^(?:who|which|that)$/.test(last.norm)) {
    // “That said, …” stands for nobody.
    const isHead = tokens[head - 1]?.sentence !== sentence;
    return isHead ? null : { firstToken: head, endToken: head + 1, isRelative: true };
  }
  if (!isNounLike(last)) return null;
  const isForeign = !document.lang.startsWith('en');
  let first = head;
  while (head - first < MAX_WORDS) {
    const token = tokens[first - 1];
    // „las fuentes palestinas apuntan“: an adjective behind its noun.
    if (isForeign && isTaken(first - 1) && token?.sentence === sentence) return null;
    if (token === undefined || token.sentence !== sentence || isTaken(first - 1)) break;
    if (isForeign && /^an?$/.test(token.norm)) return null;
    if (DETERMINER.test(token.norm)) return { firstToken: first - 1, endToken: head + 1, isRelative: false };
    // “the People’s Daily warned”, “the public defender’s office said”
    const isOwner = /^['’]s$/.test(token.text) && tokens[first - 2]?.kind === 'word' && !isTaken(first - 2);
    if (!isOwner && !isNounLike(token)) break;
    first -= isOwner ? 2 : 1;
  }
  return { firstToken: first, endToken: head + 1, isRelative: false };
}

const MAX_INSERTION = 24;

/** `Halden Foods, which employs 400 people, said`: the last word before what two commas hold; null where they hold nothing so. */
function beforeInsertion({ tokens }: TextDocument, index: number): number | null {
  const close = tokens[index];
  if (close?.text !== ',') return null;
  for (let at = index - 2; index - MAX_INSERTION <= at; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== close.sentence) return null;
    if (token.text !== ',') continue;
    const isInserted = /^(?:which|citing|quoting)$/.test(tokens[at + 1]?.norm ?? '');
    return isInserted && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') ? at - 1 : null;
  }
  return null;
}

/** `, said the harbour’s oldest pilot`: only behind a mark, where the order is inverted. */
function findBehind(document: TextDocument, cue: Cue, isTaken: (index: number) => boolean): SubjectPhrase | null {
  const { tokens } = document;
  const before = tokens[cue.first - 1];
  const first = tokens[cue.end];
  if (before?.kind !== 'mark' || first === undefined || first.sentence !== tokens[cue.first]?.sentence) return null;
  return findFollowing(document, cue, isTaken);
}

/** Words of an office in small letters. */
const MAX_OFFICE = 3;

/** `řekl advokát Pavel Lízal`, `säger försvarsministern Pål Jonson`: an office before the name, where no list knows it. */
function skipOffice(tokens: readonly Token[], first: number): number {
  let at = first;
  while (
    at - first < MAX_OFFICE &&
    /^\p{Ll}{4,}$/u.test(tokens[at]?.text ?? '') &&
    !DETERMINER.test(tokens[at]?.norm ?? '')
  )
    at += 1;
  return /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '') ? at : first;
}

/** From the cue on: `according to AZCentral`, `said the harbour’s oldest pilot`. */
function findFollowing(
  { tokens, lang }: TextDocument,
  cue: Cue,
  isTaken: (index: number) => boolean,
): SubjectPhrase | null {
  const begin = lang.startsWith('en') ? cue.end : skipOffice(tokens, cue.end);
  const first = tokens[begin];
  if (first === undefined || first.sentence !== tokens[cue.first]?.sentence) return null;
  if (isTaken(begin) || !(DETERMINER.test(first.norm) || /^\p{Lu}/u.test(first.text))) return null;
  let end = begin + 1;
  // „skriver Zelenskyj på X“: behind a name small letters go on with the sentence.
  const isName = !lang.startsWith('en') && !DETERMINER.test(first.norm);
  while (end - begin < MAX_WORDS) {
    const token = tokens[end];
    if (isName && /^\p{Ll}/u.test(token?.text ?? '')) break;
    if (token === undefined || token.sentence !== first.sentence || isTaken(end) || !isNounLike(token)) break;
    end += 1;
  }
  // “said a tearful Ana Ruiz”: the words belong to the name.
  if (isTaken(end) && /^\p{Lu}/u.test(tokens[end]?.text ?? '') && tokens[end]?.sentence === first.sentence) return null;
  const isWord = isNounLike(first) || end > begin + 1;
  return isWord ? { firstToken: begin, endToken: end, isRelative: false } : null;
}

function isNounLike(token: Token): boolean {
  return (
    (token.kind === 'word' || token.kind === 'number' || /^[%-]$/.test(token.text)) &&
    // “you’ve”, “didn’t”
    !/^['’]|^(?:i|you|he|she|we|they|it|that|there|who|what|let)['’]|n['’]t$/i.test(token.text) &&
    !FUNCTION_WORDS.has(token.norm) &&
    !NEVER_INSIDE.test(token.norm) &&
    !DETERMINER.test(token.norm) &&
    !/(?:ly|ing)$/.test(token.norm)
  );
}

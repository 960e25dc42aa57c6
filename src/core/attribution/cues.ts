// Which words of the text report speech?

import { VERBS_BEHIND } from '../lexicon/dialogue-verbs.ts';
import { FOREIGN_FORMS, GERMAN_PARTICLES } from '../lexicon/foreign-verbs.ts';
import {
  PHRASAL_VERBS,
  SOURCE_PHRASES,
  STRONG_FORMS,
  STRONG_VERBS,
  WEAK_FORMS,
  WEAK_VERBS,
} from '../lexicon/reporting-verbs.ts';
import { isDialogue } from '../quotation/dialogue-dashes.ts';
import type { Quotation } from '../quotation/quotation.ts';
import { isOverlapped } from '../text/ordered.ts';
import type { TextDocument, Token } from '../text/text-document.ts';
import { isImpersonal } from './german-clause.ts';

export interface Cue {
  /** Tokens `[first, end)`. */
  readonly first: number;
  readonly end: number;
  readonly strength: 'strong' | 'weak';
  /** `before`: the source follows at once (according to NAME). `verb`: the source is its subject. */
  readonly form: 'verb' | 'phrase';
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** argue → argue argues argued arguing */
function toForms(base: string): readonly string[] {
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/(?:s|sh|ch|x|z)$/.test(base)) return [base, `${base}es`, `${base}ed`, `${base}ing`];
  const doubled = /^(?:quip|snap|nod|slam|shrug|dub|sum|grin|sob)$/.test(base)
    ? `${base}${base.at(-1)}`
    : /^(?:admit|refer|recur)$/.test(base)
      ? `${base}${base.at(-1)}`
      : base;
  return [base, `${base}s`, `${doubled}ed`, `${doubled}ing`];
}

const BASE = new Set([...words(STRONG_VERBS), 'say', 'tell', 'ask', 'write', 'cry', 'reply', 'deny', 'testify']);
/** `say`, not `says` or `said`: the verb of several, of an order, or a noun. */
export const isBaseForm = (norm: string): boolean => BASE.has(norm);

const STRONG = new Set([...words(STRONG_VERBS).flatMap(toForms), ...words(STRONG_FORMS)]);
const WEAK = new Set([...words(WEAK_VERBS).flatMap(toForms), ...words(WEAK_FORMS)]);
/** By their first word. */
const PHRASES = new Map<string, (readonly string[])[]>();
for (const phrase of SOURCE_PHRASES.trim().split(/[|\n]/)) {
  const parts = phrase.split(' ');
  const [first = ''] = parts;
  PHRASES.set(first, [...(PHRASES.get(first) ?? []), parts]);
}

/** weighed in, fired back, pointed out: the verb alone reports nothing. */
const PHRASAL = new Map<string, ReadonlySet<string>>(
  Object.entries(PHRASAL_VERBS).flatMap(([particle, verbs]) =>
    words(verbs).map((verb): [string, ReadonlySet<string>] => [verb, new Set([particle])]),
  ),
);

/** Forms that are nouns or adjectives as often: a report, the comments, two posts. */
const NOUN_LIKE =
  /^(?:report|reports|claim|claims|comment|comments|answer|answers|note|notes|post|posts|question|questions|state|states|stress|tweet|tweets|text|texts|request|requests|demand|demands|protest|protests|estimate|estimates|call|calls|attack|attacks|challenge|challenges|order|orders|offer|offers|promise|promises|hope|hopes|praise|point|points|appeal|appeals|label|labels|brand|brands|blame|quote|quotes|defend|remark|remarks|joke|jokes|counter|mention|pledge|pledges|vow|vows|complaint|warning|writing|saying|laugh|smile|sigh|signal|signals|plead|concluding|following|read|put|lance|so|per|reason|reasons)$/;
const DETERMINER =
  /^(?:a|an|the|this|that|these|those|his|her|its|their|our|my|your|no|any|some|several|many|few|new|recent|in|of|for|on|with|by|from|at|to|'s|one|two|three|four|five|six|seven|eight|nine|ten|dozen)$/;

/** Those inside quotations are left out: the words there are another's. */
export function findCues(document: TextDocument, quotations: readonly Quotation[]): readonly Cue[] {
  const dialogue = new Set(quotations.filter(isDialogue).map(({ firstBlock }) => firstBlock));
  return findAllCues(document, dialogue).filter((cue) => {
    const span = { start: document.tokens[cue.first]?.start ?? 0, end: document.tokens[cue.end - 1]?.end ?? 0 };
    return !isOverlapped(span, quotations, ({ outer }) => outer);
  });
}

/** @param dialogue Blocks whose dash opens speech: more verbs are the narrator's there than elsewhere. */
function findAllCues(document: TextDocument, dialogue: ReadonlySet<number>): readonly Cue[] {
  const cues: Cue[] = [];
  const verbs = VERBS_BEHIND[document.lang.slice(0, 2)];
  const own = formsOf(document.lang);
  const isGerman = document.lang.startsWith('de');
  for (const token of document.tokens) {
    const phrase = PHRASES.get(token.norm)?.find((parts) =>
      parts.every((part, at) => document.tokens[token.index + at]?.norm === part),
    );
    if (phrase !== undefined && !(phrase.length === 1 && !isPhraseHere(document, token))) {
      cues.push({ first: token.index, end: token.index + phrase.length, strength: 'strong', form: 'phrase' });
    } else if (isViewOf(document.tokens, token.index)) {
      cues.push({ first: token.index, end: token.index + 1, strength: 'strong', form: 'phrase' });
    } else if (PHRASAL.get(token.norm)?.has(document.tokens[token.index + 1]?.norm ?? '') === true) {
      cues.push({ first: token.index, end: token.index + 2, strength: 'strong', form: 'verb' });
    } else if (isVerbHere(document, token)) {
      cues.push({
        first: token.index,
        end: token.index + 1,
        strength: STRONG.has(toVerb(token)) || own?.has(toVerb(token)) === true ? 'strong' : 'weak',
        form: 'verb',
      });
    } else if (isGerman && (hasParticle(document, token) || isImpersonal(document, token.index))) {
      cues.push({ first: token.index, end: token.index + 1, strength: 'strong', form: 'verb' });
    } else if (
      verbs?.has(toVerb(token)) === true &&
      (dialogue.has(token.block) || isBehindMark(document, token.index))
    ) {
      cues.push({ first: token.index, end: token.index + 1, strength: 'strong', form: 'verb' });
    }
  }
  return cues;
}

const formsOf = (lang: string): ReadonlySet<string> | undefined => FOREIGN_FORMS[lang.slice(0, 2)];

/** Tokens to the particle that ends the clause of its verb. */
const MAX_TO_PARTICLE = 30;

/** `Die Polizei hält in ihrem Bericht fest: „…“` */
function hasParticle({ tokens }: TextDocument, { index, norm, sentence }: Token): boolean {
  if (!GERMAN_PARTICLE_VERBS.has(norm)) return false;
  for (let at = index + 1; at <= index + MAX_TO_PARTICLE && tokens[at]?.sentence === sentence; at += 1) {
    const isParticle = GERMAN_PARTICLES.get(tokens[at]?.norm ?? '')?.has(norm) === true;
    if (isParticle && (tokens[at + 1]?.kind !== 'word' || tokens[at + 1]?.sentence !== sentence)) return true;
  }
  return false;
}

const GERMAN_PARTICLE_VERBS: ReadonlySet<string> = new Set(
  [...GERMAN_PARTICLES.values()].flatMap((verbs) => [...verbs]),
);

/** `in Ole Dahl’s words`, `in her lawyer’s view` */
function isViewOf(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.norm !== 'in') return false;
  for (let at = index + 2; at <= index + MAX_TO_VIEW; at += 1) {
    if (!/^['’]s?$/.test(tokens[at]?.text ?? '')) continue;
    return /^(?:view|opinion|words|telling|judgment|judgement|estimation|phrase)$/.test(tokens[at + 1]?.norm ?? '');
  }
  return false;
}

/** Tokens of the longest name there. */
const MAX_TO_VIEW = 5;

/** Right behind a closing mark, or behind its comma; an auxiliary may stand between. */
function isBehindMark({ tokens }: TextDocument, index: number): boolean {
  const at = /^(?:a|ont|ha|han|hat|s'est)$/.test(tokens[index - 1]?.norm ?? '') ? index - 1 : index;
  // `”, – powiedział`, `», — сказал`
  let before = at - 1;
  if (/^[–—]$/.test(tokens[before]?.text ?? '')) before -= 1;
  if (tokens[before]?.text === ',') before -= 1;
  const mark = tokens[before];
  return /^["”»“’«]$/u.test(mark?.text ?? '');
}

/** `s’exclame`, `m’explique`: French elides the pronoun before its verb. */
const toVerb = ({ norm }: Token): string => norm.replace(/^(?:s|m|t|l|n|j)'(?=\p{L}{3})/u, '');

/** Whatever stands around it. */
export const isVerbOfSpeech = (token: Token | undefined, lang: string): boolean =>
  token !== undefined && (STRONG.has(toVerb(token)) || formsOf(lang)?.has(toVerb(token)) === true);

/** One-word phrases (laut, so, selon, según) are cues only before a name or article, in their own language. */
function isPhraseHere(document: TextDocument, token: Token): boolean {
  const langs: Readonly<Record<string, string>> = { laut: 'de', so: 'de', selon: 'fr', "d'après": 'fr', según: 'es' };
  const lang = langs[token.norm];
  if (lang === undefined || !document.lang.startsWith(lang)) return false;
  const next = document.tokens[token.index + 1];
  // „war so Weltmeister geworden“: a source stands behind a mark.
  if (token.norm === 'so' && document.tokens[token.index - 1]?.kind !== 'mark') return false;
  return (
    next !== undefined &&
    (/^\p{Lu}/u.test(next.text) || /^(?:der|die|das|dem|le|la|les|un|une|el|los|las)$/.test(next.norm))
  );
}

function isVerbHere(document: TextDocument, token: Token): boolean {
  const verb = toVerb(token);
  if (!(STRONG.has(verb) || WEAK.has(verb) || formsOf(document.lang)?.has(verb) === true)) return false;
  // “Noting that …” at the head of a sentence; any other capital makes a name or a heading.
  const isParticiple = /ing$/.test(token.norm) && document.sentences[token.sentence]?.firstToken === token.index;
  if (/^\p{Lu}/u.test(token.text) && !(isParticiple && document.tokens[token.index + 1]?.norm === 'that')) return false;
  const before = document.tokens[token.index - 1];
  // “a text that read: “…””
  if (before?.norm === 'that' && /^reads?$/.test(token.norm)) return true;
  const isModified =
    /^(?:an?|his|her|their|its|our|my|['’]s)$/.test(document.tokens[token.index - 2]?.norm ?? '') &&
    before?.kind === 'word';
  // “a strong protest over”: no verb of one person ends so.
  if (NOUN_LIKE.test(token.norm) && isModified && isBaseForm(token.norm)) return false;
  if (isNoSaying(document, token)) return false;
  return !(
    NOUN_LIKE.test(token.norm) &&
    before !== undefined &&
    (DETERMINER.test(before.norm) || before.kind === 'number')
  );
}

/** `adding to a series`, `added 20 points`, `worth noting`, `several states will`, `multiple border claims`, `pro-reform protests`. */
function isNoSaying({ tokens }: TextDocument, { index, norm }: Token): boolean {
  const [earlier, before, next] = [tokens[index - 2], tokens[index - 1], tokens[index + 1]];
  if (/^add/.test(norm)) return next?.norm === 'to' || (next?.kind === 'number' && before?.kind !== 'mark');
  if (norm === 'noting') return before?.norm === 'worth';
  if (!NOUN_LIKE.test(norm) || !/s$/.test(norm)) return false;
  const isMany =
    /^(?:several|multiple|many|few|some|all|most|these|those|two|three|four|five|six|both|other|various)$/.test(
      earlier?.norm ?? '',
    );
  return (
    AUXILIARY.test(next?.norm ?? '') ||
    (isMany && before?.kind === 'word' && !/s$/.test(before.norm)) ||
    (before?.kind === 'word' && before.text.includes('-') && /^\p{Ll}/u.test(before.text))
  );
}

const AUXILIARY = /^(?:will|would|has|have|had|are|were|can|could|should|may|might|must)$/;

/** “was asked”, “once described by”: the subject hears. “was quoted as saying” is none: its verb is another. */
export function isPassive({ tokens, lang }: TextDocument, cue: Cue): boolean {
  const verb = tokens[cue.first]?.norm ?? '';
  // „Deutschland wurde als „Diktatur“ bezeichnet“
  if (lang.startsWith('de')) return /^(?:bezeichnet|genannt|beschrieben|gefragt)$/.test(verb) && isBecome(tokens, cue);
  const isByAgent = tokens[cue.end]?.norm === 'by' && !/ing$/.test(tokens[cue.end + 1]?.norm ?? '');
  return (
    (isByAgent || /^(?:was|were|been|being|be|is|are|got)$/.test(tokens[cue.first - 1]?.norm ?? '')) &&
    /ed$|^(?:told|written|put|read|heard|known|called)$/.test(verb)
  );
}

/** Words between a German auxiliary and its participle at the end of the clause. */
const MAX_FRAME = 14;

function isBecome(tokens: readonly Token[], { first }: Cue): boolean {
  const sentence = tokens[first]?.sentence;
  return tokens
    .slice(Math.max(0, first - MAX_FRAME), first)
    .some((token) => token.sentence === sentence && /^(?:wird|werden|wurde|wurden|worden)$/.test(token.norm));
}

/** `…, with forecasters warning that`: before a participle the preposition opens a clause. */
export const isAbsolute = ({ tokens }: TextDocument, subject: number, { first }: Cue): boolean =>
  tokens[subject - 1]?.norm === 'with' && /ing$/.test(tokens[first]?.norm ?? '');

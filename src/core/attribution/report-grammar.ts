// How are sentences built that report speech? Closed word lists of English, German, French and Spanish.

import { IRREGULAR_PASTS } from '../lexicon/irregular-pasts.ts';
import { isPluralRole } from '../people/role-phrase.ts';
import type { Token } from '../text/text-document.ts';

/** A clause stands behind these even without “that”. */
export const SAYS =
  /^(?:said|says|say|saying|tweeted|wrote|writes|added|adds|explained|explains|sagte|sagt|erklärte|dit|dijo|déclaré|affirmé|ajouté|afirmó|explicó)$/;
/** Somebody is addressed before the content. */
const TELLS = /^(?:told|tells|telling|informed|assured|assures|reminded|warned|warns|notified|promised|convinced)$/;
export const ASKS = /^(?:told|tells|asked|asks)$/;
/** Whom, and to do what: the content is both. */
const URGES =
  /^(?:urged|urges|urging|advised|advises|advising|begged|begs|encouraged|encourages|ordered|orders|asked|asks|asking|told|tells|telling|warned|warns|reminded|implored|instructed|requested)$/;
/** Often followed by a bare clause; any other verb needs its “that”. */
const CLAIMS =
  /^(?:insist|insists|insisted|insisting|claim|claims|claimed|claiming|argue|argues|argued|arguing|suggest|suggests|suggested|suggesting|warn|warns|warned|warning|announce|announced|announcing|admit|admits|admitted|admitting|acknowledge|acknowledged|acknowledges|confirm|confirms|confirmed|confirming|joke|joked|jokes|joking|note|notes|noted|noting|recall|recalls|recalled|recalling|estimate|estimates|estimated|reveal|revealed|contend|contends|contended|allege|alleges|alleged|alleging|stress|stressed|stresses|predict|predicts|predicted|promise|promised|promises|vow|vowed|vows|concede|conceded|concedes|complain|complained|complains|testified|testifies|declare|declared|declares|deny|denied|denies|denying|report|reported|reports|state|stated|states|respond|responded|boast|boasted|conclude|concluded|concludes|recommend|recommended|recommends|propose|proposed|proposes|demand|demanded)$/;
/** These reveal things, and do not speak, where their subject is a thing. */
export const THING_TELLS =
  /^(?:reveal|reveals|revealed|suggest|suggests|suggested|indicate|indicates|indicated|confirm|confirms|confirmed|explain|explains|explained|note|notes|add|adds|added)$/;
const PREPOSITION =
  /^(?:in|on|at|before|after|during|while|to|about|of|from|for|with|when|as|by|under|over|near|outside|inside|through|without|amid|until|upon|against|into|via|despite|following)$/;
/** They judge somebody or something: the content is of whom, and what. */
export const JUDGES =
  /^(?:accused|accuses|accusing|called|calls|calling|described|describes|describing|labeled|labelled|branded|dubbed|deemed|characterized|characterised|blamed|blames|dismissed|denounced|condemned)$/;
const MAX_OBJECT = 9;

/** accused Dahl of …, called the plan a mistake, called on Dahl to …, described it as …, blamed Dahl for … */
export function isJudgement(tokens: readonly Token[], verb: string): boolean {
  const near = tokens.slice(0, MAX_OBJECT);
  const words = near.map(({ norm }) => norm);
  const [head = ''] = words;
  if (head === '' || near[0]?.kind === 'mark') return false;
  const has = (word: RegExp, from = 1): boolean => words.slice(from).some((one) => word.test(one));
  if (/^accus/.test(verb)) return has(/^of$/);
  if (/^blame/.test(verb)) return has(/^for$/);
  if (/^call/.test(verb)) {
    if (head === 'on' || head === 'upon') return has(/^to$/);
    if (head === 'for') return words.length >= 4;
    return !PREPOSITION.test(head) && has(/^(?:an?|one)$/) && !has(/^[,;:]$/);
  }
  return has(/^as$/) && !has(/^[,;:]$/);
}

export const NARRATOR = /^(?:i|we)(?:'\w+)?$/;
export const MODAL = /^(?:may|might|could|should|would|can|if|cannot|can't|couldn't)$/;
export const CONJUNCTION = /^(?:but|and|or|although|though|because|since|ever|even|unless|so)$/;
const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|earlier|later|recently|last|this|week|month|year|late|early|morning|afternoon|evening|night|weekend|january|february|march|april|june|july|august|september|october|november|december|again|once|then|now|ago)$/;
const CLAUSE =
  /^(?:is|are|was|were|will|would|has|have|had|could|can|should|may|might|must|did|does|do|isn't|aren't|wasn't|weren't|won't|wouldn't|hasn't|haven't|hadn't|couldn't|can't|cannot|shouldn't|didn't|doesn't|don't|'re|'ve|'d|'ll|whether|if|ist|sind|war|wird|hat|habe|haben|sei|seien|werde|könne|müsse|solle|gebe|wolle|est|sont|sera|ont|es|son|fue|ha|han|será|he's|she's|it's|they're|we're|i'm|you're|that's|there's|he'd|she'd|they'd|he'll|she'll|they'll|it'll|needs|need|wants|want|makes|means|remains|seems|feels|looks|takes|goes|comes)$/;
const isClauseVerb = (word: string): boolean => CLAUSE.test(word) || IRREGULAR_PASTS.has(word);
/** Words that may follow “, he said”. */
const TAIL_WORD =
  /^(?:in|on|at|before|after|during|while|to|from|for|with|when|as|by|of|through|via|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|earlier|later|recently|last|this|late|early|again|then|a|an|the|his|her|their|me|us|them|him|reporters|lawmakers|journalists|supporters|cnn|nbc|week|month|year|morning|afternoon|evening|night|statement|interview|tweet|email|news|conference|briefing|report|speech|letter|post|hearing|press|release|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,4})$/;

/** The same in German, French and Spanish. */
const FOREIGN_TAIL =
  /^(?:am|im|an|bei|beim|vor|nach|gegenüber|dem|der|den|auf|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|le|la|l'|à|au|dans|lors|devant|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce|cette|hier|el|en|durante|ante|al|ayer|este|lunes|martes|miércoles|jueves|viernes|sábado|domingo)$/;

export const isTailWord = (word: string): boolean => TAIL_WORD.test(word) || FOREIGN_TAIL.test(word);

export function hasClauseVerb(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ norm, kind }, at) =>
      isClauseVerb(norm) ||
      (kind === 'word' && /[^e]ed$/.test(norm)) ||
      // “a déclaré”, and no English article.
      (norm === 'a' && /(?:é|ée|és|ées)$|^(?:été|eu|fait|dit|pris|mis|vu)$/.test(tokens[at + 1]?.norm ?? '')),
  );
}

/** “During the call”, “When she arrived”, “Asked about it”: no statement, unless another clause follows. */
export function isCircumstance(content: readonly Token[]): boolean {
  const [head] = content;
  if (head === undefined || !hasClauseVerb(content)) return true;
  const opens =
    PREPOSITION.test(head.norm) ||
    /^(?:because|since|although|though|once|if|asked|speaking|writing|citing|pressed|reached|contacted|where|whereas)$/.test(
      head.norm,
    );
  return opens && !content.some((token) => token.text === ',');
}

/** German verbs in the form of reported speech, as far as they differ from the plain form. */
export const SUBJUNCTIVE =
  /^(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|möge|wisse|gebe|gehe|komme|stehe|bleibe|lasse|mache|bringe|halte|nehme|sehe|führe|bedeute|brauche|wäre|wären|hätte|hätten|würde|würden|müssten|könnten)$/;
const MAX_CLAUSE = 24;
/** „sagte am Montag in Köln, …“ */
const MAX_TIME = 8;

/** Index of the first word of the content behind the verb, null where none follows. */
export function startOfContent(tokens: readonly Token[], verb: string): number | null {
  const [head] = tokens;
  // “writes: That was clear”: behind a colon it is a pronoun.
  const that = tokens.findIndex((token) => /^(?:that|dass|que)$/.test(token.text));
  const beforeThat = tokens.slice(0, Math.max(0, that));
  const isEnglish = tokens[that]?.text === 'that';
  const isContent = !isEnglish || TELLS.test(verb) || URGES.test(verb) || isCircumstantial(beforeThat);
  // “wrote hundreds of songs that summer”, “reported earnings that topped it”: songs and earnings are no clause.
  if (!isContent && (CLAIMS.test(verb) || /^(?:wrote|writes)$/.test(verb)) && !hasClauseVerb(beforeThat)) return null;
  if (0 <= that && that <= 14 && isContent && !beforeThat.some((token) => isClauseVerb(token.norm)))
    // “said that, while it was old, it was safe”
    return tokens[that + 1]?.text === ',' ? that + 2 : that + 1;
  // „sagte, die Brücke sei sicher“
  const comma = tokens.slice(0, MAX_TIME).findIndex(({ text }) => text === ',');
  if (0 <= comma && tokens.slice(comma, MAX_CLAUSE).some(({ norm }) => SUBJUNCTIVE.test(norm))) return comma + 1;
  // “Ruiz said: Dahl must go.”
  if (head?.text === ':' && SAYS.test(verb) && tokens[1]?.kind === 'word') return 1;
  if (head === undefined || (head.kind === 'mark' && !/^["“„«‘]$/u.test(head.text))) return null;
  if (SAYS.test(verb)) return startBehindTime(tokens);
  if (TELLS.test(verb) || URGES.test(verb)) {
    const start = TELLS.test(verb) ? skipAddressee(tokens) : 0;
    if (URGES.test(verb) && isInfinitive(tokens.slice(skipAddressee(tokens), MAX_INFINITIVE))) return 0;
    return hasClauseVerb(tokens.slice(start, start + 14)) && !PREPOSITION.test(tokens[start]?.norm ?? '')
      ? start
      : null;
  }
  const isClause = hasClauseVerb(tokens.slice(0, 9)) && !PREPOSITION.test(head.norm);
  return CLAIMS.test(verb) && isClause ? 0 : null;
}

/** “wrote in an email that”, “said Monday that”; not “wrote hundreds of songs that”, which are songs. */
function isCircumstantial([head]: readonly Token[]): boolean {
  return (
    head === undefined ||
    head.kind === 'mark' ||
    PREPOSITION.test(head.norm) ||
    TIME.test(head.norm) ||
    /ly$|^(?:me|him|her|us|them|out|back|publicly|all|both|only|simply|also|am|im|vor|gegenüber|auf|bei|a|à|en|durante|hier|ayer|además|también|aussi)$/.test(
      head.norm,
    )
  );
}

/** “said [on] Monday the bridge …”, but not “said in a statement”, “said after the game”. */
function startBehindTime(tokens: readonly Token[]): number | null {
  let at = 0;
  while (TIME.test(tokens[at]?.norm ?? '') || (tokens[at]?.norm === 'on' && TIME.test(tokens[at + 1]?.norm ?? '')))
    at += 1;
  const head = tokens[at];
  if (head === undefined) return null;
  if (PREPOSITION.test(head.norm) || /^(?:so|and|but)$/.test(head.norm) || (at > 0 && head.kind === 'mark'))
    return null;
  return hasClauseVerb(tokens.slice(at, at + 16)) || tokens.length - at >= 6 ? at : null;
}

/** Tokens to the infinitive: urged the owners of the yard to close it. */
const MAX_INFINITIVE = 10;

/** `to close it`, before any other verb; not `you should expect to pay`. */
function isInfinitive(tokens: readonly Token[]): boolean {
  const infinitive = tokens.findIndex(({ norm }) => /^(?:to|not)$/.test(norm));
  return 0 <= infinitive && !hasClauseVerb(tokens.slice(0, infinitive));
}

/** Behind an addressee these begin a clause: told the committee he would go. */
const SUBJECT = /^(?:he|she|it|they|we|i|you|there|this|that)$/;
const ADDRESSEE =
  /^(?:reporters|lawmakers|journalists|supporters|me|him|her|them|us|you|investigators|police|officials|people|voters|fans|customers|parents|staff|colleagues)$/;

const MAX_ADDRESSEE = 6;

/** told the committee [that] he would go: the addressee ends where a clause begins. */
function skipAddressee(tokens: readonly Token[]): number {
  let at = 0;
  let hasNoun = false;
  while (at < 8) {
    const norm = tokens[at]?.norm ?? '';
    const isNoun = isPluralRole(tokens[at]) || ADDRESSEE.test(norm);
    // “told reporters the bridge could fall”: whom, and then what.
    if (hasNoun || !(isNoun || /^(?:the|a|an|his|her|their)$/.test(norm))) break;
    hasNoun = isNoun && !/^(?:his|her|their)$/.test(norm);
    at += 1;
  }
  while (at < 8 && isNameAt(tokens, at)) at += 1;
  // “told the committee he tried”: a noun that no list knows, up to a pronoun.
  const isNoun = /^(?:the|a|an|his|her|their)$/.test(tokens[0]?.norm ?? '') && at < MAX_ADDRESSEE;
  const subject = isNoun
    ? tokens.slice(0, MAX_ADDRESSEE).findIndex(({ norm }) => SUBJECT.test(norm) || norm === 'to')
    : -1;
  return at < subject && tokens[subject]?.norm !== 'to' ? subject : at;
}

/** `NBC News`, `Rest of World` */
function isNameAt(tokens: readonly Token[], at: number): boolean {
  const isCapital = (index: number): boolean => /^\p{Lu}/u.test(tokens[index]?.text ?? '');
  return isCapital(at) || (tokens[at]?.norm === 'of' && 0 < at && isCapital(at - 1) && isCapital(at + 1));
}

// Where does grammar leave no doubt who says the quotation, whatever else its sentence holds?

import type { Quotation } from '../quotation/quotation.ts';
import { firstFrom } from '../text/ordered.ts';
import type { Token } from '../text/text-document.ts';
import { firstTokenFrom } from '../text/token-search.ts';
import type { Choice } from './choose-source.ts';
import { type Cue, isBaseForm, isPassive, isVerbOfSpeech } from './cues.ts';
import { findAsked } from './find-asked.ts';
import { findNamedAuthor, findOwner } from './find-author.ts';
import { findByColon } from './find-by-colon.ts';
import type { Subject } from './find-subject.ts';
import { isDeterminer } from './find-subject-phrases.ts';
import { findView } from './find-view.ts';
import type { Source } from './source.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Where the ranker is not asked: the training articles hold too few of these to learn them.
 *
 * Prosecutors said Dahl told her: “Bring the money.”                     -> Dahl
 * While Ruiz called it “a scandal”, Dahl said …                          -> Ruiz
 * Dahl got a text from Ruiz that read: “Bring the money.”                -> the text, whose author is Ruiz
 * Ruiz issued a statement saying, “I regret it.”                         -> null: a statement is nobody
 *
 * @returns null where there is any doubt.
 */
export function findByGrammar(choice: Choice | null, quotation: Quotation, around: Surroundings): Source | null {
  if (choice?.rule === 'agent') return choice.source;
  if (choice !== null && isToldOn(choice, around)) return choice.source;
  const asked = findAsked(quotation, around);
  if (asked !== null) return asked.asker;
  const clause = findClause(quotation, around);
  if (clause !== null && (isPlainSaying(clause) || isNaming(clause))) return clause.source;
  const inserted = findInsertion(quotation, around);
  if (inserted !== null) return inserted;
  return (
    findVerdict(quotation, around) ??
    findClaimant(quotation, around) ??
    findDocument(quotation, around) ??
    findView(quotation, around) ??
    (choice?.cue == null ? findByColon(quotation, around) : null)
  );
}

/** `“…,” he said, according to the Herald`: he says it, and the paper tells it on. */
function isToldOn({ rule, cue }: Choice, { document, cues }: Surroundings): boolean {
  if (rule !== 'cue-right' || cue?.form !== 'verb' || cue.strength !== 'strong') return false;
  const next = cues[firstFrom(cues, cue.end, ({ first }) => first)];
  return next?.form === 'phrase' && document.tokens[next.first]?.sentence === document.tokens[cue.first]?.sentence;
}

/** The last verb of speaking before the quotation, with its subject right before it. */
interface Clause {
  readonly source: Source;
  readonly cue: Cue;
  readonly verb: string;
  readonly subject: Token | undefined;
  /** “quoted Ruiz as saying” */
  readonly isQuoted: boolean;
  /** Between the verb and the mark. */
  readonly between: readonly Token[];
  readonly isSentence: boolean;
}

function findClause({ outer, start, end }: Quotation, { document, subjects, cues }: Surroundings): Clause | null {
  const { tokens, text } = document;
  const mark = firstTokenFrom(tokens, outer.start);
  const sentence = tokens[firstTokenFrom(tokens, start)]?.sentence ?? -1;
  const cue = cues[firstFrom(cues, mark, ({ first }) => first) - 1];
  if (cue === undefined || mark < cue.end || tokens[cue.first]?.sentence !== sentence) return null;
  if (cue.form !== 'verb' || MAX_GAP < mark - cue.end || isPassive(document, cue)) return null;
  const found = subjects.get(cue);
  if (found === undefined || !isRuleSure(found) || cue.first < found.source.endToken) return null;
  return {
    source: found.source,
    cue,
    verb: tokens[cue.first]?.norm ?? '',
    subject: tokens[found.source.firstToken],
    isQuoted: tokens[cue.first - 1]?.norm === 'as',
    between: tokens.slice(cue.end, mark),
    isSentence: /^[^\p{L}]*\p{Lu}/u.test(text.slice(start, end)),
  };
}

/** An apposition that closes before the verb: `one user, who lives there, posted`. */
const isRuleSure = ({ rule, source }: Subject): boolean =>
  rule === 'subject' || (rule === 'subject-apposition' && /^(?:name|description)$/.test(source.form));

/** Tokens between the verb and the mark: told the inquiry in Oldham on Monday, “… */
const MAX_GAP = 8;
/** Behind these another clause begins. */
const CLAUSE = /^(?:that|and|but|or|who|which|as|while|when|because|if|whether|what)$/;
/** With nothing between them and the words. */
const SHOUT = /^(?:shouted|shouts|shouting|yelled|yells|yelling|screamed|cried|chanted)$/;

/** Somebody, a verb of speaking, perhaps whom it is said to and when, a comma or colon, a whole sentence. */
function isPlainSaying({ source, cue, verb, subject, isQuoted, between, isSentence }: Clause): boolean {
  if (isQuoted) return true;
  if (cue.strength !== 'strong' || !isSentence || between.some(({ norm }) => CLAUSE.test(norm))) return false;
  const isIntroduced = /^[:,]$/.test(between.at(-1)?.text ?? '');
  return (isIntroduced || (between.length === 0 && SHOUT.test(verb))) && canSay(source, verb, subject?.norm ?? '');
}

function canSay({ form, entity, firstToken, endToken }: Source, verb: string, first: string): boolean {
  // “Sanders delivered a snappy retort: “…””: one who retorts has a verb that ends otherwise.
  if (isBaseForm(verb) && form !== 'group' && first !== 'they') return false;
  if (form === 'name' || form === 'description') return true;
  if (form === 'pronoun') return /^(?:he|she|they)$/.test(first);
  if (form === 'relative') return first === 'who' && entity !== null;
  // “carrying signs saying”, “issued a statement saying”: held up or issued by somebody.
  if (/ing$/.test(verb)) return false;
  return form === 'group' || (form === 'phrase' && firstToken < endToken - 1 && isDeterminer(first));
}

const NAMING = /^(?:call|label|brand|dub|deem|term)(?:s|ed|led|bed|ing|ling|bing)?$/;
const NAMING_AS =
  /^(?:describ|denounc|dismiss|reject|characteri[sz]|condemn|portray|depict|deri|criticis|criticiz|hail|prais|slamm|blast|cast)(?:e|es|ed|d|ded|s|ing|ding)?$/;

/** Somebody calls somebody or something “…”, or dismisses it as “…”. */
function isNaming({ source, verb, subject, between, isSentence }: Clause): boolean {
  const words = between.map(({ norm }) => norm);
  const isObject = (list: readonly string[]): boolean =>
    !list.some((word) => CLAUSE.test(word) || /^[,:;.]$/.test(word));
  const isNamed = NAMING.test(verb) && 0 < words.length && !/^(?:on|for)$/.test(words[0] ?? '') && isObject(words);
  const isNamedAs = NAMING_AS.test(verb) && words.includes('as') && isObject(words.slice(0, words.indexOf('as')));
  if (isSentence || !(isNamed || (isNamedAs && isObject(words.slice(words.indexOf('as') + 1))))) return false;
  const first = subject?.norm ?? '';
  return source.form === 'name' || (source.form === 'pronoun' && /^(?:he|she|they)$/.test(first));
}

const CALLS =
  /^(?:nannten?|nennt|nennen|bezeichnete?n?|sprach|sprachen|spricht|sprechen|warnte?n?|warnt|warnen|qualifi(?:e|é)|parle|parlé|évoqu(?:e|é)|dénonc(?:e|é)|fustig(?:e|é)|tachó|tilda|tildó|calificó|califica|calificado|habló|habla|denuncia|denunció)$/;

/** `nannte es ein „Zeichen der Wertschätzung“`: whoever calls it so says so, whatever capitals German nouns have. */
export function isCalledSo({ outer, start }: Quotation, { document, cues, subjects }: Surroundings): boolean {
  const { tokens, lang } = document;
  if (!/^(?:de|fr|es)/.test(lang)) return false;
  const mark = firstTokenFrom(tokens, outer.start);
  const cue = cues[firstFrom(cues, mark, ({ first }) => first) - 1];
  if (cue === undefined || !subjects.has(cue) || !CALLS.test(tokens[cue.first]?.norm ?? '')) return false;
  const between = tokens.slice(cue.end, mark);
  return (
    tokens[cue.first]?.sentence === tokens[firstTokenFrom(tokens, start)]?.sentence &&
    between.length <= MAX_TO_CALLED &&
    !between.some(({ kind, norm }) => kind === 'mark' || /^(?:dass|que|qui|quand|cuando)$/.test(norm))
  );
}

/** Tokens of what is called so. */
const MAX_TO_CALLED = 12;

/** `« Le pont, explique Anne Morel, est sûr. »`, `“El puente —explicó Ana Robles— es seguro”`: within the marks. */
function findInsertion(quotation: Quotation, { document, everyone }: Surroundings): Source | null {
  if (!/^(?:fr|es|it|pt)/.test(document.lang)) return null;
  const { tokens } = document;
  const end = firstTokenFrom(tokens, quotation.end);
  for (let at = firstTokenFrom(tokens, quotation.start) + 1; at < end; at += 1) {
    if (!/^[,–—]$/.test(tokens[at]?.text ?? '')) continue;
    const verb = /^(?:a|ha)$/.test(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
    if (!isVerbOfSpeech(tokens[verb], document.lang)) continue;
    const next = everyone[firstFrom(everyone, tokens[verb]?.end ?? 0, ({ start }) => start)];
    if (next === undefined || MAX_TO_INSERTED < next.firstToken - verb || end < next.endToken) continue;
    if (next.endToken === end || /^[,.–—]$/.test(tokens[next.endToken]?.text ?? '')) return next;
  }
  return null;
}

/** An article and a title may stand between. */
const MAX_TO_INSERTED = 3;

const VERDICT =
  /^(?:message|verdict|answer|reply|response|plea|motto|advice|assessment|conclusion|warning|mantra|refrain|reaction|comment|retort|explanation|summary|view)$/;
/** Tokens of whose verdict it is. */
const MAX_TO_VERDICT = 8;

/** `“Stay home,” was Ruiz’s message to the town`, `“Stay home”: her plea`: said, and by whom. */
export function findVerdict({ outer, lastBlock }: Quotation, around: Surroundings): Source | null {
  const { tokens } = around.document;
  let at = firstTokenFrom(tokens, outer.end);
  if (tokens[at]?.text === ',') at += 1;
  const link = tokens[at];
  if (link?.block !== lastBlock || !/^(?:was|is|:|–|—)$/.test(link.norm)) return null;
  for (let next = at + 1; next <= at + MAX_TO_VERDICT; next += 1) {
    const noun = tokens[next];
    if (noun === undefined || (noun.kind === 'mark' && !/^['’]/.test(noun.text))) return null;
    if (VERDICT.test(noun.norm)) return findOwner(noun, around);
  }
  return null;
}

const CLAIM =
  /^(?:claim|claims|allegation|allegations|assertion|assertions|argument|accusation|accusations|contention|insistence|suggestion|comment|comments|remark|remarks|statement|statements|belief|pledge|vow|threat|complaint|complaints|warning|warnings|prediction|description|characterization)$/;
/** Tokens between such a noun and the mark. */
const MAX_TO_CLAIM = 25;

/** `Dahl rejected Ruiz’s claim that it was “…”`: whose claim it is says it. */
function findClaimant({ outer, start }: Quotation, around: Surroundings): Source | null {
  const { tokens } = around.document;
  const mark = firstTokenFrom(tokens, outer.start);
  // “describing Ruiz’s claim that it was safe as “a fairy tale””: that is what the claim is called.
  if (tokens[mark - 1]?.norm === 'as') return null;
  const sentence = tokens[firstTokenFrom(tokens, start)]?.sentence ?? -1;
  const isCue = (index: number): boolean =>
    around.cues[firstFrom(around.cues, index, ({ first }) => first)]?.first === index;
  for (let at = mark - 1; mark - MAX_TO_CLAIM <= at && tokens[at]?.sentence === sentence; at -= 1) {
    const noun = tokens[at];
    // Somebody speaks between the claim and the words, or they stand in another clause.
    if (noun === undefined || noun.text === ',' || isCue(at)) return null;
    if (!CLAIM.test(noun.norm)) continue;
    const owner = /^(?:that|of)$/.test(tokens[at + 1]?.norm ?? '') ? findOwner(noun, around) : null;
    const before = tokens[(owner?.firstToken ?? 0) - 1];
    // “… that Ruiz’s claim that Dahl knew is “untrue””: there it is the subject, and somebody else says what it is.
    const isObject = before?.sentence === sentence && before.kind === 'word' && !CLAUSE.test(before.norm);
    return isObject ? owner : null;
  }
  return null;
}

/** Tokens between what is written and the mark: to the council that read: “… */
const MAX_TO_MARK = 6;

/** `Dahl read aloud an email from Ruiz: “…”`, `Dahl got a text from Ruiz that read: “…”`: whoever wrote it says it. */
function findDocument({ outer, firstBlock }: Quotation, around: Surroundings): Source | null {
  const { tokens } = around.document;
  const end = firstTokenFrom(tokens, outer.start);
  const sentence = tokens[end - 1]?.sentence ?? -1;
  if (tokens[end - 1]?.block !== firstBlock) return null;
  const own = around.sourcesBySentence.get(sentence) ?? [];
  const before = firstFrom(own, outer.start, ({ start }) => start);
  const document = own
    .slice(Math.max(0, before - MAX_TO_MARK), before)
    .findLast(
      ({ type, form, endToken }) =>
        type === 'group' && form !== 'relative' && endToken < end && end - endToken <= MAX_TO_MARK,
    );
  if (document === undefined || findNamedAuthor(document, around) === null) return null;
  const between = tokens.slice(document.endToken, end).map(({ norm }) => norm);
  return /^(?:,? ?(?:that|which) )?(?:(?:reads?|reading|said|says|saying)(?: [:,])?|[:,])$/.test(between.join(' '))
    ? document
    : null;
}

// Does a marked stretch look like a title, a term or a nickname?

import type { Quotation } from '../quotation/quotation.ts';
import type { Span } from '../text/span.ts';
import type { TextDocument, Token } from '../text/text-document.ts';
import { firstTokenFrom, lastTokenUntil, tokensIn } from '../text/token-search.ts';

const SMALL = /^(?:a|an|the|of|and|in|on|for|to|at|by|with|or|from|de|la|le|der|die|das|und|el|y)$/;
/** Right before the mark: what follows is a title, a term or a nickname. */
export const NAMING =
  /^(?:called|titled|entitled|named|dubbed|nicknamed|termed|term|song|film|movie|book|novel|album|series|show|episode|play|poem|painting|single|podcast|game|documentary|magazine|paper|article|essay|known|as|so-called|called:|titel|genannt|sogenannte|sogenannten|intitulé|llamado)$/;

/** Two or more words, each with a capital but for the small ones. */
export function isTitleCase(words: readonly Token[]): boolean {
  const large = words.filter((word) => !SMALL.test(word.norm) && word.kind === 'word');
  return 2 <= large.length && large.every((word) => /^\p{Lu}/u.test(word.text));
}

/** Ole “Bear” Dahl */
export function isNickname(document: TextDocument, { outer, start, end }: Quotation): boolean {
  const { tokens } = document;
  const before = tokens[lastTokenUntil(tokens, outer.start)];
  const after = tokens[firstTokenFrom(tokens, outer.end)];
  const isName = (token: Token | undefined): boolean =>
    token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);
  return (
    isName(before) &&
    isName(after) &&
    before?.sentence === after?.sentence &&
    outer.end - outer.start < 24 &&
    /^[^\p{L}]*\p{Lu}[^,.!?]*$/u.test(document.text.slice(start, end))
  );
}

const TERM = /^(?:term|titled|entitled|nicknamed|begriff|titel|terme|término)$/;
/** “this episode “is one of the reasons …””: what a work is called begins with a capital. */
const WORK =
  /^(?:song|film|movie|book|novel|memoir|album|single|episode|poem|painting|podcast|documentary|roman|lied|buch|livre|libro|canción)$/;

/** Words as words. */
const WORD = /^(?:word|acronym|verb|noun|adjective|pronoun|wort|mot|palabra)$/;

const LONGEST_LEAD = 100;
const CALLED =
  /(?:\b(?:known|billed|branded) as(?: the| an?)?|\b(?:is|are|was|were|what['’]s|commonly|often|so) called(?: the| an?)?|\b(?:words?|terms?|phrases?|hashtags?|labels?) (?:such as|like)|\bnames? (?:of [^,.]{3,30} )?(?:is|was)) $/i;
/** `an application, named “Light Lab”`, `renamed the account “Facts First”`, `changed the name of the account to “Facts First”` */
const RENAMED =
  /\b(?:(?:re)?named|(?:renam|rebrand|retitl|rechristen)(?:e|ed|es|ing) (?:[\p{L}’' ]{1,40} )?(?:as|to)|(?:renam|rebrand|retitl|rechristen)(?:ed|ing) [\p{L}’' ]{1,40}|names? (?:of [^,.]{3,40} )?(?:from [^,.]{3,40} )?to|the name) $/iu;

/** `the term “green belt”`, `known as the “Three Boats”`, `what’s called “hill fever”`: a name, whoever uses it. */
export function isNamed({ tokens, text, lang }: TextDocument, { outer, start, end, firstBlock }: Quotation): boolean {
  const before = tokens[lastTokenUntil(tokens, outer.start)];
  if (before === undefined || before.block !== firstBlock) return false;
  if (TERM.test(before.norm)) return true;
  if (WORK.test(before.norm) && !/^\P{L}*\p{Ll}/u.test(text.slice(start, end))) return true;
  const words = tokensIn(tokens, { start, end }).filter(({ kind }) => kind !== 'mark');
  if (words.length <= 2 && WORD.test(before.norm)) return true;
  const isTitle = isTitleCase(words) || (words.length < 3 && /^\p{Lu}/u.test(words[0]?.text ?? ''));
  if (isTitle && (isTitleHere(before, tokens) || isBehindWork(before, tokens))) return true;
  if (
    before.text === '=' ||
    isHeadline({ tokens, outer }, before) ||
    isBeforeNamed({ tokens, outer, start, end, text }, words)
  )
    return true;
  if (
    isPaper(before, words, text.slice(start, end)) ||
    isBeforeWork({ text, end, outer }, isTitle || !/^en/.test(lang))
  )
    return true;
  const lead = text.slice(Math.max(0, outer.start - LONGEST_LEAD), outer.start);
  return CALLED.test(lead) || RENAMED.test(lead);
}

type Marked = Pick<Quotation, 'outer'> & Pick<TextDocument, 'tokens'>;

/** `— “Bridge Closed for a Year,” by Ana Ruiz`: a newsletter lists what others wrote. */
function isHeadline({ tokens, outer }: Marked, before: Token): boolean {
  return /^[–—-]+$/.test(before.text) && tokens[firstTokenFrom(tokens, outer.end)]?.norm === 'by';
}

const NAMED_BEHIND =
  /^(?:show|campaign|camp|movement|slogan|bill|tax|hats?|caps?|t-shirts?|shirts?|buttons?|tour|pageant|effect|crowd|primary|primaries|stars?|franchise|series|reunion|episode|finale|phrase|doctrine|syndrome|anchor|hosts?|co-host|cast|actor|actress|director|creator|trilogy|soundtrack|theme|album|single|hashtag)$/;

/** `the “Open Gates” campaign`, `“Harbour Lights” star Ana Ruiz`: it tells what the noun behind it is called. */
function isBeforeNamed(
  { tokens, outer, start, end, text }: Marked & Pick<Quotation, 'start' | 'end'> & Pick<TextDocument, 'text'>,
  words: readonly Token[],
): boolean {
  const after = tokens[firstTokenFrom(tokens, outer.end)];
  return (
    words.length <= 5 &&
    /^\p{Lu}/u.test(words[0]?.text ?? '') &&
    !/^i\b/.test(words[0]?.norm ?? '') &&
    !/[.,!?;:…]$/u.test(text.slice(start, end)) &&
    after !== undefined &&
    text.slice(outer.end, after.start) === ' ' &&
    NAMED_BEHIND.test(after.norm)
  );
}

/** `sagte sie dem „Hafenkurier“`, `der „Neuen Zeitung“`: nouns alone behind a German article. */
function isPaper(before: Token, words: readonly Token[], marked: string): boolean {
  return (
    /^(?:dem|der|des|im|vom|gegenüber|\p{Ll}*(?:zeitung|magazins?|zeitschrift|senders?|portals?|plattform|blatts?)|quotidien|journal|hebdomadaire|diario|periódico|semanario|emisora|cadena)$/u.test(
      before.norm,
    ) &&
    words.length <= 4 &&
    (/^[\w-]+\.\p{Ll}{2,3}$/u.test(marked) ||
      words.every((word) => /^\p{Lu}/u.test(word.text) || SMALL.test(word.norm)))
  );
}

const WORK_BEHIND =
  /^[”»"“’]?,? (?:(?:a|an|the|his|her|their|ein|eine|der|die|das|une?|son|sa|la|le|su|una?|el) )?(?:[\p{L}\p{N}-]+ ){0,2}(?:song|film|movie|book|novel|memoir|album|play|poem|painting|podcast|documentary|musical|Lied|Film|Roman|Buch|Stück|Gemälde|chanson|film|roman|livre|album|pièce|poème|canción|película|novela|libro|obra|poema|disco)\b/u;

/** `« Le Chant de la mer », chanson de 1974`, `“The Cold Lane,” a 1974 novel`: a name, with what it names behind it. */
function isBeforeWork(
  { text, end, outer }: { readonly text: string; readonly end: number; readonly outer: Span },
  isTitle: boolean,
): boolean {
  return (
    isTitle &&
    !/[.!?]$/.test(text.slice(outer.start, end)) &&
    end - outer.start <= LONGEST_TITLE &&
    WORK_BEHIND.test(text.slice(outer.end - 1, outer.end + 60))
  );
}

const LONGEST_TITLE = 60;

const PERFORMS =
  /^(?:perform|performs|performed|performing|sing|sings|sang|singing|starred|starring|in|recorded|directed|directing)$/;

/** `a script called “Wild Rose”`, `performed “Wild Rose”`, `Ole Dahl (“Wild Rose”)`; words with the capitals of a title. */
function isTitleHere(before: Token, tokens: readonly Token[]): boolean {
  const earlier = tokens[before.index - 1];
  if (before.text === '(') return /^\p{Lu}/u.test(earlier?.text ?? '');
  // “he called “Little Marco””: somebody calls.
  if (before.norm === 'called')
    return earlier !== undefined && /^\p{Ll}/u.test(earlier.text) && !PRONOUN.test(earlier.norm);
  if (before.norm === 'of')
    return /^(?:author|authors|director|writer|star|host|creator|narrator)$/.test(earlier?.norm ?? '');
  if (before.norm === 'in') return /^(?:starred|starring|appeared|star|stars)$/.test(earlier?.norm ?? '');
  return PERFORMS.test(before.norm);
}

const WORKS =
  /^(?:songs?|films?|movies?|books?|novels?|memoirs?|autobiography|albums?|singles?|episodes?|poems?|paintings?|podcasts?|documentary|documentaries|sitcoms?|musicals?|dramas?|comedy|comedies|series|shows?|hits?)$/;
const WORDS_TO_WORK = 6;

/** `films like “The Exorcist”`, `his book, “An American Son”`: nothing but small words between. */
function isBehindWork(before: Token, tokens: readonly Token[]): boolean {
  for (let at = before.index; before.index - WORDS_TO_WORK < at; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== before.sentence) return false;
    if (WORKS.test(token.norm)) return true;
    if (!/^(?:like|such|as|including|the|a|his|her|their|new|,|['’]s|in|on|of|called|\d.*)$/.test(token.norm))
      return false;
  }
  return false;
}

const PRONOUN = /^(?:i|he|she|it|we|they|you|who|has|have|had|once|also|later|often|repeatedly|then)$/;

/** The words of a document that stand in marks as a name somewhere: short ones are a name wherever they stand. */
export function findNamedWords(document: TextDocument, quotations: readonly Quotation[]): ReadonlySet<string> {
  return new Set(
    quotations
      .filter((quotation) => isNamed(document, quotation))
      .map((quotation) => toPlainWords(document, quotation))
      .filter((words) => words !== '' && words.split(' ').length <= MAX_NAME_WORDS),
  );
}

export function findRepeatedWords(document: TextDocument, quotations: readonly Quotation[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const words of quotations.map((quotation) => toPlainWords(document, quotation))) {
    if (seen.has(words)) repeated.add(words);
    seen.add(words);
  }
  return repeated;
}

const MAX_NAME_WORDS = 4;

export const toPlainWords = ({ text }: TextDocument, { start, end }: Quotation): string =>
  text
    .slice(start, end)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

// Where does a description of a person begin and end?

import { CALENDAR_WORDS } from '../lexicon/calendar.ts';
import { isCommonWord } from '../lexicon/names.ts';
import { KNOWN_ORGANIZATIONS } from '../lexicon/organizations.ts';
import { DEMONYMS } from '../lexicon/places.ts';
import { TITLE_MODIFIERS } from '../lexicon/titles.ts';
import type { Span } from '../text/span.ts';
import type { TextDocument, Token } from '../text/text-document.ts';
import { isPlaceName } from './place-name.ts';
import { fold, isModifier, isRoleNounToken } from './role-phrase.ts';

/** A description before a name is rarely longer than this; further words belong to the sentence. */
const MAX_WORDS_BEFORE = 9;
const MAX_WORDS_AFTER = 30;
/** A description after a name says its noun early: `a longtime, well-known consultant`. */
const MAX_WORDS_TO_NOUN = 8;

const ARTICLES = /^(?:the|a|an|der|die|das|den|dem|ein|eine|einen|einem|einer|le|la|les|un|une|el|los|las|una)$/;
const POSSESSIVES = /^(?:his|her|their|its|my|our)$/;

/**
 * The description that ends with the noun at `noun`.
 *
 * met [foreign minister] Ana Ruiz                 -> without an article: words that only a description holds
 * the [Lakeview club’s longtime coach] Ole Dahl   -> with an article: all behind it
 */
export function findDescriptionBefore({ tokens }: TextDocument, noun: number): Span | null {
  const last = tokens[noun];
  if (last === undefined) return null;
  let article: number | null = null;
  for (
    let index = noun - 1;
    index >= noun - MAX_WORDS_BEFORE && tokens[index]?.sentence === last.sentence;
    index -= 1
  ) {
    if (isArticle(tokens, index)) article = index + 1;
    if (POSSESSIVES.test(fold(tokens[index]))) article = index;
    if (article !== null) break;
    if (!isModifier(tokens[index]) && !isBetweenCapitals(tokens, index) && !joinsRoles(tokens, index)) break;
  }
  if (article === null) return findCloseDescription(tokens, noun);
  const start = tokens[skipMarks(tokens, skipOtherHead(tokens, article, noun))];
  return start === undefined ? null : { start: start.start, end: last.end };
}

/** The same by its words alone, whatever article stands before: `A photo showed [Danish actress], Ana Ruiz`. */
export function findCloseDescription(tokens: readonly Token[], noun: number): Span | null {
  const last = tokens[noun];
  let first = noun;
  while (first > 0 && tokens[first - 1]?.sentence === last?.sentence && isCloseModifier(tokens, first - 1)) first -= 1;
  first = skipMarks(tokens, first);
  const start = tokens[findCoordinated(tokens, first) ?? first];
  return start === undefined || last === undefined ? null : { start: start.start, end: last.end };
}

function skipMarks(tokens: readonly Token[], first: number): number {
  let start = first;
  while (/^['’]s?$/.test(tokens[start]?.text ?? '')) start += 1;
  return start;
}

/** `Lib Dem leader`: German articles are written small, but at the head of a sentence; `von der Leyen` holds none. */
function isArticle(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (/^(?:von|van)$/.test(fold(tokens[index - 1]))) return false;
  return ARTICLES.test(fold(token)) && (/^\p{Ll}/u.test(token?.text ?? '') || isFirst(tokens, index));
}

/** `the scientist and philosopher Ana Ruiz`: one article for both. */
function joinsRoles(tokens: readonly Token[], index: number): boolean {
  return fold(tokens[index]) === 'and' && isRoleNounToken(tokens[index - 1]);
}

/** `the deaths of former House Speaker Ana Ruiz`: what stands before “of” is no person, so the description follows. */
function skipOtherHead(tokens: readonly Token[], first: number, noun: number): number {
  let start = first;
  for (let index = first + 1; index < noun; index += 1) {
    const head = tokens[index - 1];
    const isOther = /^\p{Ll}+s$/u.test(head?.text ?? '') && !isRoleNounToken(head);
    if (fold(tokens[index]) === 'of' && isOther) start = index + 1;
  }
  return start;
}

/**
 * `early retiree and self-made [millionaire] Ana Ruiz` is one description.
 * Counter-example: `told the coach and captain Ole Dahl`: with an article before, two people may be meant.
 */
function findCoordinated(tokens: readonly Token[], first: number): number | null {
  const noun = first - 2;
  if (fold(tokens[first - 1]) !== 'and' || tokens[noun]?.sentence !== tokens[first]?.sentence) return null;
  if (!isRoleNounToken(tokens[noun], true)) return null;
  let begin = noun;
  while (begin > 0 && tokens[begin - 1]?.sentence === tokens[noun]?.sentence && isCloseModifier(tokens, begin - 1))
    begin -= 1;
  const before = fold(tokens[begin - 1]);
  return ARTICLES.test(before) || POSSESSIVES.test(before) ? null : begin;
}

const ATTRIBUTES = new Set(
  'early gold silver bronze medal olympic world grand prize soul blues country reggae metal punk former longtime veteran legendary young retired fellow late star real estate alleged convicted accused suspected disgraced billionaire millionaire sex film football tennis soccer basketball baseball hockey cricket rugby golf music business science health history art fashion tech technology software climate police army navy air party club team company union school university college hospital church city town village state county government opposition bank energy oil trade tv television radio news sports campaign world human rights civil law tax food wine media opera theater theatre stage rock pop jazz folk hip-hop comic book crime science-fiction street mental public chief senior junior deputy vice assistant associate lead head co-lead research policy security defense defence finance foreign budget human'.split(
    ' ',
  ),
);

/** Words that belong to the noun even where no article opens the description. */
function isCloseModifier(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const word = fold(token);
  if (token === undefined) return false;
  if (/^['’]s?$/.test(token.text)) return /^\p{Lu}/u.test(tokens[index - 1]?.text ?? '');
  if (token.kind !== 'word' || CALENDAR_WORDS.has(word)) return false;
  const isCapital = /^\p{Lu}/u.test(token.text) && isNameWord(tokens, index);
  return (
    isCapital ||
    TITLE_MODIFIERS.has(word) ||
    DEMONYMS.has(word) ||
    isRoleNounToken(token) ||
    /(?:-\p{L}+|al|ary|ive)$/u.test(word) ||
    ATTRIBUTES.has(word)
  );
}

const isFirst = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.sentence !== tokens[index]?.sentence;

/** `Lakeview manager Ole Dahl`, `New York mayor Ana Ruiz` at a sentence’s head. Counter-example: `While manager Ole Dahl slept`. */
export function isNameWord(tokens: readonly Token[], index: number): boolean {
  if (!isFirst(tokens, index)) return true;
  const word = fold(tokens[index]);
  const two = `${word} ${fold(tokens[index + 1])}`;
  return !isCommonWord(word) || DEMONYMS.has(word) || KNOWN_ORGANIZATIONS.has(word) || isPlaceName(two);
}

interface Description {
  readonly span: Span;
  /** Token of the noun that makes it a description. */
  readonly noun: number;
}

interface AfterOptions {
  readonly sentence: number;
  /** A person's name begins at this token. */
  readonly isName?: (token: number) => boolean;
}

/** The description that begins at token `first`, without its article; null where no noun for a person comes early. */
export function findDescriptionAfter(
  document: TextDocument,
  first: number,
  { sentence, isName = () => false }: AfterOptions,
): Description | null {
  const { tokens } = document;
  let begin = first;
  while (/^(?:the|a|an|now|currently|also|then)$/.test(fold(tokens[begin])) && begin < first + 3) begin += 1;
  // “one of the founders of the port”
  const isOneOf = fold(tokens[first]) === 'one' && fold(tokens[first + 1]) === 'of';
  const hasArticle = begin > first || isOneOf;
  const isCapital = /^\p{Lu}/u.test(tokens[begin]?.text ?? '');
  const most = hasArticle || isCapital ? MAX_WORDS_TO_NOUN : MAX_WORDS_TO_NOUN - 3;
  let noun: number | null = null;
  let end = begin;
  while (end < begin + MAX_WORDS_AFTER && tokens[end]?.sentence === sentence && !isEnd(tokens, end, noun !== null)) {
    if (noun === null && isName(end)) return null;
    if (noun === null && isRoleNounToken(tokens[end], true)) noun = end;
    else if (noun === null && !isModifier(tokens[end]) && !((hasArticle || isCapital) && isInsideName(tokens, end)))
      return null;
    if (noun === null && (end - begin > most || (end === begin && !hasArticle && isVerbForm(tokens[end])))) return null;
    end += 1;
  }
  while (
    noun !== null &&
    end > noun + 1 &&
    /^(?:of|for|at|in|from|with|to|on|by|and|or|the|a|an|its|his|her|their)$/.test(fold(tokens[end - 1]))
  )
    end -= 1;
  const [start, last] = [tokens[begin], tokens[end - 1]];
  if (
    noun === null ||
    start === undefined ||
    last === undefined ||
    isNameNext(tokens, { begin, noun, hasArticle, isName })
  )
    return null;
  return { span: { start: start.start, end: last.end }, noun };
}

/** `Health and Human Services secretary`, `Department of Health spokesman`: small words inside a name. */
function isInsideName(tokens: readonly Token[], index: number): boolean {
  return fold(tokens[index]) === 'of' || isBetweenCapitals(tokens, index);
}

function isBetweenCapitals(tokens: readonly Token[], index: number): boolean {
  const isCapital = (at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.text ?? '');
  return /^(?:of|and|&|for)$/.test(fold(tokens[index])) && isCapital(index - 1) && isCapital(index + 1);
}

/** `Ruiz, Senator Ole Dahl and …` is a list: the title belongs to the next name. */
function isNameNext(tokens: readonly Token[], { begin, noun, hasArticle, isName }: Next): boolean {
  if (hasArticle) return false;
  let last = noun;
  // “General Manager of”: the second word is the noun.
  while (isRoleNounToken(tokens[last + 1], true)) last += 1;
  const after = tokens[last + 1];
  const isCapital = after?.kind === 'word' && /^\p{Lu}/u.test(after.text);
  // “Ole Dahl, President Harbour North America, says”: no person begins here.
  const isTitleOfBody = /^\p{Lu}/u.test(tokens[last]?.text ?? '') && !isName(last + 1);
  return isCapital && !isTitleOfBody && tokens.slice(begin, noun).every((token) => isModifier(token));
}

interface Next {
  readonly begin: number;
  readonly noun: number;
  readonly hasArticle: boolean;
  readonly isName: (token: number) => boolean;
}

/** `, forcing the minister` tells what happened, not who somebody is. */
function isVerbForm(token: Token | undefined): boolean {
  return (
    /(?:ing|ed)$/.test(fold(token)) &&
    !/-/.test(fold(token)) &&
    !/^(?:retired|leading|rising|acting|outgoing|incoming|managing|founding|wanted|acclaimed|renowned|celebrated|respected|noted|famed|beloved|esteemed|experienced|certified|registered|licensed|distinguished|decorated|disgraced|convicted|accused|alleged|suspected|elected|appointed)$/.test(
      fold(token),
    )
  );
}

const VERBS = new Set(
  'said says told tells added adds asked asks wrote writes is was are were has had will would could can who whose whom which that when while where after before because but if than he she they argued explained noted warned called announced won lost took made became off hot convicted'.split(
    ' ',
  ),
);

function isEnd(tokens: readonly Token[], index: number, hasNoun: boolean): boolean {
  const token = tokens[index];
  if (token === undefined) return true;
  if (/^[.;:!?)("“”–—]$/.test(token.text) || isSpacedHyphen(tokens, index)) return true;
  if (token.text === ',') return !(hasNoun && isPlaceBetweenCommas(tokens, index));
  return VERBS.has(fold(token));
}

/** A hyphen with space around it is set for a dash. */
export function isSpacedHyphen(tokens: readonly Token[], index: number): boolean {
  const [before, hyphen, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (hyphen?.text !== '-') return false;
  return (before?.end ?? hyphen.start) < hyphen.start && hyphen.end < (after?.start ?? 0);
}

/** `at the institute in Munich, Germany, and co-author`: the commas only set the country off. `Director, Lakeview Bank` goes on too. */
function isPlaceBetweenCommas(tokens: readonly Token[], comma: number): boolean {
  const after = tokens[comma + 1];
  if (after === undefined || !/^\p{Lu}/u.test(after.text)) return false;
  const isPlace = isPlaceName(fold(after)) || /^(?:D\.C\.|\p{Lu}[a-z]{2,4}\.)$/u.test(after.text);
  return isPlace || (/^\p{Lu}/u.test(tokens[comma - 1]?.text ?? '') === true && isRoleNounToken(tokens[comma - 1]));
}

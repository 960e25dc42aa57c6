// What stands beside a name that only a human being has beside it?

import type { DocumentWords } from './document-words.ts';
import type { Run } from './find-runs.ts';

const SAYS = /^(?:said|says|asked|added|recalled|wrote|explained|replied)$/;

/** `,” Rovic said`, `,” said Rovic` and, at the head of a sentence, `Said Rovic: “`. */
export function isBesideQuotation(words: DocumentWords, { first, end }: Run): boolean {
  const { facts } = words;
  const isClosed = (index: number): boolean => /^["”’»]$/u.test(facts[index]?.folded ?? '');
  if (SAYS.test(facts[end]?.folded ?? '') && isClosed(first - 1)) return true;
  if (!SAYS.test(facts[first - 1]?.folded ?? '')) return false;
  return isClosed(first - 2) || (words.isOpening(first - 1) && isQuotationAfter(words, end));
}

/** `, “` or `: “` */
export function isQuotationAfter({ tokens }: DocumentWords, end: number): boolean {
  return /^[,:]$/.test(tokens[end]?.text ?? '') && /^["“„«»‘']$/u.test(tokens[end + 1]?.text ?? '');
}

const MAX_ROLE_WORDS = 6;

/** `, a trade professor`, `, the former director`: a noun for a human being, before anything else ends the phrase. */
export function isRoleAfter({ facts, tokens }: DocumentWords, end: number): boolean {
  if (tokens[end]?.text !== ',' || !/^(?:a|an|the|his|her|one)$/.test(facts[end + 1]?.folded ?? '')) return false;
  for (let index = end + 2; index < end + 2 + MAX_ROLE_WORDS; index += 1) {
    const fact = facts[index];
    if (fact === undefined || tokens[index]?.kind === 'mark' || /^(?:of|in|at|for|that|which|to|on)$/.test(fact.folded))
      return false;
    const isLast = !/^\p{L}/u.test(tokens[index + 1]?.text ?? '') || !facts[index + 1]?.isRoleNoun;
    if (fact.isRoleNoun && !fact.isCapital && isLast && fact.folded !== 'maker') return true;
  }
  return false;
}

/** `, 41,` */
export function hasAge({ tokens }: DocumentWords, end: number): boolean {
  return (
    tokens[end]?.text === ',' &&
    /^\d{1,3}$/.test(tokens[end + 1]?.text ?? '') &&
    /^[,.)]$/.test(tokens[end + 2]?.text ?? '')
  );
}

/** `Ana Kovar and …`, `… and Ana Kovar`: a forename that the lists know, with a name behind it. */
export function isBesideName({ facts, tokens }: DocumentWords, { first, end }: Run): boolean {
  const isName = (at: number): boolean =>
    facts[at]?.isForename === true &&
    facts[at]?.isCommon === false &&
    facts[at + 1]?.isCapital === true &&
    facts[at + 1]?.isOrganizationHead === false;
  const isLink = (at: number): boolean =>
    facts[at]?.folded === 'and' && tokens[at]?.sentence === tokens[first]?.sentence;
  return (isLink(first - 1) && isName(first - 3)) || (isLink(end) && isName(end + 1));
}

const KIN =
  /^(?:brother|sister|wife|husband|son|daughter|mother|father|partner|girlfriend|boyfriend|uncle|aunt|cousin|fiancee|fiance|granddaughter|grandson|grandmother|grandfather|niece|nephew|named|friend)$/;

/** `her brother Dan`, `his wife, Victoria,` */
export function isKinBefore(facts: DocumentWords['facts'], first: number): boolean {
  return KIN.test((facts[first - 1]?.folded === ',' ? facts[first - 2] : facts[first - 1])?.folded ?? '');
}

const MAX_TITLE_WORDS = 6;

/** A stretch in marks that holds nothing but capitals and small links: the title of a book, a song, a film. */
export function isTitleOfWork({ facts, tokens }: DocumentWords, { first, end }: Run): boolean {
  const isWord = (index: number): boolean =>
    facts[index]?.isCapital === true || /^(?:and|of|the|in|a|an|for|to|&|'s)$/.test(facts[index]?.folded ?? '');
  let [open, close] = [first - 1, end];
  while (first - open < MAX_TITLE_WORDS && isWord(open)) open -= 1;
  while (close - end < MAX_TITLE_WORDS && isWord(close)) close += 1;
  // American setting puts comma and full stop inside; “Dahl,” she said is an answer.
  const isPointed = /^[,.]$/.test(tokens[close]?.text ?? '');
  if (isPointed) close += 1;
  const isMarked = /^[“"‘]$/.test(tokens[open]?.text ?? '') && /^[”"’]$/.test(tokens[close]?.text ?? '');
  if (!isMarked || /^(?:nicknamed|dubbed|called|as)$/.test(facts[open - 1]?.folded ?? '')) return false;
  const isSaid = [close + 1, close + 2].some((at) => SAYS.test(facts[at]?.folded ?? ''));
  return tokens[open]?.sentence === tokens[first]?.sentence && !(isPointed && isSaid);
}

/** `in the role of Luke Skywalker`, `the character Jane Eyre`, `starring as Rose Harlan`, `Luke Skywalker, played by Ole Dahl`. */
export function isCast({ facts, tokens }: DocumentWords, { first, end }: Run): boolean {
  const word = (index: number): string => facts[index]?.folded ?? '';
  const [before, earlier] = [word(first - 1), word(first - 2)];
  if (/^(?:character|characters|fictional|portraying|portrays|portrayed|villain|superhero)$/.test(before)) return true;
  if (/^(?:of|as)$/.test(before) && /^(?:role|roles|character|starring|stars|starred|cast|voice)$/.test(earlier))
    return before === 'as' || earlier !== 'voice' || word(first - 3) === 'the';
  const comma = tokens[end]?.text === ',' || tokens[end]?.text === '(';
  return comma && /^(?:played|portrayed|voiced)$/.test(word(end + 1)) && word(end + 2) === 'by';
}

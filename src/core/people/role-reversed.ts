// Which description stands before a name with a comma between: The mayor, Ana Ruiz, said?

import type { Span } from '../text/span.ts';
import type { TextDocument, Token } from '../text/text-document.ts';
import { findCloseDescription, findDescriptionBefore, isNameWord } from './description-bounds.ts';
import { type FoundRole, type NameStarts, type RolePattern, toFound } from './role-pattern.ts';
import { fold, isRoleNounToken } from './role-phrase.ts';

/** `Linden’s mayor, Ana Ruiz,` · `his predecessor, Ole Dahl,` · `the Danish actress, Ana Ruiz,`: a noun right before the comma. */
function findNear(document: TextDocument, comma: number): FoundRole | null {
  const { tokens } = document;
  if (!isRoleNounToken(tokens[comma - 1])) return null;
  const span = findDescriptionBefore(document, comma - 1);
  if (span === null) return null;
  const found = toFound(document, widenToOwner(document, span, comma), 'reversed');
  return /['’]s? |^(?:his|her|their|its) /i.test(found.text) ? found : null;
}

/** `Nigerian actress, Ana Ruiz,` without an article: a people and a noun are a description by themselves. */
function findBare(document: TextDocument, comma: number): FoundRole | null {
  const { tokens } = document;
  const noun = tokens[comma - 1];
  const span = isRoleNounToken(noun) ? findCloseDescription(tokens, comma - 1) : null;
  if (span === null || noun === undefined) return null;
  return /^\p{Lu}\S* (?:\S+ ){0,3}\S+$/u.test(document.text.slice(span.start, span.end))
    ? toFound(document, span, 'reversed')
    : null;
}

/** `Dahl’s` before `lawyer`: whose it is belongs to the role. */
function widenToOwner({ tokens }: TextDocument, span: Span, end: number): Span {
  let first = end;
  while (span.start < (tokens[first]?.start ?? 0)) first -= 1;
  if (!/^['’]s?$/.test(tokens[first - 1]?.text ?? '')) return span;
  let owner = first - 2;
  while (
    /^\p{Lu}/u.test(tokens[owner - 1]?.text ?? '') &&
    tokens[owner - 1]?.sentence === tokens[first]?.sentence &&
    isNameWord(tokens, owner - 1)
  )
    owner -= 1;
  return { start: tokens[owner]?.start ?? span.start, end: span.end };
}

const MAX_WORDS = 20;
const MAX_WORDS_TO_NOUN = 6;

/** `The mayor, Ana Ruiz, said` · `Her sister, Ana,` · `Linden’s director of schools, Ana Ruiz,` · `President of the Senate, Ana Ruiz,`. */
export const roleReversed: RolePattern = (document, mention, { persons }) => {
  const { tokens } = document;
  let comma = mention.firstToken - (mention.title === null ? 1 : 2);
  // “The port’s director, 41-year-old Ana Ruiz,”
  if (/^\d+-year-old$/.test(tokens[comma]?.text ?? '')) comma -= 1;
  if (tokens[comma]?.text !== ',') return null;
  const near = findNear(document, comma);
  if (near !== null) return near;
  const isClosed = tokens[mention.endToken]?.kind === 'mark';
  for (let index = comma - 1; index > comma - MAX_WORDS && tokens[index]?.sentence === mention.sentence; index -= 1) {
    const token = tokens[index];
    if (token === undefined || /^[,;:"“”()–—]$/.test(token.text)) break;
    const opening = findOpening(document, index, mention.sentence);
    if (opening === null || (!isClosed && isBehindVerb(document, index))) continue;
    const found = readFrom(document, opening, { comma, persons });
    if (found !== null) return found;
  }
  return findBare(document, comma);
};

/** The token with which a description may begin here: behind an article or an owner, or an office at the sentence’s head. */
function findOpening({ tokens }: TextDocument, index: number, sentence: number): number | null {
  const word = fold(tokens[index]);
  const before = tokens[index - 1];
  if (/^['’]s$/.test(tokens[index]?.text ?? '') && /^\p{Lu}/u.test(before?.text ?? '')) return index + 1;
  const isFirst = before?.sentence !== sentence;
  if (isFirst && isRoleNounToken(tokens[index], true)) return index;
  if (!/^(?:the|a|an|his|her|their|its|my|our)$/.test(word)) return null;
  if (!isFirst && /^(?:of|in|at|for|from|by|with|and)$/.test(fold(before))) return null;
  return /^(?:the|a|an)$/.test(word) ? index + 1 : index;
}

/** “Having to rely on his aunt for money, Ana Ruiz worked”: the comma ends another clause, and nothing closes behind the name. */
const isBehindVerb = ({ tokens }: TextDocument, index: number): boolean =>
  /^(?:on|upon|to|over|against|about|than|toward|towards|\p{L}+ing)$/u.test(fold(tokens[index - 1]));

function readFrom(
  document: TextDocument,
  start: number,
  { comma, persons }: { readonly comma: number; readonly persons: NameStarts['persons'] },
): FoundRole | null {
  const { tokens } = document;
  const own = tokens.slice(start, comma);
  const isAtHead = tokens[start - 1]?.sentence !== tokens[start]?.sentence;
  const noun = own.findIndex(
    (each, at) => isRoleNounToken(each, at === 0 && isAtHead) && isHeadAt(tokens, start + at, comma),
  );
  const [begin, last] = [tokens[start], tokens[comma - 1]];
  if (noun < 0 || noun >= MAX_WORDS_TO_NOUN || last === undefined || begin === undefined) return null;
  if (own.some((each, at) => isSentenceWord(each, own[at + 1]))) return null;
  // “As the network’s correspondent Ole Dahl noted, Ana Ruiz”: the words are about somebody else.
  const isOthers = own.some((_, at) => {
    if (/^(?:of|for|to|with|under)$/.test(fold(own[at - 1]))) return false;
    const other = persons.get(start + at);
    return other !== undefined && !/^['’]s?$/.test(tokens[other.endToken]?.text ?? '') && noun < at;
  });
  if (isOthers) return null;
  // “A photo showed Danish actress, Ana Ruiz”: a verb behind another noun.
  if (own.slice(1, noun).some((each) => /^\p{Ll}+ed$/u.test(each.text))) return null;
  const span = { start: begin.start, end: last.end };
  return toFound(document, widenToOwner(document, span, comma), 'reversed');
}

/** Words that no description holds: it goes on as a sentence. */
function isSentenceWord(token: Token, next: Token | undefined): boolean {
  const word = fold(token);
  // “giant to adapt quickly” goes on as a sentence; “adviser to the mayor”, “ambassador to France” do not.
  const isInfinitive =
    word === 'to' && /^\p{Ll}/u.test(next?.text ?? '') && !/^(?:the|a|an|his|her|its|their)$/.test(fold(next));
  return (
    isInfinitive ||
    /^(?:said|says|told|was|were|is|are|be|been|had|has|have|could|would|can|will|that|who|which|what|why|how|when|where|if|on)$/.test(
      word,
    )
  );
}

/** `a consumer world`, `a private solution`: a noun for a person before another noun is none. */
function isHeadAt(tokens: readonly Token[], index: number, end: number): boolean {
  const next = tokens[index + 1];
  if (index + 1 >= end || next === undefined || next.kind === 'mark' || /^\p{Lu}/u.test(next.text)) return true;
  // “a biologist and a colleague of Dahl’s”, but not “a private and satisfactory solution”
  const joined = tokens[index + 2];
  if (fold(next) === 'and') return /^(?:a|an|the)$/.test(fold(joined)) || isRoleNounToken(joined);
  return (
    /^(?:of|for|at|in|from|with|to|on|by|who|known|turned|named|representing)$/.test(fold(next)) ||
    isRoleNounToken(next)
  );
}

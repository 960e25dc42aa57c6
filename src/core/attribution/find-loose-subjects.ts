// Who else could be speaking where no reporting verb stands near: “another wrote”, “the rally denounced”, “, who called her”?

import { isPersonNoun } from '../lexicon/names.ts';
import type { Sentence, TextDocument, Token } from '../text/text-document.ts';
import { isBetweenSubjectAndVerb } from './find-subject.ts';
import type { SubjectPhrase } from './find-subject-phrases.ts';
import { hasClauseVerb } from './report-grammar.ts';

/** They stand for somebody of whom the text has just spoken. */
const QUANTIFIER =
  /^(?:another|others|one|some|many|most|several|both|few|two|three|neither|none|everyone|someone|anyone|everybody|somebody|anybody)$/;
const OPENER =
  /^(?:but|and|yet|still|however|meanwhile|later|then|now|so|while|when|as|if|because|although|though|after|before|since)$/;
const DETERMINER =
  /^(?:a|an|the|this|that|these|those|his|her|its|their|our|my|some|many|most|several|two|three|one|another|all|other|no)$/;
const NO_SUBJECT =
  /^(?:he|she|it|they|we|i|you|there|here|to|of|in|on|at|by|for|with|from|about|than|not|what|how|why|where|who|which|whose|asked|according|including|despite|during|without|among|like)$/;
const MAX_WORDS = 7;

/** @param isTaken true for tokens of a source that is known already. */
export function findLooseSubjects(
  document: TextDocument,
  isTaken: (index: number) => boolean,
  isCue: (index: number) => boolean,
): readonly SubjectPhrase[] {
  const isVerb = (token: Token | undefined): boolean =>
    token !== undefined && (isCue(token.index) || isBetweenSubjectAndVerb(token.norm) || hasClauseVerb([token]));
  const found: SubjectPhrase[] = [];
  for (const token of document.tokens) {
    if (isTaken(token.index)) continue;
    if (isRelative(document, token, isTaken)) found.push(toPhrase(token, token.index + 1, true));
    else if (isQuantifier(document, token, isVerb, isCue) && !isFloating(token, isTaken))
      found.push(toPhrase(token, token.index + 1, false));
  }
  // The verbs that end such a phrase are known in English alone.
  if (!document.lang.startsWith('en')) return found;
  const firsts = new Set(found.map(({ firstToken }) => firstToken));
  for (const sentence of document.sentences) {
    const head = findHead(document, sentence, isTaken, isVerb);
    if (head !== null && !firsts.has(head.firstToken)) found.push(head);
  }
  return found;
}

const toPhrase = ({ index }: Token, endToken: number, isRelative: boolean): SubjectPhrase => ({
  firstToken: index,
  endToken,
  isRelative,
});

/** `Ruiz, who has in the past called it`; not `Who left the gate open?`, `which Ruiz called a gift`. */
function isRelative(
  { tokens }: TextDocument,
  { norm, index, sentence }: Token,
  isTaken: (index: number) => boolean,
): boolean {
  if (norm !== 'who' && norm !== 'which') return false;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  return (
    before?.sentence === sentence &&
    !/^(?:of|in|to|for|on|with|about|from|asked|wonder|wondered|know)$/.test(before.norm) &&
    next !== undefined &&
    !isTaken(next.index) &&
    !DETERMINER.test(next.norm) &&
    !NO_SUBJECT.test(next.norm) &&
    !/^\p{Lu}/u.test(next.text)
  );
}

/** `Ruiz and Dahl both said`: it belongs to the names before. */
const isFloating = ({ norm, index }: Token, isTaken: (index: number) => boolean): boolean =>
  norm === 'both' && isTaken(index - 1);

/** `Another said`, `tweeted another.`, `most were`; not `another day`. */
function isQuantifier(
  { tokens }: TextDocument,
  { norm, index }: Token,
  isVerb: (token: Token | undefined) => boolean,
  isCue: (index: number) => boolean,
): boolean {
  if (!QUANTIFIER.test(norm)) return false;
  const next = tokens[index + 1];
  // “one of them added”
  if (next?.norm === 'of' && /^(?:them|us|those|these)$/.test(tokens[index + 2]?.norm ?? ''))
    return isVerb(tokens[index + 3]);
  return isVerb(next) || (isCue(index - 1) && (next === undefined || next.kind === 'mark'));
}

/** `Federal rules are murky …`, `The rally denounced …`: the words up to the verb, where no name is among them. */
function findHead(
  { tokens }: TextDocument,
  { firstToken, endToken }: Sentence,
  isTaken: (index: number) => boolean,
  isVerb: (token: Token | undefined) => boolean,
): SubjectPhrase | null {
  let first = firstToken;
  while (first < endToken && (tokens[first]?.kind === 'mark' || OPENER.test(tokens[first]?.norm ?? ''))) first += 1;
  for (let at = first; at < Math.min(endToken, first + MAX_WORDS); at += 1) {
    const token = tokens[at];
    if (token === undefined || isTaken(at) || NO_SUBJECT.test(token.norm) || (at === first && /ing$/.test(token.norm)))
      return null;
    if (at > first && isVerb(token)) {
      const head = tokens[at - 1];
      // “That said, …” stands for nobody.
      if (at === first + 1 && DETERMINER.test(head?.norm ?? '')) return null;
      const isNoun =
        DETERMINER.test(tokens[first]?.norm ?? '') || /s$/.test(head?.norm ?? '') || isPersonNoun(head?.norm ?? '');
      return isNoun ? { firstToken: first, endToken: at, isRelative: false } : null;
    }
    if (token.kind === 'mark' && !/^['’-]/u.test(token.text)) return null;
  }
  return null;
}

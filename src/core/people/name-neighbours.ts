// What stands beside a name that only a human being has beside it?

import type { DocumentWords } from './document-words.ts';
import type { Run } from './find-runs.ts';

const SAYS = /^(?:said|says|asked|added|recalled|wrote|explained|replied)$/;

/** `,” Rovic said` and `,” said Rovic`. */
export function isBesideQuotation({ facts }: DocumentWords, { first, end }: Run): boolean {
  const isClosed = (index: number): boolean => /^["”’»]$/u.test(facts[index]?.folded ?? '');
  const isSaidAfter = SAYS.test(facts[end]?.folded ?? '') && isClosed(first - 1);
  return isSaidAfter || (SAYS.test(facts[first - 1]?.folded ?? '') && isClosed(first - 2));
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

const KIN =
  /^(?:brother|sister|wife|husband|son|daughter|mother|father|partner|girlfriend|boyfriend|uncle|aunt|cousin|fiancee|fiance|granddaughter|grandson|grandmother|grandfather|niece|nephew|named|friend)$/;

/** `her brother Dan`, `his wife, Victoria,` */
export function isKinBefore(facts: DocumentWords['facts'], first: number): boolean {
  return KIN.test((facts[first - 1]?.folded === ',' ? facts[first - 2] : facts[first - 1])?.folded ?? '');
}

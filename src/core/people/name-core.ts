// Which words of a stretch carry the name?

import type { DocumentWords } from './document-words.ts';
import type { Run } from './find-runs.ts';
import type { WordFacts } from './word-facts.ts';

/** Tokens that carry the name: no particles, initials, endings, nicknames in marks. */
export function findCoreTokens({ facts, tokens }: DocumentWords, { first, end }: Run): readonly number[] {
  const core: number[] = [];
  let isNickname = false;
  for (let index = first; index < end; index += 1) {
    const fact = facts[index];
    // The first mark inside a name opens its nickname, the next one closes it.
    if (tokens[index]?.kind === 'mark' && tokens[index]?.text !== ',') isNickname = !isNickname;
    if (fact === undefined || isNickname || tokens[index]?.kind !== 'word') continue;
    // Small words within a name are its particles, “der” in a German one as well.
    const isSmall = !fact.isCapital && (fact.isParticle || /^de[rnm]$/.test(fact.folded));
    if (!fact.isInitial && !fact.isGeneration && !isSmall) core.push(index);
  }
  return core;
}

export function findCore(words: DocumentWords, run: Run): readonly WordFacts[] {
  return findCoreTokens(words, run).flatMap((index) => words.facts[index] ?? []);
}

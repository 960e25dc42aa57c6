// Where would Hypothesis anchor a quote? Its published scoring, for comparison: the best place always wins.

import search from 'approx-string-match';
import type { MatchInput } from '../../src/core/selectors/match.ts';
import type { Span } from '../../src/core/text/span.ts';

/** Hypothesis keeps this much on each side. */
const CONTEXT_LENGTH = 32;

/**
 * As `hypothesis/client`, src/annotator/anchoring/match-quote.ts and html.ts (BSD-2-Clause): the position if the words
 * stand there, else every exact place, else the closest with errors up to half the length; each scored 50 for the words,
 * 20 for each side, 2 for the position.
 */
export function matchLikeHypothesis(text: string, { quote, position }: MatchInput): Span | null {
  const { exact } = quote;
  if (position !== null && text.slice(position.start, position.end) === exact) return position;
  const matches = findMatches(text, exact, Math.min(256, exact.length / 2));
  const scoreOf = ({ start, end, errors }: { start: number; end: number; errors: number }): number => {
    const prefix = quote.prefix.slice(-CONTEXT_LENGTH);
    const suffix = quote.suffix.slice(0, CONTEXT_LENGTH);
    const before = prefix === '' ? 1 : scoreText(text.slice(Math.max(0, start - prefix.length), start), prefix);
    const after = suffix === '' ? 1 : scoreText(text.slice(end, end + suffix.length), suffix);
    const near = position === null ? 1 : 1 - Math.abs(start - position.start) / Math.max(1, text.length);
    return (50 * (1 - errors / exact.length) + 20 * before + 20 * after + 2 * near) / 92;
  };
  const [best] = matches.map((match) => ({ ...match, score: scoreOf(match) })).sort((a, b) => b.score - a.score);
  return best ?? null;
}

function findMatches(text: string, words: string, maxErrors: number): { start: number; end: number; errors: number }[] {
  const exact: { start: number; end: number; errors: number }[] = [];
  for (let at = text.indexOf(words); 0 <= at; at = text.indexOf(words, at + 1)) {
    exact.push({ start: at, end: at + words.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, words, maxErrors);
}

function scoreText(text: string, words: string): number {
  if (words === '' || text === '') return 0;
  const [match] = search(text, words, words.length);
  return match === undefined ? 0 : 1 - match.errors / words.length;
}

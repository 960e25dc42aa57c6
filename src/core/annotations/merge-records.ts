// Two versions of one record: which one stays?

import type { TextQuoteSelector } from '../selectors/selector.ts';
import type { ArticleSnapshot, EarlierText } from './snapshot.ts';

/** The later one; of two from the same moment always the same one, whichever comes first. */
export function chooseLater<T extends { readonly updatedTime: string }>(a: T, b: T): T {
  if (a.updatedTime !== b.updatedTime) return a.updatedTime < b.updatedTime ? b : a;
  return JSON.stringify(a) < JSON.stringify(b) ? b : a;
}

/**
 * The later reading, with the texts of earlier ones as long as marked words stand in them as they were marked, and in the
 * later one not any more: so marks stay readable in their place although the outlet has changed or cut the story, and at
 * each visit they are followed from where they stood.
 *
 * @param marked of highlights and corrections.
 */
export function mergeSnapshots(
  a: ArticleSnapshot,
  b: ArticleSnapshot,
  marked: readonly TextQuoteSelector[],
): ArticleSnapshot {
  const later = chooseLater(a, b);
  const earlier = later === a ? b : a;
  const isSameText = later.text === earlier.text;
  // The engine may not have answered when the later one was kept.
  const hasAnalysis = !isSameText || later.people.length + later.quotes.length > 0;
  return {
    ...later,
    people: hasAnalysis ? later.people : earlier.people,
    quotes: hasAnalysis ? later.quotes : earlier.quotes,
    earlierTexts: keepNeeded(
      [...a.earlierTexts, ...b.earlierTexts, { text: earlier.text, capturedTime: earlier.updatedTime }],
      later.text,
      marked,
    ),
    createdTime: a.createdTime < b.createdTime ? a.createdTime : b.createdTime,
  };
}

/** Newest first each takes the marks that only it can show; what takes none goes. Given back oldest first. */
function keepNeeded(
  texts: readonly EarlierText[],
  newest: string,
  marked: readonly TextQuoteSelector[],
): readonly EarlierText[] {
  const all = [newest, ...texts.map(({ text }) => text)];
  let missing = marked
    .map(({ exact, prefix, suffix }) => {
      const surrounded = prefix + exact + suffix;
      // What was marked on the original page has neighbours there that no text of the article knows.
      return all.some((text) => text.includes(surrounded)) ? surrounded : exact;
    })
    .filter((words) => !newest.includes(words));
  const kept: EarlierText[] = [];
  const newestFirst = [...texts].sort((x, y) =>
    x.capturedTime < y.capturedTime ? 1 : x.capturedTime > y.capturedTime ? -1 : x.text < y.text ? 1 : -1,
  );
  for (const text of newestFirst) {
    if (!missing.some((words) => text.text.includes(words))) continue;
    missing = missing.filter((words) => !text.text.includes(words));
    kept.unshift(text);
  }
  return kept;
}

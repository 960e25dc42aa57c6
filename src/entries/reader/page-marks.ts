// How are words marked on the page as its outlet shows it, and how do kept highlights come there?

import { toArticleKey } from '../../core/annotations/article-key.ts';
import { createHighlight, type Highlight, type HighlightId } from '../../core/annotations/highlight.ts';
import { HIGHLIGHT_COLORS } from '../../core/annotations/palette.ts';
import { type ArticleSnapshot, createSnapshot, listTexts } from '../../core/annotations/snapshot.ts';
import { describeSpan } from '../../core/selectors/describe.ts';
import { createMatcher } from '../../core/selectors/match.ts';
import type { Selectors } from '../../core/selectors/selector.ts';
import { describeRange } from '../../dom/element-path.ts';
import { clearPaint, paintSpans } from '../../dom/paint.ts';
import { readPage } from '../../dom/read-page.ts';
import type { ReaderText } from '../../dom/reader-text.ts';
import { findSelectedRange, toSpan } from '../../dom/selection.ts';
import { toReaderText } from '../../dom/to-reader-text.ts';
import { localArea } from '../../platform/settings-area.ts';
import { DEFAULT_SETTINGS, readSettings } from '../../store/settings.ts';
import { createId } from '../../ui/annotations/create-id.ts';
import { placeHighlights } from '../../ui/annotations/place-highlights.ts';
import type { AnnotationPort } from '../../ui/annotations/use-records.ts';
import { prepareArticle } from '../../ui/reader/prepare-article.ts';

export interface PageMarks {
  /** Keep what is selected on the page. @returns false where nothing is, or where it could not be kept. */
  readonly markSelection: () => Promise<boolean>;
  readonly show: () => Promise<void>;
}

/** The style sheet that `platform/page-scripts` brings knows the same names. */
const toName = (color: string): string => `dramatis-page-${color}`;

export function createPageMarks(url: string, port: AnnotationPort): PageMarks {
  const key = toArticleKey(url);
  let isWatching = false;

  async function show(): Promise<void> {
    const { article, highlights } = await port.listByArticle(key);
    if (highlights.length === 0 && !isWatching) return;
    // From the first highlight on, changes made elsewhere are shown here too.
    if (!isWatching) port.watch(() => void show().catch((error: unknown) => console.warn(error)));
    isWatching = true;
    paint(highlights, listTexts(article));
  }

  function paint(highlights: readonly Highlight[], earlierTexts: readonly string[]): void {
    const pageText = toReaderText(document.body);
    const placed = placeHighlights(highlights, pageText.text, earlierTexts);
    clearPaint(HIGHLIGHT_COLORS.map(toName));
    for (const color of HIGHLIGHT_COLORS) {
      const own = placed.filter(({ highlight }) => highlight.color === color).flatMap(({ spans }) => spans);
      paintSpans(pageText, toName(color), own);
    }
  }

  return {
    show,
    async markSelection() {
      const range = findSelectedRange(document);
      if (range === null) return false;
      const pageText = toReaderText(document.body);
      const { selectors, snapshot } = describeSelection(range, pageText, url);
      if (selectors === null) return false;
      const { markColor: color } = await readSettings(localArea).catch(() => DEFAULT_SETTINGS);
      const highlight = createHighlight(
        { id: createId() as HighlightId, article: key, kind: 'highlight', selectors, color, quote: null },
        new Date().toISOString(),
      );
      await port.put([...(snapshot === null ? [] : [snapshot]), highlight]);
      document.getSelection()?.removeAllRanges();
      await show();
      return true;
    },
  };
}

/** In the article's text where the words stand in it, so that the reader finds them at once; else in the page's own. */
function describeSelection(
  range: Range,
  pageText: ReaderText,
  url: string,
): { readonly selectors: Selectors | null; readonly snapshot: ArticleSnapshot | null } {
  const span = toSpan(pageText, range);
  const onPage = span === null ? null : describeSpan(pageText.text, span);
  if (onPage === null) return { selectors: null, snapshot: null };
  const path = describeRange(range);
  const reading = readPage(document, { url, isForced: true, picked: null });
  const state = prepareArticle(reading, { window, isForced: true });
  if (state.kind !== 'ready') return { selectors: { quote: onPage.quote, position: null, path }, snapshot: null };
  const { metadata, readerText } = state.article;
  const { text } = readerText;
  const snapshot = createSnapshot(
    { key: toArticleKey(url), url, metadata, text, analysis: null },
    new Date().toISOString(),
  );
  const found = createMatcher(text)({ quote: onPage.quote, position: null });
  const [first] = found?.spans ?? [];
  const inArticle =
    found === null || !found.isExact || first === undefined
      ? null
      : describeSpan(text, { start: first.start, end: found.spans.at(-1)?.end ?? first.end });
  return {
    selectors: inArticle === null ? { quote: onPage.quote, position: null, path } : { ...inArticle, path },
    snapshot,
  };
}

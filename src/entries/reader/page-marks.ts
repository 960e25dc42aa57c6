// How are words marked on the page as its outlet shows it, and how do kept highlights come there?

import type { Analysis } from '../../core/analysis.ts';
import { applyCorrections } from '../../core/annotations/apply-corrections.ts';
import { toArticleKey } from '../../core/annotations/article-key.ts';
import { createHighlight, fillQuote, type Highlight, type HighlightId } from '../../core/annotations/highlight.ts';
import { HIGHLIGHT_COLORS } from '../../core/annotations/palette.ts';
import {
  type ArticleSnapshot,
  createSnapshot,
  findQuoteAround,
  listTexts,
  toQuoteSnapshot,
} from '../../core/annotations/snapshot.ts';
import { describeSpan } from '../../core/selectors/describe.ts';
import { createMatcher } from '../../core/selectors/match.ts';
import type { Selectors } from '../../core/selectors/selector.ts';
import type { Span } from '../../core/text/span.ts';
import { describeRange } from '../../dom/element-path.ts';
import { clearPaint, paintSpans } from '../../dom/paint.ts';
import { readPage } from '../../dom/read-page.ts';
import type { ReaderText } from '../../dom/reader-text.ts';
import { findSelectedRange, toSpan } from '../../dom/selection.ts';
import { toReaderText } from '../../dom/to-reader-text.ts';
import { askForAnalysis } from '../../messages/analyze-message.ts';
import { localArea } from '../../platform/settings-area.ts';
import { DEFAULT_SETTINGS, readSettings } from '../../store/settings.ts';
import { createId } from '../../ui/annotations/create-id.ts';
import { placeHighlights } from '../../ui/annotations/place-highlights.ts';
import type { AnnotationPort } from '../../ui/annotations/use-records.ts';
import { prepareArticle, toAnalysisRequest } from '../../ui/reader/prepare-article.ts';
import type { ReadyArticle } from '../../ui/reader/reader-state.ts';

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

  const toSnapshot = ({ metadata, readerText: { text } }: ReadyArticle, analysis: Analysis | null): ArticleSnapshot =>
    createSnapshot({ key, url, metadata, text, analysis }, new Date().toISOString());

  async function findSpeaker({ id }: Highlight, article: ReadyArticle, span: Span): Promise<void> {
    const found = await askForAnalysis(toAnalysisRequest(article));
    // Read after the engine's time: a note may have come meanwhile, or the highlight may be gone.
    const { article: kept, highlights, corrections } = await port.listByArticle(key);
    const highlight = highlights.find((one) => one.id === id);
    if (highlight === undefined) return;
    const { analysis } = applyCorrections(found, article.readerText.text, corrections, listTexts(kept));
    const quote = findQuoteAround(analysis, span);
    await port.put([
      toSnapshot(article, analysis),
      ...(quote === null ? [] : [fillQuote(highlight, toQuoteSnapshot(quote, analysis), new Date().toISOString())]),
    ]);
  }

  return {
    show,
    async markSelection() {
      const range = findSelectedRange(document);
      if (range === null) return false;
      const pageText = toReaderText(document.body);
      const { selectors, article, span } = describeSelection(range, pageText, url);
      if (selectors === null) return false;
      const { markColor: color } = await readSettings(localArea).catch(() => DEFAULT_SETTINGS);
      const highlight = createHighlight(
        { id: createId() as HighlightId, article: key, kind: 'highlight', selectors, color, quote: null },
        new Date().toISOString(),
      );
      await port.put([...(article === null ? [] : [toSnapshot(article, null)]), highlight]);
      document.getSelection()?.removeAllRanges();
      await show();
      // The engine takes its time; where it fails, the reader finds out when the article is opened there.
      if (article !== null && span !== null) void findSpeaker(highlight, article, span).catch(() => {});
      return true;
    },
  };
}

interface Described {
  readonly selectors: Selectors | null;
  /** null where the page is none. */
  readonly article: ReadyArticle | null;
  /** Of the words in the article's text; null where they do not stand in it. */
  readonly span: Span | null;
}

/** In the article's text where the words stand in it, so that the reader finds them at once; else in the page's own. */
function describeSelection(range: Range, pageText: ReaderText, url: string): Described {
  const marked = toSpan(pageText, range);
  const onPage = marked === null ? null : describeSpan(pageText.text, marked);
  if (onPage === null) return { selectors: null, article: null, span: null };
  const path = describeRange(range);
  const state = prepareArticle(readPage(document, { url, isForced: true, picked: null }), { window, isForced: true });
  const article = state.kind === 'ready' ? state.article : null;
  const text = article?.readerText.text ?? '';
  const found = createMatcher(text)({ quote: onPage.quote, position: null });
  const first = found?.isExact ? found.spans[0] : undefined;
  const span = first === undefined ? null : { start: first.start, end: found?.spans.at(-1)?.end ?? first.end };
  const inArticle = span === null ? null : describeSpan(text, span);
  return inArticle === null
    ? { selectors: { quote: onPage.quote, position: null, path }, article, span: null }
    : { selectors: { ...inArticle, path }, article, span };
}

// What does the engine say of one page of HTML, without a browser?

import { JSDOM, VirtualConsole } from 'jsdom';
import { analyze } from '../../core/analyze.ts';
import type { PageReading } from '../../core/article.ts';
import type { Tagger } from '../../core/model/tagger.ts';
import { buildTextDocument } from '../../core/text/build-document.ts';
import type { TraceRecord } from '../../core/trace.ts';
import { countWords } from '../../dom/fold-space.ts';
import { readPage } from '../../dom/read-page.ts';
import { sanitizeArticle, toSafeHtml } from '../../dom/sanitize.ts';
import { toReaderText } from '../../dom/to-reader-text.ts';
import { type Report, toReport, toReportedArticle } from './report.ts';

export interface AnalyzePageOptions {
  /** The page's address; null where it is not known: then relative links and images are left out. */
  readonly url: string | null;
  readonly hasTrace: boolean;
  /** null where it could not be loaded: then the rules find the names alone. */
  readonly tagger: Tagger | null;
}

/**
 * Detect, extract and analyze. The page's scripts do not run and nothing is loaded.
 *
 * @throws where the address is no address, or the page is more than the parser can take.
 */
export function analyzePage(html: string | Uint8Array, { url, hasTrace, tagger }: AnalyzePageOptions): Report {
  const address = url ?? 'about:blank';
  // A silent console: broken styles of pages would fill the terminal.
  const page = new JSDOM(toSource(html), { url: address, virtualConsole: new VirtualConsole() });
  try {
    const pageTrace: TraceRecord[] = [];
    const collect = (record: TraceRecord) => void pageTrace.push(record);
    const reading = readPage(page.window.document, { url: address, ...(hasTrace && { trace: collect }) });
    return { ...toPageReport(reading, { window: page.window, hasTrace, tagger, pageTrace }), url };
  } finally {
    page.window.close();
  }
}

interface ReportContext {
  readonly window: JSDOM['window'];
  readonly hasTrace: boolean;
  readonly tagger: Tagger | null;
  readonly pageTrace: readonly TraceRecord[];
}

function toPageReport({ url, detection, article }: PageReading, context: ReportContext): Report {
  const { window, hasTrace, tagger, pageTrace } = context;
  if (article === null) return toReport({ url, detection, article: null, analysis: null, pageTrace });
  const { metadata } = article;
  const fragment = sanitizeArticle(article.html, { window, baseUrl: url });
  const { text, blocks } = toReaderText(fragment);
  const document = buildTextDocument({ blocks, headline: metadata.title, dek: metadata.dek, lang: metadata.lang });
  return toReport({
    url,
    detection,
    article: toReportedArticle(metadata, { html: toSafeHtml(fragment), text, wordCount: countWords(text) }),
    analysis: analyze(document, { hasTrace, tagger }),
    pageTrace,
  });
}

/** Files without a declared charset are mostly UTF-8; only bytes that cannot be that are left to the parser's guess. */
function toSource(html: string | Uint8Array): string | Buffer {
  if (typeof html === 'string') return html;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(html);
  } catch (error) {
    if (error instanceof TypeError) return Buffer.from(html);
    throw error;
  }
}

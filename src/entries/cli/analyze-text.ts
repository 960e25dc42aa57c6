// What does the engine say of a text that is already the body of an article?

import { analyze } from '../../core/analyze.ts';
import { escapeHtml } from '../../core/export/html-text.ts';
import type { Tagger } from '../../core/model/tagger.ts';
import { buildTextDocument } from '../../core/text/build-document.ts';
import { toBlocks } from '../../core/text/plain-text.ts';
import { countWords } from '../../dom/fold-space.ts';
import { type Report, toReport, toReportedArticle } from './report.ts';

export interface AnalyzeTextOptions {
  /** The headline, null where it is not known. */
  readonly title: string | null;
  readonly hasTrace: boolean;
  /** null where it could not be loaded: then the rules find the names alone. */
  readonly tagger: Tagger | null;
}

/** Blank lines part paragraphs. There is no page, so there is no address and no detection. */
export function analyzeText(text: string, { title, hasTrace, tagger }: AnalyzeTextOptions): Report {
  const document = buildTextDocument({ blocks: toBlocks(text), headline: title, dek: null, lang: null });
  const isEmpty = document.text === '';
  const metadata = {
    title,
    dek: null,
    authors: [],
    siteName: null,
    publishedTime: null,
    modifiedTime: null,
    section: null,
    lang: document.lang,
    dir: null,
    leadImage: null,
  };
  const html = document.blocks.map((block) => `<p>${escapeHtml(document.text.slice(block.start, block.end))}</p>`);
  return toReport({
    url: null,
    detection: null,
    article: isEmpty
      ? null
      : toReportedArticle(metadata, {
          html: html.join('\n'),
          text: document.text,
          wordCount: countWords(document.text),
        }),
    analysis: isEmpty ? null : analyze(document, { hasTrace, tagger }),
    pageTrace: [],
  });
}

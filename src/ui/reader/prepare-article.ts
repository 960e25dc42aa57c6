// How does what the page handed over become something that can be shown?

import type { AnalysisRequest } from '../../core/analysis-request.ts';
import type { PageReading } from '../../core/article.ts';
import { removeBlocks } from '../../dom/remove-blocks.ts';
import { sanitizeArticle } from '../../dom/sanitize.ts';
import { toReaderText } from '../../dom/to-reader-text.ts';
import { toWebAddress } from '../../dom/web-address.ts';
import type { ReaderState, ReadyArticle } from './reader-state.ts';

/** Languages in which people and quotes are looked for. */
const KNOWN_LANGUAGES = /^(?:en|de|fr|es)\b/i;

export function prepareArticle(
  reading: PageReading,
  options: {
    readonly window: Window;
    readonly isForced: boolean;
    /** Blocks that the reader took out. */
    readonly isRemoved?: (blockText: string) => boolean;
  },
): ReaderState {
  const { article, detection, url } = reading;
  if (article === null) {
    return options.isForced ? { kind: 'no-text' } : { kind: 'not-article', because: detection.because };
  }
  // The purifier's own name for a window; a real one is never less.
  const fragment = sanitizeArticle(article.html, {
    window: options.window as Window & typeof globalThis,
    baseUrl: url,
  });
  if (options.isRemoved !== undefined) removeBlocks(fragment, options.isRemoved);
  const readerText = toReaderText(fragment);
  if (readerText.text.trim() === '') return { kind: 'no-text' };
  const lang = article.metadata.lang;
  return {
    kind: 'ready',
    article: {
      metadata: article.metadata,
      url,
      fragment,
      readerText,
      wordCount: readerText.text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0,
      isStub: article.isStub,
      nextPage: toWebAddress(article.nextPage, url),
      analysis: null,
      isLanguageKnown: lang === null || KNOWN_LANGUAGES.test(lang),
    },
  };
}

export function toAnalysisRequest({ readerText, metadata }: ReadyArticle): AnalysisRequest {
  return { blocks: readerText.blocks, headline: metadata.title, dek: metadata.dek, lang: metadata.lang };
}

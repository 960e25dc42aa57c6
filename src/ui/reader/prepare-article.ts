// How does what the page handed over become something that can be shown?

import type { AnalysisRequest } from '../../core/analysis-request.ts';
import type { LeftOutBlock, PageReading, UntrustedHtml } from '../../core/article.ts';
import { countWords } from '../../dom/fold-space.ts';
import { putBlocksBack } from '../../dom/put-back.ts';
import { removeBlocks } from '../../dom/remove-blocks.ts';
import type { SafeFragment } from '../../dom/safe-fragment.ts';
import { sanitizeArticle } from '../../dom/sanitize.ts';
import { splitLongText } from '../../dom/split-long-text.ts';
import { toReaderText } from '../../dom/to-reader-text.ts';
import { toWebAddress } from '../../dom/web-address.ts';
import type { ReaderState, ReadyArticle } from './reader-state.ts';

export function prepareArticle(
  reading: PageReading,
  options: {
    readonly window: Window;
    readonly isForced: boolean;
    /** Blocks that the reader took out. */
    readonly isRemoved?: (blockText: string) => boolean;
    /** Blocks of the page that the reader wants although they were left out. */
    readonly putBack?: readonly LeftOutBlock[];
  },
): ReaderState {
  const { article, detection, url } = reading;
  if (article === null) {
    return options.isForced ? { kind: 'no-text' } : { kind: 'not-article', because: detection.because, url };
  }
  // The purifier's own name for a window; a real one is never less.
  const window = options.window as Window & typeof globalThis;
  const toSafe = (html: UntrustedHtml): SafeFragment => sanitizeArticle(html, { window, baseUrl: url });
  const fragment = toSafe(article.html);
  const putBack = options.putBack ?? [];
  putBlocksBack(fragment, putBack, toSafe);
  if (options.isRemoved !== undefined) removeBlocks(fragment, options.isRemoved);
  splitLongText(fragment);
  const readerText = toReaderText(fragment);
  if (readerText.text.trim() === '') return { kind: 'no-text' };
  return {
    kind: 'ready',
    article: {
      metadata: article.metadata,
      url,
      fragment,
      readerText,
      wordCount: countWords(readerText.text),
      isStub: article.isStub,
      isTooLarge: article.isTooLarge,
      nextPage: toWebAddress(article.nextPage, url),
      captions: [...fragment.querySelectorAll('figcaption, caption')].map((caption) => caption.textContent ?? ''),
      putBack,
      analysis: null,
    },
  };
}

export function toAnalysisRequest({ readerText, metadata }: ReadyArticle): AnalysisRequest {
  return { blocks: readerText.blocks, headline: metadata.title, dek: metadata.dek, lang: metadata.lang };
}

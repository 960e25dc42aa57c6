// How does what the page handed over become something that can be shown?

import type { AnalysisRequest } from '../../core/analysis-request.ts';
import type { LeftOutBlock, PageReading, UntrustedHtml } from '../../core/article.ts';
import { countWords } from '../../dom/fold-space.ts';
import { putBlocksBack } from '../../dom/put-back.ts';
import { removeBlocks } from '../../dom/remove-blocks.ts';
import type { SafeFragment } from '../../dom/safe-fragment.ts';
import { sanitizeArticle, sanitizeInSlices } from '../../dom/sanitize.ts';
import { runAtOnce, type Slices } from '../../dom/slices.ts';
import { splitLongText } from '../../dom/split-long-text.ts';
import { toReaderText } from '../../dom/to-reader-text.ts';
import { toWebAddress } from '../../dom/web-address.ts';
import { prepareBody } from './prepare-body.ts';
import type { ReaderState, ReadyArticle } from './reader-state.ts';
import { measureInSlices } from './reading-time.ts';

export interface PrepareOptions {
  readonly window: Window;
  readonly isForced: boolean;
  /** Blocks that the reader took out. */
  readonly isRemoved?: (blockText: string) => boolean;
  /** Blocks of the page that the reader wants although they were left out. */
  readonly putBack?: readonly LeftOutBlock[];
}

export const prepareArticle = (reading: PageReading, options: PrepareOptions): ReaderState =>
  runAtOnce(prepareInSlices(reading, options));

export function* prepareInSlices(reading: PageReading, options: PrepareOptions): Slices<ReaderState> {
  const { article, detection, url } = reading;
  if (article === null) {
    return options.isForced ? { kind: 'no-text' } : { kind: 'not-article', because: detection.because, url };
  }
  // The purifier's own name for a window; a real one is never less.
  const window = options.window as Window & typeof globalThis;
  const toSafe = (html: UntrustedHtml): SafeFragment => sanitizeArticle(html, { window, baseUrl: url });
  const fragment = yield* sanitizeInSlices(article.html, { window, baseUrl: url });
  yield;
  const putBack = options.putBack ?? [];
  if (putBack.length > 0) putBlocksBack(fragment, putBack, toSafe);
  if (options.isRemoved !== undefined) removeBlocks(fragment, options.isRemoved);
  yield;
  splitLongText(fragment);
  yield;
  const readerText = toReaderText(fragment);
  yield;
  if (readerText.text.trim() === '') return { kind: 'no-text' };
  const effort = yield* measureInSlices(readerText.blocks.map(({ text }) => text));
  const captions = [...fragment.querySelectorAll('figcaption, caption')].map((caption) => caption.textContent ?? '');
  yield* prepareBody(fragment, url);
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
      effort,
      captions,
      putBack,
      analysis: null,
    },
  };
}

export function toAnalysisRequest({ readerText, metadata }: ReadyArticle): AnalysisRequest {
  return { blocks: readerText.blocks, headline: metadata.title, dek: metadata.dek, lang: metadata.lang };
}

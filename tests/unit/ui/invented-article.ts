// Which article do the tests of the interface show? An invented one, with whatever each test needs of it.

import { analyze } from '../../../src/core/analyze.ts';
import type { ArticleMetadata, PageReading, UntrustedHtml } from '../../../src/core/article.ts';
import { buildTextDocument } from '../../../src/core/text/build-document.ts';
import { prepareArticle, toAnalysisRequest } from '../../../src/ui/reader/prepare-article.ts';
import type { ReadyArticle } from '../../../src/ui/reader/reader-state.ts';

export interface InventedPage {
  readonly html: string;
  readonly url?: string;
  readonly nextPage?: string | null;
  /** What is not given is not known; the language is English. */
  readonly metadata?: Partial<ArticleMetadata>;
}

/** As the page hands it over. */
export function inventReading(page: InventedPage): PageReading {
  const { html, url = 'https://paper.example/bridge', nextPage = null, metadata = {} } = page;
  return {
    url,
    detection: { isArticle: true, isNews: true, score01: 1, because: [] },
    article: {
      html: html as UntrustedHtml,
      origin: 'dom',
      isStub: false,
      isTooLarge: false,
      nextPage,
      removals: [],
      metadata: {
        title: 'The Bridge Holds',
        dek: null,
        authors: [],
        siteName: null,
        publishedTime: null,
        modifiedTime: null,
        section: null,
        lang: 'en',
        dir: null,
        leadImage: null,
        ...metadata,
      },
    },
  };
}

/** As a reader shows it, with its people and quotes. Needs a window. */
export function inventArticle(page: InventedPage): ReadyArticle {
  const state = prepareArticle(inventReading(page), { window, isForced: false });
  if (state.kind !== 'ready') throw new Error(`expected an article, got ${state.kind}`);
  return { ...state.article, analysis: analyze(buildTextDocument(toAnalysisRequest(state.article))) };
}

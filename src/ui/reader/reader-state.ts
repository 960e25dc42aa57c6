// What can a reading surface be showing?

import type { Analysis } from '../../core/analysis.ts';
import type { ArticleMetadata, LeftOutBlock } from '../../core/article.ts';
import type { ReaderText } from '../../dom/reader-text.ts';
import type { SafeFragment } from '../../dom/safe-fragment.ts';
import type { Problem } from './diagnostics.ts';
import type { Effort } from './reading-time.ts';

/** An article that is ready to be shown; its people and quotes may still be on their way. */
export interface ReadyArticle {
  readonly metadata: ArticleMetadata;
  /** The true address of the page. */
  readonly url: string;
  /** Ready to be put into the reader (`prepare-body.ts`); empty once it is there. */
  readonly fragment: SafeFragment;
  readonly readerText: ReaderText;
  readonly wordCount: number;
  /** What reading it takes. */
  readonly effort: Effort;
  readonly isStub: boolean;
  /** The page was too large to be read whole. */
  readonly isTooLarge: boolean;
  /** Where the story goes on, of the same origin; null where this is all of it. */
  readonly nextPage: string | null;
  /** What stands below pictures: shown, but no part of the text. */
  readonly captions: readonly string[];
  /** Blocks that the reader brought back from what was left out. */
  readonly putBack: readonly LeftOutBlock[];
  /** `null` while the engine works; `failed` where it could not. */
  readonly analysis: Analysis | null | 'failed';
  /** Why it could not, for who reports it. */
  readonly analysisFailure?: Problem;
}

export type ReaderState =
  | { readonly kind: 'loading' }
  /** Reasons as `Detection.because` gives them; the true address of the page. */
  | { readonly kind: 'not-article'; readonly because: readonly string[]; readonly url: string }
  /** Extraction was asked for and found no text. */
  | { readonly kind: 'no-text' }
  /** The browser lets no extension read this page. */
  | { readonly kind: 'restricted' }
  /** The tab was closed or has moved on. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly detail: string; readonly url: string }
  | { readonly kind: 'ready'; readonly article: ReadyArticle };

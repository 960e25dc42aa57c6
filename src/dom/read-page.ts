// What article stands on this page, if any?

import type { PageReading, UntrustedHtml } from '../core/article.ts';
import type { Trace } from '../core/trace.ts';
import { boundBody } from './bound-body.ts';
import { indexBounded } from './bounded-index.ts';
import { clonePage } from './clone-page.ts';
import { detectArticle } from './detect.ts';
import type { UnitScorer } from './filter/filter-units.ts';
import { NO_GUIDE, toGuide } from './filter/guide.ts';
import { scoreUnits } from './filter/score-units.ts';
import { findBody, findPickedBody } from './find-body.ts';
import { findWall, isStub, promisedWordsOf } from './is-stub.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { readSources } from './metadata/sources.ts';
import { findNextPage } from './next-page.ts';
import { readArticleBody } from './other-origins.ts';
import { isOn, type Omitted } from './steps.ts';

export interface ReadOptions {
  /** The true address of the page, from the browser. */
  readonly url: string;
  /** Extract although detection says that this is no article. */
  readonly isForced?: boolean;
  /** Selector of the part that the reader picked by hand. Where the page has it, nothing is detected or searched. */
  readonly picked?: string | null;
  readonly trace?: Trace;
  /** Stands in for the trained filter: for its training, its cross-validation and to see what it gives. */
  readonly score?: UnitScorer;
  /** Steps and rules to leave out, for the same. */
  readonly omitted?: Omitted;
}

/**
 * Detect, describe and extract the article of a page. Works on a copy; the live page is never touched. Bad pages
 * give `article: null`, never an error.
 */
export function readPage(page: Document, options: ReadOptions): PageReading {
  const copy = clonePage(page);
  const { document } = copy;
  const index = indexBounded(document, copy.depth);
  const sources = readSources(document, options.url, index);
  const detection = detectArticle({ ...sources, ...index });
  for (const because of detection.because) {
    options.trace?.({ step: 'dom/detect', rule: because, verdict: 'decided', text: '' });
  }
  const picked = options.picked ? findPickedBody(page, options.picked, sources.url) : null;
  if (!detection.isArticle && options.isForced !== true && picked === null)
    return { url: options.url, detection, article: null };
  const metadata = readMetadata(sources);
  const hasWall = findWall(sources);
  const nextPage = findNextPage(document, sources.url);
  const guide = isOn('guide', options.omitted)
    ? toGuide({ body: readArticleBody(sources.article), title: metadata.title, dek: metadata.dek })
    : NO_GUIDE;
  const search = {
    index,
    url: sources.url,
    headline: metadata.title,
    guide,
    score: options.score ?? scoreUnits,
    omitted: options.omitted,
  };
  const body = picked ?? (document.body && findBody(page, sources, search));
  if (body === null) return { url: options.url, detection, article: null };
  for (const { step, rule, text } of body.removals) options.trace?.({ step, rule, verdict: 'dropped', text });
  for (const { step, rule, text } of body.restored) options.trace?.({ step, rule, verdict: 'kept', text });
  options.trace?.({ step: 'dom/origin', rule: body.origin, verdict: 'decided', text: '' });
  const isCut = boundBody(body.content);
  return {
    url: options.url,
    detection,
    article: {
      metadata,
      // Brand at the border: everything that leaves here is the page's own HTML.
      html: body.content.innerHTML as UntrustedHtml,
      origin: body.origin,
      isStub: isStub(body.wordCount, hasWall, promisedWordsOf(sources)),
      isTooLarge: copy.isTooLarge || isCut,
      nextPage,
      removals: body.removals,
    },
  };
}

// What crosses from the page to the reader? Metadata as plain text and the body as HTML that nobody trusts yet.

/** HTML from a page. Only `dom/sanitize` may turn it into something that is shown. */
export type UntrustedHtml = string & { readonly __brand: 'UntrustedHtml' };

export interface Detection {
  readonly isArticle: boolean;
  readonly isNews: boolean;
  readonly score01: number;
  /** For example `schema:NewsArticle`, `prose:38 paragraphs`. */
  readonly because: readonly string[];
}

/** Text only, never HTML. What is not known is null. */
export interface ArticleMetadata {
  readonly title: string | null;
  readonly dek: string | null;
  readonly authors: readonly string[];
  readonly siteName: string | null;
  /** ISO 8601. */
  readonly publishedTime: string | null;
  readonly modifiedTime: string | null;
  readonly section: string | null;
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl' | null;
  /** Absolute http(s) URL. */
  readonly leadImage: string | null;
}

/** Something that was left out of the body, with the step and the rule that did it. */
export interface Removal {
  readonly step: string;
  readonly rule: string;
  readonly text: string;
}

/** A block of the page that the reader does not show. */
export interface LeftOutBlock {
  readonly text: string;
  readonly words: number;
  /** It reads like a part of a story, and not like a label or a row of links. */
  readonly isProse: boolean;
  readonly html: UntrustedHtml;
  /** Text of the shown block that stands before it on the page; null above all. */
  readonly after: string | null;
  /** The rule that took it out; null where the finder of the article passed it by. */
  readonly rule: string | null;
}

/** What the page is compared with. */
export interface LeftOutRequest {
  /** Texts of all blocks that are shown, with title, dek and captions. */
  readonly shown: readonly string[];
  readonly removals: readonly Removal[];
}

export interface ExtractedArticle {
  readonly metadata: ArticleMetadata;
  readonly html: UntrustedHtml;
  /** Where the words came from; `picked`: from the part that the reader chose by hand. */
  readonly origin: 'dom' | 'json-ld' | 'json-state' | 'noscript' | 'picked';
  /** The page shows a part and asks for a subscription or an account for the rest. */
  readonly isStub: boolean;
  /** The page, or its story, is too large to be shown whole: what is here is its beginning. */
  readonly isTooLarge: boolean;
  /** Where the story goes on; null where this is all of it. */
  readonly nextPage: string | null;
  readonly removals: readonly Removal[];
}

/** What the content script hands over: plain JSON. */
export interface PageReading {
  /** The true address of the page, from the browser and not from the page. */
  readonly url: string;
  readonly detection: Detection;
  /** null where no article text was found. */
  readonly article: ExtractedArticle | null;
}

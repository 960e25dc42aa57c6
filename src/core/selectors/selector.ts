// How is a stretch of text named so that it can be found again? Selectors of the W3C Web Annotation Data Model.

/** The words and what stands beside them. https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Half-open, in UTF-16 code units. https://www.w3.org/TR/annotation-model/#text-position-selector */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** An element of the page, and a place in its own text. https://www.w3.org/TR/annotation-model/#range-selector */
export interface ElementPath {
  readonly type: 'XPathSelector';
  /** For example `/html[1]/body[1]/main[1]/p[4]`. */
  readonly value: string;
  readonly refinedBy: TextPositionSelector;
}

export interface RangeSelector {
  readonly type: 'RangeSelector';
  readonly startSelector: ElementPath;
  readonly endSelector: ElementPath;
}

/** Everything that is known of where some words stand. The quote selector alone is enough to look for them. */
export interface Selectors {
  readonly quote: TextQuoteSelector;
  /** In the text of the article's snapshot; null where the words were marked on the page and stand outside that text. */
  readonly position: TextPositionSelector | null;
  /** In the page as it stood; null where the words were marked in the reader, which has another tree. */
  readonly path: RangeSelector | null;
}

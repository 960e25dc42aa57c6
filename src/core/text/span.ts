// Where does something stand in a text?

/** A half-open stretch `[start, end)` of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function hasOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function toSlice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

// What do the readers look like that bring no types of their own? Only what the tests use.

declare module 'jsonld' {
  type Loader = (url: string) => Promise<{ contextUrl: null; documentUrl: string; document: unknown }>;
  interface Options {
    readonly documentLoader: Loader;
    /** Throws where a property or value would be dropped. */
    readonly safe?: boolean;
  }
  export function expand(input: unknown, options: Options): Promise<unknown[]>;
  export function compact(input: unknown, context: unknown, options: Options): Promise<unknown>;
  export function toRDF(input: unknown, options: Options & { readonly format: 'application/n-quads' }): Promise<string>;
}

declare module 'papaparse' {
  interface Parsed {
    readonly data: string[][];
    readonly errors: readonly { readonly message: string }[];
  }
  export function parse(
    text: string,
    options?: { readonly delimiter?: string; readonly skipEmptyLines?: boolean },
  ): Parsed;
}

declare module '@citation-js/core' {
  export class Cite {
    constructor(input: unknown);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(name: string, options?: Readonly<Record<string, unknown>>): string;
  }
}
declare module '@citation-js/plugin-ris' {}
declare module '@citation-js/plugin-csl' {}

declare module '@apache-annotator/dom' {
  type Match = AsyncGenerator<Range>;
  export function createTextQuoteSelectorMatcher(selector: {
    readonly type: 'TextQuoteSelector';
    readonly exact: string;
    readonly prefix?: string;
    readonly suffix?: string;
  }): (scope: Node | Range) => Match;
  export function createTextPositionSelectorMatcher(selector: {
    readonly type: 'TextPositionSelector';
    readonly start: number;
    readonly end: number;
  }): (scope: Node | Range) => Match;
}

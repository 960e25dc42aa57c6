// What is mutated together, and which tests judge it? The unit tests of what is mutated; no browser.
//
// What lives on was read one by one. In each area there are:
// - defaults that only the compiler asks for: `?? ''` behind a match, an index or a search that has just been made sure;
// - questions that only save work: `if (anchored.length === 0) return`, `hasAttribute` before an attribute is removed, an
//   empty list that is not joined, a cache;
// - patterns whose lost anchor changes nothing, since what they read begins or ends so in any case (a URL's `protocol`).

export interface Area {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

export const AREAS: Readonly<Record<string, Area>> = {
  /** DOMPurify allows `tbody` wherever it allows tables, whether we name it or not. */
  sanitize: { mutate: ['src/dom/sanitize.ts', 'src/dom/purify.ts'], tests: ['tests/unit/dom/sanitize*.test.ts'] },
  urls: {
    mutate: ['src/dom/web-address.ts', 'src/core/export/web-address.ts', 'src/core/annotations/article-key.ts'],
    tests: ['tests/unit/{dom,core/export}/web-address.test.ts', 'tests/unit/core/annotations/article-key.test.ts'],
  },
  /** `blocked` and the choice among migrations come to life with the second version of the database. */
  store: {
    mutate: ['src/store/**/*.ts'],
    tests: ['tests/unit/store/**/*.test.ts'],
  },
  /** Most of what lives in `text-fragment.ts` are limits of how far it looks, which only texts of thousands of letters reach. */
  export: {
    mutate: ['src/core/export/**/*.ts', '!src/core/export/web-address.ts'],
    tests: ['tests/unit/core/export/**/*.test.ts'],
  },
};

/** How the area is handed to the processes that Stryker starts. */
export const AREA_VARIABLE = 'MUTATION_AREA';

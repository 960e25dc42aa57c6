// What is mutated together, and which tests judge it? The unit tests of what is mutated; no browser.

export interface Area {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

export const AREAS: Readonly<Record<string, Area>> = {
  sanitize: { mutate: ['src/dom/sanitize.ts'], tests: ['tests/unit/dom/sanitize*.test.ts'] },
  urls: {
    mutate: ['src/dom/web-address.ts', 'src/core/export/web-address.ts', 'src/core/annotations/article-key.ts'],
    tests: ['tests/unit/{dom,core/export}/web-address.test.ts', 'tests/unit/core/annotations/article-key.test.ts'],
  },
  store: {
    mutate: ['src/store/**/*.ts'],
    tests: ['tests/unit/store/**/*.test.ts'],
  },
  export: {
    mutate: ['src/core/export/**/*.ts', '!src/core/export/web-address.ts'],
    tests: ['tests/unit/core/export/**/*.test.ts'],
  },
};

/** How the area is handed to the processes that Stryker starts. */
export const AREA_VARIABLE = 'MUTATION_AREA';

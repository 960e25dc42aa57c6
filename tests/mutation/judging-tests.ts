// Which tests judge the mutants? The unit tests of what is mutated; no browser.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'tests/unit/dom/{sanitize,web-address}*.test.ts',
      'tests/unit/store/**/*.test.ts',
      'tests/unit/core/export/**/*.test.ts',
      'tests/unit/core/annotations/**/*.test.ts',
    ],
  },
});

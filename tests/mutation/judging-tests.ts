// How do the tests run that judge mutants? One file after another in a thread that stays.

import { defineConfig } from 'vitest/config';
import { AREA_VARIABLE, AREAS } from './areas.ts';
import { POOL_NAME, stopWarmThread, WarmThread } from './warm-thread.ts';

const area = AREAS[process.env[AREA_VARIABLE] ?? ''];

export default defineConfig({
  plugins: [
    {
      name: 'dramatis:warm-thread',
      // Stryker's runner asks for threads by the command line, which stands above this file; the hook comes after both.
      configureVitest({ project, vitest }) {
        project.config.pool = POOL_NAME as typeof project.config.pool;
        project.config.poolRunner = {
          name: POOL_NAME,
          createPoolWorker: (options) => new WarmThread(options),
        };
        vitest.onClose(stopWarmThread);
      },
    },
  ],
  test: {
    include: area === undefined ? Object.values(AREAS).flatMap(({ tests }) => [...tests]) : [...area.tests],
    setupFiles: ['tests/mutation/forget-mutant.ts'],
    // A loaded machine is no reason to call a mutant dead.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

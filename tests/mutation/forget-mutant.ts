// Which mutant is alive while the modules load? None, but for those that come to life by loading. A thread that is kept
// would still have the one of the run before. Runs after Stryker's own setup file, and before the tests are loaded.

import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    mutantActivation: 'static' | 'runtime' | undefined;
  }
}

interface StrykerState {
  activeMutant?: string | undefined;
  mutantCoverage?: object | undefined;
}

// Stryker's instrumented code keeps its state there.
const state = (globalThis as { __stryker__?: StrykerState }).__stryker__;
if (state !== undefined) {
  if (inject('mutantActivation') !== 'static') state.activeMutant = undefined;
  state.mutantCoverage = undefined;
}

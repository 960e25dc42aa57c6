// How does a reader listen to a storage that an update of the extension can take away under it?

import { isOrphaned } from '../../platform/orphaned.ts';

/** After an update of the extension the old script has no storage any more; the reader still works, and can be left. */
export function tryWatch(watch: () => () => void): () => void {
  const attempt = <T>(run: () => T): T | null => {
    try {
      return run();
    } catch (error) {
      if (!isOrphaned()) console.warn(error);
      return null;
    }
  };
  const stop = attempt(watch);
  return () => {
    if (stop !== null) attempt(stop);
  };
}

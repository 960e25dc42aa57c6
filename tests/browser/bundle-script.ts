// How does a script of ours get into a page that a test or a bench has made? As one file, bundled in memory.

import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** @param entry from the project's folder. @returns the code of a script that runs by itself. */
export async function bundleScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome120',
      lib: { entry: `${PROJECT}${entry}`, formats: ['iife'], name: 'bundled' },
    },
  });
  // One entry, one format: a list of one, or that one.
  const [first] = [built].flat();
  if (first === undefined || !('output' in first)) throw new Error(`vite gave no output for ${entry}`);
  return first.output[0].code;
}

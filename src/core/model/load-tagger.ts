// How does the trained tagger come into memory, and what if it does not?

import { type PackedWeights, readWeights } from './packed-weights.ts';
import { createTagger, type Tagger } from './tagger.ts';

/** `reason` is for the log and the sidebar's note; the rules find people without a tagger. */
export type TaggerLoading =
  | { readonly tagger: Tagger; readonly reason: null }
  | { readonly tagger: null; readonly reason: string };

type LoadWeights = () => Promise<{ readonly TAGGER_WEIGHTS: PackedWeights }>;

/** @param loadWeights imports `tagger-weights.ts`; passed in, so that whoever imports this file does not carry them. */
export async function loadTagger(loadWeights: LoadWeights): Promise<TaggerLoading> {
  try {
    const { TAGGER_WEIGHTS } = await loadWeights();
    return { tagger: createTagger(readWeights(TAGGER_WEIGHTS)), reason: null };
  } catch (error) {
    return { tagger: null, reason: `the trained tagger did not load: ${String(error)}` };
  }
}

// How does the trained tagger come into memory, and only where somebody asks for it?

import { type PackedWeights, readWeights } from './packed-weights.ts';
import { createTagger, type Tagger } from './tagger.ts';

/** `reason` is for the log and the sidebar's note; the rules find people without a tagger. */
export type TaggerLoading =
  | { readonly tagger: Tagger; readonly reason: null }
  | { readonly tagger: null; readonly reason: string };

type LoadWeights = () => Promise<{ readonly TAGGER_WEIGHTS: PackedWeights }>;

/** The weights are a chunk of their own: whoever imports this file does not carry them. */
export async function loadTagger(
  loadWeights: LoadWeights = () => import('./tagger-weights.ts'),
): Promise<TaggerLoading> {
  try {
    const { TAGGER_WEIGHTS } = await loadWeights();
    return { tagger: createTagger(readWeights(TAGGER_WEIGHTS)), reason: null };
  } catch (error) {
    return { tagger: null, reason: `the trained tagger did not load: ${String(error)}` };
  }
}

// How does the trained tagger come into memory, and only where somebody asks for it?

import { readWeights } from './packed-weights.ts';
import { createTagger, type Tagger } from './tagger.ts';

/**
 * The weights are a chunk of their own: whoever imports this file does not carry them.
 *
 * @throws what the import throws where the chunk cannot be loaded; the rules work without a tagger
 */
export async function loadTagger(): Promise<Tagger> {
  const { TAGGER_WEIGHTS } = await import('./tagger-weights.ts');
  return createTagger(readWeights(TAGGER_WEIGHTS));
}

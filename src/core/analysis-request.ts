// What does the engine need of an article, as plain JSON that can cross to a worker?

import type { BlockText } from './text/text-document.ts';

export interface AnalysisRequest {
  readonly blocks: readonly BlockText[];
  readonly headline: string | null;
  readonly dek: string | null;
  /** BCP 47 tag as the page declares it, null where it does not. */
  readonly lang: string | null;
}

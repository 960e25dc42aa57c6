// What runs in the worker of the bench people-speed: how long do loading and each text take?

import { resolveReferences } from '../../src/core/coreference/resolve-references.ts';
import { loadTagger } from '../../src/core/model/load-tagger.ts';
import { findPeople } from '../../src/core/people/find-people.ts';
import { findQuotations } from '../../src/core/quotation/find-quotations.ts';
import { buildTextDocument } from '../../src/core/text/build-document.ts';

export interface WorkerTimes {
  readonly loadMs: number;
  /** Text by text; the first one is cold. */
  readonly peopleMs: readonly number[];
}

self.onmessage = async ({ data }: MessageEvent<readonly string[]>): Promise<void> => {
  const begin = performance.now();
  const { tagger, reason } = await loadTagger(() => import('../../src/core/model/tagger-weights.ts'));
  if (tagger === null) throw new Error(reason ?? 'no tagger');
  const loadMs = performance.now() - begin;
  const peopleMs = data.map((text) => {
    const start = performance.now();
    const blocks = text.split('\n\n').map((each) => ({ kind: 'paragraph' as const, text: each }));
    const document = buildTextDocument({ blocks, headline: null, dek: null, lang: 'en' });
    resolveReferences(document, findPeople(document, { tagger }), findQuotations(document));
    return performance.now() - start;
  });
  self.postMessage({ loadMs, peopleMs } satisfies WorkerTimes);
};

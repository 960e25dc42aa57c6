// Where does the analysis run for the popup? Beside it, so that typing and scrolling never wait for the engine.

import type { AnalysisRequest } from '../../core/analysis-request.ts';
import { analyze } from '../../core/analyze.ts';
import { loadTagger } from '../../core/model/load-tagger.ts';
import { buildTextDocument } from '../../core/text/build-document.ts';

self.onmessage = async ({ data }: MessageEvent<AnalysisRequest>): Promise<void> => {
  const { tagger, reason } = await loadTagger(() => import('../../core/model/tagger-weights.ts'));
  if (reason !== null) console.warn(reason);
  self.postMessage(analyze(buildTextDocument(data), { tagger }));
};

// Runs beside the popup, so that typing and scrolling never wait for the engine.

import type { AnalysisRequest } from '../../core/analysis-request.ts';
import { analyze } from '../../core/analyze.ts';
import { buildTextDocument } from '../../core/text/build-document.ts';

self.onmessage = ({ data }: MessageEvent<AnalysisRequest>): void => {
  self.postMessage(analyze(buildTextDocument(data)));
};

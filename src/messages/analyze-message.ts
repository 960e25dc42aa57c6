// Reader in the page → background: what do these blocks say? Background → reader: the analysis.

import type { Analysis } from '../core/analysis.ts';
import type { AnalysisRequest } from '../core/analysis-request.ts';
import { onMessage, sendToBackground } from '../platform/message-port.ts';
import { isNamed } from './is-named.ts';

interface AnalyzeMessage {
  readonly name: 'reader→background: analyze';
  readonly request: AnalysisRequest;
}

const NAME: AnalyzeMessage['name'] = 'reader→background: analyze';

/** @throws where the background is gone (the extension was updated). */
export async function askForAnalysis(request: AnalysisRequest): Promise<Analysis> {
  const message: AnalyzeMessage = { name: NAME, request };
  // The answer comes from `answerAnalysis` below; no other listener knows the name.
  return (await sendToBackground(message)) as Analysis;
}

export function answerAnalysis(answer: (request: AnalysisRequest) => Promise<Analysis>): void {
  onMessage((message) => (isAnalyzeMessage(message) ? answer(message.request) : null));
}

function isAnalyzeMessage(message: unknown): message is AnalyzeMessage {
  return isNamed(message, NAME) && 'request' in message;
}

// How does the popup get an analysis without blocking itself?

import type { Analysis } from '../../core/analysis.ts';
import type { AnalysisRequest } from '../../core/analysis-request.ts';
import workerUrl from '../analysis/worker.ts?worker&url';

/** The policy that the manifest's content security policy names. Only our own script passes. */
interface ScriptUrlPolicy {
  readonly createScriptURL: (url: string) => string;
}
interface PolicyFactory {
  readonly createPolicy: (name: string, rules: ScriptUrlPolicy) => ScriptUrlPolicy;
}

/** One worker for each call, ended when it has answered. Rejects where the engine fails. */
export function analyzeInWorker(request: AnalysisRequest): Promise<Analysis> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(toScriptUrl(workerUrl), { type: 'module', name: 'analysis' });
    worker.onmessage = ({ data }: MessageEvent<Analysis>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(event.message || 'The engine could not be started.'));
    };
    worker.postMessage(request);
  });
}

let policy: ScriptUrlPolicy | null = null;

function toScriptUrl(url: string): string {
  // Browsers without trusted types take the plain address.
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  if (trustedTypes === undefined) return url;
  policy ??= trustedTypes.createPolicy('dramatis-worker', {
    createScriptURL: (address) => {
      if (new URL(address, location.href).origin !== location.origin)
        throw new TypeError(`not our own script: ${address}`);
      return address;
    },
  });
  return policy.createScriptURL(url);
}

// What runs in the process of its own in which a batch analyzes its pages?

import { readFileSync } from 'node:fs';
import { loadTagger } from '../../core/model/load-tagger.ts';
import { analyzePage } from './analyze-page.ts';
import type { PageJob, PageResult } from './page-jobs.ts';

// The other end is page-jobs.ts, which sends nothing else.
process.on('message', async (message) => process.send?.(await runJob(message as PageJob)));
process.on('disconnect', () => process.exit());

/** Loaded once for all pages of this process. */
const loading = loadTagger(() => import('../../core/model/tagger-weights.ts'));
// The time that a page may take begins here: a busy machine needs seconds to start a process.
const tellReady = () => process.send?.('ready');
loading.then(tellReady, tellReady);

async function runJob({ file, url, hasTrace }: PageJob): Promise<PageResult> {
  try {
    const { tagger } = await loading;
    return { json: `${JSON.stringify(analyzePage(readFileSync(file), { url, hasTrace, tagger }), null, 2)}\n` };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

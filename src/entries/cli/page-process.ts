// What runs in the process of its own in which a batch analyzes its pages?

import { readFileSync } from 'node:fs';
import { analyzePage } from './analyze-page.ts';
import type { PageJob, PageResult } from './page-jobs.ts';

// The other end is page-jobs.ts, which sends nothing else.
process.on('message', (message) => process.send?.(runJob(message as PageJob)));
process.on('disconnect', () => process.exit());

function runJob({ file, url, hasTrace }: PageJob): PageResult {
  try {
    return { json: `${JSON.stringify(analyzePage(readFileSync(file), { url, hasTrace }), null, 2)}\n` };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

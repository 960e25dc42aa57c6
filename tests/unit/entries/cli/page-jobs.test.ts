// Does a page that hangs cost only itself?

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type PageResult, runPageJobs } from '../../../../src/entries/cli/page-jobs.ts';

const folder = mkdtempSync(join(tmpdir(), 'dramatis-jobs-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, html: string) {
  const file = join(folder, name);
  writeFileSync(file, html);
  return { file, url: 'https://echo.example/a', hasTrace: false };
}

describe('page jobs', () => {
  it('give up on a page after its time and go on with the next in a new process', { timeout: 60_000 }, async () => {
    const plain = write('plain.html', '<p>A short page.</p>');
    // So long that the parser alone needs far longer than the time allowed below.
    const slow = write('slow.html', '<p>A page that takes for ever.</p>'.repeat(400_000));
    const results: PageResult[] = [];
    await runPageJobs([plain, slow, plain, slow, plain], {
      timeoutMs: 4_000,
      processes: 1,
      onResult: (index, result) => {
        results[index] = result;
      },
    });
    expect(results.map((result) => ('error' in result ? result.error : 'done'))).toEqual([
      'done',
      'took longer than 4 s and was given up',
      'done',
      'took longer than 4 s and was given up',
      'done',
    ]);
  });
});

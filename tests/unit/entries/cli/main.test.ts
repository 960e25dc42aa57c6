// Does the command line keep its contract: output, exit codes, one failing page costs only itself?

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../../../src/entries/cli/report.ts';

const PROJECT = fileURLToPath(new URL('../../../../', import.meta.url));
// Each run starts Node and reads all sources anew.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'dramatis-'));

const STORY = `<html lang="en"><head><title>Ferry back in service</title><meta property="og:type" content="article"></head><body>
  <nav><a href="/">Home</a></nav><article><h1>Ferry back in service</h1>
  <p>The ferry between Norrby and Lind Island runs again since Monday, four months after it hit a rock in thick fog.</p>
  <p>“We have waited all summer for this day,” said Ingrid Solheim, who runs the only shop on the island of 212 people.</p>
  <p>The repair cost 3.4 million crowns, which the insurer has agreed to pay after an inquiry cleared the captain of blame.</p>
  <p>Two boats from the mainland had carried food and mail to the island since May, but neither of them could take a car.</p>
  </article></body></html>`;

function run(...args: string[]) {
  const command = ['--import', 'tsx', join(PROJECT, 'src/entries/cli/main.ts'), ...args];
  const result = spawnSync(process.execPath, command, {
    cwd: PROJECT,
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
  });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

// The command line prints this shape; the tests below look at it field by field.
const toReport = (json: string): Report => JSON.parse(json) as Report;

beforeAll(() => {
  writeFileSync(join(folder, 'story.html'), STORY);
  writeFileSync(join(folder, 'story.txt'), 'The ferry runs again.\n\n“At last,” said Ingrid Solheim.\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('one page', () => {
  const { code, out } = runOnce(() => run('story.html', '--url', 'https://norrby.example/ferry'));

  it('ends well', () => expect(code()).toBe(0));

  it('prints its keys in the order of the contract', () => {
    const report = toReport(out());
    expect(Object.keys(report)).toEqual([
      ...['url', 'detection', 'article', 'people', 'organizations', 'places', 'quotes', 'trace'],
    ]);
    expect(Object.keys(report.article ?? {})).toEqual([
      ...[
        'title',
        'dek',
        'authors',
        'siteName',
        'publishedTime',
        'lang',
        'dir',
        'leadImage',
        'html',
        'text',
        'wordCount',
      ],
    ]);
    expect(report.url).toBe('https://norrby.example/ferry');
    expect(report.trace).toEqual([]);
  });

  it('gives offsets that cut the words out of the text', () => {
    const { article, quotes } = toReport(out());
    for (const quote of quotes) expect(quote.text).toBe(article?.text.slice(quote.start, quote.end));
  });
});

describe('a text', () => {
  it('is a body already: nothing was detected, and the title is the one given', () => {
    const report = toReport(run('--text', 'story.txt', '--title', 'Ferry').out);
    expect(report.detection).toBeNull();
    expect(report.article).toMatchObject({
      title: 'Ferry',
      text: 'The ferry runs again.\n\n“At last,” said Ingrid Solheim.',
      html: '<p>The ferry runs again.</p>\n<p>“At last,” said Ingrid Solheim.</p>',
    });
  });
});

describe('a list', () => {
  it('writes what it can, names what it cannot, and ends with 1', () => {
    const lines = ['story', 'gone'].map((page) =>
      JSON.stringify({ page, html: `${page}.html`, url: 'https://norrby.example/ferry' }),
    );
    writeFileSync(join(folder, 'list.jsonl'), lines.join('\n'));
    const { code, err } = run('--batch', 'list.jsonl', '--out', 'results/today');
    expect(code).toBe(1);
    expect(err).toContain('gone: ENOENT');
    expect(readdirSync(join(folder, 'results/today'))).toEqual(['story.json']);
    const report = toReport(readFileSync(join(folder, 'results/today/story.json'), 'utf8'));
    expect(report.article?.title).toBe('Ferry back in service');
  });

  it('is refused whole where a line is wrong, with 2', () => {
    writeFileSync(join(folder, 'broken.jsonl'), '{"page": "story", "html": "story.html"}\nstory2.html');
    const { code, err } = run('--batch', 'broken.jsonl', '--out', 'none');
    expect(code).toBe(2);
    expect(err).toContain('line 2: is no JSON');
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });
});

describe('misuse', () => {
  it('of a missing file is told with 2 and how to do it right', () => {
    const { code, err, out } = run('gone.html');
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('cannot read gone.html');
    expect(err).toContain('usage:');
  });
});

/** Runs at the first look, so that several tests share one run. */
function runOnce(start: () => ReturnType<typeof run>) {
  let result: ReturnType<typeof run> | null = null;
  const get = () => {
    result ??= start();
    return result;
  };
  return { code: () => get().code, out: () => get().out };
}

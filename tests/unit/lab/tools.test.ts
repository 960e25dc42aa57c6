// Do the tools that a person develops with still run?

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';

// Each run starts Node and reads all sources anew.
vi.setConfig({ testTimeout: 120_000 });

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dramatis-lab-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(tool: string, ...args: string[]) {
  const command = ['--import', 'tsx', join(PROJECT, `tests/lab/${tool}.ts`), ...args];
  const result = spawnSync(process.execPath, command, { cwd: PROJECT, encoding: 'utf8' });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

describe('why', () => {
  it('tells of a page what was left out, by which rule', () => {
    const { code, out } = run('why', 'tests/fixtures/articles/syndicated-wordpress/source.html');
    expect(code).toBe(0);
    expect(out).toContain('dom/clean');
    expect(out).toMatch(/dropped .*«.*Costin Ferrara/);
  });

  it('explains words given as they are', () => {
    const { code, out } = run('why', '“The bridge is safe,” said Ana Ruiz.');
    expect(code).toBe(0);
    expect(out).toContain('quotes');
  });

  it('says how it is used when nothing is given', () => expect(run('why')).toMatchObject({ code: 2 }));
});

describe('errors', () => {
  it('compares the fixtures with their gold', () => {
    const { code, out } = run('errors', 'role', 'fixtures');
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+ pages$/m);
  });
});

describe('match', () => {
  it('shows hits with their context', () => {
    const { code, out } = run('match', 'opposition leader Dorin \\w+', '1');
    expect(code).toBe(0);
    expect(out).toContain('⟦opposition leader Dorin Galca⟧');
  });

  it('refuses what is no pattern', () => expect(run('match', '(')).toMatchObject({ code: 2 }));
});

describe('fixture:new', () => {
  it('makes a page and its gold, once', () => {
    expect(run('new-fixture', 'mill-fire', folder).code).toBe(0);
    expect(readFileSync(join(folder, 'mill-fire/gold.json'), 'utf8')).toContain('"page": "mill-fire"');
    expect(run('new-fixture', 'mill-fire', folder)).toMatchObject({ code: 2 });
  });

  it('refuses names with spaces or capitals', () => expect(run('new-fixture', 'Mill Fire', folder).code).toBe(2));
});

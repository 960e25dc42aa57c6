// Is what we would ship what we decided to ship?

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { buildExtension } from './build-extension.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TARGETS = ['chrome', 'firefox'] as const;
const scratch = mkdtempSync(join(tmpdir(), 'dramatis-build-'));

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

function hashesOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filesOf(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

describe.each(TARGETS)('the %s build', (target) => {
  const folder = buildExtension(target);
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const manifest = JSON.parse(read('manifest.json')) as Readonly<Record<string, unknown>>;

  it('asks for no more than was decided', () => {
    expect(manifest).toMatchObject({ manifest_version: 3 });
    expect(manifest['permissions']).toEqual(['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus']);
    // Asked for when the reader switches on what needs it, site by site where that is enough.
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
    for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it('holds every file it names, and no module that nothing loads', () => {
    const files = filesOf(folder);
    const named = files
      .filter((file) => /\.(?:js|html|json)$/.test(file) && !file.includes('tagger-weights'))
      .map(read)
      .join('\n');
    for (const file of files.filter((name) => /\.(?:js|css)$/.test(name))) {
      expect(named, file).toContain(file.split('/').at(-1));
    }
    const imports = files
      .filter((file) => file.startsWith('assets/') && file.endsWith('.js'))
      .flatMap((file) =>
        [...read(file).matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)].map(([, name]) => name),
      );
    expect(files).toEqual(expect.arrayContaining([...new Set(imports)].map((name) => `assets/${name}`)));
  });

  it('runs nothing but its own files: no import() in the background, no eval, no address of a server', () => {
    const background = read('assets/main.ts.js');
    expect(background).not.toMatch(/[^.\w]import\(/);
    for (const file of filesOf(folder).filter((name) => name.endsWith('.js'))) {
      expect(read(file), file).not.toMatch(/\beval\(|new Function\(|\bXMLHttpRequest\b|\bnew WebSocket\b/);
    }
  });

  it('is the same, byte for byte, when it is built again', () => {
    const again = join(scratch, target);
    const env = { ...process.env, VITEST: undefined, NODE_ENV: 'production' };
    const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
    execFileSync(process.execPath, [vite, 'build', '--mode', target, '--outDir', again, '--logLevel', 'error'], {
      cwd: ROOT,
      env,
    });
    expect(hashesOf(again)).toEqual(hashesOf(folder));
  });
});

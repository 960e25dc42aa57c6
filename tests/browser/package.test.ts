// Is what the stores get the same wherever it is made, and does it hold what it must?

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PackagedFile, packageExtension } from '../release/package.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'dramatis-package-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A clone of what is committed, in a folder of another name and depth. */
function packageClone(path: string): { readonly files: readonly PackagedFile[]; readonly folder: string } {
  const project = join(scratch, path);
  mkdirSync(project, { recursive: true });
  execFileSync('git', ['clone', '--quiet', ROOT, project]);
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'), 'junction');
  const folder = join(project, 'dist/package');
  return { files: packageExtension({ project, folder }), folder };
}

describe('the package', () => {
  let first: ReturnType<typeof packageClone>;
  let second: ReturnType<typeof packageClone>;
  beforeAll(() => {
    first = packageClone('one');
    second = packageClone('another/place/further/down');
  });

  it('is the same, byte for byte, from two checkouts', () => {
    expect(first.files.map(({ name, sha256 }) => `${sha256} ${name}`)).toEqual(
      second.files.map(({ name, sha256 }) => `${sha256} ${name}`),
    );
    expect(first.files).toHaveLength(4);
  });

  it.each(['chrome', 'firefox'])('for %s opens as an extension of the version that package.json says', (target) => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    const zip = unzipSync(new Uint8Array(readFileSync(join(first.folder, `dramatis-${version}-${target}.zip`))));
    const manifest = JSON.parse(strFromU8(zip['manifest.json']!)) as { version: string };
    expect(manifest.version).toBe(version);
    expect(Object.keys(zip)).toEqual(Object.keys(zip).sort());
    expect(Object.keys(zip).filter((name) => /\.(?:ts|tsx|map)$|^tests\//.test(name))).toEqual([]);
  });

  it('comes with the source that it was built from', () => {
    const name = readdirSync(first.folder).find((file) => file.endsWith('-source.zip'));
    const source = unzipSync(new Uint8Array(readFileSync(join(first.folder, name!))));
    const tracked = execFileSync('git', ['ls-tree', '-r', '--name-only', 'HEAD'], { cwd: ROOT, encoding: 'utf8' });
    const files = Object.keys(source).filter((file) => !file.endsWith('/'));
    expect(files.sort()).toEqual(tracked.trim().split('\n').sort());
  });

  it('names every library that runs in a reader’s browser, with its licence', () => {
    const name = readdirSync(first.folder).find((file) => file.endsWith('-sbom.json'));
    const { components } = JSON.parse(readFileSync(join(first.folder, name!), 'utf8')) as {
      components: readonly { name: string; licenses?: readonly unknown[] }[];
    };
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Readonly<Record<string, string>>;
    };
    expect(components.map((part) => part.name)).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    for (const part of components) expect(part.licenses, part.name).not.toEqual([]);
  });
});

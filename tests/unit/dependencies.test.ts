// Are the libraries that stand between a page and the reader at least as new as the last that had a known hole?

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/**
 * Least versions, each with its reason. Raise one when an advisory says so; `npm audit` may not be at hand where the
 * tests run, this list is.
 */
const LEAST: Readonly<Record<string, readonly [version: string, reason: string]>> = {
  dompurify: ['3.4.11', 'GHSA-cmwh-pvxp-8882 and GHSA-87xg-pxx2-7hvx: ways through, before 3.4.11'],
  '@mozilla/readability': ['0.6.0', 'CVE-2025-2792: a title could take quadratic time, before 0.6.0'],
  preact: ['10.28.2', 'CVE-2026-22028: JSON where a node is expected could become one, before 10.28.2'],
  'webextension-polyfill': ['0.12.0', 'the last release'],
  idb: ['8.0.0', 'a release that is kept up'],
  vite: ['8.0.0', 'older dev servers served files outside the project'],
};

const lock = JSON.parse(readFileSync(fileURLToPath(new URL('../../package-lock.json', import.meta.url)), 'utf8')) as {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly integrity?: string; readonly inBundle?: boolean }>
  >;
};

const toNumbers = (version: string): readonly number[] => version.split('.').map((part) => Number.parseInt(part, 10));

function isAtLeast(version: string, least: string): boolean {
  const [have, want] = [toNumbers(version), toNumbers(least)];
  const at = want.findIndex((part, index) => part !== have[index]);
  return at === -1 || (want[at] ?? 0) < (have[at] ?? 0);
}

describe('a library on which safety rests', () => {
  it.each(Object.entries(LEAST))('%s is new enough', (name, [least, reason]) => {
    const copies = Object.entries(lock.packages).filter(([path]) => path.endsWith(`node_modules/${name}`));
    expect(copies, `${name} is not installed any more: take it off this list`).not.toEqual([]);
    for (const [path, { version }] of copies.filter(([path]) => path === `node_modules/${name}`)) {
      expect(isAtLeast(version ?? '0', least), `${path} is ${version}; ${least} is the least: ${reason}`).toBe(true);
    }
  });

  it('comes with a hash in the lock file', () => {
    const without = Object.entries(lock.packages).filter(
      // What lies in another's archive is under the hash of that.
      ([path, { version, integrity, inBundle }]) =>
        path !== '' && version !== undefined && integrity === undefined && inBundle !== true,
    );
    expect(without.map(([path]) => path)).toEqual([]);
  });

  it.each([
    ['3.3.2', '3.3.2', true],
    ['3.10.0', '3.9.9', true],
    ['3.3.1', '3.3.2', false],
    ['4.0.0', '3.9.9', true],
  ])('version %s against %s', (version, least, expected) => {
    expect(isAtLeast(version, least)).toBe(expected);
  });
});

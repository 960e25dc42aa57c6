// How large is what is built, and what of it is injected into pages? npx tsx tests/bench/sizes.ts

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { PROJECT } from './corpora.ts';

const BUILD = join(PROJECT, 'dist/chrome');

export interface SizeBench {
  /** Largest first. `.iife` files are those that are injected. */
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly compressedBytes: number }[];
  readonly bytes: number;
  readonly compressedBytes: number;
}

/** @returns null where nothing has been built. */
export function benchSizes(): SizeBench | null {
  if (!existsSync(BUILD)) return null;
  const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(BUILD, name)).isFile())
    .map((name) => {
      const content = readFileSync(join(BUILD, name));
      return { name, bytes: content.length, compressedBytes: gzipSync(content).length };
    })
    .sort((a, b) => b.bytes - a.bytes);
  const sum = (key: 'bytes' | 'compressedBytes') => files.reduce((total, file) => total + file[key], 0);
  return { files, bytes: sum('bytes'), compressedBytes: sum('compressedBytes') };
}

export function printSizeBench(bench: SizeBench | null): void {
  if (bench === null) {
    console.log('sizes: nothing is built: npm run build');
    return;
  }
  const show = (name: string, bytes: number, compressed: number) =>
    console.log(
      `${name.padEnd(44)}${(bytes / 1000).toFixed(1).padStart(9)} kB${(compressed / 1000).toFixed(1).padStart(9)} kB gzip`,
    );
  console.log('sizes: dist/chrome; scripts and styles of 1 kB and more');
  for (const { name, bytes, compressedBytes } of bench.files) {
    if (bytes >= 1000 && /\.(?:js|css)$/.test(name)) show(name, bytes, compressedBytes);
  }
  show('everything', bench.bytes, bench.compressedBytes);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printSizeBench(benchSizes());

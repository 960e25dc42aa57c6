// Is the extension built from the code as it is now?

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Builds when anything under src, public or the configuration is newer than the last build. @returns the folder to load. */
export function buildExtension(target: 'chrome' | 'firefox'): string {
  const folder = join(ROOT, 'dist', target);
  const manifest = join(folder, 'manifest.json');
  const sources = ['src', 'public'].flatMap((name) => filesOf(join(ROOT, name)));
  const newest = Math.max(
    ...[...sources, ...['manifest.json', 'vite.config.ts', 'package.json'].map((name) => join(ROOT, name))].map(timeOf),
  );
  if (!existsSync(manifest) || timeOf(manifest) < newest) {
    const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
    const env = { ...process.env, VITEST: undefined, NODE_ENV: 'production' };
    execFileSync(process.execPath, [vite, 'build', '--mode', target, '--logLevel', 'warn'], {
      cwd: ROOT,
      stdio: 'inherit',
      env,
    });
  }
  return folder;
}

const timeOf = (file: string): number => statSync(file).mtimeMs;

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

// What does Mozilla's own linter say of the Firefox build? Errors fail; so does a warning that nobody has explained.
//
//   npm run lint:firefox
//
// web-ext brings 389 packages, so it is fetched when asked for and is no dependency of ours.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtension } from '../browser/build-extension.ts';

const WEB_EXT = 'web-ext@10.7.0';

/** Warnings that may stay, by code, with the reason. */
const EXPLAINED: Readonly<Record<string, string>> = {
  UNSAFE_VAR_ASSIGNMENT:
    'innerHTML on documents without a window, where nothing runs or loads: Readability and src/dom (state, structured data, noscript, entities) on the inert copy of the page, DOMPurify before it cleans; and inside Preact for dangerouslySetInnerHTML, which a convention test forbids',
};

interface Message {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

interface LintReport {
  readonly errors: readonly Message[];
  readonly warnings: readonly Message[];
  readonly notices: readonly Message[];
}

const sourceDir = buildExtension('firefox');
const { stdout, stderr, error } = spawnSync(
  process.platform === 'win32' ? 'npx.cmd' : 'npx',
  ['--yes', WEB_EXT, 'lint', '--source-dir', sourceDir, '--output', 'json'],
  { encoding: 'utf8', cwd: join(fileURLToPath(new URL('../../', import.meta.url))), maxBuffer: 64 * 2 ** 20 },
);
if (error !== undefined || !stdout.trim().startsWith('{')) {
  console.error(`lint:firefox: ${WEB_EXT} gave no report. Is the package registry within reach?\n${stderr}`);
  process.exit(2);
}
// web-ext's own shape.
const { errors, warnings, notices } = JSON.parse(stdout) as LintReport;
const unexplained = warnings.filter(({ code }) => EXPLAINED[code] === undefined);
for (const { code, message, file, line } of [...errors, ...unexplained]) {
  console.log(`${code} ${file ?? ''}:${line ?? ''} ${message}`);
}
for (const [code, reason] of Object.entries(EXPLAINED)) {
  const count = warnings.filter((warning) => warning.code === code).length;
  console.log(`${count} × ${code}: ${reason}`);
}
console.log(
  `${errors.length} errors, ${warnings.length} warnings (${unexplained.length} unexplained), ${notices.length} notices`,
);
process.exit(errors.length + unexplained.length === 0 ? 0 : 1);

// What do the stores get? One zip for each browser, the source they were built from, and a list of what is inside.
//
//   npm run package            writes dist/package and prints a sha256 for each file
//
// Two checkouts of one commit give the same bytes: file names are fixed by the build, entries are sorted and dated alike.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Zippable, zipSync } from 'fflate';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const TARGETS = ['chrome', 'firefox'] as const;

/** The earliest that a zip can say; any fixed date does. */
const ENTRY_DATE = '1980-01-02T00:00:00';

export interface PackageOptions {
  /** A checkout with its packages installed. */
  readonly project?: string;
  /** Where to, else `dist/package` of the project. Emptied first. */
  readonly folder?: string;
}

export interface PackagedFile {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** @throws where there is no commit to take the source from, or a build fails. */
export function packageExtension({
  project = PROJECT,
  folder = join(project, 'dist/package'),
}: PackageOptions = {}): readonly PackagedFile[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { version } = readJson<{ version: string }>(join(project, 'package.json'));
  for (const target of TARGETS) {
    const built = join(folder, target);
    build(project, target, built);
    writeFileSync(join(folder, `dramatis-${version}-${target}.zip`), zipFolder(built));
    rmSync(built, { recursive: true });
  }
  git(project, ['archive', '--format=zip', `--output=${join(folder, `dramatis-${version}-source.zip`)}`, 'HEAD']);
  writeFileSync(join(folder, `dramatis-${version}-sbom.json`), listParts(project));
  return readdirSync(folder)
    .sort()
    .map((name) => describe(folder, name));
}

function build(project: string, target: string, outDir: string): void {
  const vite = join(project, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--mode', target, '--outDir', outDir, '--logLevel', 'warn'], {
    cwd: project,
    stdio: 'inherit',
    env: { ...process.env, VITEST: undefined, NODE_ENV: 'production' },
  });
}

export function zipFolder(folder: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const entries: Zippable = {};
  // fflate keeps the order of the keys.
  for (const file of files) entries[relative(folder, file).split(sep).join('/')] = new Uint8Array(readFileSync(file));
  return zipSync(entries, { level: 9, mtime: ENTRY_DATE });
}

interface PartsList {
  readonly serialNumber?: string;
  readonly metadata: { readonly timestamp?: string; readonly component: object };
  readonly components: readonly { readonly 'bom-ref': string; readonly name: string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
}

/**
 * CycloneDX 1.5, from the lock file: what runs in a reader's browser. Its time and serial number would differ each time.
 * npm is given only that part of the project: it lists nothing where one tool of development is not as it asks to be.
 */
function listParts(project: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-parts-'));
  try {
    const { name, version, license, dependencies } = readJson<Manifest>(join(project, 'package.json'));
    const shipped = { name, version, license, dependencies };
    const lock = readJson<LockFile>(join(project, 'package-lock.json'));
    const packages = Object.fromEntries(Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev));
    writeFileSync(join(folder, 'package.json'), JSON.stringify(shipped));
    writeFileSync(
      join(folder, 'package-lock.json'),
      JSON.stringify({ ...lock, packages: { '': shipped, ...packages } }),
    );
    return writePartsList(askNpmForParts(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function askNpmForParts(folder: string): PartsList {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const flags = ['--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];
  // npm's own output.
  return JSON.parse(execFileSync(npm, ['sbom', ...flags], { cwd: folder, encoding: 'utf8' })) as PartsList;
}

function writePartsList({ serialNumber: _serial, ...parts }: PartsList): string {
  const { timestamp: _time, component, ...rest } = parts.metadata;
  // npm names the whole after the folder that it lies in.
  const list = { ...parts, metadata: { ...rest, component: { ...component, name: 'dramatis' } } };
  return `${JSON.stringify(list, null, 2)}\n`;
}

function git(project: string, args: readonly string[]): void {
  // Entries are dated in local time.
  const env = { ...process.env, TZ: 'UTC' };
  execFileSync('git', args, { cwd: project, env, stdio: ['ignore', 'ignore', 'inherit'] });
}

function describe(folder: string, name: string): PackagedFile {
  const content = readFileSync(join(folder, name));
  return { name, sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length };
}

function readJson<T>(file: string): T {
  // The project's own file.
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { name, sha256, bytes } of packageExtension()) {
    console.log(`${sha256}  ${(bytes / 1000).toFixed(0).padStart(6)} kB  ${name}`);
  }
}

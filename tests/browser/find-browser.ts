// Which browser do the tests and `npm start` drive? The one that is there, or one that can be installed.

import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Recipe {
  /** Environment variable that names a binary. */
  readonly variable: string;
  readonly commands: readonly string[];
  readonly paths: readonly string[];
  /** Debian package. */
  readonly aptPackage: string;
}

const RECIPES: Readonly<Record<BrowserName, Recipe>> = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    aptPackage: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    aptPackage: 'firefox-esr',
  },
};

/** What the search may touch; tests pass a fake machine. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly isRoot: boolean;
  readonly isExecutable: (path: string) => boolean;
  /** Runs a command with its output shown. @returns whether it ended well. */
  readonly run: (command: string, args: readonly string[]) => boolean;
  /** Path of the Chromium that playwright-core would use. */
  readonly playwrightPath: () => string | null;
  readonly log: (line: string) => void;
}

/** @throws with what was tried and what to do, where no browser is there and none can be installed. */
export function requireBrowser(name: BrowserName, machine: Machine = realMachine): string {
  const found = findBrowser(name, machine);
  if (found !== null) return found;
  machine.log(`No ${name} was found; installing one.`);
  const installed = (name === 'chromium' ? installByPlaywright(machine) : null) ?? installByApt(name, machine);
  if (installed !== null) return installed;
  const { variable, aptPackage } = RECIPES[name];
  throw new Error(
    `No ${name} was found and none could be installed. Install one (Debian: apt-get install ${aptPackage}) or set ${variable} to its binary.`,
  );
}

export function findBrowser(name: BrowserName, machine: Machine = realMachine): string | null {
  const { variable, commands, paths } = RECIPES[name];
  const named = machine.env[variable];
  if (named !== undefined && named !== '') {
    if (machine.isExecutable(named)) return named;
    throw new Error(`${variable} names ${named}, which cannot be run. Correct it or unset it.`);
  }
  const folders = (machine.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...paths];
  const playwright = name === 'chromium' ? machine.playwrightPath() : null;
  return (
    [...candidates, ...(playwright === null ? [] : [playwright])].find((path) => machine.isExecutable(path)) ?? null
  );
}

function installByPlaywright(machine: Machine): string | null {
  const cli = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js');
  if (!machine.run(process.execPath, [cli, 'install', 'chromium'])) return null;
  const path = machine.playwrightPath();
  return path !== null && machine.isExecutable(path) ? path : null;
}

function installByApt(name: BrowserName, machine: Machine): string | null {
  if (machine.platform !== 'linux' || !machine.isRoot || !machine.isExecutable('/usr/bin/apt-get')) return null;
  const isInstalled =
    machine.run('apt-get', ['update']) &&
    machine.run('apt-get', ['install', '-y', '--no-install-recommends', RECIPES[name].aptPackage, 'fonts-dejavu-core']);
  return isInstalled ? findBrowser(name, machine) : null;
}

const require = createRequire(import.meta.url);

const realMachine: Machine = {
  env: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  isExecutable(path) {
    if (!existsSync(path)) return false;
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      // Not allowed to run it: as good as absent.
      return false;
    }
  },
  run(command, args) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env, timeout: 600_000 }).status === 0;
  },
  playwrightPath() {
    const { chromium } = require('playwright-core') as typeof import('playwright-core');
    return chromium.executablePath() || null;
  },
  log: (line) => console.error(line),
};

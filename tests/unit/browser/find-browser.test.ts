// Is a browser found where there is one, installed where it can be, and asked for in plain words otherwise?

import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine, requireBrowser } from '../../browser/find-browser.ts';

const APT = '/usr/bin/apt-get';

interface Fake extends Machine {
  readonly commands: string[];
}

function createMachine(over: Partial<Machine> & { readonly binaries?: readonly string[] } = {}): Fake {
  const commands: string[] = [];
  const { binaries = [], ...rest } = over;
  return {
    env: { PATH: ['/one', '/two'].join(delimiter) },
    platform: 'linux',
    isRoot: false,
    isExecutable: (path) => binaries.includes(path),
    run(command, args) {
      commands.push([command, ...args].join(' '));
      return false;
    },
    playwrightPath: () => null,
    log: () => undefined,
    ...rest,
    commands,
  };
}

describe('a browser that is there', () => {
  it('is found on the path, the better-known name first', () => {
    const machine = createMachine({ binaries: [join('/two', 'chromium'), join('/one', 'google-chrome')] });
    expect(findBrowser('chromium', machine)).toBe(join('/two', 'chromium'));
  });

  it('is the one that the environment names', () => {
    const env = { PATH: '/one', CHROME_PATH: '/opt/own' };
    expect(findBrowser('chromium', createMachine({ env, binaries: ['/opt/own', join('/one', 'chromium')] }))).toBe(
      '/opt/own',
    );
  });

  it('is not replaced in silence where the environment names a wrong one', () => {
    const env = { PATH: '/one', FIREFOX_PATH: '/opt/none' };
    expect(() => findBrowser('firefox', createMachine({ env, binaries: [join('/one', 'firefox')] }))).toThrow(
      /FIREFOX_PATH names \/opt\/none/,
    );
  });

  it('may be one that was installed for us before', () => {
    expect(
      findBrowser('chromium', createMachine({ playwrightPath: () => '/kept/chrome', binaries: ['/kept/chrome'] })),
    ).toBe('/kept/chrome');
  });
});

describe('a browser that is missing', () => {
  it('is installed without rights where that can be done', () => {
    const binaries: string[] = [];
    const machine = createMachine({
      binaries,
      playwrightPath: () => '/kept/chrome',
      run: () => binaries.push('/kept/chrome') > 0,
    });
    expect(requireBrowser('chromium', machine)).toBe('/kept/chrome');
  });

  it('is installed from the distribution where we are root', () => {
    const binaries = [APT];
    const machine = createMachine({
      binaries,
      isRoot: true,
      run: (_command, args) => args[0] === 'update' || binaries.push(join('/two', 'firefox-esr')) > 0,
    });
    expect(requireBrowser('firefox', machine)).toBe(join('/two', 'firefox-esr'));
  });

  it('is asked for in words that help, where nothing worked', () => {
    const machine = createMachine({ binaries: [APT] });
    expect(() => requireBrowser('firefox', machine)).toThrow(/apt-get install firefox-esr.*FIREFOX_PATH/);
    expect(machine.commands).toEqual([]);
  });
});

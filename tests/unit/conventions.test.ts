// Does the project keep to its own customs? Each failure says how to mend it.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** What git keeps or would keep; the working tree may hold builds and caches besides. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: PROJECT,
  encoding: 'utf8',
  maxBuffer: 64 * 2 ** 20,
})
  .split('\n')
  .filter((name) => name !== '' && isReadable(name));

const sources = files.filter((name) => /^(src|tests)\/.*\.tsx?$/.test(name));
const inSrc = sources.filter((name) => name.startsWith('src/'));

function isReadable(name: string): boolean {
  try {
    readFileSync(join(PROJECT, name));
    return true;
  } catch {
    return false; // deleted, but not yet committed as such
  }
}

const read = (name: string): string => readFileSync(join(PROJECT, name), 'utf8');
const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1');

describe('a source file', () => {
  it('opens with the question that it answers', () => {
    const wrong = inSrc.filter((name) => !name.endsWith('.d.ts') && !hasOpeningQuestion(read(name)));
    expect(wrong, 'begin the file with a comment that ends in a question mark: // Where does …?').toEqual([]);
  });

  it('is named in kebab-case', () => {
    const wrong = sources.filter(
      (name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|d|iife))*\.tsx?$/.test(basename(name)),
    );
    expect(wrong, 'rename it, like find-sentences.ts; components are PascalCase inside, their files are not').toEqual(
      [],
    );
  });

  it('has at most 320 lines, unless it is a word list or weights', () => {
    const long = inSrc
      .filter((name) => !/^src\/core\/(?:lexicon|model\/.*weights)/.test(name))
      .filter((name) => read(name).split('\n').length > 321);
    expect(long, 'it answers two questions: make two files of it').toEqual([]);
  });

  it('has no any', () => {
    const wrong = sources
      .filter((name) => name !== 'tests/unit/conventions.test.ts')
      .filter((name) => /(?:(?<!\?):\s*|<|\bas\s+)any(?=\s*[;,)>=\]&]|\[\])/.test(withoutComments(read(name))));
    expect(wrong, 'say what it is; at a border, take unknown and check it').toEqual([]);
  });

  it('never writes HTML into what is shown, and asks no server', () => {
    const banned =
      /dangerouslySetInnerHTML|\bouterHTML\s*=|insertAdjacentHTML|document\.write|\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/;
    const wrong = inSrc.filter((name) => banned.test(withoutComments(read(name))));
    expect(wrong, 'build elements, and take SafeFragment for what comes from a page; there is no network').toEqual([]);
  });

  it('leaves no note for later', () => {
    const wrong = sources.filter((name) =>
      new RegExp(`\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')})\\b`).test(read(name)),
    );
    expect(wrong, 'do it now, or open an issue and take the note out').toEqual([]);
  });

  it('that holds a component names it in PascalCase', () => {
    const wrong = inSrc
      .filter((name) => name.startsWith('src/ui/') && name.endsWith('.tsx'))
      .filter((name) => !/export (?:function|const) (?:[A-Z]\w*|use[A-Z]\w*)/.test(read(name)));
    expect(wrong, 'export a component, like PersonCard; a file without one ends in .ts').toEqual([]);
  });
});

describe('the repository', () => {
  const texts = files.filter(
    (name) => /\.(?:tsx?|m?js|json|md|html|css|ya?ml|sh)$/.test(name) && !/^tests\/fixtures\/articles/.test(name),
  );

  it('names no path of anybody’s machine', () => {
    const wrong = texts.filter((name) => /(?:^|["'`\s(=])\/(?:work|home|Users|root|tmp)\/\w/m.test(read(name)));
    expect(wrong, 'use a path relative to the file or to the project').toEqual([]);
  });

  it('names no package registry', () => {
    const wrong = texts.filter((name) =>
      /"resolved":|registry\s*=|https?:\/\/(?:[\w.-]*registry|npm\.|artifactory)[\w.-]*/i.test(withoutSelf(name)),
    );
    expect(wrong, 'take the address out; for the lock file: npm install --omit-lockfile-registry-resolved').toEqual([]);
  });

  it('asks for exactly the permissions that were decided for', () => {
    // The file is the project's own: its shape is known.
    const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;
    expect(manifest.permissions, 'each further permission must be decided in src/README.md first').toEqual([
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
    ]);
    expect(manifest.optional_host_permissions, 'only what the opt-ins of the settings ask for').toEqual(['*://*/*']);
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'web_accessible_resources',
      'externally_connectable',
      'content_scripts',
    ]) {
      expect(manifest, `take ${key} out: every page could see or reach the extension`).not.toHaveProperty(key);
    }
  });

  it('has a sentence for the reader in each message', () => {
    // The file is the project's own: its shape is known.
    const messages = JSON.parse(read('public/_locales/en/messages.json')) as Record<
      string,
      { readonly message?: string }
    >;
    const empty = Object.entries(messages).filter(([, { message }]) => !message?.trim());
    expect(empty, 'write what the reader should see').toEqual([]);
  });
});

describe('a fixture', () => {
  it('keeps to addresses that belong to nobody', () => {
    const wrong = files
      .filter((name) => /^tests\/fixtures\/articles\/.*\.(?:html|json)$/.test(name))
      .flatMap((name) => [...read(name).matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => `${name}: ${host}`))
      .filter((line) => !/(?:\.example|schema\.org|w3\.org)$/.test(line));
    expect(wrong, 'invent an address that ends in .example').toEqual([]);
  });
});

/** This file holds the patterns that it looks for. */
function withoutSelf(name: string): string {
  return name === 'tests/unit/conventions.test.ts' ? '' : read(name);
}

function hasOpeningQuestion(source: string): boolean {
  const opening = /^(?:\/\/[^\n]*\n)+|^\/\*[\s\S]*?\*\//.exec(source)?.[0] ?? '';
  return opening.includes('?');
}

// Does every word of the interface exist in the message file, and is every message used?

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const LOCALES = join(ROOT, 'public', '_locales');

interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const messagesOf = (locale: string): Readonly<Record<string, Message>> =>
  JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8')) as Readonly<Record<string, Message>>;

const source = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');
const manifest = readFileSync(join(ROOT, 'manifest.json'), 'utf8');

const english = messagesOf('en');
const inManifest = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
/** Keys that are spelled where they are asked for. */
const asked = [...source.matchAll(/\b(?:t|localize)\(\s*'(\w+)'/g)].map(([, key = '']) => key);

describe('the English messages', () => {
  it('hold every key that the code or the manifest asks for', () => {
    expect([...new Set([...asked, ...inManifest])].filter((key) => english[key] === undefined)).toEqual([]);
    // A search that finds nothing would pass as well.
    expect(asked.length).toBeGreaterThan(20);
  });

  it('hold no key that nobody asks for', () => {
    const isUsed = (key: string): boolean => inManifest.includes(key) || source.includes(`'${key}'`);
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });

  it.each(Object.entries(english))('%s declares each placeholder it uses', (_key, { message, placeholders }) => {
    const used = [...message.matchAll(/\$([A-Za-z]\w*)\$/g)].map(([, name = '']) => name.toLowerCase());
    expect(Object.keys(placeholders ?? {}).map((name) => name.toLowerCase())).toEqual(expect.arrayContaining(used));
  });
});

it.each(readdirSync(LOCALES))('the locale %s has the keys of English', (locale) => {
  expect(Object.keys(messagesOf(locale)).sort()).toEqual(Object.keys(english).sort());
});

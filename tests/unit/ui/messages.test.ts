// Does every word of the interface exist in every language, and is every message used?

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { toMessageFile } from '../../lab/sort-messages.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const LOCALES = join(ROOT, 'public', '_locales');

interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
type Messages = Readonly<Record<string, Message>>;

const textOf = (locale: string): string => readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8');
const messagesOf = (locale: string): Messages => JSON.parse(textOf(locale)) as Messages;

const source = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');
const manifest = readFileSync(join(ROOT, 'manifest.json'), 'utf8');

const locales = readdirSync(LOCALES);
const english = messagesOf('en');
const inManifest = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
/** Keys that are spelled where they are asked for. */
const asked = [...source.matchAll(/\b(?:t|localize)\(\s*'(\w+)'/g)].map(([, key = '']) => key);
const partsOf = (message: string): readonly string[] =>
  [...message.matchAll(/\$\d|\$\w+\$/g)].map(([part]) => part).sort();

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

it('the interface speaks English, German, French and Spanish', () => {
  expect(locales).toEqual(expect.arrayContaining(['en', 'de', 'fr', 'es']));
});

describe.each(locales)('the locale %s', (locale) => {
  const messages = messagesOf(locale);

  it('has the keys of English', () => {
    expect(Object.keys(messages).sort(), 'translate what is missing; take out what is gone').toEqual(
      Object.keys(english).sort(),
    );
  });

  it('is kept one message a line in the order of the keys, none twice', () => {
    expect(textOf(locale), 'run npm run messages').toBe(toMessageFile(messages));
  });

  it('fills in what English fills in', () => {
    const wrong = Object.entries(messages).filter(
      ([key, { message }]) => partsOf(message).join() !== partsOf(english[key]?.message ?? '').join(),
    );
    expect(wrong).toEqual([]);
  });

  it('says something in every message, without spaces at the ends', () => {
    expect(Object.entries(messages).filter(([, { message }]) => message === '' || message !== message.trim())).toEqual(
      [],
    );
  });

  it('keeps to the lengths that the stores allow', () => {
    expect(messages['extensionName']?.message.length).toBeLessThanOrEqual(75);
    expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
  });

  it('names its own language', () => {
    expect(messages['interfaceLanguage']?.message).toBe(locale);
  });

  it('is translated: few messages are the English ones', () => {
    if (locale === 'en') return;
    // “Sepia”, “Auto”, “$1 min” and names are the same words in several languages.
    const same = Object.entries(messages).filter(
      ([key, { message }]) => message === english[key]?.message && message.split(/\s+/).length > 3,
    );
    expect(same).toEqual([]);
  });
});

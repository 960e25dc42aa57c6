// How are the message files kept so that two branches can add to them? One message a line, in the order of the keys.
//
//   npm run messages
//
// Writes every public/_locales/*/messages.json in that form, and names the keys that a language lacks.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LOCALES = fileURLToPath(new URL('../../public/_locales', import.meta.url));

/** The form that `tests/unit/ui/messages.test.ts` holds. */
export function toMessageFile(messages: Readonly<Record<string, unknown>>): string {
  const lines = Object.keys(messages)
    .sort()
    .map((key) => `  ${JSON.stringify(key)}: ${toLine(messages[key])}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

function toLine(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, part]) => `${JSON.stringify(key)}: ${toLine(part)}`)
    .join(', ')} }`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const locales = readdirSync(LOCALES).map((locale) => {
    const file = join(LOCALES, locale, 'messages.json');
    return { locale, file, messages: JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown> };
  });
  const keys = new Set(locales.flatMap(({ messages }) => Object.keys(messages)));
  for (const { locale, file, messages } of locales) {
    writeFileSync(file, toMessageFile(messages));
    const missing = [...keys].filter((key) => !(key in messages));
    if (missing.length > 0) console.log(`${locale} lacks ${missing.join(', ')}`);
  }
  console.log(`${keys.size} messages in ${locales.length} languages`);
}

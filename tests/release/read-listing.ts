// What do the stores show of us in one language? The name and summary that the extension itself has, and a text.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Listing {
  readonly name: string;
  /** One line. */
  readonly summary: string;
  /** Plain text: the stores show no markup. */
  readonly description: string;
}

/** @param locale a folder of public/_locales. @throws where a text is missing. */
export function readListing(locale: string): Listing {
  // The project's own files.
  const messages = JSON.parse(readFileSync(`${ROOT}public/_locales/${locale}/messages.json`, 'utf8')) as Readonly<
    Record<'extensionName' | 'extensionDescription', { readonly message: string }>
  >;
  return {
    name: messages.extensionName.message,
    summary: messages.extensionDescription.message,
    description: readFileSync(`${ROOT}tests/release/listing/${locale}.txt`, 'utf8').trim(),
  };
}

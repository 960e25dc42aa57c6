// Where do the corpora beside the project lie, and what is on their pages?

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';

export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
export const CORPORA = join(PROJECT, '../shared/corpora');

export interface GoldPage {
  readonly url?: string;
  readonly articleBody: string;
  readonly publisher?: string;
  readonly meta?: { readonly title?: string; readonly authors?: readonly string[] | null; readonly date?: string };
}

export type Gold = Readonly<Record<string, GoldPage>>;

export const ARTICLE_CORPORA = ['zyte', 'publishers'] as const;

export function findAbsent(names: readonly string[]): readonly string[] {
  return names.filter((name) => !existsSync(join(CORPORA, name)));
}

// Files that lie beside their scorer: the shapes are known.
export function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

export function readGold(corpus: string): Gold {
  return readJson<Gold>(join(CORPORA, corpus, 'ground-truth.json'));
}

export function readPageSource(corpus: string, id: string): string {
  return gunzipSync(readFileSync(join(CORPORA, corpus, 'html', `${id}.html.gz`))).toString('utf8');
}

export interface ReadabilityPage {
  readonly id: string;
  readonly html: string;
  /** What Readability made of it when the test was written; nobody checked it by hand. */
  readonly expected: string;
  readonly isReadable: boolean;
}

/** Readability's own test pages; none where they are absent. */
export function readReadabilityPages(): readonly ReadabilityPage[] {
  const folder = join(CORPORA, 'readability');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((id) => existsSync(join(folder, id, 'expected-metadata.json')))
    .map((id) => ({
      id,
      html: readFileSync(join(folder, id, 'source.html'), 'utf8'),
      expected: readFileSync(join(folder, id, 'expected.html'), 'utf8'),
      isReadable: readJson<{ readerable: boolean }>(join(folder, id, 'expected-metadata.json')).readerable,
    }));
}

/** Test pages of Readability that it calls unreadable. */
export function readUnreadablePages(): readonly ReadabilityPage[] {
  return readReadabilityPages().filter(({ isReadable }) => !isReadable);
}

/** Without a console: pages' broken styles would fill the terminal. */
export function openPage(html: string, url: string): JSDOM {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
}

/** jsdom lets go of its windows only between turns of the event loop; without this the heap fills up. */
export async function letGo({ window }: JSDOM): Promise<void> {
  window.close();
  await new Promise((resolve) => setImmediate(resolve));
}

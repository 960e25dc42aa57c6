// Which real pages were annotated by hand? They lie beside the project and are only read.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gold } from '../fixtures/gold.ts';
import { PROJECT } from './corpora.ts';

export const GOLD_FOLDER = join(PROJECT, '../shared/gold');

export interface GoldPage {
  readonly gold: Gold;
  readonly url: string;
  readonly html: Uint8Array;
}

/** @returns null where they are absent. */
export function findGoldPages(): readonly GoldPage[] | null {
  if (!existsSync(join(GOLD_FOLDER, 'urls.json'))) return null;
  // The files' shape is known: GUIDE.md beside them describes it.
  const urls = JSON.parse(readFileSync(join(GOLD_FOLDER, 'urls.json'), 'utf8')) as Record<string, string>;
  return readdirSync(join(GOLD_FOLDER, 'pages')).map((file) => {
    const gold = JSON.parse(readFileSync(join(GOLD_FOLDER, 'pages', file), 'utf8')) as Gold;
    const id = file.replace(/\.json$/, '');
    return {
      gold: { ...gold, page: id },
      url: urls[id] ?? 'https://page.example/story',
      html: readFileSync(join(GOLD_FOLDER, 'html', `${id}.html`)),
    };
  });
}

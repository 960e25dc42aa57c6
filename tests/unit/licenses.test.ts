// Is everybody named whose work the extension carries, with the terms that ask for it?

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { isTypeface, LICENSES_PAGE, writeLicensesPage } from '../release/licenses.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string): string => readFileSync(`${ROOT}${name}`, 'utf8');
const page = read(LICENSES_PAGE);
const { document } = new JSDOM(page).window;
const shown = document.body.textContent?.replace(/\s+/g, ' ') ?? '';

/** The comment on top of each word list and of all weights. */
const openings = ['src/core/lexicon', 'src/core/model', 'src/dom/filter']
  .flatMap((folder) => readdirSync(`${ROOT}${folder}`).map((name) => `${folder}/${name}`))
  .map((name) => read(name).split(/^(?:import|export|const|interface)\b/m)[0] ?? '')
  .join('\n')
  .replace(/\s*\n\/\/\s*/g, ' ');

describe('the page of licences', () => {
  it('is as the packages have it', () => {
    expect(page, 'run: npm run licenses').toBe(writeLicensesPage());
  });

  const dependencies = Object.entries(packageJson.dependencies);
  it.each(dependencies.filter(([name]) => !isTypeface(name)))(
    'names %s %s, with the text of its licence',
    (name, version) => {
      const entry = [...document.querySelectorAll('details')].find((details) =>
        details.querySelector('summary')?.textContent?.startsWith(`${name} ${version} (`),
      );
      expect(entry?.querySelector('pre')?.textContent?.length).toBeGreaterThan(500);
      expect(entry?.querySelector('p')?.textContent).toMatch(/^Its source: https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/);
    },
  );

  it('leads to the text of each typeface', () => {
    const files = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(files.toSorted()).toEqual(readdirSync(`${ROOT}public/fonts`).map((name) => `fonts/${name}`));
    expect(files).toHaveLength(dependencies.filter(([name]) => isTypeface(name)).length);
  });

  it.each([
    'GeoNames',
    'WordNet',
    'GAP',
    'PolNeAR',
    'GUM',
    'WikiGold',
    'Broad Twitter Corpus',
    'CrossNER',
    'English Web Treebank',
    'Groningen Meaning Bank',
    'US census of 1990',
    'CLDR',
    'CC0',
  ])('names %s, as the files that are made of it do', (source) => {
    expect(openings).toContain(source);
    expect(shown).toContain(source);
  });

  it('holds what WordNet asks to be in every copy', () => {
    expect(shown).toContain('Copyright 2006 by Princeton University');
    expect(shown).toContain('THIS SOFTWARE AND DATABASE IS PROVIDED');
  });

  it('loads nothing but its style sheet', () => {
    expect(document.querySelectorAll('script, img, iframe, style')).toHaveLength(0);
    expect([...document.querySelectorAll('link')].map((link) => link.getAttribute('href'))).toEqual(['privacy.css']);
  });
});

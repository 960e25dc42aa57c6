// Does the privacy page say what each permission is for, and the store’s texts fit where they go?

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readListing } from '../release/read-listing.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string): string => readFileSync(`${ROOT}${name}`, 'utf8');
// The project's own file.
const manifest = JSON.parse(read('manifest.json')) as Readonly<Record<string, readonly string[] | undefined>>;

describe('the privacy page', () => {
  const { document } = new JSDOM(read('public/privacy.html')).window;
  const told = [...document.querySelectorAll('dt code')].map((code) => code.textContent);

  it.each(['permissions', 'optional_permissions', 'optional_host_permissions'] as const)(
    'says of each of the %s what it is for',
    (key) => {
      const asked = manifest[key] ?? [];
      expect(
        asked.filter((name) => !told.includes(name)),
        'add a <dt> and <dd> to public/privacy.html',
      ).toEqual([]);
    },
  );

  it('names none that is not asked for', () => {
    const asked = ['permissions', 'optional_permissions', 'optional_host_permissions'].flatMap(
      (key) => manifest[key] ?? [],
    );
    expect(told.filter((name) => !asked.includes(name ?? ''))).toEqual([]);
  });

  it('loads nothing but its own style sheet', () => {
    const addresses = [...document.querySelectorAll('[src], [href]')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src'),
    );
    expect(addresses).toEqual(['privacy.css']);
  });
});

describe('what the stores show', () => {
  const locales = readdirSync(`${ROOT}public/_locales`);

  it.each(locales)('in %s is there, and as long as the stores allow', (locale) => {
    const { name, summary, description } = readListing(locale);
    expect(name.length).toBeLessThanOrEqual(45);
    expect(summary.length, 'Chrome takes 132 characters').toBeLessThanOrEqual(132);
    expect(description.length).toBeGreaterThan(600);
    expect(description.length, 'Chrome takes 16,000 characters').toBeLessThanOrEqual(16_000);
  });
});

// Does the extension act by itself only where it is wished and allowed, and give back what is not wished any more?

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import {
  ALL_SITES,
  findUnneeded,
  findWatched,
  NOTHING_AUTOMATIC,
  readAutomatic,
  toAutomatic,
  toPattern,
  toSite,
  watchAutomatic,
  withoutSite,
  withSite,
  writeAutomatic,
} from '../../../src/store/automatic.ts';
import { runs } from '../property-runs.ts';
import { createFakeArea } from './fake-area.ts';

describe('a site', () => {
  it.each([
    ['https://www.paper.example/a?b#c', 'www.paper.example'],
    ['http://paper.example:8080/a', 'paper.example'],
    ['Paper.example', 'paper.example'],
    ['paper.example:8080/a', 'paper.example'],
    ['  paper.example/world ', 'paper.example'],
    ['https://zeitung.müller.example/', 'zeitung.xn--mller-kva.example'],
    ['https://192.0.2.7/', '192.0.2.7'],
    ['paper.example:8080', 'paper.example'],
    ['paper.example:8080/a', 'paper.example'],
    ['paper.example/?u=https://b.example', 'paper.example'],
  ])('%s is %s', (typed, site) => expect(toSite(typed)).toBe(site));

  it.each([
    '',
    '*',
    '*.example',
    'https://*/',
    'about:config',
    'file:///etc',
    'xhttps://paper.example',
    'ftp://paper.example',
    'chrome://version',
    'a b',
    null,
    7,
    '[::1]',
  ])('%s is none', (typed) => expect(toSite(typed)).toBeNull());

  it('never makes a pattern for more than itself', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string(), fc.domain()), (typed) => {
        const site = toSite(typed);
        if (site !== null) expect(toPattern(site)).toMatch(/^\*:\/\/[a-z0-9.-]+\/\*$/i);
      }),
      runs(),
    );
  });
});

describe('wishes', () => {
  it('stand under the name that earlier versions read', async () => {
    const area = createFakeArea();
    await writeAutomatic(area, NOTHING_AUTOMATIC);
    expect([...area.kept.keys()]).toEqual(['automatic']);
  });

  it('for all sites ask for what the manifest announces', () => {
    expect(manifest.optional_host_permissions).toEqual([ALL_SITES]);
  });

  it('are none at first, and come back as they were written', async () => {
    const area = createFakeArea();
    expect(await readAutomatic(area)).toEqual(NOTHING_AUTOMATIC);
    const wishes = withSite(withSite(NOTHING_AUTOMATIC, 'a.example'), 'b.example');
    await writeAutomatic(area, wishes);
    expect(await readAutomatic(area)).toEqual({ lightsUp: false, sites: ['a.example', 'b.example'] });
    expect(withSite(wishes, 'a.example')).toEqual(wishes);
    expect(withoutSite(wishes, 'a.example').sites).toEqual(['b.example']);
  });

  it('keep what can be understood of a damaged or foreign record', () => {
    expect(toAutomatic({ lightsUp: 'yes', sites: ['a.example', 'A.example', '*', 7, null] })).toEqual({
      lightsUp: false,
      sites: ['a.example'],
    });
    for (const broken of [null, [], 'x', { sites: 'a.example' }])
      expect(toAutomatic(broken)).toEqual(NOTHING_AUTOMATIC);
  });

  it('are told to other pages', async () => {
    const area = createFakeArea();
    const seen: boolean[] = [];
    const stop = watchAutomatic(area, ({ lightsUp }) => seen.push(lightsUp));
    await writeAutomatic(area, { lightsUp: true, sites: [] });
    stop();
    await writeAutomatic(area, NOTHING_AUTOMATIC);
    expect(seen).toEqual([true]);
  });
});

describe('the detector runs', () => {
  const wishes = { lightsUp: true, sites: ['a.example', 'b.example'] };

  it('nowhere until something is wished', () => expect(findWatched(NOTHING_AUTOMATIC, () => true)).toEqual([]));

  it('everywhere where lighting up is wished and allowed', () =>
    expect(findWatched(wishes, () => true)).toEqual([ALL_SITES]));

  it('on the sites that are still allowed where the rest was withdrawn', () =>
    expect(findWatched(wishes, (pattern) => pattern === '*://b.example/*')).toEqual(['*://b.example/*']));
});

describe('a permission', () => {
  it.each<[string, { lightsUp: boolean; sites: readonly string[] }, readonly string[]]>([
    ['is kept while it is wished', { lightsUp: true, sites: ['a.example'] }, []],
    ['goes back with its site', { lightsUp: true, sites: [] }, ['*://a.example/*', 'https://a.example/*']],
    ['goes back with lighting up', { lightsUp: false, sites: ['a.example'] }, ['*://*/*', '<all_urls>']],
  ])('%s', (_what, wishes, expected) => {
    const granted = ['*://*/*', '<all_urls>', '*://a.example/*', 'https://a.example/*'];
    expect(findUnneeded(wishes, granted)).toEqual(expected);
  });
});

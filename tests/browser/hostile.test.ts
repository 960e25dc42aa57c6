// Does what must hold against hostile pages hold here and now? A fast slice of `npm run hostile`.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toClobberPages, tryClobbering } from '../hostile/clobber.ts';
import { BROWSERS, type Lab, openLab } from '../hostile/open-lab.ts';
import { type Bounds, tryGenerated, tryPathological } from '../hostile/pathological.ts';
import { ownPages, tryPayloads } from '../hostile/payloads.ts';

/** Made plain Readability hang or throw in real browsers. */
const CLOBBERING_NAMES = [
  ...['parentNode', 'nextElementSibling', 'firstElementChild', 'children', 'childNodes', 'attributes', 'tagName'],
  ...['textContent', 'innerHTML', 'getAttribute', 'setAttribute', 'removeChild', 'appendChild', 'replaceChild'],
  ...['querySelectorAll', 'getElementsByTagName', 'ownerDocument', 'nodeType', 'nodeName', 'localName', 'remove'],
  ...['body', 'documentElement', 'createElement', 'cloneNode', 'createTreeWalker', 'head', 'title', 'defaultView'],
];

/** One of each way to be too much, without those that take a browser seconds to parse. */
const QUICK_KINDS = [
  'nested div, 3,000 deep',
  'noscript with the story, 3,000 deep',
  'nested tables, 300 deep',
  'nested blockquotes in a heading, 400 deep',
  '20,000 paragraphs',
  '50,000 list items at the start',
  '20,000 table rows',
  '20,000 quotations with speakers',
  '20,000 meta tags',
  'one word of a million characters',
  '100,000 bidi overrides',
  'lone surrogates and NULs',
  '100,000 opening quotation marks',
  'structured data, 50,000 deep',
  'a page without an end',
  'an empty page',
];

/** `npm run hostile` holds to two seconds and to 100 ms; this runs beside other tests, where a page takes several times as long. */
const LOOSE: Bounds = { waitMs: 10_000, blockedMs: 400 };

describe.each(BROWSERS)('a hostile page in %s', (browser) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLab(browser);
  });
  afterAll(() => lab?.close());

  it('runs nothing, shows nothing foreign and loads nothing, although its payloads are alive', async () => {
    const pages = ownPages();
    const controls = pages.filter(({ place }) => place === 'block');
    const { failures, control } = await tryPayloads(lab, pages, controls);
    expect(failures).toEqual([]);
    expect(control.executed, 'the payloads are dead even raw: the trial proves nothing').toBeGreaterThan(5);
  });

  it('neither hangs nor breaks the reading by names of the DOM', async () => {
    const { failures } = await tryClobbering(lab, toClobberPages(CLOBBERING_NAMES));
    expect(failures).toEqual([]);
  });

  it('is read and shown in time, however much of it there is', async () => {
    const { failures } = await tryPathological(lab, QUICK_KINDS, LOOSE);
    expect(failures).toEqual([]);
    expect((await tryGenerated(lab, { seed: 20_261_125, count: 10, bounds: LOOSE })).failure).toBeNull();
  });
});

// Does every address that is shown lead to the web, and every one that leads there stay?

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWebAddress } from '../../../src/dom/web-address.ts';
import { runs } from '../property-runs.ts';

const BASE = 'https://echo.example/news/a?b=1';

describe('an address of a page', () => {
  it.each([
    ['https://other.example/a#b', 'https://other.example/a#b'],
    ['http://other.example', 'http://other.example/'],
    ['/c', 'https://echo.example/c'],
    ['c', 'https://echo.example/news/c'],
    ['../c', 'https://echo.example/c'],
    ['?c=1', 'https://echo.example/news/a?c=1'],
    ['#c', 'https://echo.example/news/a?b=1#c'],
    ['//cdn.example/i.jpg', 'https://cdn.example/i.jpg'],
    ['  /c\n', 'https://echo.example/c'],
    ['HTTPS://Other.Example/A', 'https://other.example/A'],
    ['/früh 1', 'https://echo.example/fr%C3%BCh%201'],
    // As browsers read it: a homoglyph cannot pass for the name that it looks like.
    ['https://раypal.example/', 'https://xn--ypal-43d9g.example/'],
  ])('%j leads to %s', (address, expected) => {
    expect(toWebAddress(address, BASE)).toBe(expected);
  });

  it.each([
    [''],
    ['   '],
    [null],
    [undefined],
    ['javascript:alert(1)'],
    [' JavaScript:alert(1)'],
    ['java\tscript:alert(1)'],
    ['\u0001javascript:alert(1)'],
    ['data:text/html,x'],
    ['blob:https://echo.example/x'],
    ['mailto:a@b.example'],
    ['file:///etc/passwd'],
    ['ftp://a.example/'],
    ['https://'],
    ['http://['],
  ])('%j leads nowhere', (address) => {
    expect(toWebAddress(address, BASE)).toBeNull();
  });

  it('that is relative leads nowhere on a page without an address', () => {
    expect(toWebAddress('/c', '')).toBeNull();
    expect(toWebAddress('/c', 'about:blank')).toBeNull();
    expect(toWebAddress('https://other.example/', '')).toBe('https://other.example/');
  });
});

describe('any address', () => {
  /** Letters that browsers drop from a scheme or before it. */
  const dropped = fc.constantFrom('', '', '\t', '\n', '\r', ' ', '\u0000', '\u001F');
  const scheme = fc
    .constantFrom(
      'javascript',
      'data',
      'vbscript',
      'blob',
      'file',
      'mailto',
      'ws',
      'about',
      'filesystem',
      'view-source',
    )
    .chain((name) =>
      fc
        .array(fc.tuple(dropped, fc.boolean()), { minLength: name.length, maxLength: name.length })
        .map((parts) => [...name].map((c, at) => `${parts[at]?.[0]}${parts[at]?.[1] ? c.toUpperCase() : c}`).join('')),
    );
  const address = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.string({ unit: 'binary' }),
    fc.tuple(scheme, fc.string()).map(([name, rest]) => `${name}:${rest}`),
    fc
      .tuple(fc.constantFrom('//', '/', '?', '#', '../', '\\\\', 'https:', 'http:/'), fc.string())
      .map(([a, b]) => a + b),
  );
  const base = fc.oneof(
    fc.webUrl(),
    fc.constantFrom('', 'about:blank', 'file:///a', 'data:text/html,x', 'blob:https://a/b'),
  );

  it('leads to the web or nowhere, and is the same when it is read again', () => {
    fc.assert(
      fc.property(address, base, (typed, from) => {
        const found = toWebAddress(typed, from);
        if (found === null) return;
        expect(found).toMatch(/^https?:\/\/[^/]/);
        expect(toWebAddress(found, '')).toBe(found);
      }),
      runs(1000),
    );
  });

  it('of a scheme that can run or read leads nowhere, however it is written', () => {
    fc.assert(
      fc.property(scheme, fc.string(), (name, rest) => {
        // A space within a name makes it a path of the page: harmless.
        const found = toWebAddress(`${name}:${rest}`, BASE);
        if (found !== null) expect(new URL(found).origin).toBe('https://echo.example');
      }),
      runs(500),
    );
  });

  it('of the web stays where it leads', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), base, (url, from) => {
        expect(toWebAddress(url, from)).toBe(new URL(url).href);
      }),
      runs(200),
    );
  });
});

// Does an exported link lead where the page's did, and does no format read a part of it as its own sign?

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeCharacter, hostOf, toWebAddress } from '../../../../src/core/export/web-address.ts';
import { runs } from '../../property-runs.ts';

describe('an address in an export', () => {
  it.each([
    [
      'https://paper.example/a-b_c.d~e/?f=1&g=2,3;h=i+j#k!@$*',
      'https://paper.example/a-b_c.d~e/?f=1&g=2,3;h=i+j#k!@$*',
    ],
    ['http://paper.example', 'http://paper.example'],
    ['HTTP://Paper.example/A', 'HTTP://Paper.example/A'],
    [' https://paper.example/a\n', 'https://paper.example/a'],
    ['https://paper.example/a b', 'https://paper.example/a%20b'],
    ['https://paper.example/a(b)', 'https://paper.example/a%28b%29'],
    ['https://paper.example/["x"]', 'https://paper.example/%5B%22x%22%5D'],
    ["https://paper.example/<it's>", 'https://paper.example/%3Cit%27s%3E'],
    ['https://paper.example/a|b`c', 'https://paper.example/a%7Cb%60c'],
    ['https://paper.example/früh', 'https://paper.example/fr%C3%BCh'],
    ['https://paper.example/😀', 'https://paper.example/%F0%9F%98%80'],
    ['https://paper.example/\uD800', 'https://paper.example/%EF%BF%BD'],
    ['https://paper.example/%41%e9', 'https://paper.example/%41%e9'],
    ['https://paper.example/100%', 'https://paper.example/100%25'],
    ['https://paper.example/%4', 'https://paper.example/%254'],
    ['https://paper.example/%zz%4g', 'https://paper.example/%25zz%254g'],
  ])('%j becomes %s', (url, expected) => {
    expect(toWebAddress(url)).toBe(expected);
  });

  it.each([
    ['javascript:alert(1)//https://paper.example'],
    ['x https://paper.example'],
    ['data:text/html,x'],
    ['https:paper.example'],
    ['https://'],
    ['https:///a'],
    ['https://?a'],
    ['https://#a'],
    ['https://\\a'],
    ['https:// a'],
    ['ftp://paper.example'],
    ['paper.example'],
    [''],
  ])('%j is no link', (url) => {
    expect(toWebAddress(url)).toBeNull();
  });

  /** Every sign that Markdown, HTML, CSV or YAML could take for its own. */
  const sign = fc.constantFrom(
    ...'<>()[]{}"\'`|\\^~*_!%&;, \t\n\r\u0000\u2028éß漢😀\uD800'.split(/(?:)/u),
    'a',
    '%41',
    '%',
  );
  const url = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.tuple(fc.webUrl(), fc.string({ unit: sign })).map(([start, rest]) => `${start}?${rest}`),
    fc
      .tuple(fc.constantFrom('https://', 'http://', ' HTTPS://', ''), fc.string({ unit: 'binary' }))
      .map(([a, b]) => a + b),
  );

  it('holds no sign of any format, and is the same when it is written again', () => {
    fc.assert(
      fc.property(url, (typed) => {
        const link = toWebAddress(typed);
        if (link === null) return;
        expect(link).toMatch(/^https?:\/\/[\w\-.~:/?#@!$&*+,;=%]+$/i);
        expect(link).not.toMatch(/%(?![\da-f]{2})/i);
        expect(toWebAddress(link)).toBe(link);
      }),
      runs(500),
    );
  });

  it('leads where a browser would have gone', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.string({ unit: sign }), (start, rest) => {
        const typed = `${start}?q=1&r=${rest}z`.trim();
        const [before, after] = [new URL(typed), new URL(toWebAddress(typed) ?? 'about:blank')];
        expect([after.origin, decodeURIComponent(after.pathname)]).toEqual([
          before.origin,
          decodeURIComponent(before.pathname),
        ]);
        // What stands in a query is the same to whoever decodes it; browsers drop line ends, we write them.
        const read = (url: URL) => url.searchParams.get('r')?.replace(/[\t\n\r]/g, '');
        expect(read(after)).toBe(read(before));
      }),
      runs(300),
    );
  });
});

describe('a character in an address', () => {
  it.each([
    ['(', '%28'],
    ['!', '%21'],
    ['~', '%7E'],
    ['-', '%2D'],
    ['\n', '%0A'],
    ['é', '%C3%A9'],
    ['\uDC00', '%EF%BF%BD'],
  ])('%j is %s', (char, encoded) => {
    expect(encodeCharacter(char)).toBe(encoded);
  });

  it('comes back when it is decoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), (char) => {
        expect(encodeCharacter(char)).toMatch(/^(?:%[\dA-F]{2})+$|^[A-Za-z0-9]$/);
        expect(decodeURIComponent(encodeCharacter(char))).toBe(char);
      }),
      runs(300),
    );
  });
});

describe('the host that is named', () => {
  it.each([
    ['https://www.paper.example/a', 'paper.example'],
    ['http://Paper.Example', 'paper.example'],
    ['HTTPS://paper.example?a', 'paper.example'],
    [' https://paper.example#a', 'paper.example'],
    ['https://paper.example:8080/a', 'paper.example:8080'],
    ['https://paper.example\\a', 'paper.example'],
    ['https://wwww.paper.example/', 'wwww.paper.example'],
    ['https://paper.www.example/', 'paper.www.example'],
    // A name and password before the host are the oldest trick.
    ['https://bank.example@evil.example/', 'evil.example'],
    ['https://a@b@evil.example/', 'evil.example'],
    ['https://bank.example:x@evil.example/@paper.example', 'evil.example'],
    ['paper.example', null],
    ['x https://paper.example', null],
    ['javascript:https://paper.example', null],
    ['https://', null],
    ['https:///paper.example', null],
  ])('of %j is %j', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });

  it('is the one to which a browser goes', () => {
    fc.assert(
      fc.property(
        fc.webUrl({
          withQueryParameters: true,
          withFragments: true,
          authoritySettings: { withUserInfo: true, withPort: true },
        }),
        (url) => {
          const { host, port, hostname } = new URL(url);
          const named = hostOf(url)?.replace(/:\d*$/, '');
          expect(named).toBe(hostname.replace(/^www\./, ''));
          if (port !== '') expect(hostOf(url)).toBe(host.replace(/^www\./, ''));
        },
      ),
      runs(300),
    );
  });
});

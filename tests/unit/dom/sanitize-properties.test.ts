// Whatever a page holds: is what is shown made of what an article needs, and of nothing else?

import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { UntrustedHtml } from '../../../src/core/article.ts';
import { sanitizeArticle, toSafeHtml } from '../../../src/dom/sanitize.ts';
import { toReaderText } from '../../../src/dom/to-reader-text.ts';
import { runs } from '../property-runs.ts';
import { articleWithWords, hostileMarkup } from './hostile-markup.ts';

const { window } = new JSDOM('');
const baseUrl = 'https://echo.example/news/a';
const sanitize = (html: string) => sanitizeArticle(html as UntrustedHtml, { window, baseUrl });

/** Structure, words and pictures; each of them does nothing by itself. */
const HARMLESS = new Set(
  [
    'a abbr article b bdi bdo blockquote br caption cite code dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 h5',
    'h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub sup table tbody td tfoot th',
    'thead time tr u ul var wbr',
  ].flatMap((line) => line.split(' ')),
);
const SAYING = new Set(
  'alt title width height lang dir datetime colspan rowspan start reversed value headers scope data-anchor'.split(' '),
);
const LEADING = new Set(['href', 'src', 'cite']);
const ROLES = new Set(['pull-quote', 'timestamp', 'embed']);

/** Whatever should not be there, in words. */
function findFaults(root: ParentNode): readonly string[] {
  const faults: string[] = [];
  const walker = window.document.createTreeWalker(root as unknown as Node);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === 3) continue;
    if (node.nodeType !== 1) faults.push(`a node of type ${node.nodeType}`);
    else faults.push(...findFaultsOf(node as Element));
  }
  return faults;
}

function findFaultsOf(element: Element): readonly string[] {
  const faults: string[] = [];
  const { localName, namespaceURI } = element;
  if (namespaceURI !== 'http://www.w3.org/1999/xhtml') faults.push(`${localName} of ${namespaceURI}`);
  if (!HARMLESS.has(localName)) faults.push(`<${localName}>`);
  for (const { name, value } of element.attributes) {
    if (LEADING.has(name) && /^https?:\/\/[^/]/.test(value) && URL.canParse(value)) continue;
    if (name === 'data-role' && ROLES.has(value)) continue;
    if (!SAYING.has(name)) faults.push(`${localName} ${name}=${value}`);
  }
  return faults;
}

const parse = (html: string): Document => new window.DOMParser().parseFromString(html, 'text/html');

describe('whatever a page holds', () => {
  it('what is shown can neither run, load, submit nor name anything', () => {
    fc.assert(
      fc.property(hostileMarkup, (html) => {
        expect(findFaults(sanitize(html))).toEqual([]);
      }),
      runs(300),
    );
  });

  it('and stays so when it is written down and parsed again', () => {
    fc.assert(
      fc.property(hostileMarkup, (html) => {
        expect(findFaults(parse(toSafeHtml(sanitize(html))).body)).toEqual([]);
      }),
      runs(200),
    );
  });

  it('the blocks of text are the same when what was written down is read again', () => {
    fc.assert(
      fc.property(hostileMarkup, (html) => {
        const once = sanitize(html);
        const again = sanitize(toSafeHtml(once));
        expect(toReaderText(again).blocks).toEqual(toReaderText(once).blocks);
      }),
      runs(200),
    );
  });

  it('would have come to life in many cases, had nothing been done', () => {
    const samples = fc.sample(hostileMarkup, runs(200));
    const live = samples.filter((html) => 0 < findFaults(parse(html).body).length);
    expect(live.length).toBeGreaterThan(samples.length / 2);
  });
});

it('every word of the article is still there, in its order, and nothing that was no word', () => {
  fc.assert(
    fc.property(articleWithWords, ({ html, words }) => {
      const shown = sanitize(html).textContent ?? '';
      expect(shown.match(/\w+/g)).toEqual(words);
    }),
    runs(200),
  );
});

// Does the exported page hold what was meant, pass a validator, and hold nothing that could run?

import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { STYLE, STYLE_HASH, toHtml } from '../../../../src/core/export/html.ts';
import { inventArticle, inventHostileArticle, LABELS } from './invented-article.ts';

const OPTIONS = { labels: LABELS, title: 'My quotes', locale: 'en' };
const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

describe('the exported page', () => {
  it('is valid HTML to an independent validator', async () => {
    const report = await validator.validateString(
      toHtml([inventArticle(), inventHostileArticle('<b onclick="x">&')], OPTIONS),
    );
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([]);
  });

  it('lets in nothing but its own style', () => {
    const html = toHtml([inventArticle()], OPTIONS);
    const { document } = new JSDOM(html).window;
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`);
    expect(document.querySelector('style')?.textContent).toBe(STYLE);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`,
    );
    // The policy must stand before whatever it is to hold.
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<title>'));
  });

  it('shows words, speaker, role and note', () => {
    const { document } = new JSDOM(toHtml([inventArticle()], OPTIONS)).window;
    expect([...document.querySelectorAll('blockquote')].map((quote) => quote.textContent)).toEqual([
      'open in May',
      'We are ready, and we will not wait',
      'light',
    ]);
    expect(document.querySelector('blockquote')?.className).toBe('green');
    expect([...document.querySelectorAll('.note')].map((line) => line.textContent)).toEqual([
      'Ask when exactly.',
      'And who pays?',
    ]);
    expect(document.body.textContent).toContain('— Ana Ruiz, mayor of Lund · In the article');
  });

  it('makes no link of an address that is none', () => {
    const { document } = new JSDOM(toHtml([inventArticle({ url: 'javascript:alert(1)' })], OPTIONS)).window;
    expect(document.querySelectorAll('a').length).toBe(0);
    expect(document.querySelector('.facts')?.textContent).toContain('javascript:alert(1)');
  });

  it.each(['"><script>alert(1)</script>', '\u202Ereversed', "' onmouseover='alert(1)"])(
    'shows %j as words',
    (payload) => {
      const { document } = new JSDOM(toHtml([inventHostileArticle(payload)], OPTIONS)).window;
      expect(document.querySelector('h2')?.textContent).toContain(payload);
      expect(document.querySelectorAll('script, [onmouseover]').length).toBe(0);
      expect(document.querySelector('strong > bdi')?.textContent).toContain(payload);
    },
  );
});

// Does a ruby that annotates stay, and one that does not leave its words?

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { unwrapIdleRuby } from '../../../src/dom/unwrap-ruby.ts';

function unwrap(html: string): string {
  const { body } = new JSDOM(`<body>${html}`).window.document;
  unwrapIdleRuby(body);
  return body.innerHTML;
}

describe('a ruby', () => {
  it('with its reading stays', () => {
    const html = '<p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>は静か</p>';
    expect(unwrap(html)).toBe(html);
  });

  it('without one leaves its words', () => {
    expect(unwrap('<p>The <ruby>ferry <b>left</b></ruby>.</p>')).toBe('<p>The ferry <b>left</b>.</p>');
  });

  it('inside another leaves its words there, the reading of the outer one stays', () => {
    expect(unwrap('<ruby><ruby>港<rt>x</rt></ruby><rt>みなと</rt></ruby>')).toBe(
      '<ruby>港<rt>x</rt><rt>みなと</rt></ruby>',
    );
    expect(unwrap('<rt>a<rt>b<p>c</p></rt></rt>')).toBe('ab<p>c</p>');
    expect(unwrap(`${'<ruby>a'.repeat(20)}${'</ruby>'.repeat(20)}`)).toBe('a'.repeat(20));
  });
});

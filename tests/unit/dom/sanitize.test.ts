// Is what is shown free of everything that could run, load or submit, and is the rest still there?

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { UntrustedHtml } from '../../../src/core/article.ts';
import { sanitizeArticle, toSafeHtml } from '../../../src/dom/sanitize.ts';

function sanitize(html: string): string {
  const { window } = new JSDOM('');
  return toSafeHtml(sanitizeArticle(html as UntrustedHtml, { window, baseUrl: 'https://echo.example/news/a' }));
}

describe('sanitizing', () => {
  it.each([
    ['scripts', '<p>a<script>alert(1)</script></p>', '<p>a</p>'],
    ['handlers', '<p onclick="alert(1)">a</p>', '<p>a</p>'],
    ['svg and math', '<svg><a href="javascript:alert(1)">a</a></svg><math>b</math><p>c</p>', '<p>c</p>'],
    ['styles', '<style>p{}</style><p style="position:fixed">a</p>', '<p>a</p>'],
    ['forms and fields keep no more than words', '<form action="/x"><input name="y"><p>a</p></form>', '<p>a</p>'],
    ['names and ids', '<p id="body" name="x">a</p>', '<p>a</p>'],
    ['script addresses', '<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
    ['data addresses', '<img src="data:image/svg+xml,x"><p>a</p>', '<p>a</p>'],
    ['mail addresses', '<a href="mailto:a@b.example">a</a>', '<a>a</a>'],
    ['frames', '<iframe src="https://x.example"></iframe><p>a</p>', '<p>a</p>'],
    ['roles that are not ours', '<p data-role="alert" data-x="1">a</p>', '<p>a</p>'],
  ])('drops %s', (_name, html, expected) => {
    expect(sanitize(html)).toBe(expected);
  });

  it.each([
    ['relative links made absolute', '<a href="../b?c=1">a</a>', '<a href="https://echo.example/b?c=1">a</a>'],
    [
      'tables',
      '<table><tbody><tr><td colspan="2">1</td></tr></tbody></table>',
      '<table><tbody><tr><td colspan="2">1</td></tr></tbody></table>',
    ],
    [
      'figures',
      '<figure><img src="/i.jpg" alt="b"><figcaption>c</figcaption></figure>',
      '<figure><img src="https://echo.example/i.jpg" alt="b"><figcaption>c</figcaption></figure>',
    ],
    ['our own roles', '<p data-role="timestamp">10:05</p>', '<p data-role="timestamp">10:05</p>'],
    ['loose text, in an element', 'a <b>b</b>', '<div>a <b>b</b></div>'],
  ])('keeps %s', (_name, html, expected) => {
    expect(sanitize(html)).toBe(expected);
  });
});

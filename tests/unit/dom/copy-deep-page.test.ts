import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { clonePage } from '../../../src/dom/clone-page.ts';
import { copyBounded, isVeryDeep } from '../../../src/dom/copy-deep-page.ts';
import { boundTree } from '../../../src/dom/harden.ts';
import { cloneDocument } from '../../../src/dom/unclobbered.ts';
import { runs } from '../property-runs.ts';

const parse = (html: string): Document => new JSDOM(html).window.document;
const nested = (tag: string, depth: number, inside: string): string =>
  `<${tag}>`.repeat(depth) + inside + `</${tag}>`.repeat(depth);

describe('a page that goes very deep', () => {
  it.each([
    ['500 levels at the end', `<p>Short.</p>${nested('div', 500, 'x')}`, true],
    [
      '500 levels between shallow parts',
      `${'<p>x</p>'.repeat(700)}${nested('div', 500, 'x')}${'<p>x</p>'.repeat(700)}`,
      true,
    ],
    ['500 levels with siblings at each', nested('div', 500, '<i></i>'.repeat(3)), true],
    ['500 levels inside a template', `<template>${nested('div', 500, 'x')}</template>`, true],
    ['40 levels, more than real pages have', `${nested('div', 40, 'x')}${'<p>x</p>'.repeat(2_000)}`, false],
    ['20,000 elements side by side', '<p>x</p>'.repeat(20_000), false],
    ['a template inside a formula', '<math><template><mi>x</mi></template></math>', false],
  ])('is told from others: %s', (_, body, expected) => {
    expect(isVeryDeep(parse(`<body>${body}`))).toBe(expected);
  });

  it('keeps the text of its depths', () => {
    const { document } = clonePage(
      parse(`<title>Crane</title><body>${nested('div', 600, 'The crane stays.')}<p>The end.`),
    );
    expect(document.title).toBe('Crane');
    expect(document.body.textContent).toBe('The crane stays.The end.');
    expect(document.querySelectorAll('div').length).toBeLessThan(100);
  });

  it('may have forms whose fields stand in front of the DOM', () => {
    const fields = ['parentNode', 'nodeType', 'localName', 'appendChild', 'childNodes', 'ownerDocument', 'content']
      .map((name) => `<form><input name="${name}">The crane stays.</form>`)
      .join('');
    const { document } = clonePage(parse(`<body>${fields}${nested('div', 600, fields)}`));
    expect(document.body.textContent).toBe('The crane stays.'.repeat(14));
    expect(document.querySelectorAll('[name]').length).toBe(0);
  });

  it('may have such forms where it is cut, and where it is laid flat', () => {
    const form = ['remove', 'textContent', 'localName', 'firstChild', 'getAttribute']
      .map((name) => `<form><input name="${name}"><b>The crane stays.</b><style>b { color: red }</style></form>`)
      .join('');
    const deep = parse(`<body>${nested('div', 97, form)}`);
    boundTree(deep);
    expect(deep.querySelectorAll('b').length).toBe(0);
    expect(deep.body.textContent).toBe('The crane stays.'.repeat(5));
    const late = parse(`<body><p>The board met.</p>${form}`);
    expect(boundTree(late, 5).isTooLarge).toBe(true);
    expect(late.body.textContent).toBe('The board met.');
  });

  it('says that it is too large where it is', () => {
    expect(clonePage(parse(`<body>${nested('div', 600, 'x')}${'<i>x</i>'.repeat(30_000)}`)).isTooLarge).toBe(true);
    expect(clonePage(parse(`<body>${nested('div', 600, 'x')}`)).isTooLarge).toBe(false);
  });
});

const tag = fc.constantFrom(
  'div',
  'p',
  'span',
  'form',
  'svg',
  'script',
  'template',
  'select',
  'table',
  'x-part',
  'math',
);
const { markup } = fc.letrec<{ markup: string }>((tie) => ({
  markup: fc.oneof(
    { maxDepth: 6 },
    fc.lorem({ maxCount: 2 }),
    fc
      .tuple(tag, fc.array(tie('markup'), { maxLength: 3 }), fc.integer({ min: 1, max: 4 }))
      .map(([name, inside, depth]) => nested(name, depth, inside.join(''))),
  ),
}));

it('copies what the browser copies and the bounds leave, at every depth', () => {
  fc.assert(
    fc.property(markup, fc.integer({ min: 90, max: 98 }), fc.boolean(), (inside, depth, isInTemplate) => {
      const deep = nested('div', depth, inside);
      const html = `<!doctype html><html lang="en"><body class="x"><p>a</p>${isInTemplate ? `<template>${deep}</template>` : deep}<p>b</p>`;
      const page = parse(html);
      const whole = cloneDocument(page);
      const bounded = cloneDocument(page, false);
      copyBounded(page, page, bounded, { copy: bounded });
      boundTree(whole);
      boundTree(bounded);
      // What a template holds is bounded by the copy alone.
      if (isInTemplate) expect(bounded.documentElement.textContent).toBe(whole.documentElement.textContent);
      else expect(bounded.documentElement.outerHTML).toBe(whole.documentElement.outerHTML);
      expect(bounded.doctype?.name).toBe('html');
      expect(bounded.compatMode).toBe(page.compatMode);
    }),
    runs(60),
  );
});

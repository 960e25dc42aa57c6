// Is a body that is purified in many slices the same as one that is purified in one?

import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { UntrustedHtml } from '../../../src/core/article.ts';
import { sanitizeArticle, sanitizeInSlices, toSafeHtml } from '../../../src/dom/sanitize.ts';
import { runs } from '../property-runs.ts';
import { articleWithWords, hostileMarkup } from './hostile-markup.ts';

const { window } = new JSDOM('');
const baseUrl = 'https://echo.example/news/a';

const sanitize = (html: string, sliceNodes?: number): string =>
  toSafeHtml(sanitizeArticle(html as UntrustedHtml, { window, baseUrl, sliceNodes }));

/** How often others have their turn. */
function countSlices(html: string, sliceNodes?: number): number {
  const work = sanitizeInSlices(html as UntrustedHtml, { window, baseUrl, sliceNodes });
  let count = 1;
  while (work.next().done !== true) count += 1;
  return count;
}

/** The purifier takes an element of words and comments alone for a trap; in slices the words stay. Comments are gone before. */
const withoutComments = (html: string): string => html.replace(/<!--[\s\S]*?(?:-->|$)|<[!?/][^a-z>][^>]*>/gi, '');

describe('slices', () => {
  it.each([1, 2, 7])('of %d nodes give what one slice gives', (sliceNodes) => {
    fc.assert(
      fc.property(
        fc.oneof(
          hostileMarkup,
          articleWithWords.map(({ html }) => html),
        ),
        (markup) => {
          const html = withoutComments(markup);
          expect(sanitize(html, sliceNodes)).toBe(sanitize(html));
        },
      ),
      runs(150),
    );
  });

  it.each([
    ['a list', `<ul lang="en">${'<li>a</li>'.repeat(9)}</ul>`],
    ['a table', `<table><caption>c</caption><tbody>${'<tr><td>a</td><td>b</td></tr>'.repeat(5)}</tbody></table>`],
    ['loose words', `a<br>b<i>c</i>d${'<p>e</p>'.repeat(6)}`],
    ['a foreign box', `<x-card><main><center>${'<p>a</p>'.repeat(6)}</center></main></x-card>`],
    ['a form that hides its parts', `<form><input name="childNodes"><p>a</p>${'<p>b</p>'.repeat(6)}</form>`],
    ['what goes whole', `<p>a</p><video>${'<p>b</p>'.repeat(6)}</video><svg>${'<g>c</g>'.repeat(6)}</svg><p>d</p>`],
    ['a template', `<template>${'<img src=x onerror=alert(1)>'.repeat(6)}</template><p>a</p>`],
    ['a shell with what may not be on it', `<div onclick="x()" style="a" dir="rtl">${'<p>a</p>'.repeat(6)}</div>`],
    ['one of another kind', `<p is="x-p">${'<b>a</b>'.repeat(6)}</p><p>b</p>`],
  ])('leave %s as one slice does', (_, html) => {
    expect(sanitize(html, 3)).toBe(sanitize(html));
    expect(sanitize(html, 3)).not.toMatch(/onclick|onerror|style|<(?:form|x-card|main|video|svg|template|input)/);
  });

  it('keep what stands in a foreign box, in its order', () => {
    expect(sanitize('<x-card>a<b>b</b>c<i>d</i></x-card>', 2)).toBe('<div>a<b>b</b>c<i>d</i></div>');
  });

  it('are as many as the body asks for, however it is built', () => {
    const flat = '<p>The <b>ferry</b> left.</p>'.repeat(1_000);
    const deep = `<div><section><ul>${'<li>The ferry left.</li>'.repeat(2_500)}</ul></section></div>`;
    const foreign = `<form><x-part>${'<p>The ferry left.</p>'.repeat(2_500)}</x-part></form>`;
    for (const html of [flat, deep, foreign]) expect(countSlices(html)).toBeGreaterThan(9);
    expect(countSlices('<p>The ferry left.</p>'.repeat(20))).toBeLessThan(4);
  });
});

describe('trusted types', () => {
  interface Policy {
    readonly createHTML: (html: string) => string;
    readonly createScriptURL: (url: string) => string;
  }

  function openTyped(create: (name: string, rules: Policy) => unknown): Window & typeof globalThis {
    const typed = new JSDOM('').window as unknown as Window & typeof globalThis;
    Object.defineProperty(typed, 'trustedTypes', { value: { createPolicy: create } });
    return typed;
  }

  const sanitizeIn = (typed: Window & typeof globalThis): string =>
    toSafeHtml(sanitizeArticle('<p>a</p>' as UntrustedHtml, { window: typed, baseUrl }));

  it('come from one policy a window, of the name that the manifest allows, which signs no script', () => {
    const made: { readonly name: string; readonly policy: Policy }[] = [];
    const typed = openTyped((name, policy) => {
      made.push({ name, policy });
      return policy;
    });
    expect(sanitizeIn(typed)).toBe('<p>a</p>');
    expect(sanitizeIn(typed)).toBe('<p>a</p>');
    expect(made.map(({ name }) => name)).toEqual(['dompurify']);
    expect(made[0]?.policy.createScriptURL('https://echo.example/x.js')).toBe('');
  });

  it('are done without where a page allows no policy', () => {
    const typed = openTyped(() => {
      throw new TypeError('refused');
    });
    expect(sanitizeIn(typed)).toBe('<p>a</p>');
  });
});

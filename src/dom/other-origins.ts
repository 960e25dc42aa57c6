// Where else do the words of a story stand when the page itself shows none?

import { countWords, foldSpaces } from './fold-space.ts';
import { removeShadowingNames } from './harden.ts';
import { type JsonObject, textsOf } from './metadata/json-ld.ts';

/** Shorter texts in structured data are summaries. */
const MIN_BODY_WORDS = 60;

export function readArticleBody(article: JsonObject | null): string {
  return textsOf(article?.articleBody).join('\n\n') || textsOf(article?.text).join('\n\n');
}

/** The story as structured data gives it; null where there is none of some length. */
export function readStructuredBody(article: JsonObject | null, document: Document): Element | null {
  const text = readArticleBody(article);
  if (countWords(text) < MIN_BODY_WORDS) return null;
  const body = document.createElement('div');
  if (/<(?:p|br|div)\b/i.test(text)) {
    // The document has no window: nothing runs and nothing loads; the sanitizer comes later as for all HTML.
    body.innerHTML = text;
    removeShadowingNames(body);
    return body;
  }
  for (const line of text.split(/\s*\n\s*/)) {
    const paragraph = document.createElement('p');
    paragraph.textContent = foldSpaces(line);
    if (paragraph.textContent !== '') body.append(paragraph);
  }
  return body;
}

/**
 * Lay what stands in `<noscript>` and `<template>` open, in place. A page that was loaded with scripts holds the
 * former as text.
 *
 * @returns whether there was anything.
 */
export function layInertPartsOpen(document: Document): boolean {
  let isAny = false;
  for (const part of document.body.querySelectorAll('noscript, template')) {
    // By the standard, a template has `content`.
    const source = part.localName === 'template' ? (part as HTMLTemplateElement).innerHTML : sourceOf(part);
    if (countWords(source.replace(/<[^<>]*>/g, ' ')) < MIN_BODY_WORDS) continue;
    const open = document.createElement('div');
    open.innerHTML = source;
    part.replaceWith(open);
    isAny = true;
  }
  return isAny;
}

function sourceOf(noscript: Element): string {
  return noscript.childElementCount > 0 ? noscript.innerHTML : (noscript.textContent ?? '');
}

// Where do pictures and their captions go while the text is found, and how do they come back?

import type { Removal } from '../core/article.ts';
import { classWordsOf, toWordTest } from './clean/class-words.ts';
import type { PageFacts } from './clean/rule.ts';
import { foldSpaces } from './fold-space.ts';
import { FIGURE } from './marks.ts';
import type { PageIndex } from './page-index.ts';
import { toWebAddress } from './web-address.ts';

export const isCaptionClass = toWordTest([
  ...['caption', 'captions', 'wp caption text', 'image caption', 'photo caption', 'credit', 'credits', 'photo credit'],
  ...['image credit', 'photographer', 'media credit', 'picture credit', 'bildunterschrift', 'legende', 'pie foto'],
]);

/** Longer ones are text with an unlucky class. */
const MAX_CAPTION_LENGTH = 800;
/** How far up an image and its caption share a parent. */
const MAX_STEPS_UP = 3;

export interface Figure {
  readonly src: string | null;
  readonly alt: string;
  readonly caption: string | null;
}

export interface TakenFigures {
  readonly figures: readonly Figure[];
  readonly removals: readonly Removal[];
}

/**
 * Put a bare image in place of each figure and keep its caption apart. Captions left in the text cost 1.1 points of
 * F1, and with them Readability picks other containers.
 */
export function takeFigures(
  body: Element,
  { baseUrl, facts, index }: { readonly baseUrl: string; readonly facts: PageFacts; readonly index: PageIndex },
): TakenFigures {
  const figures: Figure[] = [];
  const removals: Removal[] = [];
  for (const figure of body.querySelectorAll('figure')) {
    if (holdsText(figure)) continue;
    const image = figure.querySelector('img');
    const caption = foldSpaces([...figure.querySelectorAll('figcaption')].map((part) => part.textContent).join(' '));
    const fallback = image === null ? '' : foldSpaces(figure.textContent ?? '');
    replaceByImage(figure, figures.push(toFigure(image, caption || fallback, baseUrl)) - 1);
    if (caption || fallback) removals.push({ step: 'dom/figures', rule: 'figure-caption', text: caption || fallback });
  }
  for (const element of new Set([...body.querySelectorAll('figcaption'), ...index.findByClass(isCaptionClass)])) {
    if (!element.isConnected || !isCaptionElement(element) || isStory(element, facts)) continue;
    const caption = foldSpaces(element.textContent ?? '');
    const image = findImageFor(element);
    element.remove();
    if (image !== null) image.setAttribute(FIGURE, String(figures.push(toFigure(image, caption, baseUrl)) - 1));
    if (caption !== '') removals.push({ step: 'dom/figures', rule: 'caption-class', text: caption });
  }
  return { figures, removals };
}

/** Give the images that survived their figures back. */
export function putFiguresBack(content: Element, figures: readonly Figure[]): void {
  for (const image of content.querySelectorAll(`img[${FIGURE}]`)) {
    const figure = figures[Number(image.getAttribute(FIGURE))];
    if (figure === undefined || (figure.src === null && figure.caption === null)) image.remove();
    else image.replaceWith(toElement(figure, content.ownerDocument));
  }
}

/** Some sites wrap tables, lists, quotations and whole texts in figures. */
function holdsText(figure: Element): boolean {
  return figure.querySelector('table, blockquote, pre, ul, ol, p + p, iframe, video, [data-role]') !== null;
}

function isCaptionElement(element: Element): boolean {
  if (element.localName !== 'figcaption' && !isCaptionClass(classWordsOf(element))) return false;
  return (element.textContent ?? '').length <= MAX_CAPTION_LENGTH && element.querySelector('img, p + p, h1') === null;
}

/** A class that a fifth of the page's prose carries is that of the story. */
function isStory(element: Element, facts: PageFacts): boolean {
  return facts.proseOfAlike(element) > facts.pageProse / 5;
}

function findImageFor(caption: Element): Element | null {
  let parent = caption.parentElement;
  for (let step = 0; step < MAX_STEPS_UP && parent !== null; step += 1) {
    const images = parent.querySelectorAll('img');
    if (images.length > 0) return images.length === 1 ? (images[0] ?? null) : null;
    parent = parent.parentElement;
  }
  return null;
}

function replaceByImage(figure: Element, index: number): void {
  const image = figure.ownerDocument.createElement('img');
  image.setAttribute(FIGURE, String(index));
  // Readability takes images without an address away. This one loads nothing: the copy has no window.
  image.setAttribute('src', 'figure.png');
  figure.replaceWith(image);
}

function toFigure(image: Element | null, caption: string, baseUrl: string): Figure {
  return {
    src: image === null ? null : findImageAddress(image, baseUrl),
    alt: image?.getAttribute('alt') ?? '',
    caption: caption === '' ? null : caption,
  };
}

/** The largest of `srcset`, then the addresses under which lazy loaders keep images, then `src`. */
export function findImageAddress(image: Element, baseUrl: string): string | null {
  const sets = [image.getAttribute('srcset'), image.getAttribute('data-srcset')];
  const picture = image.closest('picture');
  if (picture) for (const source of picture.querySelectorAll('source')) sets.push(source.getAttribute('srcset'));
  const plain = ['data-src', 'data-lazy-src', 'data-original', 'src'].map((name) => image.getAttribute(name));
  for (const address of [...plain, ...sets.map(findLargest)]) {
    const url = toWebAddress(address, baseUrl);
    if (url !== null) return url;
  }
  return null;
}

/** `a.jpg 320w, b.jpg 640w` → `b.jpg` */
function findLargest(srcset: string | null): string | null {
  const candidates = (srcset ?? '')
    .split(/,\s+/)
    .map((part) => part.trim().split(/\s+/))
    .map(([address = '', size = '1x']) => ({ address, size: Number.parseFloat(size) || 1 }));
  return candidates.sort((a, b) => b.size - a.size)[0]?.address || null;
}

function toElement(figure: Figure, document: Document): Element {
  const element = document.createElement('figure');
  if (figure.src !== null) {
    const image = document.createElement('img');
    image.setAttribute('src', figure.src);
    image.setAttribute('alt', figure.alt);
    element.append(image);
  }
  if (figure.caption !== null) {
    const caption = document.createElement('figcaption');
    caption.textContent = figure.caption;
    element.append(caption);
  }
  return element;
}

// Which pictures are there to count visits and not to be seen?

import type { Removal } from '../core/article.ts';
import { PIXEL } from './marks.ts';
import { toWebAddress } from './web-address.ts';

/** CSS pixels. Nothing of a story fits in it; counters use 1 × 1, some 2 × 2. */
const MAX_PIXEL_SIZE = 2;

/** Where lazy loaders keep the true address: what stands in its place meanwhile is small and unseen, too. */
const LAZY = ['data-src', 'data-lazy-src', 'data-original', 'srcset', 'data-srcset'];

const RULES: readonly { readonly name: string; readonly isMeant: (image: Element) => boolean }[] = [
  // <img src="https://count.example/?story=7" width="1" height="1">      goes
  // <img src="crane.svg" width="1" height="1" style="width: 100%">       stays: says its shape, not its size
  { name: 'tracking-pixel', isMeant: (image) => image.hasAttribute(PIXEL) || isSaidToBeTiny(image) },
  // <img src="https://count.example/?story=7" style="display:none">      goes
  // <img src="blank.gif" data-src="crane.jpg" style="display:none">      stays: comes with scrolling
  { name: 'unseen-picture', isMeant: (image) => isSaidToBeUnseen(image) && !isLazy(image) },
];

/** Take them out below `root`: shown in the reader, each would count the visit once more. */
export function dropTrackingPixels(root: ParentNode, baseUrl: string): readonly Removal[] {
  const removals: Removal[] = [];
  for (const image of root.querySelectorAll('img')) {
    const rule = RULES.find(({ isMeant }) => isMeant(image));
    if (rule === undefined) continue;
    const text = toWebAddress(image.getAttribute('src'), baseUrl) ?? '';
    removals.push({ step: 'dom/pixels', rule: rule.name, text: text.slice(0, 300) });
    image.remove();
  }
  return removals;
}

/**
 * Tell the copy what only the live page knows: pictures that are tiny although nothing says so, and pictures that say
 * they are tiny and are shown large.
 */
export function noteTrueSize(original: Element, twin: Element): void {
  // The caller asks for pictures alone; in a page of XML, one of that name may lack the sizes.
  const { naturalWidth = 0, naturalHeight = 0 } = original as HTMLImageElement;
  if (naturalWidth > 0 && Math.max(naturalWidth, naturalHeight) <= MAX_PIXEL_SIZE) {
    if (!isLazy(original)) twin.setAttribute(PIXEL, '');
    return;
  }
  if (!isSaidToBeTiny(original)) return;
  const { width, height } = original.getBoundingClientRect();
  if (Math.min(width, height) <= MAX_PIXEL_SIZE) return;
  for (const name of ['width', 'height', 'style']) twin.removeAttribute(name);
}

/** At least one side is said to be tiny, and none to be more. */
function isSaidToBeTiny(image: Element): boolean {
  const sides = ['width', 'height']
    .flatMap((side) => [findStyle(image, side) ?? image.getAttribute(side) ?? []])
    .flat();
  return (
    sides.length > 0 &&
    sides.every((side) => /^[\d.]+(?:px)?$/.test(side.trim()) && Number.parseFloat(side) <= MAX_PIXEL_SIZE)
  );
}

function isSaidToBeUnseen(image: Element): boolean {
  return (
    image.hasAttribute('hidden') ||
    findStyle(image, 'display') === 'none' ||
    findStyle(image, 'visibility') === 'hidden'
  );
}

const isLazy = (image: Element): boolean => LAZY.some((name) => image.hasAttribute(name));

/** `width` of `max-width: 10px; width: 1px !important` → `1px`. The copy has no window that would read its styles. */
function findStyle(element: Element, name: string): string | null {
  for (const declaration of (element.getAttribute('style') ?? '').toLowerCase().split(';')) {
    const [property = '', value = ''] = declaration.split(':');
    if (property.trim() === name) return value.replace('!important', '').trim();
  }
  return null;
}

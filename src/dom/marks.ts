// Which attributes of ours carry what was learned from one step to the next, and how are those of the page kept out?

/** On the clone: the live page does not show this element. */
export const HIDDEN = 'data-dramatis-hidden';
/** On an image: number of the figure that stood here. */
export const FIGURE = 'data-dramatis-figure';
/** On an image of the clone: too small to be seen on the live page. */
export const PIXEL = 'data-dramatis-pixel';
/** On a block: its number on the page. */
export const BLOCK = 'data-dramatis-block';
/** On an element with text of its own: its number among those of the page. */
export const UNIT = 'data-dramatis-unit';
/** In the article's HTML: what a block is beyond its tag, one of `BLOCK_ROLES`. The only mark that leaves this folder. */
export const ROLE = 'data-role';

/** In the article's HTML: the `id` that an element had on the page, for links within the text. Names nothing. */
export const ANCHOR = 'data-anchor';

/** `embed` is a labelled link in place of a post or a video: shown, but not part of the text. */
export const BLOCK_ROLES = ['pull-quote', 'timestamp', 'embed'] as const;

/** Asked of images alone. */
const ON_IMAGES = [FIGURE, PIXEL];
const ELSEWHERE = [HIDDEN, BLOCK, UNIT, ROLE];
const ANYWHERE = ELSEWHERE.map((name) => `[${name}]`).join(', ');

/** A page must not be able to speak in our name. Run once, on the fresh clone. */
export function removeForeignMarks(root: ParentNode): void {
  // Each name in a selector is one more question to each element of the page.
  for (const element of root.querySelectorAll(ANYWHERE)) for (const name of ELSEWHERE) element.removeAttribute(name);
  for (const image of root.querySelectorAll('img')) for (const name of ON_IMAGES) image.removeAttribute(name);
}

// Which small boxes among the paragraphs are no text whatever their classes say: forms, players, cards, tables of contents?
//
// Told by what stands in them, since the classes of today's pages are hashes: fields and buttons to press, a heading and
// a teaser within one link, items that all lead to places of this page.

import type { Removal } from '../../core/article.ts';
import { foldSpaces, foldStart } from '../fold-space.ts';
import { ROLE } from '../marks.ts';
import { findOtherStories, type StoryPage } from './other-stories.ts';
import type { PageFacts } from './rule.ts';

/** Enough to recognise what went. */
const MAX_TEXT = 300;
/** Letters of running text that stand around a field: what the letter is about, what one agrees to. */
const MAX_FORM_PROSE = 400;
/** Letters, spaces included, of a box around a field, and of one around a button. */
const MAX_FORM_LENGTH = 900;
const MAX_PLAYER_LENGTH = 160;
/** A box is one of a kind; what a fifth of the page's prose stands in is the story's own. */
const MAX_ALIKE_SHARE = 0.2;

/** Kinds of `<input>` that are no field to fill in. */
const NO_FIELD = /^(?:hidden|submit|button|image|reset)$/i;
/** Texts in these run on around a button; accordions and pictures have theirs, too. */
const HELD = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, td, figure, summary, details, pre';
/** The words of these stand in a button where a press unfolds what they head. */
const HEADED = 'h2, h3, h4, h5, h6, summary, dt';
const OUTER = new Set(['body', 'main', 'article', 'html']);

/**
 * `<div><h3>The morning letter</h3><p>At six.</p><input type="email"></div>` -> removed whole
 * `<div><button>▶</button> Listen to this story <span>5 min</span></div>`    -> removed whole
 * `<a href="/b"><h3>Another story</h3><p>What it tells.</p></a>`              -> removed
 * `<ul><li><a href="#part-1">What we know</a></li>…</ul>`                     -> removed
 * `<p>The river <button>?</button> rose.</p>`                                 -> stays
 */
export function dropBoxes(body: Element, page: StoryPage): readonly Removal[] {
  const { facts } = page;
  const removals: Removal[] = [];
  // Where nothing is long enough to be prose, nothing tells the story from what stands beside it.
  if (facts.pageProse === 0) return removals;
  const drop = (element: Element | null, rule: string): void => {
    if (element === null || !element.isConnected) return;
    const text = foldStart(element.textContent ?? '', MAX_TEXT);
    element.remove();
    if (text !== '') removals.push({ step: 'dom/clean/boxes', rule, text });
  };
  const forms: Limits = { prose: MAX_FORM_PROSE, length: MAX_FORM_LENGTH, tooWide: new Set() };
  const players: Limits = { prose: 0, length: MAX_PLAYER_LENGTH, never: `${HELD}, img`, tooWide: new Set() };
  // Tag by tag: engines keep lists of elements by tag.
  for (const tag of ['input', 'textarea', 'select'])
    for (const field of body.querySelectorAll(tag))
      if (field.isConnected && !NO_FIELD.test(field.getAttribute('type') ?? ''))
        drop(findBox(field, facts, forms), 'form-box');
  for (const button of body.querySelectorAll('button'))
    if (button.closest(HEADED) !== null) button.replaceWith(...button.childNodes);
    else if (button.isConnected && button.closest(HELD) === null) drop(findBox(button, facts, players), 'player-box');
  for (const link of body.querySelectorAll('a')) if (isCard(link, facts)) drop(link, 'card');
  for (const heading of COMMENT_HEADINGS.flatMap((tag) => [...body.querySelectorAll(tag)]))
    if (heading.isConnected && isOverComments(heading, facts)) drop(heading.parentElement, 'comments-box');
  for (const tag of ['ul', 'ol'])
    for (const list of body.querySelectorAll(tag)) if (isContents(list)) drop(list, 'contents');
  for (const story of findOtherStories(body, page)) drop(story, 'other-story');
  return removals;
}

/** How large a box may be, and what may not stand in it. */
interface Limits {
  readonly prose: number;
  readonly length: number;
  readonly never?: string;
  /** Is filled: what many controls share is measured once. */
  readonly tooWide: Set<Element>;
}

/** The widest element around a control that is still small and one of a kind. */
function findBox(control: Element, facts: PageFacts, limits: Limits): Element | null {
  let box: Element | null = null;
  for (let at = control.parentElement; at !== null && !OUTER.has(at.localName); at = at.parentElement) {
    if (limits.tooWide.has(at)) break;
    if (!isWithin(at, facts, limits)) {
      limits.tooWide.add(at);
      break;
    }
    box = at;
  }
  return box;
}

function isWithin(element: Element, facts: PageFacts, { prose, length, never }: Limits): boolean {
  if (facts.proseOf(element) > prose || facts.proseOfAlike(element) > facts.pageProse * MAX_ALIKE_SHARE) return false;
  if ((element.textContent ?? '').length > length || element.querySelector(`h1, [${ROLE}]`) !== null) return false;
  return never === undefined || element.querySelector(never) === null;
}

/** A link that holds a title and the line below it, as no sentence of a story does. */
function isCard(link: Element, facts: PageFacts): boolean {
  if (link.firstElementChild === null || !link.hasAttribute('href')) return false;
  if (link.querySelector('h2, h3, h4, h5') === null) return false;
  if (link.querySelector('h1') !== null || link.querySelector('p') === null) return false;
  return facts.proseOfAlike(link) <= facts.pageProse * MAX_ALIKE_SHARE;
}

const COMMENT_HEADINGS = ['h2', 'h3', 'h4', 'h5'];
const COMMENTS =
  /^(?:all |alle |tous les |todos los )?(?:\d[\d.,\s]*)?(?:reader )?(?:comments?|kommentare?|leserkommentare|commentaires?|comentarios?|commenti|reacties)(?: \(\d[\d.,]*\))?$/i;
/** Comments can be longer than the story, but never the page. */
const MAX_LABEL_LENGTH = 80;
const MAX_COMMENTS_SHARE = 0.8;

/** What readers wrote stands under a heading that says so, in a box of its own. */
function isOverComments(heading: Element, facts: PageFacts): boolean {
  const { textContent, parentElement: box } = heading;
  if (box === null || OUTER.has(box.localName) || (textContent ?? '').length > MAX_LABEL_LENGTH) return false;
  const label = foldSpaces(textContent ?? '');
  if (!COMMENTS.test(label) || !isFirst(heading, box) || box.querySelector('h1') !== null) return false;
  return facts.proseOf(box) <= facts.pageProse * MAX_COMMENTS_SHARE;
}

/** Nothing that shows stands before it. */
function isFirst(child: Element, parent: Element): boolean {
  let first = parent.firstChild;
  while (first !== null && first !== child && (first.textContent ?? '').trim() === '') first = first.nextSibling;
  return first === child;
}

const MIN_ITEMS = 2;

function isContents(list: Element): boolean {
  const items = [...list.children];
  return items.length >= MIN_ITEMS && items.every(isPlaceLink);
}

/** Nothing but a link to a place of this page. Marks of notes are links to places, too, but hold the note besides. */
function isPlaceLink(item: Element): boolean {
  const link = item.querySelector('a[href^="#"]');
  const text = foldSpaces(item.textContent ?? '');
  return link !== null && text.length > 1 && foldSpaces(link.textContent ?? '').length >= text.length * 0.9;
}

// What are an element and those around it called?

import { BEFORE_RULES } from '../clean/before-rules.ts';
import { type ClassTest, type ClassWords, classWordsOf, toWordTest } from '../clean/class-words.ts';
import { isCaptionClass } from '../figures.ts';

const CLASSES: readonly { readonly name: string; readonly test: ClassTest }[] = [
  ...BEFORE_RULES.flatMap(({ name, at }) => ('classWords' in at ? [{ name, test: at.classWords }] : [])),
  { name: 'caption', test: isCaptionClass },
  {
    name: 'story',
    test: toWordTest([
      ...['article body', 'articlebody', 'body', 'content', 'entry content', 'post content', 'story', 'story body'],
      ...['text', 'paragraph', 'article text', 'artikel', 'contenido', 'richtext', 'rich text', 'article content'],
    ]),
  },
  {
    name: 'lead',
    test: toWordTest([
      ...['lead', 'lede', 'intro', 'dek', 'summary', 'standfirst', 'teaser', 'excerpt', 'subtitle', 'subhead'],
      ...[
        'description',
        'chapo',
        'entradilla',
        'vorspann',
        'abstract',
        'deck',
        'sub title',
        'highlights',
        'sub headline',
      ],
    ]),
  },
];
export const CLASS_NAMES: readonly string[] = CLASSES.map(({ name }) => name);
export const OWN_TAGS = [
  ...['p', 'div', 'li', 'blockquote', 'td', 'h2', 'h3', 'h4', 'span', 'section', 'dd', 'pre', 'figcaption'],
];
export const AROUND_TAGS = [
  ...['aside', 'header', 'footer', 'nav', 'section', 'article', 'main', 'form', 'figure', 'table', 'li'],
];

/** Kinds of classes and tags as bits: those of `CLASS_NAMES` and `AROUND_TAGS`. */
export interface Surroundings {
  readonly classes: number;
  readonly tags: number;
  readonly depth: number;
}

const NO_SURROUNDINGS: Surroundings = { classes: 0, tags: 0, depth: 0 };

/** @param known is filled: units share most of what is around them. */
export function surroundingsOf(element: Element | null, known: Map<Element, Surroundings>): Surroundings {
  if (element === null || element.localName === 'body') return NO_SURROUNDINGS;
  const found = known.get(element);
  if (found !== undefined) return found;
  const outer = surroundingsOf(element.parentElement, known);
  const tag = AROUND_TAGS.indexOf(element.localName);
  const surroundings: Surroundings = {
    classes: outer.classes | Math.max(0, classBitsOf(element)),
    tags: outer.tags | (tag < 0 ? 0 : 1 << tag),
    depth: outer.depth + 1,
  };
  known.set(element, surroundings);
  return surroundings;
}

const known = new WeakMap<ClassWords, number>();

/** Bits of `CLASS_NAMES`; -1 where there is neither class nor id. */
export function classBitsOf(element: Element): number {
  const classWords = classWordsOf(element);
  if (classWords.names === '') return -1;
  const found = known.get(classWords);
  if (found !== undefined) return found;
  const bits = CLASSES.reduce((sum, { test }, index) => sum | (test(classWords) ? 1 << index : 0), 0);
  known.set(classWords, bits);
  return bits;
}

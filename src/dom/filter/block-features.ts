// What does the structure of a page say about one stretch of its text? Numbers for the filter; no word is among them.

import { BEFORE_RULES } from '../clean/before-rules.ts';
import { compareWithGuide, type Guide } from './guide.ts';
import { findPlaces, type Places, type Put } from './places.ts';
import { AROUND_TAGS, CLASS_NAMES, OWN_TAGS } from './surroundings.ts';
import type { TrackedUnit } from './track-units.ts';

/** A stretch of text that the filter judges. */
export interface Candidate {
  readonly number: number;
  readonly unit: TrackedUnit;
  readonly features: Float32Array;
}

const CLASS_OWN = CLASS_NAMES.map((name) => `class:${name}`);
const CLASS_AROUND = CLASS_NAMES.map((name) => `around:${name}`);
const OWN_NAMES = OWN_TAGS.map((tag) => `is:${tag}`);
const AROUND_NAMES = AROUND_TAGS.map((tag) => `in:${tag}`);
const RULES = BEFORE_RULES.map(({ name }) => ({ name, feature: `rule:${name}` }));

/** Describe every stretch that may belong to the article, or may have slipped in. */
export function describeCandidates(units: readonly TrackedUnit[], guide: Guide): readonly Candidate[] {
  const places = findPlaces(units);
  const width = listNames(units, { places, guide }).length;
  return places.candidates.flatMap((number) => {
    const unit = units[number];
    if (unit === undefined) return [];
    const features = new Float32Array(width);
    let at = 0;
    describe(number, unit, { places, guide }, (_name, value) => {
      features[at] = value;
      at += 1;
    });
    return { number, unit, features };
  });
}

/** Names in the order of the numbers, for the trainer. */
export function nameFeatures(units: readonly TrackedUnit[], guide: Guide): readonly string[] {
  return listNames(units, { places: findPlaces(units), guide });
}

interface Page {
  readonly places: Places;
  readonly guide: Guide;
}

function listNames(units: readonly TrackedUnit[], page: Page): readonly string[] {
  const names: string[] = [];
  const [first] = units;
  if (first !== undefined) describe(0, first, page, (name) => names.push(name));
  return names;
}

function describe(number: number, unit: TrackedUnit, { places, guide }: Page, put: Put): void {
  describeText(unit, put);
  describeElement(unit, put);
  describeVerdicts(unit, put);
  places.describe(number, put);
  compareWithGuide(unit.text, guide, put);
}

const DATE = /\d{1,2}[:.h]\d{2}|\b(?:19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/;
/** Enough to see what kind of text it is. */
const MAX_LOOK = 600;

function describeText(
  { text, length, linkLength, words, isInLink, isMixed, isEmphasized }: TrackedUnit,
  put: Put,
): void {
  const look = text.slice(0, MAX_LOOK);
  const size = Math.max(1, look.length);
  const marks = countMarks(look);
  put('length', Math.log1p(length));
  put('words', Math.min(words, 400));
  put('linked', linkLength / Math.max(1, length));
  put('stops', marks[Mark.stop] ?? 0);
  put('commas', (marks[Mark.comma] ?? 0) / size);
  put('digits', (marks[Mark.digit] ?? 0) / size);
  put('capitals', (marks[Mark.capital] ?? 0) / size);
  put('ends', /[.!?…。！？؟।][)\]"'”’»«“」』]*$/u.test(text.slice(-6)) ? 1 : 0);
  put('colon', /[:：]$/u.test(text.slice(-1)) ? 1 : 0);
  put('quoted', (marks[Mark.quote] ?? 0) > 0 ? 1 : 0);
  put('date', DATE.test(look) ? 1 : 0);
  put('address', /@|https?:|www\.|\.com\b/.test(look) ? 1 : 0);
  put('sign', /^[^\p{L}\p{N}"“„«「(¿¡'‘]/u.test(look) ? 1 : 0);
  put('bars', (marks[Mark.bar] ?? 0) > 0 ? 1 : 0);
  put('brackets', /^[([]/.test(look) && /[)\]]\.?$/.test(text.slice(-2)) ? 1 : 0);
  put('colonInside', /^[^.!?]{2,40}[:：]\s/u.test(look.slice(0, 44)) ? 1 : 0);
  put('inLink', isInLink ? 1 : 0);
  put('mixed', isMixed ? 1 : 0);
  put('emphasized', isEmphasized ? 1 : 0);
}

const Mark = { none: 1, stop: 2, comma: 3, digit: 4, capital: 5, quote: 6, bar: 7 } as const;
const MARKS = [
  { mark: Mark.stop, pattern: /[.!?…。！？؟।]/u },
  { mark: Mark.comma, pattern: /[,،、，;]/u },
  { mark: Mark.digit, pattern: /\p{N}/u },
  { mark: Mark.capital, pattern: /\p{Lu}/u },
  { mark: Mark.quote, pattern: /["“”„«»「『]/u },
  { mark: Mark.bar, pattern: /[|•·›→▸]/u },
];
/** What each UTF-16 code unit is; 0 until it is asked for. */
const knownMarks = new Uint8Array(65_536);

function countMarks(text: string): readonly number[] {
  const counts = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    let mark = knownMarks[unit] ?? Mark.none;
    if (mark === 0) {
      mark = MARKS.find(({ pattern }) => pattern.test(text.charAt(i)))?.mark ?? Mark.none;
      knownMarks[unit] = mark;
    }
    counts[mark] = (counts[mark] ?? 0) + 1;
  }
  return counts;
}

function describeElement({ element, around, classes, children }: TrackedUnit, put: Put): void {
  put('depth', around.depth);
  put('hasClass', classes < 0 ? 0 : 1);
  put('children', children);
  for (const [index, name] of OWN_NAMES.entries()) put(name, element.localName === OWN_TAGS[index] ? 1 : 0);
  for (const [index, name] of AROUND_NAMES.entries()) put(name, (around.tags >> index) & 1);
  for (const [index, name] of CLASS_OWN.entries()) put(name, classes < 0 ? 0 : (classes >> index) & 1);
  for (const [index, name] of CLASS_AROUND.entries()) put(name, (around.classes >> index) & 1);
}

/**
 * Whether the last rules kept it is no feature: they were written with the training pages in view, so that trees would
 * trust them too much elsewhere. That verdict sets the threshold instead (`filter-units.ts`).
 */
function describeVerdicts({ rule, isFound }: TrackedUnit, put: Put): void {
  put('found', isFound ? 1 : 0);
  put('ruled', rule === null ? 0 : 1);
  for (const { name, feature } of RULES) put(feature, rule === name ? 1 : 0);
}

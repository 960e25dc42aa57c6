// What does the structure of a page say about one stretch of its text? Numbers for the filter; no word is among them.

import { BEFORE_RULES } from '../clean/before-rules.ts';
import { createTable, type FeatureTable, put, putBits, putOneOf } from './feature-table.ts';
import { compareWithGuide, type Guide } from './guide.ts';
import { findPlaces, type Places } from './places.ts';
import { AROUND_TAGS, CLASS_NAMES, OWN_TAGS } from './surroundings.ts';
import type { TrackedUnit } from './track-units.ts';

/** A stretch of text that the filter judges. */
export interface Candidate {
  readonly number: number;
  readonly unit: TrackedUnit;
  /** The numbers of all candidates; those of this one begin at `start`. */
  readonly features: Float32Array;
  readonly start: number;
}

/** Those of one stretch; more than there are. */
const MAX_FEATURES = 128;

const CLASS_OWN = CLASS_NAMES.map((name) => `class:${name}`);
const CLASS_AROUND = CLASS_NAMES.map((name) => `around:${name}`);
const OWN_NAMES = OWN_TAGS.map((tag) => `is:${tag}`);
const AROUND_NAMES = AROUND_TAGS.map((tag) => `in:${tag}`);
const RULES = BEFORE_RULES.map(({ name }) => name);
const RULE_NAMES = RULES.map((name) => `rule:${name}`);

/** Describe every stretch that may belong to the article, or may have slipped in. */
export function describeCandidates(units: readonly TrackedUnit[], guide: Guide): readonly Candidate[] {
  const places = findPlaces(units);
  const table = createTable(places.candidates.length * MAX_FEATURES);
  return places.candidates.flatMap((number) => {
    const unit = units[number];
    if (unit === undefined) return [];
    const start = table.filled;
    describe(number, unit, { places, guide }, table);
    return { number, unit, features: table.values, start };
  });
}

/** Names in the order of the numbers, for the trainer. */
export function nameFeatures(units: readonly TrackedUnit[], guide: Guide): readonly string[] {
  const names: string[] = [];
  const [first] = units;
  if (first !== undefined) describe(0, first, { places: findPlaces(units), guide }, createTable(MAX_FEATURES, names));
  return names;
}

interface Page {
  readonly places: Places;
  readonly guide: Guide;
}

function describe(number: number, unit: TrackedUnit, { places, guide }: Page, table: FeatureTable): void {
  describeText(unit, table);
  describeElement(unit, table);
  describeVerdicts(unit, table);
  places.describe(number, table);
  compareWithGuide(unit.text, guide, table);
}

const DATE = /\d{1,2}[:.h]\d{2}|\b(?:19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/;
/** Enough to see what kind of text it is. */
const MAX_LOOK = 600;

function describeText(
  { text, length, linkLength, words, isInLink, isMixed, isEmphasized }: TrackedUnit,
  table: FeatureTable,
): void {
  const look = text.slice(0, MAX_LOOK);
  const size = Math.max(1, look.length);
  const marks = countMarks(look);
  put(table, 'length', Math.log1p(length));
  put(table, 'words', Math.min(words, 400));
  put(table, 'linked', linkLength / Math.max(1, length));
  put(table, 'stops', marks[Mark.stop] ?? 0);
  put(table, 'commas', (marks[Mark.comma] ?? 0) / size);
  put(table, 'digits', (marks[Mark.digit] ?? 0) / size);
  put(table, 'capitals', (marks[Mark.capital] ?? 0) / size);
  put(table, 'ends', /[.!?…。！？؟।][)\]"'”’»«“」』]*$/u.test(text.slice(-6)) ? 1 : 0);
  put(table, 'colon', /[:：]$/u.test(text.slice(-1)) ? 1 : 0);
  put(table, 'quoted', (marks[Mark.quote] ?? 0) > 0 ? 1 : 0);
  put(table, 'date', DATE.test(look) ? 1 : 0);
  put(table, 'address', /@|https?:|www\.|\.com\b/.test(look) ? 1 : 0);
  put(table, 'sign', /^[^\p{L}\p{N}"“„«「(¿¡'‘]/u.test(look) ? 1 : 0);
  put(table, 'bars', (marks[Mark.bar] ?? 0) > 0 ? 1 : 0);
  put(table, 'brackets', /^[([]/.test(look) && /[)\]]\.?$/.test(text.slice(-2)) ? 1 : 0);
  put(table, 'colonInside', /^[^.!?]{2,40}[:：]\s/u.test(look.slice(0, 44)) ? 1 : 0);
  put(table, 'inLink', isInLink ? 1 : 0);
  put(table, 'mixed', isMixed ? 1 : 0);
  put(table, 'emphasized', isEmphasized ? 1 : 0);
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

function describeElement({ element, around, classes, children }: TrackedUnit, table: FeatureTable): void {
  put(table, 'depth', around.depth);
  put(table, 'hasClass', classes < 0 ? 0 : 1);
  put(table, 'children', children);
  putOneOf(table, OWN_NAMES, OWN_TAGS.indexOf(element.localName));
  putBits(table, AROUND_NAMES, around.tags);
  putBits(table, CLASS_OWN, Math.max(0, classes));
  putBits(table, CLASS_AROUND, around.classes);
}

/**
 * Whether the last rules kept it is no feature: they were written with the training pages in view, so that trees would
 * trust them too much elsewhere. That verdict sets the threshold instead (`filter-units.ts`).
 */
function describeVerdicts({ rule, isFound }: TrackedUnit, table: FeatureTable): void {
  put(table, 'found', isFound ? 1 : 0);
  put(table, 'ruled', rule === null ? 0 : 1);
  putOneOf(table, RULE_NAMES, rule === null ? -1 : RULES.indexOf(rule));
}

// Where does a stretch of text stand: in the article, at its edge, beside what, and made by which template?

import { type FeatureTable, put } from './feature-table.ts';
import type { TrackedUnit } from './track-units.ts';

export interface Places {
  /** Numbers of the stretches that are worth a look. */
  readonly candidates: readonly number[];
  /** Puts down what is known of the place of this stretch. */
  readonly describe: (number: number, table: FeatureTable) => void;
}

/** Stretches so near to the article are looked at whatever they hold; farther ones only where they are prose. */
const REACH = 12;
const MIN_FAR_LENGTH = 80;
/** Lists of links and attacks have more; an article has 400 at most. */
const MAX_CANDIDATES = 1_200;
/** Stretches on either side that make the neighbourhood. */
const NEAR = 3;

interface Template {
  count: number;
  length: number;
  keptLength: number;
  linkLength: number;
  prose: number;
}

export function findPlaces(units: readonly TrackedUnit[]): Places {
  const first = Math.max(
    0,
    units.findIndex(({ isKept }) => isKept),
  );
  const last = Math.max(
    first,
    units.findLastIndex(({ isKept }) => isKept),
  );
  const candidates: number[] = [];
  const again = new Set<number>();
  const seen = new Set<string>();
  for (const [number, unit] of units.entries()) {
    if (seen.has(unit.text)) again.add(number);
    else if (unit.text.length >= 20) seen.add(unit.text);
    const isNear = number >= first - REACH && number <= last + REACH;
    const isWorthALook = isNear || unit.isKept || proseOf(unit) > 0;
    if (isWorthALook && candidates.length < MAX_CANDIDATES) candidates.push(number);
  }
  const context: Context = { units, first, last, again, templates: groupByTemplate(units), sums: sumUp(units) };
  return { candidates, describe: (number, table) => describePlace(context, number, table) };
}

interface Context {
  readonly units: readonly TrackedUnit[];
  readonly first: number;
  readonly last: number;
  /** Numbers of stretches whose words stood before. */
  readonly again: ReadonlySet<number>;
  readonly templates: ReadonlyMap<string, Template>;
  readonly sums: Sums;
}

/** Running sums, one list in one array: what stands before each number. */
interface Sums {
  readonly values: Float64Array;
  readonly units: number;
}

const Sum = { keptLength: 0, kept: 1, length: 2, linkLength: 3, prose: 4, proseLength: 5 } as const;
const SUMS = 6;

function sumUp(units: readonly TrackedUnit[]): Sums {
  const values = new Float64Array(SUMS * (units.length + 1));
  let at = 0;
  const add = (value: number): void => {
    values[at + SUMS] = (values[at] ?? 0) + value;
    at += 1;
  };
  for (const unit of units) {
    const prose = proseOf(unit);
    add(unit.isKept ? unit.length : 0);
    add(unit.isKept ? 1 : 0);
    add(unit.length);
    add(unit.linkLength);
    add(prose > 0 ? 1 : 0);
    add(prose);
  }
  return { values, units: units.length };
}

type SumName = (typeof Sum)[keyof typeof Sum];

function sumBefore({ values }: Sums, name: SumName, number: number): number {
  return values[SUMS * number + name] ?? 0;
}

function describePlace(
  { units, first, last, again, templates, sums }: Context,
  number: number,
  table: FeatureTable,
): void {
  const unit = units[number];
  if (unit === undefined) return;
  const keptTotal = sumBefore(sums, Sum.keptLength, sums.units) + 1;
  const proseTotal = sumBefore(sums, Sum.proseLength, sums.units) + 1;
  const template = templates.get(unit.template);
  put(table, 'again', again.has(number) ? 1 : 0);
  put(table, 'place', sumBefore(sums, Sum.keptLength, number) / keptTotal);
  put(table, 'fromFirst', Math.max(-20, Math.min(40, number - first)));
  put(table, 'fromLast', Math.max(-40, Math.min(20, number - last)));
  put(table, 'keptShare', Math.min(1, unit.length / keptTotal));
  put(table, 'pageKept', keptTotal / proseTotal);
  put(table, 'articleLength', Math.log1p(keptTotal));
  describeNeighbour(BEFORE, units[number - 1], unit, table);
  describeNeighbour(AFTER, units[number + 1], unit, table);
  put(table, 'runKept', sumAround(sums, Sum.kept, number) / (2 * NEAR));
  put(table, 'runLinked', share(sumAround(sums, Sum.linkLength, number), sumAround(sums, Sum.length, number)));
  put(table, 'runProse', sumAround(sums, Sum.prose, number) / (2 * NEAR));
  put(table, 'alike', Math.log1p(template?.count ?? 0));
  put(table, 'alikeKept', share(template?.keptLength, template?.length));
  put(table, 'alikeOfKept', share(template?.keptLength, keptTotal));
  put(table, 'alikeLinked', share(template?.linkLength, template?.length));
  put(table, 'alikeProse', share(template?.prose, proseTotal));
}

/** Over the neighbourhood, without the stretch itself. */
function sumAround(sums: Sums, name: SumName, number: number): number {
  const from = Math.max(0, number - NEAR);
  const to = Math.min(sums.units, number + NEAR + 1);
  const own = sumBefore(sums, name, number + 1) - sumBefore(sums, name, number);
  return sumBefore(sums, name, to) - sumBefore(sums, name, from) - own;
}

const share = (part = 0, whole = 0): number => (whole === 0 ? 0 : part / whole);

function proseOf({ length, linkLength }: TrackedUnit): number {
  return length - linkLength >= MIN_FAR_LENGTH ? length - linkLength : 0;
}

function groupByTemplate(units: readonly TrackedUnit[]): ReadonlyMap<string, Template> {
  const templates = new Map<string, Template>();
  for (const unit of units) {
    let template = templates.get(unit.template);
    if (template === undefined) {
      template = { count: 0, length: 0, keptLength: 0, linkLength: 0, prose: 0 };
      templates.set(unit.template, template);
    }
    template.count += 1;
    template.length += unit.length;
    template.linkLength += unit.linkLength;
    template.prose += proseOf(unit);
    if (unit.isKept) template.keptLength += unit.length;
  }
  return templates;
}

type NeighbourNames = Readonly<
  Record<'length' | 'linked' | 'kept' | 'found' | 'alike' | 'sibling' | 'heading', string>
>;

function nameNeighbour(side: 'before' | 'after'): NeighbourNames {
  return {
    ...{ length: `length:${side}`, linked: `linked:${side}`, kept: `kept:${side}`, found: `found:${side}` },
    ...{ alike: `alike:${side}`, sibling: `sibling:${side}`, heading: `heading:${side}` },
  };
}

const BEFORE = nameNeighbour('before');
const AFTER = nameNeighbour('after');
const HEADING = /^h\d$/;

function describeNeighbour(
  names: NeighbourNames,
  other: TrackedUnit | undefined,
  unit: TrackedUnit,
  table: FeatureTable,
): void {
  put(table, names.length, other === undefined ? 0 : Math.log1p(other.length));
  put(table, names.linked, other === undefined ? 0 : share(other.linkLength, other.length));
  put(table, names.kept, other?.isKept ? 1 : 0);
  put(table, names.found, other?.isFound ? 1 : 0);
  put(table, names.alike, other?.template === unit.template ? 1 : 0);
  put(table, names.sibling, other !== undefined && other.parents === unit.parents ? 1 : 0);
  put(table, names.heading, other !== undefined && HEADING.test(other.element.localName) ? 1 : 0);
}

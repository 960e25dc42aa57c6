// Where does a stretch of text stand: in the article, at its edge, beside what, and made by which template?

import { type FeatureRow, put } from './feature-row.ts';
import type { TrackedUnit } from './track-units.ts';

export interface Places {
  /** Numbers of the stretches that are worth a look. */
  readonly candidates: readonly number[];
  /** Puts down what is known of the place of this stretch. */
  readonly describe: (number: number, row: FeatureRow) => void;
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
  return { candidates, describe: (number, row) => describePlace(context, number, row) };
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

/** Running sums: what stands before each number. */
interface Sums {
  readonly keptLength: Float64Array;
  readonly kept: Float64Array;
  readonly length: Float64Array;
  readonly linkLength: Float64Array;
  readonly prose: Float64Array;
  readonly proseLength: Float64Array;
}

function sumUp(units: readonly TrackedUnit[]): Sums {
  const make = (): Float64Array => new Float64Array(units.length + 1);
  const sums = {
    ...{ keptLength: make(), kept: make(), length: make(), linkLength: make(), prose: make(), proseLength: make() },
  };
  for (const [i, unit] of units.entries()) {
    const prose = proseOf(unit);
    sums.keptLength[i + 1] = (sums.keptLength[i] ?? 0) + (unit.isKept ? unit.length : 0);
    sums.kept[i + 1] = (sums.kept[i] ?? 0) + (unit.isKept ? 1 : 0);
    sums.length[i + 1] = (sums.length[i] ?? 0) + unit.length;
    sums.linkLength[i + 1] = (sums.linkLength[i] ?? 0) + unit.linkLength;
    sums.prose[i + 1] = (sums.prose[i] ?? 0) + (prose > 0 ? 1 : 0);
    sums.proseLength[i + 1] = (sums.proseLength[i] ?? 0) + prose;
  }
  return sums;
}

function describePlace({ units, first, last, again, templates, sums }: Context, number: number, row: FeatureRow): void {
  const unit = units[number];
  if (unit === undefined) return;
  const keptTotal = (sums.keptLength.at(-1) ?? 0) + 1;
  const proseTotal = (sums.proseLength.at(-1) ?? 0) + 1;
  const template = templates.get(unit.template);
  put(row, 'again', again.has(number) ? 1 : 0);
  put(row, 'place', (sums.keptLength[number] ?? 0) / keptTotal);
  put(row, 'fromFirst', Math.max(-20, Math.min(40, number - first)));
  put(row, 'fromLast', Math.max(-40, Math.min(20, number - last)));
  put(row, 'keptShare', Math.min(1, unit.length / keptTotal));
  put(row, 'pageKept', keptTotal / proseTotal);
  put(row, 'articleLength', Math.log1p(keptTotal));
  describeNeighbour(BEFORE, units[number - 1], unit, row);
  describeNeighbour(AFTER, units[number + 1], unit, row);
  const from = Math.max(0, number - NEAR);
  const to = Math.min(units.length, number + NEAR + 1);
  put(row, 'runKept', within(sums.kept, from, to, number) / (2 * NEAR));
  put(row, 'runLinked', share(within(sums.linkLength, from, to, number), within(sums.length, from, to, number)));
  put(row, 'runProse', within(sums.prose, from, to, number) / (2 * NEAR));
  put(row, 'alike', Math.log1p(template?.count ?? 0));
  put(row, 'alikeKept', share(template?.keptLength, template?.length));
  put(row, 'alikeOfKept', share(template?.keptLength, keptTotal));
  put(row, 'alikeLinked', share(template?.linkLength, template?.length));
  put(row, 'alikeProse', share(template?.prose, proseTotal));
}

/** Of the stretches in `from` to `to` without the one of this number. */
function within(sum: Float64Array, from: number, to: number, number: number): number {
  return (sum[to] ?? 0) - (sum[from] ?? 0) - ((sum[number + 1] ?? 0) - (sum[number] ?? 0));
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
  row: FeatureRow,
): void {
  put(row, names.length, other === undefined ? 0 : Math.log1p(other.length));
  put(row, names.linked, other === undefined ? 0 : share(other.linkLength, other.length));
  put(row, names.kept, other?.isKept ? 1 : 0);
  put(row, names.found, other?.isFound ? 1 : 0);
  put(row, names.alike, other?.template === unit.template ? 1 : 0);
  put(row, names.sibling, other !== undefined && other.parents === unit.parents ? 1 : 0);
  put(row, names.heading, other !== undefined && HEADING.test(other.element.localName) ? 1 : 0);
}

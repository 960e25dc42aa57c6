// Where does a stretch of text stand: in the article, at its edge, beside what, and made by which template?

import type { TrackedUnit } from './track-units.ts';

/** Takes the features one by one: the trainer asks for their names, the filter for the numbers alone. */
export type Put = (name: string, value: number) => void;

export interface Places {
  /** Numbers of the stretches that are worth a look. */
  readonly candidates: readonly number[];
  readonly describe: (number: number, put: Put) => void;
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
  return { candidates, describe: (number, put) => describePlace(context, number, put) };
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

function describePlace({ units, first, last, again, templates, sums }: Context, number: number, put: Put): void {
  const unit = units[number];
  if (unit === undefined) return;
  const keptTotal = (sums.keptLength.at(-1) ?? 0) + 1;
  const proseTotal = (sums.proseLength.at(-1) ?? 0) + 1;
  const template = templates.get(unit.template);
  put('again', again.has(number) ? 1 : 0);
  put('place', (sums.keptLength[number] ?? 0) / keptTotal);
  put('fromFirst', Math.max(-20, Math.min(40, number - first)));
  put('fromLast', Math.max(-40, Math.min(20, number - last)));
  put('keptShare', Math.min(1, unit.length / keptTotal));
  put('pageKept', keptTotal / proseTotal);
  put('articleLength', Math.log1p(keptTotal));
  describeNeighbour(BEFORE, units[number - 1], unit, put);
  describeNeighbour(AFTER, units[number + 1], unit, put);
  const from = Math.max(0, number - NEAR);
  const to = Math.min(units.length, number + NEAR + 1);
  const within = (sum: Float64Array): number =>
    (sum[to] ?? 0) - (sum[from] ?? 0) - ((sum[number + 1] ?? 0) - (sum[number] ?? 0));
  put('runKept', within(sums.kept) / (2 * NEAR));
  put('runLinked', share(within(sums.linkLength), within(sums.length)));
  put('runProse', within(sums.prose) / (2 * NEAR));
  put('alike', Math.log1p(template?.count ?? 0));
  put('alikeKept', share(template?.keptLength, template?.length));
  put('alikeOfKept', share(template?.keptLength, keptTotal));
  put('alikeLinked', share(template?.linkLength, template?.length));
  put('alikeProse', share(template?.prose, proseTotal));
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

const NEIGHBOUR = ['length', 'linked', 'kept', 'found', 'alike', 'sibling', 'heading'] as const;
const BEFORE = NEIGHBOUR.map((name) => `${name}:before`);
const AFTER = NEIGHBOUR.map((name) => `${name}:after`);

function describeNeighbour(
  names: readonly string[],
  other: TrackedUnit | undefined,
  unit: TrackedUnit,
  put: Put,
): void {
  const values =
    other === undefined
      ? NEIGHBOUR.map(() => 0)
      : [
          Math.log1p(other.length),
          share(other.linkLength, other.length),
          other.isKept ? 1 : 0,
          other.isFound ? 1 : 0,
          other.template === unit.template ? 1 : 0,
          other.parents === unit.parents ? 1 : 0,
          /^h\d$/.test(other.element.localName) ? 1 : 0,
        ];
  for (const [index, value] of values.entries()) put(names[index] ?? '', value);
}

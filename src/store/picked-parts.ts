// Which part of a site's pages did the reader choose by hand, to be used again?

import { isRecord } from '../core/annotations/read-fields.ts';
import type { KeyedArea } from './keyed-area.ts';

/** Host → CSS selector. */
export type PickedParts = Readonly<Record<string, string>>;

const KEY = 'picked-parts';
/** The oldest go first. */
export const MAX_PICKED_PARTS = 200;
/** A longer one is no description but a copy of the page. */
const MAX_SELECTOR_LENGTH = 400;

export async function readPickedParts(area: KeyedArea): Promise<PickedParts> {
  return toPickedParts(await area.read(KEY));
}

export function watchPickedParts(area: KeyedArea, onChange: (parts: PickedParts) => void): () => void {
  return area.watch(KEY, (value) => onChange(toPickedParts(value)));
}

/** @param selector null forgets the site. */
export async function writePickedPart(area: KeyedArea, site: string, selector: string | null): Promise<void> {
  const { [site]: _before, ...others } = await readPickedParts(area);
  const kept = selector === null ? others : { ...others, [site]: selector };
  await area.write(KEY, Object.fromEntries(Object.entries(kept).slice(-MAX_PICKED_PARTS)));
}

export async function writePickedParts(area: KeyedArea, parts: PickedParts): Promise<void> {
  await area.write(KEY, parts);
}

/** Keeps whatever can be understood of a stored or imported record. */
export function toPickedParts(value: unknown): PickedParts {
  if (!isRecord(value)) return {};
  const parts = Object.entries(value).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && entry[1] !== '' && entry[1].length <= MAX_SELECTOR_LENGTH,
  );
  return Object.fromEntries(parts.slice(-MAX_PICKED_PARTS));
}

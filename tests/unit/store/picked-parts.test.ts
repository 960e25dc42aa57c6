// Is the part that was chosen by hand kept for its site, and nothing that is none?

import { describe, expect, it } from 'vitest';
import {
  MAX_PICKED_PARTS,
  type PickedParts,
  readPickedParts,
  toPickedParts,
  watchPickedParts,
  writePickedPart,
  writePickedParts,
} from '../../../src/store/picked-parts.ts';
import { createFakeArea } from './fake-area.ts';

/** Under which name earlier versions kept it; another one would forget what was chosen. */
const KEY = 'picked-parts';

describe('a part that was chosen', () => {
  it('is written under the name that earlier versions read, and leaves nothing when it is forgotten', async () => {
    const area = createFakeArea();
    await writePickedPart(area, 'a.example', 'main');
    expect(area.kept.get(KEY)).toEqual({ 'a.example': 'main' });
    await writePickedPart(area, 'a.example', null);
    expect(area.kept.get(KEY)).toEqual({});
  });

  it('drives out the oldest where there are too many, and is itself kept', async () => {
    const area = createFakeArea();
    await writePickedParts(
      area,
      Object.fromEntries(Array.from({ length: MAX_PICKED_PARTS }, (_, at) => [`s${at}.example`, 'p'])),
    );
    await writePickedPart(area, 'new.example', 'main');
    const kept = area.kept.get(KEY) as PickedParts;
    expect(Object.keys(kept)).toHaveLength(MAX_PICKED_PARTS);
    expect([kept['s0.example'], kept['s1.example'], kept['new.example']]).toEqual([undefined, 'p', 'main']);
  });

  it('is told to other pages, until they stop listening', async () => {
    const area = createFakeArea();
    const seen: PickedParts[] = [];
    const stop = watchPickedParts(area, (parts) => seen.push(parts));
    await writePickedParts(area, { 'a.example': 'main', 'b.example': '' });
    stop();
    await writePickedParts(area, {});
    expect(seen).toEqual([{ 'a.example': 'main' }]);
    expect(await readPickedParts(area)).toEqual({});
  });
});

it.each([
  null,
  undefined,
  7,
  'main',
  ['main'],
  { 'a.example': null },
  { 'a.example': ['main'] },
  { 'a.example': 7 },
  { 'a.example': '' },
])('of %j nothing is understood', (stored) => {
  expect(toPickedParts(stored)).toEqual({});
});

it('a description may be long, but no copy of the page', () => {
  expect(toPickedParts({ a: 'x'.repeat(400), b: 'x'.repeat(401) })).toEqual({ a: 'x'.repeat(400) });
});

// Is anything that the reader does lost where it cannot be kept just now?

import { describe, expect, it } from 'vitest';
import { StoreError } from '../../../../src/store/annotations/store-error.ts';
import {
  applyWrites,
  createWriteQueue,
  type QueueState,
  type Write,
} from '../../../../src/ui/annotations/write-queue.ts';
import { inventHighlight } from '../../core/annotations/invented-records.ts';

const put = (id: string): Write => ({ kind: 'put', records: [inventHighlight(id)] });
const remove = (id: string): Write => ({ kind: 'remove', references: [{ type: 'highlight', id }] });

/** A store whose disk can be filled and freed. */
function createDisk() {
  const made: string[] = [];
  const disk = { isFull: false };
  const write = async (name: string): Promise<void> => {
    if (disk.isFull) throw new StoreError('full', new Error('QuotaExceededError'));
    made.push(name);
  };
  const states: QueueState[] = [];
  const queue = createWriteQueue(
    {
      put: (records) => write(`put ${records.map((record) => ('id' in record ? record.id : '')).join()}`),
      remove: (references) =>
        write(`remove ${references.map((reference) => ('id' in reference ? reference.id : '')).join()}`),
    },
    { onChange: (state) => states.push(state), onMade: () => {} },
  );
  return { disk, made, queue, states };
}

describe('a write queue', () => {
  it('writes in the order of the deeds', async () => {
    const { made, queue } = createDisk();
    await Promise.all([queue.push(put('a')), queue.push(remove('a')), queue.push(put('b'))]);
    expect(made).toEqual(['put a', 'remove a', 'put b']);
    expect(queue.state()).toEqual({ waiting: [], failure: null });
  });

  it('leaves out what a later write of the same records says anew, but never overtakes another', async () => {
    const { made, queue } = createDisk();
    const kept = [put('a'), put('a'), put('a'), put('b'), put('a'), remove('a'), remove('a')].map(queue.push);
    expect(queue.state().waiting).toHaveLength(6);
    await Promise.all(kept);
    // Twice ahead of its turn, in case that nobody is there when the turn comes.
    expect(made).toEqual(['put a', 'put a', 'put a', 'put a', 'put b', 'put a', 'remove a', 'remove a']);
  });

  it('keeps what a full disk refused, says why, and writes all of it once there is room', async () => {
    const { disk, made, queue, states } = createDisk();
    disk.isFull = true;
    await queue.push(put('a'));
    await queue.push(put('b'));
    expect(states.at(-1)).toMatchObject({ failure: 'full' });
    expect(queue.state().waiting).toHaveLength(2);
    disk.isFull = false;
    await queue.retry();
    expect(made).toEqual(['put a', 'put b']);
    expect(queue.state()).toEqual({ waiting: [], failure: null });
  });

  it('tries again by itself with the next deed', async () => {
    const { disk, made, queue } = createDisk();
    disk.isFull = true;
    await queue.push(put('a'));
    disk.isFull = false;
    await queue.push(put('b'));
    expect(made).toEqual(['put a', 'put b']);
  });
});

it('what waits is shown as if it were made', () => {
  const kept = [inventHighlight('a'), inventHighlight('b')];
  const shown = applyWrites(kept, [remove('a'), put('c')]);
  expect(shown.map((record) => ('id' in record ? record.id : ''))).toEqual(['b', 'c']);
});

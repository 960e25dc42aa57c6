// May something small be written now, or would a full disk take what was kept before?

import { type Room, WRITING_ROOM } from './annotations/room.ts';
import { StoreError } from './annotations/store-error.ts';
import type { RecordArea } from './keyed-area.ts';

/**
 * The same area, which writes and removes nothing where the disk has no room for it: `storage.local` appends to a log,
 * too (see `annotations/room.ts`). For the background: a script in a page is told of its page's share of the disk alone.
 *
 * @throws StoreError `full` from `write` and `remove`.
 */
export function guardArea<Area extends RecordArea>(area: Area, { isLeft }: Room): Area {
  async function requireRoom(value: unknown): Promise<void> {
    const bytes = WRITING_ROOM + 2 * (JSON.stringify(value)?.length ?? 0);
    if (!(await isLeft(bytes))) throw new StoreError('full', 'the disk has no room for it');
  }
  return {
    ...area,
    async write(key: string, value: unknown) {
      await requireRoom(value);
      return area.write(key, value);
    },
    async remove(keys: readonly string[]) {
      await requireRoom(keys);
      return area.remove(keys);
    },
  };
}

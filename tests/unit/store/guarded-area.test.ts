// Is nothing small written, and nothing taken away, where the disk has no room for it?

import { describe, expect, it } from 'vitest';
import { createRoom, WRITING_ROOM } from '../../../src/store/annotations/room.ts';
import { updateMemory } from '../../../src/store/article-memory.ts';
import { guardArea } from '../../../src/store/guarded-area.ts';
import { DEFAULT_SETTINGS, readSettings, writeSettings } from '../../../src/store/settings.ts';
import { createFakeArea } from './fake-area.ts';

/** On a disk whose room the test sets. */
function createOnDisk(room: { left: number | null }) {
  const raw = createFakeArea();
  return {
    raw,
    area: guardArea(
      raw,
      createRoom(async () => room.left),
    ),
  };
}

describe('small things on a disk without room', () => {
  it('stay as they were, and the reader hears why', async () => {
    const room: { left: number | null } = { left: 2 * WRITING_ROOM };
    const { raw, area } = createOnDisk(room);
    await writeSettings(area, { ...DEFAULT_SETTINGS, theme: 'dark' });
    await raw.write('memory:https://paper.example/a', { place: null });
    const before = new Map(raw.kept);
    room.left = WRITING_ROOM;
    const change = { place: { position: 7, words: 'the bridge' } };
    await expect(writeSettings(area, DEFAULT_SETTINGS)).rejects.toMatchObject({ failure: 'full' });
    await expect(updateMemory(area, 'https://paper.example/b', { change, now: 1 })).rejects.toMatchObject({
      failure: 'full',
    });
    await expect(area.remove(['memory:https://paper.example/a'])).rejects.toMatchObject({ failure: 'full' });
    expect(raw.kept).toEqual(before);
    expect((await readSettings(area)).theme).toBe('dark');
    room.left = 2 * WRITING_ROOM;
    await area.remove(['memory:https://paper.example/a']);
    expect([...raw.kept.keys()]).toEqual(['settings']);
  });

  it('need more room the larger they are', async () => {
    const { area } = createOnDisk({ left: WRITING_ROOM + 10_000 });
    await area.write('short', 'x'.repeat(1_000));
    await expect(area.write('long', 'x'.repeat(10_000))).rejects.toMatchObject({ failure: 'full' });
  });

  it('are written where the browser does not say how much there is', async () => {
    const { raw, area } = createOnDisk({ left: null });
    await area.write('key', 1);
    await area.write('gone', undefined);
    expect(raw.kept.get('key')).toBe(1);
  });

  it('are written in the order in which they were changed', async () => {
    let answer: (bytes: number) => void = () => {};
    const raw = createFakeArea();
    const area = guardArea(
      raw,
      createRoom(() => new Promise((resolve) => (answer = resolve))),
    );
    const both = [area.write('key', 'first'), area.write('key', 'second')];
    for (const write of both) {
      await Promise.resolve();
      await Promise.resolve();
      answer(2 * WRITING_ROOM);
      await write;
    }
    expect(raw.kept.get('key')).toBe('second');
  });
});

// Is the place in each article kept, within bounds, and nothing of what cannot be an article?

import { describe, expect, it, vi } from 'vitest';
import {
  type ArticleMemory,
  countArticles,
  forgetAllArticles,
  MAX_AGE_MS,
  MAX_ARTICLES,
  MAX_WORDS_LENGTH,
  NO_MEMORY,
  readMemory,
  toBlockKey,
  updateMemory,
  watchMemory,
} from '../../../src/store/article-memory.ts';
import { createFakeArea, type FakeArea } from './fake-area.ts';

const NOW = 2_000_000_000_000;
const URL = 'https://paper.example/bridge';
const at = (position: number): Partial<ArticleMemory> => ({ place: { position, words: 'It will hold' } });

describe('an article', () => {
  it('is unknown at first, then remembered, whatever led to it', async () => {
    const area = createFakeArea();
    expect(await readMemory(area, URL)).toEqual(NO_MEMORY);
    await updateMemory(area, URL, { change: at(120), now: NOW });
    expect(await readMemory(area, `${URL}?utm_source=letter#comments`)).toEqual({
      place: { position: 120, words: 'It will hold' },
      removed: [],
      putBack: [],
    });
    expect(await readMemory(area, `${URL}?page=2`)).toEqual(NO_MEMORY);
  });

  it('keeps place, removals and what was put back apart', async () => {
    const area = createFakeArea();
    await updateMemory(area, URL, { change: at(120), now: NOW });
    await updateMemory(area, URL, { change: { removed: ['9:Read more'] }, now: NOW });
    await updateMemory(area, URL, { change: { putBack: ['5:A box'] }, now: NOW });
    await updateMemory(area, URL, { change: { place: null }, now: NOW });
    expect(await readMemory(area, URL)).toEqual({ place: null, removed: ['9:Read more'], putBack: ['5:A box'] });
  });

  it('is forgotten where nothing is left to remember', async () => {
    const area = createFakeArea();
    await updateMemory(area, URL, { change: { place: null }, now: NOW });
    expect(area.kept.size).toBe(0);
    await updateMemory(area, URL, { change: at(5), now: NOW });
    await updateMemory(area, URL, { change: { place: null }, now: NOW });
    expect(area.kept.size).toBe(0);
  });

  it.each(['file:///story.html', 'about:blank', 'chrome://version', ''])('%s is none', async (url) => {
    const area = createFakeArea();
    await updateMemory(area, url, { change: at(5), now: NOW });
    expect(area.kept.size).toBe(0);
    expect(await readMemory(area, url)).toEqual(NO_MEMORY);
  });

  it.each([null, 'x', { place: 'here' }, { place: { position: -1 } }, { place: { position: 1.5 } }, { removed: [1] }])(
    'that was stored as %j is unknown',
    async (broken) => {
      const area = createFakeArea();
      await area.write(`memory:${URL}`, broken);
      expect(await readMemory(area, URL)).toEqual(NO_MEMORY);
    },
  );

  it('takes little room', async () => {
    const area = createFakeArea();
    await updateMemory(area, URL, { change: { place: { position: 1, words: 'x'.repeat(10_000) } }, now: NOW });
    expect((await readMemory(area, URL)).place?.words).toHaveLength(MAX_WORDS_LENGTH);
    const removed = Array.from({ length: 5_000 }, (_, index) => toBlockKey(`${index} ${'y'.repeat(5_000)}`));
    await updateMemory(area, URL, { change: { removed }, now: NOW });
    expect(JSON.stringify([...area.kept]).length).toBeLessThan(25_000);
  });
});

describe('many articles', () => {
  it('lose the oldest, and never the one that is being read', async () => {
    const area = createFakeArea();
    for (let index = 0; index <= MAX_ARTICLES; index += 1)
      await updateMemory(area, `${URL}/${index}`, { change: at(index + 1), now: NOW + index });
    expect(await countArticles(area)).toBeLessThanOrEqual(MAX_ARTICLES);
    expect((await readMemory(area, `${URL}/0`)).place).toBeNull();
    expect((await readMemory(area, `${URL}/${MAX_ARTICLES}`)).place).not.toBeNull();
  });

  it('lose what is half a year old', async () => {
    const area = createFakeArea();
    await updateMemory(area, `${URL}/old`, { change: at(7), now: NOW - MAX_AGE_MS - 1 });
    await updateMemory(area, `${URL}/new`, { change: at(7), now: NOW });
    expect((await readMemory(area, `${URL}/old`)).place).toBeNull();
    expect(await countArticles(area)).toBe(1);
  });

  it('are forgotten at a word, and nothing else with them', async () => {
    const area = createFakeArea();
    await area.write('settings', { theme: 'dark' });
    await updateMemory(area, URL, { change: at(7), now: NOW });
    await forgetAllArticles(area);
    expect([...area.kept.keys()]).toEqual(['settings']);
  });
});

it('blocks that begin alike are told apart by their length', () => {
  const long = 'a'.repeat(500);
  expect(toBlockKey(long)).not.toBe(toBlockKey(`${long}b`));
  expect(toBlockKey('Read more')).toBe(toBlockKey('Read more'));
});

describe('of an address', () => {
  it.each(['http://paper.example/bridge', ' https://paper.example/bridge', 'HTTPS://paper.example/bridge'])(
    '%j an article is remembered',
    async (url) => {
      const area = createFakeArea();
      await updateMemory(area, url, { change: at(5), now: NOW });
      expect((await readMemory(area, url)).place?.position).toBe(5);
    },
  );

  it.each(['view-source:https://paper.example/', 'file:///https:/a', 'httpx:a', ''])(
    '%j that is none of the web the storage is not even asked',
    async (url) => {
      const refuse = (): never => {
        throw new Error('asked');
      };
      const area = { ...createFakeArea(), read: refuse, write: refuse, remove: refuse, readAll: refuse, watch: refuse };
      await updateMemory(area, url, { change: at(5), now: NOW });
      expect(await readMemory(area, url)).toEqual(NO_MEMORY);
      watchMemory(area, url, () => {})();
    },
  );
});

describe('what is kept of an article', () => {
  it.each<Partial<ArticleMemory>>([{ removed: ['1:a'] }, { putBack: ['1:b'] }, { place: { position: 0, words: '' } }])(
    'may be %j alone',
    async (change) => {
      const area = createFakeArea();
      await updateMemory(area, URL, { change, now: NOW });
      expect(await readMemory(area, URL)).toEqual({ ...NO_MEMORY, ...change });
    },
  );

  it('has no room for what there is none of', async () => {
    const area = createFakeArea();
    await updateMemory(area, URL, { change: at(5), now: NOW });
    expect(area.kept.get(`memory:${URL}`)).toEqual({ ...at(5), removed: [], readAt: NOW });
  });

  it('are the latest removals and returns, where there are too many', async () => {
    const area = createFakeArea();
    const many = Array.from({ length: 250 }, (_, index) => `1:${index}`);
    await updateMemory(area, URL, { change: { removed: many, putBack: many }, now: NOW });
    const { removed, putBack } = await readMemory(area, URL);
    expect([removed.length, putBack.length, removed.at(-1), putBack.at(-1)]).toEqual([200, 200, '1:249', '1:249']);
  });

  it('has a place without words where they were damaged', async () => {
    const area = createFakeArea();
    await area.write(`memory:${URL}`, { place: { position: 0, words: 7 }, removed: ['1:a', 2, null] });
    expect(await readMemory(area, URL)).toEqual({ place: { position: 0, words: '' }, removed: ['1:a'], putBack: [] });
  });

  it('is told to other pages, until they stop listening', async () => {
    const area = createFakeArea();
    const seen: ArticleMemory[] = [];
    const stop = watchMemory(area, `${URL}#top`, (memory) => seen.push(memory));
    await updateMemory(area, URL, { change: { removed: ['1:a'] }, now: NOW });
    await area.write(`memory:${URL}`, 'damaged');
    stop();
    await updateMemory(area, URL, { change: at(7), now: NOW });
    expect(seen).toEqual([{ ...NO_MEMORY, removed: ['1:a'] }, NO_MEMORY]);
  });

  it('asks no more of the storage than it must', async () => {
    const area = createFakeArea();
    const [remove, readAll] = [vi.spyOn(area, 'remove'), vi.spyOn(area, 'readAll')];
    await updateMemory(area, URL, { change: { place: null }, now: NOW });
    await updateMemory(area, URL, { change: at(5), now: NOW });
    await updateMemory(area, URL, { change: at(6), now: NOW });
    // Looked through once, for the article that was new; nothing was there to remove.
    expect([remove.mock.calls.length, readAll.mock.calls.length]).toEqual([0, 1]);
  });
});

describe('room for articles', () => {
  const DAY_MS = 24 * 60 * 60 * 1000;
  const keep = (area: FakeArea, count: number): void => {
    for (let index = 0; index < count; index += 1)
      area.kept.set(`memory:${URL}/${index}`, { ...at(1), removed: [], readAt: NOW - 1000 + index });
  };

  it('is used up to the last one', async () => {
    const area = createFakeArea();
    keep(area, MAX_ARTICLES - 1);
    await updateMemory(area, URL, { change: at(5), now: NOW });
    expect(await countArticles(area)).toBe(MAX_ARTICLES);
  });

  it('is made for fifty where there is none left', async () => {
    const area = createFakeArea();
    keep(area, MAX_ARTICLES);
    await updateMemory(area, URL, { change: at(5), now: NOW });
    expect(await countArticles(area)).toBe(MAX_ARTICLES - 50);
    expect((await readMemory(area, URL)).place?.position).toBe(5);
    expect((await readMemory(area, `${URL}/0`)).place).toBeNull();
    expect((await readMemory(area, `${URL}/${MAX_ARTICLES - 1}`)).place).not.toBeNull();
  });

  it('is given up after half a year, and not before', async () => {
    const area = createFakeArea();
    await updateMemory(area, `${URL}/half`, { change: at(7), now: NOW - 180 * DAY_MS });
    await updateMemory(area, `${URL}/longer`, { change: at(7), now: NOW - 181 * DAY_MS });
    await updateMemory(area, `${URL}/today`, { change: at(7), now: NOW });
    expect([...area.kept.keys()].sort()).toEqual([`memory:${URL}/half`, `memory:${URL}/today`]);
  });

  it('is not taken by records that nobody can read', async () => {
    const area = createFakeArea();
    await area.write(`memory:${URL}/broken`, 'x');
    await area.write(`memory:${URL}/timeless`, { ...at(7) });
    await updateMemory(area, URL, { change: at(5), now: NOW });
    expect([...area.kept.keys()]).toEqual([`memory:${URL}`]);
  });
});

it('the key of a long block is short', () => {
  expect(toBlockKey('y'.repeat(100_000)).length).toBeLessThanOrEqual(100);
  expect(toBlockKey('Read more')).toBe('9:Read more');
});

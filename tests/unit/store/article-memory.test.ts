// Is the place in each article kept, within bounds, and nothing of what cannot be an article?

import { describe, expect, it } from 'vitest';
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
} from '../../../src/store/article-memory.ts';
import { createFakeArea } from './fake-area.ts';

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

// @vitest-environment jsdom
// Does an article keep what its reader took out and put back, and can each be undone?

import { describe, expect, it, vi } from 'vitest';
import type { Analysis } from '../../../src/core/analysis.ts';
import type { LeftOutBlock, LeftOutRequest, PageReading, UntrustedHtml } from '../../../src/core/article.ts';
import { countWords } from '../../../src/dom/fold-space.ts';
import type { RecordArea } from '../../../src/store/keyed-area.ts';
import { type ArticleSession, createSession } from '../../../src/ui/reader/article-session.ts';
import type { ReaderState, ReadyArticle } from '../../../src/ui/reader/reader-state.ts';
import { createFakeArea } from '../store/fake-area.ts';
import { inventReading } from './invented-article.ts';

const READING = inventReading({
  html: '<p>The ferry left late.</p><p>It came back early.</p>',
  url: 'https://paper.example/ferry',
});

const BOX: LeftOutBlock = {
  text: 'How the ferry was built.',
  words: 5,
  isProse: true,
  html: '<p>How the ferry was built.</p>' as UntrustedHtml,
  after: 'The ferry left late.',
  rule: 'aside',
};

const NOTHING_FOUND: Analysis = {
  ...{ lang: 'en', limits: [], people: [], organizations: [], places: [], quotes: [], trace: [] },
};

/** A page that holds the article and a box beside it. */
function open(
  area: RecordArea = createFakeArea(),
  onNotKept: () => void = () => {},
  readPage: () => Promise<PageReading> = async () => READING,
): {
  session: ArticleSession;
  state: () => ReaderState;
  article: () => ReadyArticle;
  texts: () => string[];
  /** The texts of each time that an article was shown. */
  history: () => readonly (readonly string[])[];
} {
  const history: string[][] = [];
  let state: ReaderState = { kind: 'loading' };
  const pageTexts = ['The ferry left late.', 'It came back early.'];
  const session = createSession({
    window,
    url: READING.url,
    area,
    isPrivate: false,
    now: () => 1,
    pace: { now: () => 0, pause: async () => {} },
    readPage,
    findLeftOut: async ({ shown }: LeftOutRequest) => [
      ...(shown.includes(BOX.text) ? [] : [BOX]),
      ...pageTexts
        .filter((text) => !shown.includes(text))
        .map((text) => ({ ...BOX, text, html: `<p>${text}</p>` as UntrustedHtml, after: null, rule: null })),
    ],
    analyze: async () => NOTHING_FOUND,
    onChange: (next) => {
      state = next;
      if (next.kind === 'ready') history.push(next.article.readerText.blocks.map(({ text }) => text));
    },
    onNotKept,
  });
  const article = (): ReadyArticle => {
    if (state.kind !== 'ready') throw new Error(`expected an article, got ${state.kind}`);
    return state.article;
  };
  const texts = (): string[] => article().readerText.blocks.map(({ text }) => text);
  return { session, state: () => state, article, texts, history: () => history };
}

/** What the reader does is prepared and then shown. */
const shown = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const REST = ['The ferry left late.', 'It came back early.'];
const WITH_BOX = ['The ferry left late.', BOX.text, 'It came back early.'];

describe('a block that was left out', () => {
  it('is put back where it stood, and taken out again', async () => {
    const { session, article, texts } = open();
    await session.read(false);
    expect(texts()).toEqual(REST);
    const [found] = await session.leftOut().find(article());
    session.leftOut().putBack(found!);
    await shown();
    expect(texts()).toEqual(WITH_BOX);
    expect(await session.leftOut().find(article())).toEqual([]);
    session.leftOut().takeOutAgain(article().putBack[0]!);
    await shown();
    expect(texts()).toEqual(REST);
  });

  it('is still there at the next visit', async () => {
    const area = createFakeArea();
    const first = open(area);
    await first.session.read(false);
    first.session.leftOut().putBack(BOX);
    await new Promise((resolve) => setTimeout(resolve));
    const second = open(area);
    await second.session.read(false);
    expect(second.texts()).toEqual(WITH_BOX);
  });
});

describe('a block that the reader took out', () => {
  it('stands among what was left out, says so, and comes back from there', async () => {
    const { session, article, texts } = open();
    await session.read(false);
    session.removals().remove('It came back early.');
    await shown();
    expect(texts()).toEqual(['The ferry left late.']);
    const found = await session.leftOut().find(article());
    expect(found.map(({ text, rule }) => [text, rule])).toEqual([
      [BOX.text, 'aside'],
      ['It came back early.', 'taken-out'],
    ]);
    session.leftOut().putBack(found[1]!);
    await shown();
    expect(texts()).toEqual(REST);
    expect(session.removals().count).toBe(0);
  });

  it('may be one that was put back before', async () => {
    const { session, article, texts } = open();
    await session.read(false);
    session.leftOut().putBack(BOX);
    session.removals().remove(BOX.text);
    await shown();
    expect(texts()).toEqual(REST);
    const [found] = await session.leftOut().find(article());
    expect(found?.rule).toBe('taken-out');
    session.leftOut().putBack(found!);
    await shown();
    expect(texts()).toEqual(WITH_BOX);
  });
});

describe('what is done while the text is still being prepared', () => {
  it('is shown, and what was asked for before is not shown after it', async () => {
    const { session, texts, history } = open();
    await session.read(false);
    const before = history().length;
    session.removals().remove('It came back early.');
    session.removals().remove('The ferry left late.');
    session.removals().undo();
    await shown();
    expect(texts()).toEqual(['The ferry left late.']);
    // Shown once, and once more with its analysis.
    expect(history().slice(before)).toEqual([['The ferry left late.'], ['The ferry left late.']]);
  });
});

const written = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('a full disk', () => {
  it('is said, loses nothing that is shown, and what could not be kept goes with the next change', async () => {
    const kept = createFakeArea();
    let isFull = true;
    const area: RecordArea = {
      ...kept,
      write: async (key, value) => {
        if (isFull) throw new Error('QuotaExceededError');
        return kept.write(key, value);
      },
    };
    const onNotKept = vi.fn();
    const { session, texts } = open(area, onNotKept);
    await session.read(false);
    session.removals().remove('It came back early.');
    await written();
    expect(onNotKept).toHaveBeenCalledOnce();
    expect(texts()).toEqual(['The ferry left late.']);
    isFull = false;
    session.place().save({ position: 4, words: 'ferry' });
    await written();
    const again = open(kept);
    await again.session.read(false);
    expect(again.texts()).toEqual(['The ferry left late.']);
    expect(again.session.place().last).toEqual({ position: 4, words: 'ferry' });
  });
});

describe('two windows on one article', () => {
  it('show the same, and neither loses what the other took out', async () => {
    const area = createFakeArea();
    const one = open(area);
    const other = open(area);
    await one.session.read(false);
    await other.session.read(false);
    one.session.removals().remove('It came back early.');
    await written();
    expect(other.texts()).toEqual(['The ferry left late.']);
    other.session.leftOut().putBack(BOX);
    await written();
    expect(one.texts()).toEqual(['The ferry left late.', BOX.text]);
    one.session.place().save({ position: 4, words: 'ferry' });
    await written();
    const third = open(area);
    await third.session.read(false);
    expect(third.texts()).toEqual(['The ferry left late.', BOX.text]);
  });

  it('go apart where one is closed', async () => {
    const area = createFakeArea();
    const one = open(area);
    const other = open(area);
    await one.session.read(false);
    await other.session.read(false);
    other.session.close();
    one.session.removals().remove('It came back early.');
    await written();
    expect(other.texts()).toEqual(REST);
  });
});

describe('a page on which we fail', () => {
  it('says what broke, and can be tried again', async () => {
    // What broke is in the console as well, with its stack.
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    let isBroken = true;
    const { session, state, texts } = open(undefined, undefined, async () => {
      if (isBroken) throw new Error('it broke');
      return READING;
    });
    await session.read(false);
    expect(state()).toEqual({ kind: 'failed', detail: 'it broke', url: READING.url });
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
    isBroken = false;
    await session.read(false);
    expect(texts()).toEqual(REST);
  });
});

describe('the words of an article', () => {
  it.each([
    ['with spaces', '<p>The ferry left late.</p>', 4],
    ['without spaces', '<p>渡船比预定时间晚了两个小时才离开港口。</p>', 9],
  ])('are counted %s as those of what was left out are', async (_name, html, words) => {
    const { session, article: shown } = open(undefined, undefined, async () => inventReading({ html }));
    await session.read(false);
    expect(shown().wordCount).toBe(words);
    expect(shown().wordCount).toBe(countWords(shown().readerText.text));
  });
});

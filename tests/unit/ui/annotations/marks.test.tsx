// @vitest-environment jsdom
// Can words be marked, noted, corrected and taken back, and is it said plainly where nothing can be kept?

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toArticleKey } from '../../../../src/core/annotations/article-key.ts';
import { createIndexedDbStore } from '../../../../src/store/annotations/indexeddb-store.ts';
import { StoreError } from '../../../../src/store/annotations/store-error.ts';
import { DEFAULT_SETTINGS } from '../../../../src/store/settings.ts';
import type { AnnotationPort } from '../../../../src/ui/annotations/use-records.ts';
import { ReaderApp } from '../../../../src/ui/reader/reader-app.tsx';
import { inventArticle } from '../invented-article.ts';

const HTML = `
  <p>Ana Ruiz opened the bridge on Monday. “It will hold for a hundred years,” Ruiz said.</p>
  <p>Ole Dahl was not so sure. “The river has other plans,” Dahl said.</p>`;

let host: HTMLElement;
let listeners: (() => void)[];

beforeEach(() => {
  // jsdom lays nothing out.
  Range.prototype.getBoundingClientRect = () =>
    ({ left: 0, right: 9, top: 0, bottom: 9, width: 9, height: 9 }) as DOMRect;
  globalThis.indexedDB = new IDBFactory();
  globalThis.matchMedia = (() => ({ matches: true })) as unknown as typeof matchMedia;
  Element.prototype.scrollTo = () => {};
  Element.prototype.scrollBy = () => {};
  host = document.body.appendChild(document.createElement('div'));
  listeners = [];
});
afterEach(() => {
  act(() => render(null, host));
  host.remove();
  document.getSelection()?.removeAllRanges();
});

/** Two of them are two tabs over one database. */
const createStore = (): AnnotationPort =>
  createIndexedDbStore({
    signal: {
      announce: () => {
        for (const listener of listeners) listener();
      },
      listen(onChange) {
        listeners.push(onChange);
        return () => listeners.splice(listeners.indexOf(onChange), 1);
      },
    },
  });

async function show(annotations: AnnotationPort | null, { html = HTML, into = host } = {}): Promise<void> {
  await act(async () => {
    render(
      <ReaderApp
        state={{ kind: 'ready', article: inventArticle({ html }) }}
        surface="popup"
        settings={{ ...DEFAULT_SETTINGS, sidebarTab: 'marks' }}
        onSettingsChange={() => {}}
        commands={{ tryAnyway: () => {}, openInPage: null, leave: null, loadFont: async () => true, annotations }}
        t={(key, parts = []) => [key, ...parts].join(' ')}
        locale="en"
        notice={null}
      />,
      into,
    );
  });
  await settle();
}

/** The database answers in tasks of its own. */
const settle = (): Promise<void> =>
  act(async () => {
    for (let turn = 0; turn < 12; turn += 1) await new Promise((resolve) => setTimeout(resolve, 2));
  });

function select(words: string): void {
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = (node.textContent ?? '').indexOf(words);
    if (at < 0 || node.parentElement?.closest('.body') === null) continue;
    document.getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
    return;
  }
  throw new Error(`the text has no «${words}»`);
}

async function press(key: string): Promise<void> {
  await act(async () => {
    host.querySelector('main')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
  await settle();
}

const textsOf = (selector: string, root: ParentNode = host): readonly string[] =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent ?? '');

describe('a highlight', () => {
  it('is made by `h`, said to be made, deleted, and brought back by undo', async () => {
    await show(createStore());
    select('opened the bridge');
    await press('h');
    expect(textsOf('.own-words')).toEqual(['opened the bridge']);
    expect(host.querySelector('.mark-toast')?.textContent).toContain('markAdded');
    const [remove] = [...host.querySelectorAll<HTMLElement>('.own-mark button')].slice(-1);
    await act(async () => remove?.click());
    await settle();
    expect(textsOf('.own-words')).toEqual([]);
    await press('u');
    expect(textsOf('.own-words')).toEqual(['opened the bridge']);
  });

  it('of words that are highlighted already is the same one', async () => {
    await show(createStore());
    for (let times = 0; times < 3; times += 1) {
      select('opened the bridge');
      await press('h');
    }
    expect(textsOf('.own-words')).toEqual(['opened the bridge']);
  });

  it('made in one tab comes into the other, and both keep theirs', async () => {
    const second = document.body.appendChild(document.createElement('div'));
    await show(createStore(), { into: second });
    await show(createStore());
    select('opened the bridge');
    await press('h');
    select('not so sure');
    await press('h');
    expect(textsOf('.own-words', second)).toEqual(['opened the bridge', 'not so sure']);
    act(() => render(null, second));
    second.remove();
  });

  it('stays when the page has changed: with the difference, or in the tray', async () => {
    await show(createStore());
    select('Ana Ruiz opened the bridge on Monday.');
    await press('h');
    select('Ole Dahl was not so sure.');
    await press('h');
    act(() => render(null, host));
    const changed = HTML.replace('on Monday', 'on Tuesday').replace(/<p>Ole.*<\/p>/, '');
    await show(createStore(), { html: changed });
    expect(textsOf('.changed del').join('').trim()).toBe('Monday.');
    expect(textsOf('.changed ins').join('').trim()).toBe('Tuesday.');
    expect(textsOf('.tray .own-words')).toEqual(['Ole Dahl was not so sure.']);
  });

  it('that cannot be kept is shown, said to be not kept, and kept once there is room', async () => {
    const store = createStore();
    const disk = { isFull: true };
    const full: AnnotationPort = {
      ...store,
      put: (records) => (disk.isFull ? Promise.reject(new StoreError('full', 'no room')) : store.put(records)),
    };
    await show(full);
    select('opened the bridge');
    await press('h');
    expect(textsOf('.own-words')).toEqual(['opened the bridge']);
    expect(host.querySelector('.mark-toast[role=alert]')?.textContent).toContain('keepFull');
    disk.isFull = false;
    await act(async () => host.querySelector<HTMLElement>('.mark-toast button')?.click());
    await settle();
    expect(host.querySelector('.mark-toast[role=alert]')).toBeNull();
    act(() => render(null, host));
    await show(createStore());
    expect(textsOf('.own-words')).toEqual(['opened the bridge']);
  });
});

it('is not made in a private window, which says so at the key', async () => {
  await show(null);
  select('opened the bridge');
  expect(host.querySelector('.mark-bar')).toBeNull();
  await press('h');
  expect(textsOf('.mark-toast')).toEqual(['keepsNothing']);
});

describe('a correction', () => {
  it('is taken back by its own button', async () => {
    await show(createStore());
    await press(']');
    await press('c');
    await act(async () => {
      host
        .querySelector('.panel')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true, cancelable: true }));
    });
    await settle();
    expect(textsOf('.own-correction p').join()).toContain('correctedNoQuote');
    await act(async () => host.querySelector<HTMLElement>('.own-correction button')?.click());
    await settle();
    expect(textsOf('.own-correction')).toEqual([]);
  });

  it('splits a person by two keys', async () => {
    await show(createStore());
    await press('m');
    await press('c');
    const splits = host.querySelector('fieldset[aria-label="splitNames"]');
    expect(textsOf('button', splits ?? host).map((words) => words.trim())).toEqual(['a Ana Ruiz', 'b Ruiz']);
    await pressInPanel('b');
    expect(textsOf('.own-correction p')).toEqual([expect.stringContaining('correctedSplit Ruiz Ana Ruiz')]);
    expect(textsOf('.own-correction .unsure')).toEqual([]);
  });

  it('is what a highlight of the same words remembers, until it is taken back', async () => {
    const store = createStore();
    const heard = async () =>
      (await store.listByArticle(toArticleKey(inventArticle({ html: HTML }).url))).highlights.map(
        ({ quote }) => quote?.speaker,
      );
    await show(store);
    select('other plans');
    await press('h');
    expect(await heard()).toEqual(['Ole Dahl']);
    await press(']');
    await press(']');
    await press('c');
    await pressInPanel('1');
    expect(await heard()).toEqual(['Ana Ruiz']);
    await press('u');
    expect(await heard()).toEqual(['Ole Dahl']);
  });
});

async function pressInPanel(key: string): Promise<void> {
  await act(async () => {
    host.querySelector('.panel')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
  await settle();
}

// @vitest-environment jsdom
// Does the reader read aloud, mark what it says, and keep silent when it closes?

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/store/settings.ts';
import { ReaderApp } from '../../../../src/ui/reader/reader-app.tsx';
import type { ReadyArticle } from '../../../../src/ui/reader/reader-state.ts';
import { inventArticle } from '../invented-article.ts';
import { createFakeSpeech, createVoice, type FakeSpeech } from './fake-speech.ts';

const HTML = `
  <p>The council met on <b>Monday</b>. It rained.</p>
  <p>“We will appeal,” said Ana Ruiz, the mayor.</p>
  <p>Nobody answered her.</p>`;

let host: HTMLElement;
let speech: FakeSpeech;
let article: ReadyArticle;
let settings: Settings;
/** Name in the highlight registry → words. */
const painted = new Map<string, { readonly ranges: readonly Range[] }>();

beforeEach(() => {
  painted.clear();
  vi.stubGlobal(
    'Highlight',
    class {
      readonly ranges: readonly Range[];
      constructor(...ranges: Range[]) {
        this.ranges = ranges;
      }
    },
  );
  vi.stubGlobal('CSS', { highlights: painted });
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  Element.prototype.scrollBy = () => undefined;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  host = document.body.appendChild(document.createElement('div'));
  speech = createFakeSpeech([createVoice('Alva'), createVoice('Brun'), createVoice('Carla', { lang: 'de-DE' })]);
  settings = DEFAULT_SETTINGS;
  article = inventArticle({ html: HTML });
});
afterEach(() => {
  act(() => render(null, host));
  host.remove();
  vi.unstubAllGlobals();
});

function show(): void {
  act(() => {
    render(
      <ReaderApp
        state={{ kind: 'ready', article }}
        surface="popup"
        settings={settings}
        onSettingsChange={(next) => {
          settings = next;
          show();
        }}
        commands={{ tryAnyway: () => undefined, openInPage: null, leave: null, loadFont: async () => true, speech }}
        t={(key, parts = []) => [key, ...parts].join(' ')}
        locale="en"
        notice={null}
      />,
      host,
    );
  });
}

const find = (label: string): HTMLButtonElement | undefined =>
  [...host.querySelectorAll('button')].find(
    (button) => button.textContent === label || button.getAttribute('aria-label') === label,
  );
const press = (label: string): void => {
  const button = find(label);
  if (button === undefined) throw new Error(`no button «${label}»`);
  act(() => button.click());
};
const end = (): void => {
  act(() => {
    speech.events().onStart();
    speech.events().onEnd();
  });
};
const marked = (name: string): string | undefined => painted.get(name)?.ranges[0]?.toString();

describe('listening', () => {
  it('is not offered where nobody speaks the language of the article, nor by voices of the network', () => {
    speech.setVoices([createVoice('Carla', { lang: 'de-DE' }), createVoice('Cloud', { isLocal: false })]);
    show();
    expect(find('listen')).toBeUndefined();
  });

  it('is offered as soon as the voices are there', () => {
    speech.setVoices([]);
    show();
    expect(find('listen')).toBeUndefined();
    act(() => speech.setVoices([createVoice('Alva')]));
    expect(find('listen')).toBeDefined();
  });

  it('says the headline, each sentence, and who speaks before a quote', () => {
    show();
    press('listen');
    for (let at = 0; at < 5; at += 1) end();
    expect(speech.said.map(({ text }) => text)).toEqual([
      'The Bridge Holds',
      'The council met on Monday.',
      'It rained.',
      'Ana Ruiz says:',
      '“We will appeal,” said Ana Ruiz, the mayor.',
      'Nobody answered her.',
    ]);
  });

  it('marks sentence and word, through inline markup, and nothing once it has ended', () => {
    show();
    press('listen');
    end();
    act(() => speech.events().onWord(19, 6));
    expect(marked('dramatis-listen-sentence')).toBe('The council met on Monday.');
    expect(marked('dramatis-listen-word')).toBe('Monday');
    press('listenStop');
    expect([...painted.keys()].filter((name) => name.includes('listen'))).toEqual([]);
    expect(host.querySelector('.listen-bar')).toBeNull();
  });

  it('begins at the selection', () => {
    show();
    const text = host.querySelectorAll('.body p')[2]?.firstChild;
    if (!text) throw new Error('no third paragraph');
    document.getSelection()?.setBaseAndExtent(text, 7, text, 15);
    press('listen');
    expect(speech.said.at(-1)?.text).toBe('answered her.');
    document.getSelection()?.removeAllRanges();
  });

  it('pauses, goes on and skips by key', () => {
    const type = (key: string): void => {
      act(() => {
        host.querySelector('.text')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      });
    };
    show();
    type('l');
    expect(speech.isSpeaking()).toBe(true);
    type('l');
    expect(speech.isSpeaking()).toBe(false);
    type('.');
    type('l');
    expect(speech.said.at(-1)?.text).toBe('Ana Ruiz says:');
    type(',');
    expect(speech.said.at(-1)?.text).toBe('The Bridge Holds');
  });

  it('goes on at once in another voice, which is remembered for the language, and at another pace', () => {
    show();
    press('listen');
    const select = host.querySelector('select');
    if (select === null) throw new Error('no choice of voices');
    expect([...select.options].map(({ value }) => value)).toEqual(['Alva', 'Brun']);
    act(() => {
      select.value = 'Brun';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(settings.voices).toEqual({ en: 'Brun' });
    press('more speechRate');
    expect(speech.said.at(-1)).toMatchObject({ voiceUri: 'Brun', rate: 1.1 });
  });

  it('leaves the names out where nobody wishes them', () => {
    settings = { ...DEFAULT_SETTINGS, saysSpeakers: false };
    show();
    press('listen');
    for (let at = 0; at < 4; at += 1) end();
    expect(speech.said.map(({ text }) => text)).not.toContain('Ana Ruiz says:');
  });

  it('says so where a voice does not answer', () => {
    show();
    press('listen');
    act(() => speech.events().onError('voice-unavailable'));
    expect(host.querySelector('.listen-bar [role=alert]')?.textContent).toBe('listenFailed Alva');
    expect(host.querySelector('.listen-bar .diagnostics pre')?.textContent).toMatch(
      /\nstep: listening\ndetail: .*voice-unavailable/,
    );
  });

  it('is silent when the reader closes, and when the page goes', () => {
    show();
    press('listen');
    act(() => render(null, host));
    expect(speech.isSpeaking()).toBe(false);
    article = inventArticle({ html: HTML });
    show();
    press('listen');
    act(() => void window.dispatchEvent(new Event('pagehide')));
    expect(speech.isSpeaking()).toBe(false);
  });
});

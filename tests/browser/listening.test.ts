// Is an article read aloud as it is shown? In a real popup; only the voice is ours, since machines without sound have none.

import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { pressInPopup } from './popup-controls.ts';
import { useChromium } from './use-chromium.ts';

const { openPopupOn } = useChromium();

interface TestVoice {
  readonly said: string[];
  readonly word: (at: number, length: number) => void;
  readonly end: () => void;
}

/** A voice that says a piece when the test tells it to; with the browser's own utterances and events. */
async function giveVoice(popup: Page, languages: readonly string[]): Promise<void> {
  await popup.evaluate((langs) => {
    const said: string[] = [];
    let now: SpeechSynthesisUtterance | null = null;
    const tell = (type: string, more: object = {}): void => {
      const utterance = now;
      if (utterance !== null)
        utterance.dispatchEvent(new SpeechSynthesisEvent(type, { utterance, charIndex: 0, ...more }));
    };
    // A voice of ours is none of the browser's, which takes no other.
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set: () => undefined, get: () => null });
    Object.assign(speechSynthesis, {
      getVoices: () =>
        langs.map((lang) => ({ voiceURI: lang, name: `Voice ${lang}`, lang, localService: true, default: false })),
      speak(utterance: SpeechSynthesisUtterance) {
        said.push(utterance.text);
        now = utterance;
        tell('start');
      },
      cancel() {
        now = null;
      },
    });
    const voice: TestVoice = {
      said,
      word: (charIndex, charLength) => tell('boundary', { name: 'word', charIndex, charLength }),
      end: () => tell('end'),
    };
    Object.assign(globalThis, { voice });
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
  }, languages);
}

const withVoice = <T>(popup: Page, run: (voice: TestVoice) => T): Promise<T> =>
  popup.evaluate(`(${run.toString()})(globalThis.voice)`) as Promise<T>;
const marked = (popup: Page, name: string): Promise<string> =>
  popup.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map((range) => String(range)).join(' '), name);
const listens = (popup: Page): Promise<boolean> =>
  popup.$$eval('.toolbar button', (buttons) => buttons.some((button) => button.textContent === 'Listen'));

it('is not offered without a voice of the article’s language', async () => {
  const { page, popup } = await openPopupOn('wire-datelines');
  await giveVoice(popup, []);
  await expect.poll(() => listens(popup)).toBe(false);
  await giveVoice(popup, ['fi-FI']);
  await expect.poll(() => listens(popup)).toBe(false);
  await giveVoice(popup, ['en-GB']);
  await expect.poll(() => listens(popup)).toBe(true);
  await page.close();
});

it('says headline, then sentence by sentence, marks both sentence and word, and skips by paragraph', async () => {
  const { page, popup } = await openPopupOn('sports-report');
  await giveVoice(popup, ['en-GB']);
  await expect.poll(() => listens(popup)).toBe(true);
  await popup.focus('.text');
  await popup.keyboard.press('l');
  await popup.waitForSelector('.listen-bar');
  const headline = await popup.$eval('.headline', (title) => title.textContent ?? '');
  expect(await withVoice(popup, ({ said }) => said.at(-1))).toBe(headline);
  await withVoice(popup, ({ end }) => end());
  const first = await withVoice(popup, ({ said }) => said.at(-1) ?? '');
  const paragraphs = await popup.$$eval('.body p', (all) => all.map((one) => one.textContent ?? ''));
  expect(paragraphs[0]).toContain(first);
  await expect.poll(() => marked(popup, 'dramatis-listen-sentence')).toContain(first);
  const word = /\S+/.exec(first.slice(first.indexOf(' ') + 1))?.[0] ?? '';
  await popup.evaluate(
    (at, length) => (globalThis as unknown as { voice: TestVoice }).voice.word(at, length),
    first.indexOf(' ') + 1,
    word.length,
  );
  await expect.poll(() => marked(popup, 'dramatis-listen-word')).toBe(word);
  await popup.keyboard.press('.');
  await expect.poll(() => marked(popup, 'dramatis-listen-sentence')).not.toContain(first);
  expect(paragraphs[1]).toContain(await marked(popup, 'dramatis-listen-sentence'));
  await popup.click('.listen-bar [aria-label="Stop"]');
  await popup.waitForFunction(() => document.querySelector('.listen-bar') === null, { polling: 100 });
  expect(await marked(popup, 'dramatis-listen-sentence')).toBe('');
  await page.close();
});

it('begins at the selection', async () => {
  const { page, popup } = await openPopupOn('feature-long');
  await giveVoice(popup, ['en-GB']);
  await expect.poll(() => listens(popup)).toBe(true);
  const selected = await popup.evaluate(() => {
    const paragraph = document.querySelectorAll('.body p')[5];
    const text = paragraph?.firstChild;
    if (!(text instanceof Text)) throw new Error('expected a paragraph that begins with text');
    getSelection()?.setBaseAndExtent(text, 0, text, 12);
    return text.data.slice(0, 12);
  });
  await pressInPopup(popup, 'Listen');
  await popup.waitForSelector('.listen-bar');
  // Whoever is quoted there may be announced first.
  await expect
    .poll(async () => {
      const said = await withVoice(popup, (voice) => voice.said.at(-1) ?? '');
      if (!said.startsWith(selected)) await withVoice(popup, ({ end }) => end());
      return said;
    })
    .toContain(selected.trim().slice(0, 8));
  await page.close();
});

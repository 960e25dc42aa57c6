// Is the line of the last visit found again, also after the page has changed?

// @vitest-environment jsdom

import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { ReaderText } from '../../../src/dom/reader-text.ts';
import { findPlaceAgain, holdAtPosition } from '../../../src/ui/reader/text-place.ts';

const TEXT = 'One is here.\n\nTwo is here.\n\nThree is here.\n\nTwo is here.';

it.each([
  ['unchanged', 14, 'Two is', 14],
  ['words moved down', 3, 'Three is', 28],
  ['words moved up', 40, 'One is', 0],
  ['the nearest of two, before', 20, 'Two is', 14],
  ['the nearest of two, behind', 40, 'Two is', 44],
  ['gone', 14, 'Nine is', null],
  ['no words', 14, '', null],
  ['behind the end of a shorter text', 9_000, 'Three is', 28],
])('%s', (_what, position, words, expected) => expect(findPlaceAgain(TEXT, { position, words })).toBe(expected));

describe('the line that is held', () => {
  /** A frame in which three blocks of these heights stand one under the other; each frame that the browser draws is asked for. */
  function lay(heights: number[]): {
    readonly text: ReaderText;
    readonly frame: HTMLElement;
    readonly draw: () => void;
  } {
    const frame = document.createElement('div');
    document.body.append(frame);
    const elements = heights.map(() => frame.appendChild(document.createElement('p')));
    const above = (at: number): number => heights.slice(0, at).reduce((sum, height) => sum + height, 0);
    frame.getBoundingClientRect = () => new DOMRect(0, 0, 400, 600);
    frame.scrollTo = ((options: ScrollToOptions) => {
      frame.scrollTop = Math.max(0, options.top ?? 0);
    }) as typeof frame.scrollTo;
    for (const [at, element] of elements.entries()) {
      element.getBoundingClientRect = () => new DOMRect(0, above(at) - frame.scrollTop, 400, heights[at]);
    }
    let drawn: FrameRequestCallback[] = [];
    vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => drawn.push(callback));
    vi.stubGlobal('cancelAnimationFrame', () => {
      drawn = [];
    });
    onTestFinished(() => {
      vi.unstubAllGlobals();
      frame.remove();
    });
    const blocks = elements.map(() => ({ text: 'x'.repeat(10) }));
    // What is asked of a text here: its blocks and their elements.
    const text = { text: blocks.map((block) => block.text).join('\n\n'), blocks, elements } as unknown as ReaderText;
    return { text, frame, draw: () => drawn.splice(0).forEach((callback) => void callback(0)) };
  }

  it('stays at the top while blocks above it take their true heights', () => {
    const heights = [100, 100, 2_000];
    const { text, frame, draw } = lay(heights);
    holdAtPosition(text, frame, 24);
    expect(frame.scrollTop).toBe(196);
    heights[0] = 350;
    draw();
    expect(frame.scrollTop).toBe(446);
    heights[1] = 20;
    draw();
    expect(frame.scrollTop).toBe(366);
  });

  it('is let go when it has stood still, and as soon as somebody scrolls', () => {
    const heights = [100, 100, 2_000];
    const { text, frame, draw } = lay(heights);
    holdAtPosition(text, frame, 24);
    for (let frames = 0; frames < 10; frames++) draw();
    heights[0] = 350;
    draw();
    expect(frame.scrollTop).toBe(196);
    holdAtPosition(text, frame, 24);
    frame.dispatchEvent(new Event('wheel', { bubbles: true }));
    frame.scrollTop = 900;
    draw();
    expect(frame.scrollTop).toBe(900);
  });
});

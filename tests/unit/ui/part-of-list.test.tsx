// Does a list without end show a part of itself, and always what the reader has chosen?

// @vitest-environment jsdom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PartOfList } from '../../../src/ui/components/part-of-list.tsx';

let host: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] });
  host = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, host);
  host.remove();
  vi.useRealTimers();
});

/** What comes in the next frames is there. */
function settle(): void {
  for (let frame = 0; frame < 20; frame += 1) act(() => void vi.advanceTimersToNextFrame());
}

function show(length: number, wanted = -1): void {
  const items = Array.from({ length }, (_, at) => at);
  act(() =>
    render(
      <PartOfList
        items={items}
        wanted={wanted}
        draw={(part) => <p>{`${part[0]}–${part.at(-1)} (${part.length})`}</p>}
      />,
      host,
    ),
  );
  settle();
}

const shown = (): readonly (string | null)[] => [...host.children].map(({ textContent }) => textContent);

function press(words: string): void {
  const button = [...host.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  act(() => button?.click());
  settle();
}

describe('a list', () => {
  it('of usual length is drawn whole, without a button', () => {
    show(100);
    expect(shown()).toEqual(['0–99 (100)']);
  });

  it('is drawn a part a frame', () => {
    const items = Array.from({ length: 70 }, (_, at) => at);
    const lengths: (string | null)[] = [];
    const note = (): number => lengths.push(host.textContent);
    act(() => render(<PartOfList items={items} draw={(part) => <p>{part.length}</p>} />, host));
    note();
    for (let frame = 0; frame < 3; frame += 1) {
      act(() => void vi.advanceTimersToNextFrame());
      note();
    }
    expect(lengths).toEqual(['30', '60', '70', '70']);
  });

  it('without end is drawn from its beginning, and goes on by a button', () => {
    show(10_000);
    expect(shown()).toEqual(['0–99 (100)', 'showMore']);
    press('showMore');
    expect(shown()).toEqual(['0–199 (200)', 'showMore']);
  });

  it('goes to what is chosen, with what stands around it, and back by a button', () => {
    show(10_000, 5_000);
    expect(shown()).toEqual(['showBefore', '4950–5049 (100)', 'showMore']);
    press('showBefore');
    expect(shown()).toEqual(['showBefore', '4850–5049 (200)', 'showMore']);
    show(10_000, 4_900);
    expect(shown()).toEqual(['showBefore', '4850–5049 (200)', 'showMore']);
    show(10_000, 20);
    expect(shown()).toEqual(['0–99 (100)', 'showMore']);
    show(10_000, 9_999);
    expect(shown()).toEqual(['showBefore', '9949–9999 (51)']);
  });

  it('begins anew where it has become shorter', () => {
    show(10_000, 5_000);
    show(30);
    expect(shown()).toEqual(['0–29 (30)']);
  });
});

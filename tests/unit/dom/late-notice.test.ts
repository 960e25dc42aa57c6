// @vitest-environment jsdom
// Does the notice stay away while the script lives, and only then?

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLateNotice, SILENCE_MS } from '../../../src/dom/late-notice.ts';

/** jsdom has no animations; this one keeps what it is told. */
const animation = { currentTime: 0 as number | null, pause: vi.fn(), play: vi.fn(), cancel: vi.fn() };
const animate = vi.fn(() => animation);
const onBeat = vi.fn();
let dialog: HTMLDialogElement;
let stop: () => void = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  Object.assign(HTMLElement.prototype, { animate });
  dialog = document.body.appendChild(document.createElement('dialog'));
});
afterEach(() => {
  stop();
  dialog.remove();
  vi.useRealTimers();
});

const create = (): void => {
  ({ stop } = createLateNotice(dialog, { text: 'Updated.', leave: 'Leave', onBeat }));
};

describe('a notice for when the script has died', () => {
  it('is hidden, would show by itself after a while, and has a button that needs no script', () => {
    create();
    const form = dialog.querySelector('form');
    expect(form?.style.visibility).toBe('hidden');
    expect(form?.getAttribute('method')).toBe('dialog');
    expect(form?.textContent).toBe('Updated. Leave');
    expect(animate).toHaveBeenCalledWith(
      [{ visibility: 'hidden' }, { visibility: 'visible' }],
      expect.objectContaining({ delay: SILENCE_MS, fill: 'forwards' }),
    );
  });

  it('is put back to its start as long as there is a script', () => {
    create();
    animation.currentTime = 9_999;
    vi.advanceTimersByTime(SILENCE_MS / 2);
    expect(animation.currentTime).toBe(0);
    expect(onBeat).toHaveBeenCalled();
  });

  it('waits while the page is hidden, whose timers browsers slow down', () => {
    create();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(animation.pause).toHaveBeenCalledOnce();
    hidden.mockReturnValue(false);
    animation.currentTime = 20_000;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(animation.currentTime).toBe(0);
    expect(animation.play).toHaveBeenCalledOnce();
    hidden.mockRestore();
  });

  it('is over with the reader', () => {
    create();
    stop();
    expect(animation.cancel).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(SILENCE_MS * 2);
    expect(onBeat).not.toHaveBeenCalled();
  });
});

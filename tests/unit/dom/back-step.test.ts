// @vitest-environment jsdom
// Does Back leave the reader alone, and does the page hear nothing of it?

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type BackStep, createBackStep } from '../../../src/dom/back-step.ts';

let heard: string[];
let step: BackStep;
const onBack = vi.fn();
const listen = (): void => void heard.push('popstate');

/** The browser answers in a later turn. */
const popped = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 30));
};

beforeEach(() => {
  heard = [];
  onBack.mockClear();
  history.replaceState({ page: 'its own' }, '', '/story');
  window.addEventListener('popstate', listen);
  step = createBackStep(window, onBack);
});
afterEach(async () => {
  step.release();
  await popped();
  window.removeEventListener('popstate', listen);
});

describe('a step of our own', () => {
  it('is not made before the reader is used', async () => {
    const before = history.length;
    step.release();
    await popped();
    expect(history.length).toBe(before);
    expect(onBack).not.toHaveBeenCalled();
  });

  it('has the address and the state of the page, and is made once', () => {
    const before = history.length;
    step.arm();
    step.arm();
    expect(history.length).toBe(before + 1);
    expect(history.state).toEqual({ page: 'its own' });
    expect(location.pathname).toBe('/story');
  });

  it('takes Back for leaving the reader; the page hears nothing', async () => {
    step.arm();
    history.back();
    await popped();
    expect(onBack).toHaveBeenCalledOnce();
    expect(heard).toEqual([]);
    expect(location.pathname).toBe('/story');
  });

  it('is taken out where the reader is left otherwise; the page hears nothing', async () => {
    step.arm();
    step.release();
    await popped();
    expect(onBack).not.toHaveBeenCalled();
    expect(heard).toEqual([]);
    // Afterwards the page hears its own steps again.
    history.pushState(null, '', '/next');
    history.back();
    await popped();
    expect(heard).toEqual(['popstate']);
  });

  it('is left alone where the page has moved on meanwhile', async () => {
    step.arm();
    history.pushState(null, '', '/next');
    step.release();
    await popped();
    expect(location.pathname).toBe('/next');
    history.back();
    await popped();
    expect(heard).toEqual(['popstate']);
    expect(onBack).not.toHaveBeenCalled();
  });

  it('is done without where the page refuses it', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const push = vi.spyOn(history, 'pushState').mockImplementation(() => {
      throw new DOMException('sandboxed', 'SecurityError');
    });
    expect(() => {
      step.arm();
      step.release();
    }).not.toThrow();
    push.mockRestore();
  });
});

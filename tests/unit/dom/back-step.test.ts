// @vitest-environment jsdom
// Does Back leave the reader alone? (That the tab's own Back reaches the frame is for tests/browser/entering.test.ts.)

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type BackStep, createBackStep } from '../../../src/dom/back-step.ts';

let parent: HTMLElement;
let step: BackStep;
const onBack = vi.fn();

const frame = (): Window => {
  const inside = parent.querySelector('iframe')?.contentWindow;
  if (!inside) throw new Error('there is no frame');
  return inside;
};
const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

beforeEach(async () => {
  onBack.mockClear();
  parent = document.body.appendChild(document.createElement('div'));
  step = createBackStep(parent, onBack);
  await wait();
});
afterEach(() => parent.remove());

describe('a step of our own', () => {
  it('is not made before the reader is used', async () => {
    expect(frame().history.length).toBe(1);
    await step.release();
    expect(frame().history.length).toBe(1);
    expect(onBack).not.toHaveBeenCalled();
  });

  it('is made once, in the frame, and leaves the page’s own history as it is', () => {
    const { state, length } = history;
    step.arm();
    step.arm();
    expect(frame().history.length).toBe(2);
    expect([history.state, history.length]).toEqual([state, length]);
  });

  it('is made as soon as the frame is there', async () => {
    const late = createBackStep(parent, onBack);
    late.arm();
    await wait();
    expect(parent.querySelectorAll('iframe')[1]?.contentWindow?.history.length).toBe(2);
  });

  it('takes Back for leaving the reader', async () => {
    step.arm();
    frame().history.back();
    await wait();
    expect(onBack).toHaveBeenCalledOnce();
    await step.release();
    expect(onBack).toHaveBeenCalledOnce();
  });

  it('is taken out where the reader is left otherwise', async () => {
    step.arm();
    const popped = vi.fn();
    frame().addEventListener('popstate', popped);
    await step.release();
    await wait();
    expect(popped).toHaveBeenCalledOnce();
    expect(onBack).not.toHaveBeenCalled();
  });

  it('is left alone where the page has moved on meanwhile: Back would take a step of the page', async () => {
    step.arm();
    history.pushState(null, '', '/next');
    const popped = vi.fn();
    frame().addEventListener('popstate', popped);
    await step.release();
    await wait();
    expect(popped).not.toHaveBeenCalled();
  });

  it('is done without where the browser refuses it', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(frame().history, 'pushState').mockImplementation(() => {
      throw new DOMException('sandboxed', 'SecurityError');
    });
    step.arm();
    await step.release();
    expect(onBack).not.toHaveBeenCalled();
  });
});

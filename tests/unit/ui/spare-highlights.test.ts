// Are highlights left to inheritance only where the text has some length and the engine lets its elements inherit them?

// @vitest-environment jsdom

import { afterEach, describe, expect, it, vi } from 'vitest';
import { spareHighlights } from '../../../src/ui/reader/spare-highlights.ts';

const isSpared = (length: number, colorOf: (element: Element) => string): boolean => {
  vi.spyOn(window, 'getComputedStyle').mockImplementation(
    // Nothing else of the style is asked for.
    (element) => ({ backgroundColor: colorOf(element) }) as CSSStyleDeclaration,
  );
  const body = document.createElement('div');
  body.innerHTML = '<p>Marit Osei</p>'.repeat(length);
  spareHighlights(body);
  return body.hasAttribute('data-inherits');
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('styles of highlights', () => {
  it('are inherited in a text of some length, where the engine can', () => {
    expect(isSpared(250, () => 'red')).toBe(true);
  });

  it('stand at each element where the engine lets none inherit them', () => {
    expect(isSpared(250, ({ localName }) => (localName === 'p' ? 'transparent' : 'red'))).toBe(false);
  });

  it('stand at each element of a short text, and nothing is asked', () => {
    expect(isSpared(249, () => 'red')).toBe(false);
    expect(window.getComputedStyle).not.toHaveBeenCalled();
  });
});

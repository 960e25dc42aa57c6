// Is the line of the last visit found again, also after the page has changed?

import { expect, it } from 'vitest';
import { findPlaceAgain } from '../../../src/ui/reader/text-place.ts';

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

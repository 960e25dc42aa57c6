import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.ts';
import { buildTextDocument } from '../../../src/core/text/build-document.ts';
import { toBlocks } from '../../../src/core/text/plain-text.ts';
import { namesOfSpeakers } from '../../../src/ui/reader/group-quotes.ts';

function namesIn(text: string, locale: string): readonly (string | null)[] {
  const analysis = analyze(buildTextDocument({ blocks: toBlocks(text), headline: null, dek: null, lang: 'en' }));
  return analysis.quotes.map((quote) => namesOfSpeakers(quote, analysis, locale));
}

describe('who stands on a card', () => {
  it.each([
    ['one', '“We will pay,” said Ana Ruiz.', 'en', ['Ana Ruiz']],
    ['two, in English', '“We will pay,” said Ana Ruiz and Ole Dahl.', 'en', ['Ana Ruiz and Ole Dahl']],
    ['two, in German', '“We will pay,” said Ana Ruiz and Ole Dahl.', 'de', ['Ana Ruiz und Ole Dahl']],
    ['nobody', 'The so-called “green belt” was never green.', 'en', [null]],
  ])('%s', (_, text, locale, expected) => {
    expect(namesIn(text, locale)).toEqual(expected);
  });
});

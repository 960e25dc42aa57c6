// Who stands first in the sidebar, who below the fold, and what stands on a card?

import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../src/core/analyze.ts';
import { buildTextDocument } from '../../../../src/core/text/build-document.ts';
import { toBlocks } from '../../../../src/core/text/plain-text.ts';

const read = (text: string, { headline = null, lang = 'en' }: { headline?: string | null; lang?: string } = {}) =>
  analyze(buildTextDocument({ blocks: toBlocks(text), headline, dek: null, lang }));

describe('the order of the cards', () => {
  it('begins with whoever is named most', () => {
    const { people } = read(
      'Ole Dahl opened the meeting. Ana Ruiz spoke first. Ruiz then left, and Ruiz said no more.\n\nRuiz went home.',
    );
    expect(people.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Ole Dahl']);
  });

  it('begins with the one in the headline where both are named alike', () => {
    const { people } = read('Ole Dahl opened the meeting. Ana Ruiz spoke.', { headline: 'Ruiz ends long silence' });
    expect(people[0]?.name).toBe('Ana Ruiz');
  });
});

describe('the fold', () => {
  const list = 'Ana Ruiz, Ole Dahl, Mia Brandt, Kofi Adu and Lena Marsh came.';

  it('keeps the first three of those who are named once', () => {
    expect(read(list).people.filter(({ isMinor }) => !isMinor)).toHaveLength(3);
  });

  it('shows whoever comes up again', () => {
    const { people } = read(`${list} Later, Marsh sat down beside Adu.`);
    const shown = people.filter(({ isMinor }) => !isMinor).map(({ name }) => name);
    expect(shown).toEqual(expect.arrayContaining(['Lena Marsh', 'Kofi Adu']));
  });
});

describe('a card', () => {
  const text =
    'Mayor Ana Ruiz spoke. Ana Ruiz, a former teacher, smiled. Ana Ruiz, the mayor of Linden since May, left with her dog.';

  it('has the fullest role first and the others below, none of them twice', () => {
    const [person] = read(text).people;
    expect(person?.role).toBe('mayor of Linden since May');
    expect(person?.otherRoles).toEqual(['former teacher']);
  });
});

describe('what may be missing', () => {
  it('is said for a language whose words are unknown', () => {
    const text = 'Il sindaco ha detto che il ponte della città è chiuso e che non sono previsti altri lavori nel mese.';
    expect(read(text, { lang: 'it' }).limits).toEqual(['language-unknown']);
  });

  it('is said where the rules work without the tagger, in the one language that has it', () => {
    expect(read('Ana Ruiz spoke.').limits).toEqual(['rules-only']);
    expect(read('Anna Hollmann sprach.', { lang: 'de' }).limits).toEqual([]);
  });
});

// Is it told in the article's own words who a person is?

import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../src/core/analyze.ts';
import { buildTextDocument } from '../../../../src/core/text/build-document.ts';
import { toBlocks } from '../../../../src/core/text/plain-text.ts';

function findRole(text: string, name: string): string | null | undefined {
  const document = buildTextDocument({ blocks: toBlocks(text), headline: null, dek: null, lang: 'en' });
  return analyze(document).people.find((person) => person.name === name)?.role;
}

describe('the role of Ana Ruiz', () => {
  it.each([
    ['before the name', 'They met foreign minister Ana Ruiz.', 'foreign minister'],
    ['with capitals', 'Deputy Finance Minister Ana Ruiz resigned.', 'Deputy Finance Minister'],
    ['with a noun of its field', 'They met film director Ana Ruiz.', 'film director'],
    ['with a rank', 'They met Queen Ana Ruiz.', 'Queen'],
    ['with an office in it', 'Secretary of State Ana Ruiz resigned.', 'Secretary of State'],
    [
      'two in one',
      'Early retiree and self-made millionaire Ana Ruiz saves.',
      'Early retiree and self-made millionaire',
    ],
    ['after the name', 'Ana Ruiz, a fellow at the Harbour Institute, agreed.', 'fellow at the Harbour Institute'],
    ['after the age', 'Ana Ruiz, 41, a nurse from Linden, agreed.', 'nurse from Linden'],
    ['with and in a name', 'Ana Ruiz, the Health and Harbour secretary, agreed.', 'Health and Harbour secretary'],
    ['reversed', 'The mayor of Linden, Ana Ruiz, agreed.', 'mayor of Linden'],
    ['owned', 'Ole Dahl’s lawyer, Ana Ruiz, agreed.', 'Ole Dahl’s lawyer'],
    ['with is', 'Ana Ruiz is the mayor of Linden.', 'mayor of Linden'],
    ['with who is', 'They asked Ana Ruiz, who is the club’s longtime coach.', 'club’s longtime coach'],
    ['appointed', 'Ana Ruiz has been named acting secretary of the league.', 'acting secretary of the league'],
    ['with who runs', 'Ana Ruiz, who runs the bakery on the quay, agreed.', 'runs the bakery on the quay'],
    ['in brackets', 'Ana Ruiz (head of research) agreed.', 'head of research'],
  ])('stands %s', (_where, text, role) => {
    const found = findRole(text, 'Ana Ruiz');
    expect(found).toBe(role);
  });

  it.each([
    ['an honorific', 'Ms. Ruiz left. Ana Ruiz was tired.'],
    ['what a town talks about', 'Ana Ruiz is the talk of the town.'],
    ['what she did once', 'Ana Ruiz, who left early, was tired.'],
    ['what happened', 'Ana Ruiz, forcing the door, went in.'],
    ['who is asked by somebody', 'After asking the patient what could have caused it, Ana Ruiz left.'],
    ['the next one in a list', 'Ana Ruiz, Senator Ole Dahl and others came.'],
  ])('is not %s', (_what, text) => {
    expect(findRole(text, 'Ana Ruiz')).toBeNull();
  });

  it('is shared by all whom a plural names', () => {
    const text = 'Professors Ana Ruiz and Ole Dahl came.';
    expect([findRole(text, 'Ana Ruiz'), findRole(text, 'Ole Dahl')]).toEqual(['Professors', 'Professors']);
  });

  it('is the fullest of several', () => {
    const text = 'Coach Ana Ruiz spoke. Ana Ruiz, head coach of the Linden rowing club, smiled.';
    expect(findRole(text, 'Ana Ruiz')).toBe('head coach of the Linden rowing club');
  });
});

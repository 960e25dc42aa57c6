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
    ['after a town at the head of a sentence', 'Nobody slept. Lakeview manager Ana Ruiz wept.', 'Lakeview manager'],
    ['after two words of a place', 'Nobody slept. New York mayor Ana Ruiz wept.', 'New York mayor'],
    ['after a word that only opens the sentence', 'Nobody slept. While manager Ana Ruiz wept, we sang.', 'manager'],
    ['before a Dame', 'The Tory leader Dame Ana Ruiz agreed.', 'Tory leader'],
    [
      'after letters',
      'Ana Ruiz, M.D., former director of the Harbour Institute, agreed.',
      'former director of the Harbour Institute',
    ],
    ['after a degree', 'Ana Ruiz, Ph.D., a biochemist at Penn, agreed.', 'biochemist at Penn'],
    ['after a party and state', 'Sen. Ana Ruiz, D-Conn., chairwoman of the panel, agreed.', 'chairwoman of the panel'],
    [
      'with and in an office',
      'Ana Ruiz, Research and Press Director for Linden, agreed.',
      'Research and Press Director for Linden',
    ],
    ['as two titles in one', 'Ana Ruiz, General Manager of Harbour Homes, agreed.', 'General Manager of Harbour Homes'],
    ['before a body without of', 'Ana Ruiz, President Harbour Bank, says so.', 'President Harbour Bank'],
    ['with a rank of age', 'Ana Ruiz, Senior Vice President of Sales, says so.', 'Senior Vice President of Sales'],
    [
      'reversed with whose it is',
      'Sweden’s deputy director of schools, Ana Ruiz, agreed.',
      'Sweden’s deputy director of schools',
    ],
    ['reversed at the head', 'President of the Senate, Ana Ruiz, agreed.', 'President of the Senate'],
    ['reversed before an age', 'The port’s new director, 41-year-old Ana Ruiz, agreed.', 'port’s new director'],
    ['reversed behind a verb', 'A photo showed Danish actress, Ana Ruiz, asleep.', 'Danish actress'],
    [
      'two nouns with one article',
      'They met the Danish scientist and philosopher Ana Ruiz.',
      'Danish scientist and philosopher',
    ],
    [
      'with a university in it',
      'They met the University of Linden biochemist Ana Ruiz.',
      'University of Linden biochemist',
    ],
    ['with praise', 'Ana Ruiz, acclaimed Linden-based designer, agreed.', 'acclaimed Linden-based designer'],
    ['as a place on the field', 'Then Browns defensive end Ana Ruiz fell.', 'Browns defensive end'],
    ['between dashes', 'Ana Ruiz - the mayor of Linden - agreed.', 'mayor of Linden'],
    ['one of many', 'Ana Ruiz, one of the founders of the port, agreed.', 'one of the founders of the port'],
    ['without article behind was', 'Ana Ruiz, who was mayor until 2010, agreed.', 'mayor until 2010'],
    ['who and age', 'Ana Ruiz, 41, who teaches chemistry at the school, agreed.', 'teaches chemistry at the school'],
    ['as a body alone', 'Ana Ruiz of Human Rights Watch agreed.', 'of Human Rights Watch'],
    [
      'behind a name with a particle',
      'They met Ursula von der Leyen and Harbour Secretary Ana Ruiz.',
      'Harbour Secretary',
    ],
    ['as the child of another', 'Ana Ruiz, Queen Karen Holt’s third child, agreed.', 'Queen Karen Holt’s third child'],
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
    ['what another noted', 'As the station’s correspondent Ole Dahl noted, Ana Ruiz agreed.'],
    ['what comes next in the list', 'Ana Ruiz, Norway’s Ole Dahl and Danish Premier Mette Holt came.'],
    ['a solution', 'Hoping for a private and lasting solution, Ana Ruiz agreed.'],
    ['what a headline in capitals tells', 'MAN CHARGED IN DEATH OF TEACHER ANA RUIZ\n\nAna Ruiz taught here.'],
    ['the place where a queen is from', 'Ana Ruiz of Linden agreed.'],
    ['the next one in a list', 'Ana Ruiz, Senator Ole Dahl and others came.'],
  ])('is not %s', (_what, text) => {
    expect(findRole(text, 'Ana Ruiz')).toBeNull();
  });

  it('is shared by all whom a plural names', () => {
    const text = 'Professors Ana Ruiz and Ole Dahl came.';
    expect([findRole(text, 'Ana Ruiz'), findRole(text, 'Ole Dahl')]).toEqual(['Professors', 'Professors']);
  });

  it('says what somebody does rather than whose relative or one of how many', () => {
    const one = 'Rep. Ana Ruiz was one of the first two women in the house. Senator Ana Ruiz won.';
    expect(findRole(one, 'Ana Ruiz')).not.toMatch(/one of/);
    const two = 'His wife Ana Ruiz came. Nurse Ana Ruiz was tired.';
    expect(findRole(two, 'Ana Ruiz')).toBe('Nurse');
  });

  it('is the fullest of several', () => {
    const text = 'Coach Ana Ruiz spoke. Ana Ruiz, head coach of the Linden rowing club, smiled.';
    expect(findRole(text, 'Ana Ruiz')).toBe('head coach of the Linden rowing club');
  });
});

// Is a person one person, however named, and nobody who is only part of another name? Each form with a counter-example.

import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../../src/core/people/find-people.ts';
import { buildTextDocument } from '../../../../src/core/text/build-document.ts';
import { toBlocks } from '../../../../src/core/text/plain-text.ts';

function findNames(text: string, kind: 'person' | 'organization' = 'person', headline: string | null = null) {
  const document = buildTextDocument({ blocks: toBlocks(text), headline, dek: null, lang: 'en' });
  return findPeople(document, { tagger: null })
    .filter((entity) => entity.kind === kind)
    .map((entity) => entity.aliases.join(' = '));
}

type Case = readonly [form: string, text: string, people: readonly string[]];

describe('one person', () => {
  it.each<Case>([
    ['surname', 'Karen Holt ran. Holt won.', ['Karen Holt = Holt']],
    ['a surname of nobody before', 'Karen Holt ran. Mr. Brandt won.', ['Karen Holt', 'Brandt']],
    ['first name alone', 'Karen Holt ran. Karen won.', ['Karen Holt = Karen']],
    ['a first name that two bear', 'Karen Holt met Karen Brandt. Karen won.', ['Karen Holt', 'Karen Brandt = Karen']],
    ['initials', 'J. K. Ferris wrote. Ferris read.', ['J. K. Ferris = Ferris']],
    ['an initial for the first name', 'Karen Holt ran. K. Holt won.', ['Karen Holt = K. Holt']],
    ['other initials', 'Karen Holt ran. P. Holt won.', ['Karen Holt', 'P. Holt']],
    ['nickname in marks', 'Robert “Bobby” Marsh sang. Marsh bowed.', ['Robert “Bobby” Marsh = Marsh']],
    ['a title of a song in marks', 'Robert Marsh sang “Bobby” and bowed.', ['Robert Marsh']],
    ['title and surname', 'Karen Holt ran. Senator Holt won.', ['Karen Holt = Holt']],
    ['honorific of another gender', 'Karen Holt ran. Mr. Holt won.', ['Karen Holt', 'Holt']],
    ['Chinese order', 'Wang Xiaoming runs a shop. “Busy,” Wang said.', ['Wang Xiaoming = Wang']],
    ['possessive', 'Karen Holt ran. Holt’s coach wept.', ['Karen Holt = Holt']],
    ['a plural of the family', 'Karen Holt ran. The Holts wept.', ['Karen Holt']],
    ['the group of a leader', 'President Karen Holt won. The Holt administration began.', ['Karen Holt = Holt']],
    ['a law named for him', 'Karen Holt won. The Magnusson Act fell.', ['Karen Holt']],
    ['particles', 'Willem van den Berg left. Van den Berg was tired.', ['Willem van den Berg = Van den Berg']],
    ['a particle of the place', 'Karen Holt of Linden left.', ['Karen Holt']],
    ['double surname', 'Rosa García Márquez left. García Márquez was tired.', ['Rosa García Márquez = García Márquez']],
    ['hyphen', 'Anna Smith-Jones left. Smith-Jones was tired.', ['Anna Smith-Jones = Smith-Jones']],
    ['generation', 'Martin Cole Jr. left. Cole was tired.', ['Martin Cole Jr. = Cole']],
  ])('%s', (_, text, people) => {
    expect(findNames(text)).toEqual(people);
  });

  it('reads capitals of a headline as the name below', () => {
    expect(findNames('Karen Holt won. Holt wept.', 'person', 'KAREN HOLT WINS THE RACE')).toEqual([
      'Karen Holt = Holt',
    ]);
    expect(findNames('The crews won.', 'person', 'HARBOUR CREWS WIN THE RACE')).toEqual([]);
  });
});

describe('two people of one surname', () => {
  it.each<Case>([
    ['full names', 'Karen Holt met David Holt. Karen Holt left.', ['Karen Holt', 'David Holt']],
    [
      'honorifics',
      'Karen Holt met David Holt. Ms. Holt left. Mr. Holt stayed.',
      ['Karen Holt = Holt', 'David Holt = Holt'],
    ],
  ])('%s', (_, text, people) => {
    expect(findNames(text)).toEqual(people);
  });
});

describe('nobody', () => {
  it.each<readonly [form: string, text: string, counter: string]>([
    ['a place', 'They met on Lincoln Avenue.', 'They met Karen Lincoln.'],
    ['an airport', 'They landed at Kennedy Airport.', 'They met Karen Kennedy.'],
    ['a law', 'The Dodd-Frank Act passed.', 'Karen Dodd passed.'],
    ['a prize', 'She won the Pulitzer Prize.', 'She met Karen Pulitzer.'],
    ['a disease', 'He has Parkinson’s disease.', 'He met Karen Parkinson.'],
    ['a company', 'Wells Fargo & Co. closed.', 'Karen Wells closed.'],
    ['a foundation', 'The Gates Foundation paid.', 'Karen Gates paid.'],
    ['a ship', 'They saw the navy’s Karen Holt frigate.', 'They saw the navy’s Karen Holt.'],
    ['a place of a saint', 'They met in St. Louis.', 'They met Sgt. Louis Holt.'],
    ['a product with a number', 'They sold the Karen G3.', 'They met Karen Gelb.'],
    ['a photographer', 'The harbour at dawn. (Photo by Karen Holt/Harbour Pictures)', 'The harbour of Karen Holt.'],
    ['a byline', 'By Karen Holt', 'It was by Karen Holt that they stood.'],
  ])('%s', (_, text, counter) => {
    expect(findNames(text)).toEqual([]);
    expect(findNames(counter)).toHaveLength(1);
  });
});

describe('organizations', () => {
  it.each<Case>([
    ['an acronym in brackets', 'The Drug Control Agency (DCA) waited. The DCA left.', ['Drug Control Agency = DCA']],
    [
      'an acronym by its letters',
      'They said Customs and Border Protection knew. CBP did not say.',
      ['Customs and Border Protection = CBP'],
    ],
    ['two words for one body', 'The secretary of Health and Human Services left.', ['Health and Human Services']],
    ['two bodies', 'Microsoft and Border Protection met.', ['Microsoft']],
    ['named for a people', 'They joined the European Space Agency.', ['European Space Agency']],
    ['of another country', 'They met at American University.', ['American University']],
    [
      'a purpose behind it',
      'The Society for the Prevention of Cruelty to Children met.',
      ['Society for the Prevention of Cruelty to Children'],
    ],
    ['the day it met', 'They went to the Intelligence Committee Tuesday.', ['Intelligence Committee']],
    ['where it lies', 'The Institute for Astrophysics in Munich met.', ['Institute for Astrophysics']],
  ])('%s', (_, text, names) => {
    expect(findNames(text, 'organization')).toEqual(names);
  });
});

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
    ['nickname alone', 'Darnell “Dee” Marsh Jr. sang. Dee bowed.', ['Darnell “Dee” Marsh Jr. = Dee']],
    ['letters behind the name', 'Karen Holt KC won. Holt wept.', ['Karen Holt = Holt']],
    ['an office behind a comma', 'Karen Holt, Senior Vice President of Sales, won.', ['Karen Holt']],
    ['a trade as surname', 'Home Secretary Yvette Coopersmith won.', ['Yvette Coopersmith']],
    ['a question with will', 'Karen Warren ran. Will Warren win?', ['Karen Warren = Warren']],
    ['a Will', 'Will Warren ran. Warren won.', ['Will Warren = Warren']],
    ['a day behind', 'They met Karen Holt Tuesday.', ['Karen Holt']],
    ['a Kenyan particle', 'They met Wanjiku wa Njoroge.', ['Wanjiku wa Njoroge']],
    ['a Welsh particle', 'They met Rhun ap Iorweth.', ['Rhun ap Iorweth']],
    ['a woman who bears the name of a place', 'His wife, Victoria, left.', ['Victoria']],
    ['two partners', 'They met Karen Holt & David Marsh.', ['Karen Holt', 'David Marsh']],
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

describe('people who are named together', () => {
  it.each<Case>([
    ['one surname for both', 'Karen and David Holt left.', ['Karen Holt = Karen', 'David Holt']],
    ['two surnames', 'Karen Marsh and David Holt left. Karen slept.', ['Karen Marsh = Karen', 'David Holt']],
    [
      'a first name that has a surname elsewhere',
      'Karen Marsh ran. Karen and David Holt left.',
      ['Karen Marsh = Karen', 'David Holt'],
    ],
    [
      'honorifics of a couple',
      'Karen and David Holt came with Anna Holt. Mr. Holt left.',
      ['Karen Holt = Karen', 'David Holt = Holt', 'Anna Holt'],
    ],
    ['alias', 'Robert Marsh, also known as Bobby Vine, sang. Vine bowed.', ['Robert Marsh = Bobby Vine = Vine']],
    ['no alias', 'Robert Marsh, who knows Bobby Vine, sang.', ['Robert Marsh', 'Bobby Vine']],
    [
      'father and son',
      'Robert Marsh Jr. sang with Robert Marsh Sr. yesterday. The elder Marsh wept. The younger Marsh bowed.',
      ['Robert Marsh Jr. = Marsh', 'Robert Marsh Sr. = Marsh'],
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
    ['a ship of the navy', 'They saw the USS Karen Holt.', 'They saw Karen Holt.'],
    ['a boulevard', 'They met on Martin Luther King Boulevard.', 'They met Martin Luther King.'],
    ['a street behind on', 'They met on Hester Street.', 'They met Hester Stone.'],
    ['a mountain', 'They climbed Mount Whitney.', 'They met Karen Whitney.'],
    ['counties in a row', 'It was in Barry, Cass and Karen counties.', 'It was Karen Barry.'],
    ['a law with an owner', 'They passed Megan’s Law.', 'They met Megan Marsh’s lawyer.'],
    ['telescopes', 'The Hubble and James Webb telescopes broke.', 'James Webb broke it.'],
    ['a court named for her', 'They met at the Karen Holt Criminal Justice Center.', 'They met Karen Holt there.'],
    ['a firm of two', 'They hired Ernst & Young.', 'They hired Karen Young.'],
    ['a book in marks', 'They read “Jane Marsh” aloud.', '“Jane Marsh,” she said.'],
    ['a figure of fiction', 'They dressed as Harry Potter.', 'They met Harry Potts.'],
    ['a role in a film', 'He returned in the role of Luke Marsh.', 'He returned with Luke Marsh.'],
    ['a figure that is played', 'They liked Luke Marsh, played by somebody.', 'They liked Luke Marsh, who played.'],
    ['a brand and its product', 'They sold Apple AirPods.', 'They met Apple founder Karen Holt.'],
    [
      'the name of a hospital, cut short',
      'They went to Walter Reed Medical Center. Near Walter Reed they slept.',
      'They went to the center. Near Walter Reed they slept.',
    ],
    ['who contributed', 'Karen Holt contributed reporting.', 'Karen Holt contributed money.'],
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
    [
      'an acronym of a longer name with and',
      'They asked the Office of Harbour and Coastal Safety. OHCS did not say.',
      ['Office of Harbour and Coastal Safety = OHCS'],
    ],
    [
      'an acronym that leaves the end out',
      'They asked the Centers for Disease Control and Prevention. The CDC did not say.',
      ['Centers for Disease Control and Prevention = CDC'],
    ],
    [
      'letters of another name',
      'They asked the Office of Harbour and Coastal Safety. The DCA did not say. The DCA left.',
      ['DCA'],
    ],
    ['known with and', 'They sued the Securities and Exchange Commission.', ['Securities and Exchange Commission']],
    ['read over a small word', 'They paid the Brennan Center for Justice.', ['Brennan Center for Justice']],
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

it('reads a page of nothing but capitals without an end in as many steps as it has words', () => {
  const capitals = 'Lora Lorb Lorc '.repeat(4000);
  const begin = performance.now();
  expect(findNames(`${capitals}. Karen Holt won.`)).toContain('Karen Holt');
  // Steps that grow with the square of the words took minutes here.
  expect(performance.now() - begin).toBeLessThan(15_000);
}, 30_000);

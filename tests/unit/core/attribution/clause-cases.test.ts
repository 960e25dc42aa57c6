// Who speaks where a sentence holds several who could: clauses within clauses, passives, claims, what was written by whom?

import { describe, expect, it } from 'vitest';
import { marked, type Row, speakersOf } from './speakers-of.ts';

describe('the clause right before the words', () => {
  it.each<Row>([
    [
      'in a report of what was said',
      'Prosecutors said Ole Dahl texted Ana Ruiz: “Bring the money.”',
      ['Bring the money. → Ole Dahl'],
    ],
    [
      'told her',
      'Ana Ruiz said Ole Dahl had told her: “You will never work here.”',
      ['You will never work here. → Ole Dahl'],
    ],
    [
      'with a participle',
      'Ana Ruiz recalled Ole Dahl telling her: “You will never work here.”',
      ['You will never work here. → Ole Dahl'],
    ],
    ['behind another that asks', 'A woman asked for a photo and Ana Ruiz said, “Not now.”', ['Not now. → Ana Ruiz']],
    [
      'of somebody unnamed beside a name',
      'Ana Ruiz was speaking as a bystander yelled: “Leave now!”',
      ['Leave now! → unnamed a bystander'],
    ],
    [
      'shouted, without comma or colon',
      'Police said a man had shouted “Nobody move” before he fled.',
      ['Nobody move → unnamed a man'],
    ],
    [
      'quoted as saying',
      'Ana Ruiz quoted her father as saying: “Never sell the boat.”',
      ['Never sell the boat. → unnamed her father'],
    ],
    [
      'whom it is told to, with its acronym',
      'Ana Ruiz told the Harbour Press Agency (HPA), “We will not go.”',
      ['We will not go. → Ana Ruiz'],
    ],
    [
      'who answers',
      '“You coward,” Mary Reed shouted at Ole Dahl, who answered: “You fraud.”',
      ['You coward, → Mary Reed', 'You fraud. → Ole Dahl'],
    ],
    ['it was he who', 'It was Ole Dahl who told Ana Ruiz: “Go home.”', ['Go home. → Ole Dahl']],
    ['a noun that is no verb', 'Ana Ruiz gave a snappy retort: “Ask the bank.”', ['Ask the bank. → Ana Ruiz']],
    [
      'a statement that somebody issued',
      'Ana Ruiz issued a statement saying, “I regret the delay.”',
      ['I regret the delay. → Ana Ruiz'],
    ],
  ])('%s', (_pattern, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('who calls whom what', () => {
  it.each<Row>([
    [
      'while another says otherwise',
      'While Ana Ruiz called it “a scandal”, Ole Dahl said it was “a storm in a teacup”.',
      ['a scandal → Ana Ruiz', 'a storm in a teacup → Ole Dahl'],
    ],
    [
      'and the answer',
      'Ana Ruiz called Ole Dahl “a coward”, and he called her “a fraud”.',
      ['a coward → Ana Ruiz', 'a fraud → Ole Dahl'],
    ],
    [
      'as somebody reported',
      'The Valley Echo reported on Monday that Ole Dahl had called Ana Ruiz “finished”.',
      ['finished → Ole Dahl'],
    ],
    [
      'in an apposition',
      'Ana Ruiz says such deals are “a tax on the poor”, a charge Ole Dahl rejects as “cheap”.',
      ['a tax on the poor → Ana Ruiz', 'cheap → Ole Dahl'],
    ],
    [
      'by whom he was described',
      'Ole Dahl, once described by Ana Ruiz as “a bully”, resigned on Monday.',
      ['a bully → Ana Ruiz'],
    ],
    ['by whom he was urged', 'Ole Dahl was urged to “stay home” by Ana Ruiz.', ['stay home → Ana Ruiz']],
    [
      'how he answered is not who did',
      'Ole Dahl responded by saying Ana Ruiz should be careful “not to interfere”.',
      ['not to interfere → Ole Dahl'],
    ],
  ])('%s', (_pattern, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('claims, views and verdicts', () => {
  it.each<Row>([
    [
      'somebody’s claim, rejected',
      'Ole Dahl rejected Ana Ruiz’s claim that the deal was “a tax on the poor”.',
      ['a tax on the poor → Ana Ruiz'],
    ],
    [
      'what a claim is called',
      'Ole Dahl mocked it, describing Ana Ruiz’s claim that the bridge was safe as “a fairy tale”.',
      ['a fairy tale → Ole Dahl'],
    ],
    [
      'a claim of which another says what it is',
      'Ole Dahl said that Ana Ruiz’s claim that the deal had failed was “simply untrue”.',
      ['simply untrue → Ole Dahl'],
    ],
    [
      'a comment that is asked about',
      'Ole Dahl, asked about Ana Ruiz’s comment that the deal was “dead”, said: “I have nothing to add.”',
      ['dead → Ana Ruiz', 'I have nothing to add. → Ole Dahl'],
    ],
    [
      'in somebody’s view',
      'Ana Ruiz is “the best mayor we ever had”, in Ole Dahl’s view.',
      ['the best mayor we ever had → Ole Dahl'],
    ],
    ['was the verdict', '“It is a scandal” was Ana Ruiz’s verdict.', ['It is a scandal → Ana Ruiz']],
    ['was the message', '“Stay home,” was Ana Ruiz’s message to the town.', ['Stay home, → Ana Ruiz']],
    ['a plea behind a colon', '“Stay home”: Ana Ruiz’s plea to the town.', ['Stay home → Ana Ruiz']],
  ])('%s', (_pattern, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it('a word that is spoken of is nobody’s', () => {
    expect(marked('The word “ferry” comes from Old Norse, Ole Dahl explains.')).toEqual(['ferry → nobody']);
  });
});

describe('what somebody else reads out', () => {
  it.each<Row>([
    ['an email', 'Ole Dahl read aloud an email from Ana Ruiz: “Bring the money.”', ['Bring the money. → Ana Ruiz']],
    [
      'a text that read',
      'Ole Dahl received a text from Ana Ruiz that read: “Bring the money.”',
      ['Bring the money. → Ana Ruiz'],
    ],
    [
      'an email, which read',
      'Mary Reed said the email from Ole Dahl, which read “You are finished”, had shocked her.',
      ['You are finished → Ole Dahl'],
    ],
    [
      'from whom to whom',
      'One email, from Ole Dahl to Ana Ruiz, reads: “You are finished.”',
      ['You are finished. → Ole Dahl'],
    ],
    ['somebody’s tweet', 'Ana Ruiz’s tweet read: “Goodbye all.”', ['Goodbye all. → Ana Ruiz']],
  ])('%s', (_pattern, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('the subject of the verb', () => {
  it.each<Row>([
    [
      'a name as the last part of an apposition',
      'The company’s chief executive, Mary Reed, told investors that the merger was “on track” but warned of “headwinds” in Asia.',
      ['on track → Mary Reed', 'headwinds → Mary Reed'],
    ],
    [
      'who speaks through a lawyer',
      'Ole Dahl, through his lawyer, Ana Ruiz, called the search “unlawful”.',
      ['unlawful → Ole Dahl'],
    ],
    [
      'a participle goes on with the verb before it',
      'Ole Dahl is not guilty, his lawyer Ana Ruiz said, adding that the search was “unlawful”.',
      ['unlawful → Ana Ruiz'],
    ],
    [
      'behind what two commas hold',
      'Harbour Foods, which employs 400 people, said it “takes all complaints seriously”.',
      ['takes all complaints seriously → group Harbour Foods'],
    ],
    [
      'whose sources are named before the verb',
      'The Valley Echo, citing two officials, said the deal was “dead”.',
      ['dead → group The Valley Echo'],
    ],
    [
      'quoted as saying, without comma or colon',
      'The Valley Echo quoted Ana Ruiz as saying the deal was “dead”.',
      ['dead → Ana Ruiz'],
    ],
    [
      'a title of two words',
      'Chief Executive Ana Ruiz told employees: “It was painful.”',
      ['It was painful. → Ana Ruiz'],
    ],
    [
      'whom the lawyer represents',
      'The lawyer representing Ole Dahl called the search “unlawful”.',
      ['unlawful → unnamed The lawyer'],
    ],
    [
      'who is no place',
      'Novelist Mary Reed, from Lynmouth, who has written a dozen books, said: “I read none.”',
      ['I read none. → Mary Reed'],
    ],
    [
      'an adjective before a name',
      '“We made it,” said a tearful Ana Ruiz, hugging Ole Dahl.',
      ['We made it, → Ana Ruiz'],
    ],
  ])('%s', (_pattern, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('pronouns', () => {
  it.each<Row>([
    [
      'before the name',
      '“Nobody was told,” she said.\n\nAna Ruiz runs the yard with Ole Dahl.',
      ['Nobody was told, → Ana Ruiz'],
    ],
    [
      'whoever could be “she” in the words is not who says them',
      'Zorvan Brask agreed. “She is right,” he said.',
      ['She is right, → Zorvan Brask'],
    ],
  ])('%s', (_pattern, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('German, French, Spanish', () => {
  it.each<readonly [lang: string, text: string, expected: readonly string[]]>([
    ['de', '„Die Brücke ist sicher“, sagte sie. Anna Weber leitet das Amt.', ['Die Brücke ist sicher → Anna Weber']],
    ['de', '„Die Brücke ist sicher“, sagten sie. Anna Weber leitet das Amt.', ['Die Brücke ist sicher → nobody']],
    ['de', 'Ein Sprecher der Polizei sagte: „Wir ermitteln.“', ['Wir ermitteln. → unnamed Ein Sprecher der Polizei']],
    ['de', 'Nach Angaben von Karl Brandt ist es ein „schlechter Witz“.', ['schlechter Witz → Karl Brandt']],
    ['de', 'In einem Brief an Karl Brandt schrieb Anna Weber: „Es reicht.“', ['Es reicht. → Anna Weber']],
    [
      'de',
      '„Es reicht“, sagte von der Linden. Petra von der Linden leitet das Amt.',
      ['Es reicht → Petra von der Linden'],
    ],
    ['de', 'Das Land wurde als „Wüste“ bezeichnet, sagte Karl Brandt vom Umweltamt.', ['Wüste → Karl Brandt']],
    ['de', 'Bei einer Pressekonferenz im Rathaus erklärte Anna Weber: „Es reicht.“', ['Es reicht. → Anna Weber']],
    [
      'es',
      'Ana Robles dijo que no había peligro, aunque insistió en que el puente es “la mejor solución”.',
      ['la mejor solución → Ana Robles'],
    ],
    ['es', '“Estamos cansados”, contó esta vecina del barrio.', ['Estamos cansados → unnamed esta vecina del barrio']],
    ['fr', '« Le pont, explique Anne Morel, est sûr. »', ['Le pont, explique Anne Morel, est sûr. → Anne Morel']],
    ['fr', '« Le pont est sûr », assure-t-elle. Anne Morel dirige le service.', ['Le pont est sûr → Anne Morel']],
    ['fr', 'L’avocate de Paul Girard, Anne Morel, a parlé d’un « scandale ».', ['scandale → Anne Morel']],
    ['es', '“El puente —explicó Ana Robles— es seguro”.', ['El puente —explicó Ana Robles— es seguro → Ana Robles']],
    ['es', 'Pablo Serrano calificó el plan de “broma”.', ['broma → Pablo Serrano']],
    ['es', '“Estamos investigando”, informó la policía.', ['Estamos investigando → group la policía']],
  ])('in %s: %s', (lang, text, expected) => {
    expect(marked(text, lang)).toEqual(expected);
  });
});

describe('where a report ends and begins', () => {
  it.each<Row>([
    [
      'before another’s report',
      'Two officials said the bridge was unsafe, although Ana Ruiz insisted it was not.',
      ['the bridge was unsafe (told) → group Two officials', 'it was not (told) → Ana Ruiz'],
    ],
    [
      'at a semicolon',
      'According to Ana Ruiz, Ole Dahl had lied to them; he says he did not.',
      ['Ole Dahl had lied to them (told) → Ana Ruiz', 'he did not (told) → Ole Dahl'],
    ],
    [
      'a clause within it',
      'Ana Ruiz said that, while the bridge was old, it was safe.',
      ['while the bridge was old, it was safe (told) → Ana Ruiz'],
    ],
    [
      'whom it is told to',
      'Ana Ruiz told reporters the bridge could fall.',
      ['the bridge could fall (told) → Ana Ruiz'],
    ],
    ['behind a colon', 'Mary Reed said: Dahl must go.', ['Dahl must go (told) → Mary Reed']],
  ])('%s', (_pattern, text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

// Who said it? Each case is a pattern of news prose, told with people of our own.

import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../src/core/analyze.ts';
import { buildTextDocument } from '../../../../src/core/text/build-document.ts';
import { toBlocks } from '../../../../src/core/text/plain-text.ts';

/** `kind | words | speaker` of every quote in reading order; speakers that are no person carry their type. */
function attribute(text: string, lang = 'en'): readonly string[] {
  const { quotes, people } = analyze(buildTextDocument({ blocks: toBlocks(text), headline: null, dek: null, lang }));
  return quotes.map(({ kind, text: words, speaker }) => {
    const name =
      speaker === null
        ? 'nobody'
        : speaker.type === 'person'
          ? people.find(({ id }) => id === speaker.id)?.name
          : `${speaker.type}: ${speaker.name}`;
    return `${kind} | ${words} | ${name}`;
  });
}

type Case = readonly [what: string, text: string, expected: readonly string[]];

describe('a cue beside the words', () => {
  it.each<Case>([
    ['behind', '“The bridge is safe,” said Ana Ruiz.', ['direct | The bridge is safe, | Ana Ruiz']],
    ['behind, subject first', '“The bridge is safe,” Ana Ruiz said.', ['direct | The bridge is safe, | Ana Ruiz']],
    ['before, with a comma', 'Ana Ruiz said, “The bridge is safe.”', ['direct | The bridge is safe. | Ana Ruiz']],
    ['before, with a colon', 'Ana Ruiz said: “The bridge is safe.”', ['direct | The bridge is safe. | Ana Ruiz']],
    [
      'a title before the name',
      '“We will pay by June,” Deputy Finance Minister Kofi Adu said.',
      ['direct | We will pay by June, | Kofi Adu'],
    ],
    [
      'an apposition with age and trade',
      '“I heard it twice,” said Piet Dahl, 61, a baker from the next street.',
      ['direct | I heard it twice, | Piet Dahl'],
    ],
    [
      'a relative clause between name and verb',
      'Ana Ruiz, who had led the yard for ten years, said, “We were warned.”',
      ['direct | We were warned. | Ana Ruiz'],
    ],
    [
      'an adverb between name and verb',
      '“We were warned,” Ana Ruiz later quietly added.',
      ['direct | We were warned, | Ana Ruiz'],
    ],
    [
      'in the middle of the words',
      '“The gate was open,” said Ana Ruiz, “and nobody looked.”',
      ['direct | The gate was open, | Ana Ruiz', 'direct | and nobody looked. | Ana Ruiz'],
    ],
    [
      'going on in the same paragraph',
      '“The gate was open,” said Ana Ruiz. “Nobody looked. Nobody ever does.”',
      ['direct | The gate was open, | Ana Ruiz', 'direct | Nobody looked. Nobody ever does. | Ana Ruiz'],
    ],
    [
      'coordinated verbs',
      'Ana Ruiz stood up, thanked the crew and later said: “It is done.”',
      ['direct | It is done. | Ana Ruiz'],
    ],
    ['went on to say', 'Ana Ruiz went on to say: “It is not enough.”', ['direct | It is not enough. | Ana Ruiz']],
    [
      'the addressee is not the speaker',
      '“You have one week,” Ole Dahl told Ana Ruiz.',
      ['direct | You have one week, | Ole Dahl'],
    ],
    [
      'the one who is asked answers',
      'Asked by Ole Dahl whether she would leave, Ana Ruiz said: “Not today.”',
      ['direct | Not today. | Ana Ruiz'],
    ],
    ['a question', '“Who left the gate open?” asked Ana Ruiz.', ['direct | Who left the gate open? | Ana Ruiz']],
    [
      'according to, with a post',
      'The wall is “held up by habit,” according to engineer Ole Dahl.',
      ['indirect | The wall is “held up by habit,” | Ole Dahl', 'partial | held up by habit, | Ole Dahl'],
    ],
    [
      'a participle',
      'Ana Ruiz rejected the offer, calling it “a bad joke” and walking out.',
      ['partial | a bad joke | Ana Ruiz'],
    ],
    [
      'a pronoun after the name',
      'Ana Ruiz inspected the bridge on Monday.\n\n“The bridge is safe,” she said.',
      ['direct | The bridge is safe, | Ana Ruiz'],
    ],
    [
      'a surname after the full name',
      'Ana Ruiz inspected the bridge on Monday.\n\n“The bridge is safe,” Ruiz said.',
      ['direct | The bridge is safe, | Ana Ruiz'],
    ],
    [
      'a shared surname with honorifics',
      'John Reed and Mary Reed run the farm. “It never rains,” said Ms. Reed. “It always rains,” said Mr. Reed.',
      ['direct | It never rains, | Mary Reed', 'direct | It always rains, | John Reed'],
    ],
    [
      'a surname that is a word',
      'Peter May owns the mill. “The wheel turns,” May said.',
      ['direct | The wheel turns, | Peter May'],
    ],
    [
      'a pronoun before the name',
      'When she arrived, Ana Ruiz said: “I came at once.”',
      ['direct | I came at once. | Ana Ruiz'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(attribute(text)).toEqual(expected);
  });
});

describe('words without a cue of their own', () => {
  it.each<Case>([
    [
      'the next paragraph goes on',
      '“The gate was open,” said Ana Ruiz.\n\n“Nobody looked at it for a week.”',
      ['direct | The gate was open, | Ana Ruiz', 'direct | Nobody looked at it for a week. | Ana Ruiz'],
    ],
    [
      'several paragraphs, closed at the last',
      'Ana Ruiz said: “The gate was open when we came.\n\n“Nobody had looked at it for a week.”',
      ['direct | The gate was open when we came.\n\n“Nobody had looked at it for a week. | Ana Ruiz'],
    ],
    [
      'the first words of a paragraph, cue with the second',
      'Ole Dahl left.\n\n“Never.” “Not in this life,” said Ana Ruiz.',
      ['direct | Never. | Ana Ruiz', 'direct | Not in this life, | Ana Ruiz'],
    ],
    [
      'the sentence before names who moves',
      'Ana Ruiz shook her head. “It was never locked.”',
      ['direct | It was never locked. | Ana Ruiz'],
    ],
    [
      'a label',
      'Ana Ruiz: “The gate was never locked at night.”',
      ['direct | The gate was never locked at night. | Ana Ruiz'],
    ],
    [
      'a partial quote belongs to whom the sentence is about',
      'Ole Dahl described the yard as a “lawless state” on Monday.',
      ['indirect | the yard as a “lawless state” on Monday | Ole Dahl', 'partial | lawless state | Ole Dahl'],
    ],
    [
      'a partial quote with the cue at its end',
      'The plan was “dead on arrival,” Ana Ruiz said.',
      ['indirect | The plan was “dead on arrival,” | Ana Ruiz', 'partial | dead on arrival, | Ana Ruiz'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(attribute(text)).toEqual(expected);
  });
});

describe('speakers that are no named person', () => {
  it.each<Case>([
    [
      'a spokesman for somebody named',
      'Ole Dahl was away. “He will answer later,” a spokesman for Dahl said.',
      ['direct | He will answer later, | unnamed: a spokesman for Dahl'],
    ],
    [
      'somebody’s lawyer',
      'Ole Dahl was away. “He denies everything,” Dahl’s lawyer said.',
      ['direct | He denies everything, | unnamed: Dahl’s lawyer'],
    ],
    ['an official', '“It was a mistake,” one official said.', ['direct | It was a mistake, | unnamed: one official']],
    [
      'a document',
      '“The bolts were never checked,” the audit said.',
      ['direct | The bolts were never checked, | group: the audit'],
    ],
    ['an organization', '“We regret the delay,” the bank said.', ['direct | We regret the delay, | group: the bank']],
    [
      'the police',
      '“Three people were taken to hospital,” police said.',
      ['direct | Three people were taken to hospital, | group: police'],
    ],
    [
      'a banner',
      'A banner over the gate read “Give us back our river.”',
      ['direct | Give us back our river. | group: A banner'],
    ],
    ['a chant', 'Protesters chanted “Open the gates” for an hour.', ['direct | Open the gates | group: Protesters']],
  ])('%s', (_what, text, expected) => {
    expect(attribute(text)).toEqual(expected);
  });
});

describe('words in marks that nobody says', () => {
  it.each<Case>([
    ['a title of a film', 'Ana Ruiz starred in “The Long Winter” in 1998.', ['other | The Long Winter | nobody']],
    ['a nickname', 'Dwayne “The Brick” Carver won the last race of the season.', ['other | The Brick | nobody']],
    ['a known name', 'They were known as the “Three Boats” of the coast.', ['other | Three Boats | nobody']],
    ['a term', 'Ana Ruiz never used the term “hill fever” at all.', ['other | hill fever | nobody']],
    ['what it is called', 'She has what’s called “hill fever” in the north.', ['other | hill fever | nobody']],
    ['a word as a word', 'The word “gate” comes from the north.', ['other | gate | nobody']],
    ['a so-called thing', 'The so-called “green belt” was never green.', ['other | green belt | nobody']],
  ])('%s', (_what, text, expected) => {
    expect(attribute(text)).toEqual(expected);
  });
});

describe('reported speech', () => {
  it.each<Case>([
    [
      'with that',
      'Ana Ruiz said on Monday that the bridge would open in June.',
      ['indirect | the bridge would open in June | Ana Ruiz'],
    ],
    [
      'without that',
      'Ana Ruiz said the bridge would open in June.',
      ['indirect | the bridge would open in June | Ana Ruiz'],
    ],
    [
      'cue at the end',
      'The bridge would open in June, Ana Ruiz said.',
      ['indirect | The bridge would open in June | Ana Ruiz'],
    ],
    [
      'according to, at the head',
      'According to Ana Ruiz, the bridge has forty cracks.',
      ['indirect | the bridge has forty cracks | Ana Ruiz'],
    ],
    [
      'according to, at the end',
      'The bridge has forty cracks, according to Ana Ruiz.',
      ['indirect | The bridge has forty cracks | Ana Ruiz'],
    ],
    [
      'told somebody that',
      'Ana Ruiz told the committee that the bridge has forty cracks.',
      ['indirect | the bridge has forty cracks | Ana Ruiz'],
    ],
    [
      'with a partial quote inside',
      'Ana Ruiz warned that the bridge was “one storm away” from falling.',
      ['indirect | the bridge was “one storm away” from falling | Ana Ruiz', 'partial | one storm away | Ana Ruiz'],
    ],
    [
      'with the words before and behind the cue',
      'The gate was old, Ana Ruiz said, but it had never been locked.',
      ['indirect | The gate was old | Ana Ruiz', 'indirect | but it had never been locked | Ana Ruiz'],
    ],
    [
      'with a few words quoted at its end',
      'Opening the bridge “is our dream,” Ana Ruiz said.',
      ['indirect | Opening the bridge “is our dream,” | Ana Ruiz', 'partial | is our dream, | Ana Ruiz'],
    ],
    [
      'going on to insist',
      'Ana Ruiz continues to insist the bridge is safe.',
      ['indirect | the bridge is safe | Ana Ruiz'],
    ],
    [
      'urging somebody',
      'Ana Ruiz urged the council to close the bridge.',
      ['indirect | the council to close the bridge | Ana Ruiz'],
    ],
    [
      'according to somebody in the middle',
      'The bridge, according to Ana Ruiz, has forty cracks.',
      ['indirect | has forty cracks | Ana Ruiz'],
    ],
    ['where it was said is no content', '“It holds,” Ana Ruiz said in a statement.', ['direct | It holds, | Ana Ruiz']],
    ['when it was said is none', '“It holds,” Ana Ruiz said before the game.', ['direct | It holds, | Ana Ruiz']],
    ['a circumstance is none', 'During the call, Ana Ruiz asked about the gate.', []],
    ['the narrator is no source', 'We should also note that the bridge has forty cracks.', []],
    ['a mere possibility is none', 'Ana Ruiz may argue that the bridge was safe.', []],
    ['an order is none', 'Ana Ruiz said nothing.', []],
    ['thinking is none', 'Ana Ruiz thought the bridge would open in June.', []],
  ])('%s', (_what, text, expected) => {
    expect(attribute(text)).toEqual(expected);
  });
});

describe('marks of other makes', () => {
  it.each<readonly [what: string, lang: string, text: string, expected: readonly string[]]>([
    [
      'British single marks with apostrophes',
      'en-GB',
      '‘It’s the crews’ fault,’ said Ana Ruiz.',
      ['direct | It’s the crews’ fault, | Ana Ruiz'],
    ],
    ['straight marks', 'en', '"The bridge is safe," said Ana Ruiz.', ['direct | The bridge is safe, | Ana Ruiz']],
    [
      'nested marks belong to the outer speaker',
      'en',
      '“He told me ‘go home’ and left,” said Ana Ruiz.',
      ['direct | He told me ‘go home’ and left, | Ana Ruiz'],
    ],
    [
      'brackets and an ellipsis',
      'en',
      '“The gate [was] open … for a week,” said Ana Ruiz.',
      ['direct | The gate [was] open … for a week, | Ana Ruiz'],
    ],
    [
      'an emoji before',
      'en',
      'What a day 🚢🌉. “The bridge is safe,” said Ana Ruiz.',
      ['direct | The bridge is safe, | Ana Ruiz'],
    ],
    [
      'inches beside a true quote',
      'en',
      'The 12" pipe broke. "It was old," said Ana Ruiz.',
      ['direct | It was old, | Ana Ruiz'],
    ],
    [
      'German',
      'de',
      '„Die Brücke ist sicher“, sagte Anna Ruiz am Montag.',
      ['direct | Die Brücke ist sicher | Anna Ruiz'],
    ],
    ['French', 'fr', '« Le pont est sûr », a déclaré Anne Ruiz.', ['direct | Le pont est sûr | Anne Ruiz']],
    ['Spanish', 'es', '«El puente es seguro», dijo Ana Ruiz.', ['direct | El puente es seguro | Ana Ruiz']],
  ])('%s', (_what, lang, text, expected) => {
    expect(attribute(text, lang)).toEqual(expected);
  });
});

describe('what a rule must not overdo', () => {
  it.each<Case>([
    [
      'two of one gender: the pronoun goes to the one who acts',
      'Ana Ruiz met Mary Reed at the gate. Ruiz had brought the plans.\n\n“We can start,” she said.',
      ['direct | We can start, | Ana Ruiz'],
    ],
    [
      'he is not the woman nearer by',
      'Ole Dahl waited for Mary Reed.\n\n“We can start,” he said.',
      ['direct | We can start, | Ole Dahl'],
    ],
    [
      'somebody else who speaks in the next paragraph',
      '“The gate was open,” said Ana Ruiz.\n\n“It was shut,” said Ole Dahl.',
      ['direct | The gate was open, | Ana Ruiz', 'direct | It was shut, | Ole Dahl'],
    ],
    [
      'a negated cue still names whose word it is',
      'Ana Ruiz never said “resign” in public.',
      ['partial | resign | Ana Ruiz'],
    ],
    [
      'the one who was told does not speak',
      'Ana Ruiz was told by Ole Dahl: “You have one week.”',
      ['direct | You have one week. | Ole Dahl'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(attribute(text)).toEqual(expected);
  });

  it('keeps a quote inside its marks at every offset', () => {
    const text = '🚢 «Uno», dijo Ana Ruiz. Then: “Two,” said Ole Dahl.';
    const document = buildTextDocument({ blocks: toBlocks(text), headline: null, dek: null, lang: 'en' });
    for (const quote of analyze(document).quotes) {
      expect(document.text.slice(quote.start, quote.end)).toBe(quote.text);
    }
  });
});

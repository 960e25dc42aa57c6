import { describe, expect, it } from 'vitest';
import { buildTextDocument } from '../../../../src/core/text/build-document.ts';
import { toBlocks } from '../../../../src/core/text/plain-text.ts';

const build = (text: string) => buildTextDocument({ blocks: toBlocks(text), headline: null, dek: null, lang: null });
const sentencesOf = (text: string) => {
  const document = build(text);
  return document.sentences.map(({ start, end }) => document.text.slice(start, end));
};
const tokensOf = (text: string) => build(text).tokens.map((token) => token.text);

describe('sentences', () => {
  it.each([
    ['“It is over.” He left.', ['“It is over.”', 'He left.']],
    ['"Is it over?" he asked. "No."', ['"Is it over?" he asked.', '"No."']],
    [
      'Mr. Reed met Dr. Ana Ruiz of the U.S. Senate. She agreed.',
      ['Mr. Reed met Dr. Ana Ruiz of the U.S. Senate.', 'She agreed.'],
    ],
    ['They live in the U.S. He left in May.', ['They live in the U.S.', 'He left in May.']],
    ['It cost $3.5 million. No. 4 won.', ['It cost $3.5 million.', 'No. 4 won.']],
    ['He paid J. K. Marsh at 5 p.m. Monday.', ['He paid J. K. Marsh at 5 p.m. Monday.']],
    ['« C’est fini. » Il part.', ['« C’est fini. »', 'Il part.']],
    ['What now… nobody knows.', ['What now… nobody knows.']],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

describe('tokens', () => {
  it.each([
    ['Jean-Pierre O’Neill’s firm', ['Jean-Pierre', 'O’Neill', '’s', 'firm']],
    ["It's Reed's", ["It's", 'Reed', "'s"]],
    ['the U.S. and J.K. Rowe', ['the', 'U.S.', 'and', 'J.K.', 'Rowe']],
    ['1,200.50 at 7:30', ['1,200.50', 'at', '7:30']],
    ['No one said “no.”', ['No', 'one', 'said', '“', 'no', '.', '”']],
  ])('%s', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected);
  });

  it('carry offsets into the joined text, across blocks and emoji', () => {
    const document = build('😀 First one.\n\nSecond 𝒳 two.');
    expect(document.tokens.map(({ start, end }) => document.text.slice(start, end))).toEqual(
      document.tokens.map((token) => token.text),
    );
    expect(document.blocks.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      '😀 First one.',
      'Second 𝒳 two.',
    ]);
  });
});

describe('language', () => {
  it.each([
    ['Der Rat hat am Montag beschlossen, dass die Brücke nicht gebaut wird.', 'de'],
    ['Le conseil a décidé que le pont ne sera pas construit dans la ville.', 'fr'],
    ['El consejo decidió que el puente no se construirá en la ciudad.', 'es'],
    ['The council decided that the bridge is not to be built in the city.', 'en'],
  ])('%s', (text, lang) => {
    expect(build(text).lang).toBe(lang);
  });

  it('is what the page declares, where it declares one', () => {
    expect(buildTextDocument({ blocks: [], headline: null, dek: null, lang: 'EN_GB' }).lang).toBe('en-GB');
    expect(buildTextDocument({ blocks: [], headline: null, dek: null, lang: 'not a tag' }).lang).toBe('en');
  });
});

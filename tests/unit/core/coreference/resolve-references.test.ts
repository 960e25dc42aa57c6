// Do she, he and the minister point to the person whom a reader takes them for, and to nobody where no reader could say?

import { describe, expect, it } from 'vitest';
import { resolveReferences } from '../../../../src/core/coreference/resolve-references.ts';
import { findPeople } from '../../../../src/core/people/find-people.ts';
import { findQuotations } from '../../../../src/core/quotation/find-quotations.ts';
import { buildTextDocument } from '../../../../src/core/text/build-document.ts';

/** `word → name` of every reference that is resolved; paragraphs are parted by “|”. */
function pointsOf(text: string, lang = 'en'): readonly string[] {
  const document = buildTextDocument({
    blocks: text.split('|').map((each) => ({ kind: 'paragraph', text: each.trim() })),
    headline: null,
    dek: null,
    lang,
  });
  const entities = findPeople(document, { tagger: null });
  return resolveReferences(document, entities, findQuotations(document)).flatMap((reference) => {
    const name = entities.find(({ id }) => id === reference.entity)?.name;
    return name === undefined ? [] : [`${reference.text} → ${name}`];
  });
}

type Case = readonly [what: string, text: string, points: readonly string[]];

describe('a pronoun', () => {
  it.each<Case>([
    ['the only person', 'Maria Lindqvist left early. She was tired.', ['She → Maria Lindqvist']],
    [
      'gender decides',
      'Maria Lindqvist met Paul Adeyemi. She was late; he waited.',
      ['She → Maria Lindqvist', 'he → Paul Adeyemi'],
    ],
    ['a title tells the gender', 'Mr. Quill met Mrs. Dorn. She was late.', ['She → Dorn']],
    ['a role tells the gender', 'Noor Quill, a retired actress, sat down. She was late.', ['She → Noor Quill']],
    [
      'the text tells the gender',
      'Noor Quill said she was late. He waved. She left.',
      ['she → Noor Quill', 'She → Noor Quill'],
    ],
    [
      'the subject of the sentence before',
      'Maria Lindqvist wrote to Anna Holm on Friday. She asked for help.',
      ['She → Maria Lindqvist'],
    ],
    [
      'the subject of its own sentence',
      'Anna Holm was there. Maria Lindqvist said she would leave.',
      ['she → Maria Lindqvist'],
    ],
    ['the name follows', 'When he arrived, Paul Adeyemi sat down.', ['he → Paul Adeyemi']],
    [
      'a relative has a name of his own',
      'Maria Lindqvist waved. Her father Paul Adeyemi left. He was tired.',
      ['Her → Maria Lindqvist', 'He → Paul Adeyemi'],
    ],
    ['possessive', 'Paul Adeyemi sold his car.', ['his → Paul Adeyemi']],
    ['contracted', 'Paul Adeyemi left. He’ll be back.', ['He → Paul Adeyemi']],
  ])('%s', (_, text, points) => {
    expect(pointsOf(text)).toEqual(points);
  });

  it.each<Case>([
    [
      'whoever is spoken of does not speak',
      'Paul Adeyemi sat down. | “Karl Holm was late,” he said.',
      ['he → Paul Adeyemi'],
    ],
    [
      'whoever speaks is not spoken of',
      'Karl Holm was late. | “He never calls,” Paul Adeyemi said.',
      ['He → Karl Holm'],
    ],
    ['who spoke before goes on', '“It broke,” Paul Adeyemi said. | “It is old,” he added.', ['he → Paul Adeyemi']],
  ])('beside a quotation: %s', (_, text, points) => {
    expect(pointsOf(text)).toEqual(points);
  });

  it.each<readonly [what: string, text: string]>([
    ['of the other gender', 'Maria Lindqvist left. He was tired.'],
    ['of nobody', 'The bridge is closed. He was tired.'],
    ['of somebody without a name', 'A woman sat down. She was tired.'],
    ['of several', 'Maria Lindqvist and Paul Adeyemi left. They were tired.'],
  ])('points to nobody: %s', (_, text) => {
    expect(pointsOf(text)).toEqual([]);
  });
});

describe('a description', () => {
  it.each<Case>([
    [
      'by role',
      'Maria Lindqvist, the foreign minister, left. The minister was tired.',
      ['the foreign minister → Maria Lindqvist', 'The minister → Maria Lindqvist'],
    ],
    ['by title', 'Mayor Paul Adeyemi left. The mayor was tired.', ['The mayor → Paul Adeyemi']],
    ['of two who hold it, nobody', 'Senator Maria Lindqvist met Senator Paul Adeyemi. The senator left.', []],
    ['a new person', 'Paul Adeyemi, a lawyer, left. A lawyer for the town stayed.', []],
  ])('%s', (_, text, points) => {
    expect(pointsOf(text).filter((point) => /^(?:the|a) /i.test(point))).toEqual(points);
  });
});

describe('other languages', () => {
  it.each<readonly [lang: string, text: string, points: readonly string[]]>([
    ['de', 'Maria Lindqvist kam spät. Am Abend war sie müde.', ['sie → Maria Lindqvist']],
    ['fr', 'Claire Morel est arrivée. Elle était fatiguée.', ['Elle → Claire Morel']],
    ['es', 'Ana Ruiz llegó tarde. Ella estaba cansada.', ['Ella → Ana Ruiz']],
  ])('%s: %s', (lang, text, points) => {
    expect(pointsOf(text, lang)).toEqual(points);
  });
});

import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../../src/core/quotation/find-quotations.ts';
import { buildTextDocument } from '../../../../src/core/text/build-document.ts';
import { toBlocks } from '../../../../src/core/text/plain-text.ts';

function quotationsOf(text: string): readonly string[] {
  const document = buildTextDocument({ blocks: toBlocks(text), headline: null, dek: null, lang: null });
  return findQuotations(document).map(({ start, end }) => document.text.slice(start, end));
}

describe('marks of many conventions', () => {
  it.each([
    ['curly', '“The bridge is safe,” said Ana Ruiz.', ['The bridge is safe,']],
    ['straight', '"The bridge is safe," said Ana Ruiz.', ['The bridge is safe,']],
    [
      'curly and straight mixed',
      '“The bridge is safe," said Ana Ruiz. "It holds.”',
      ['The bridge is safe,', 'It holds.'],
    ],
    [
      'single in British pages',
      '‘The bridge is safe,’ said Ana Ruiz. ‘It holds.’',
      ['The bridge is safe,', 'It holds.'],
    ],
    [
      'single with apostrophes inside',
      '‘We don’t know the workers’ names,’ he said.',
      ['We don’t know the workers’ names,'],
    ],
    ['straight single', "'We don't know,' he said. 'Nobody does.'", ["We don't know,", 'Nobody does.']],
    ['German', '„Die Brücke hält“, sagte Ruiz.', ['Die Brücke hält']],
    ['German with straight end', '„Die Brücke hält", sagte Ruiz.', ['Die Brücke hält']],
    ['German guillemets', '»Die Brücke hält«, sagte Ruiz. »Noch.«', ['Die Brücke hält', 'Noch.']],
    ['French with spaces', '« Le pont tient », a dit Ruiz.', ['Le pont tient']],
    ['Spanish', '«El puente resiste», dijo Ruiz.', ['El puente resiste']],
    ['Swedish', '”Bron håller”, sade Ruiz. ”Än så länge.”', ['Bron håller', 'Än så länge.']],
    ['Japanese', '「橋は安全だ」とルイスは述べた。', ['橋は安全だ']],
    ['Polish', '„Most wytrzyma” – powiedziała Ruiz.', ['Most wytrzyma']],
    ['typewriter', "``The bridge is safe,'' said Ana Ruiz.", ['The bridge is safe,']],
    ['two conventions in one page', '“It holds,” she said.\n\n"It does not," he said.', ['It holds,', 'It does not,']],
    ['an emoji before the quotation', '😀 “It holds,” she said.', ['It holds,']],
    ['brackets and ellipsis', '“[The bridge] … holds,” she said.', ['[The bridge] … holds,']],
  ])('%s', (_, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });
});

describe('what stands inside belongs to the outer quotation', () => {
  it.each([
    ['single in double', '“He said ‘never’ to me,” she said.', ['He said ‘never’ to me,']],
    ['double in single', '‘He said “never” to me,’ she said. ‘Twice.’', ['He said “never” to me,', 'Twice.']],
    [
      'single in double, on a page of single ones',
      '‘It holds,’ she said. ‘It does.’ “He said ‘never’ to me,” he said.',
      ['It holds,', 'It does.', 'He said ‘never’ to me,'],
    ],
    ['double in double', '“He shouted “never” at me,” she said.', ['He shouted “never” at me,']],
  ])('%s', (_, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });
});

describe('several paragraphs', () => {
  it('run on while each re-opens', () => {
    expect(quotationsOf('“One,” she said. “Two goes on.\n\n“Three goes on.\n\n“Four ends.” He left.')).toEqual([
      'One,',
      'Two goes on.\n\n“Three goes on.\n\n“Four ends.',
    ]);
  });
  it('end with the paragraph where the next does not re-open', () => {
    expect(quotationsOf('She said, “Two goes on.\n\nThe council met. “No,” he said.')).toEqual(['Two goes on.', 'No,']);
  });
  it('end at a stray closing mark of the next paragraph', () => {
    expect(quotationsOf('“Two goes on.\n\nAnd it ends here,” she said.')).toEqual([
      'Two goes on.\n\nAnd it ends here,',
    ]);
  });
});

describe('a closing mark before the first word of a paragraph', () => {
  it('ends no quotation there', () => {
    expect(quotationsOf('“The bridge is safe, she thinks.\n\n” It rained.')).toEqual([
      'The bridge is safe, she thinks.',
    ]);
  });
});

describe('broken marks', () => {
  it.each([
    ['a straight mark never closed', 'He said, "We will win. The council met.', ['We will win. The council met.']],
    ['a stray closing mark', 'The council met.” He left. “Good,” she said.', ['Good,']],
    ['a second opening mark', '“We won. “We go on,” she said.', ['We won.', 'We go on,']],
  ])('%s', (_, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });
});

describe('no quotation', () => {
  it.each([
    ['apostrophes', 'The workers’ union of the ’90s didn’t sign O’Neill’s plan.'],
    ['straight apostrophes', "The workers' union of the '90s didn't sign rock 'n' roll's plan."],
    ['inches', 'The 12" pipe and the 6\'2" guard.'],
    ['nothing between the marks', 'The field was “ ” empty.'],
  ])('%s', (_, text) => {
    expect(quotationsOf(text)).toEqual([]);
  });
});

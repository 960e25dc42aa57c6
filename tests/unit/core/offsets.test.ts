// Does every span that the engine gives name the words that it says, whatever characters the article is made of?

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../src/core/analysis.ts';
import { analyze } from '../../../src/core/analyze.ts';
import { loadTagger } from '../../../src/core/model/load-tagger.ts';
import { findQuotations } from '../../../src/core/quotation/find-quotations.ts';
import { buildTextDocument } from '../../../src/core/text/build-document.ts';
import type { Span } from '../../../src/core/text/span.ts';
import type { BlockText, TextDocument } from '../../../src/core/text/text-document.ts';
import { runs } from '../property-runs.ts';
import { articleBlocks, language } from './generated-articles.ts';

const { tagger } = await loadTagger(() => import('../../../src/core/model/tagger-weights.ts'));

const build = (blocks: readonly BlockText[], lang: string | null = 'en'): TextDocument =>
  buildTextDocument({ blocks, headline: 'Ana Ruiz opens the bridge', dek: null, lang });
const slice = (text: string, { start, end }: Span): string => text.slice(start, end);
/** Between the halves of a character of two code units. */
const cutsCharacter = (text: string, at: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));

/** What is wrong with a span, whatever it stands for. */
function findFaults(what: string, text: string, span: Span): readonly string[] {
  const { start, end } = span;
  const words = slice(text, span);
  const isInside = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;
  if (!isInside) return [`${what} [${start}, ${end}) of ${text.length}`];
  const faults = [];
  if (cutsCharacter(text, start) || cutsCharacter(text, end))
    faults.push(`${what} cuts a character: ${JSON.stringify(words)}`);
  if (words !== words.trim()) faults.push(`${what} with space: ${JSON.stringify(words)}`);
  return faults;
}

const areInOrder = (spans: readonly Span[]): boolean =>
  spans.every((span, at) => at === 0 || (spans[at - 1]?.end ?? 0) <= span.start);

describe('a document of any blocks', () => {
  it('holds each block, sentence and token where it says', () => {
    fc.assert(
      fc.property(articleBlocks, (blocks) => {
        const document = build(blocks);
        const { text, sentences, tokens } = document;
        expect(document.blocks.map((block) => slice(text, block))).toEqual(blocks.map((block) => block.text));
        expect(tokens.map((token) => slice(text, token))).toEqual(tokens.map((token) => token.text));
        expect([areInOrder(document.blocks), areInOrder(sentences), areInOrder(tokens)]).toEqual([true, true, true]);
        expect(tokens.flatMap((token) => findFaults('token', text, token))).toEqual([]);
      }),
      runs(150),
    );
  });

  it('has no letter, number or mark outside its tokens', () => {
    fc.assert(
      fc.property(articleBlocks, (blocks) => {
        const { text, tokens } = build(blocks);
        const gaps = [...tokens, { start: text.length }].map(({ start }, at) =>
          text.slice(tokens[at - 1]?.end ?? 0, start),
        );
        expect(gaps.join(' ').match(/[\p{L}\p{N}\p{P}\p{S}]/gu) ?? []).toEqual([]);
      }),
      runs(150),
    );
  });

  it('has every token in one sentence and every sentence in one block', () => {
    fc.assert(
      fc.property(articleBlocks, (blocks) => {
        const document = build(blocks);
        const { sentences, tokens } = document;
        const ofSentences = sentences.flatMap(({ index, firstToken, endToken }) =>
          tokens.slice(firstToken, endToken).map((token) => [token.index, token.sentence === index]),
        );
        expect(ofSentences).toEqual(tokens.map((_, index) => [index, true]));
        const ofBlocks = document.blocks.flatMap(({ index, firstSentence, endSentence, firstToken, endToken }) => {
          const own = sentences.slice(firstSentence, endSentence);
          expect([own.at(0)?.firstToken ?? firstToken, own.at(-1)?.endToken ?? endToken]).toEqual([
            firstToken,
            endToken,
          ]);
          return own.map((sentence) => [sentence.index, sentence.block === index]);
        });
        expect(ofBlocks).toEqual(sentences.map((_, index) => [index, true]));
        for (const sentence of sentences) {
          const own = tokens.slice(sentence.firstToken, sentence.endToken);
          expect([own[0]?.start, own.at(-1)?.end]).toEqual([sentence.start, sentence.end]);
        }
      }),
      runs(100),
    );
  });

  it('reads a block the same wherever it stands', () => {
    fc.assert(
      fc.property(articleBlocks, articleBlocks, (before, after) => {
        const [whole, alone] = [build([...before, ...after]), build(after)];
        const shift = whole.text.length - alone.text.length;
        const moved = whole.tokens
          .filter(({ block }) => before.length <= block)
          .map((token) => ({ text: token.text, norm: token.norm, start: token.start - shift, end: token.end - shift }));
        expect(moved).toEqual(alone.tokens.map(({ text, norm, start, end }) => ({ text, norm, start, end })));
      }),
      runs(100),
    );
  });
});

describe('quotations', () => {
  const said = fc
    .array(
      fc.oneof(
        {
          weight: 3,
          arbitrary: fc.constantFrom('The bridge', 'will open', 'in May', 'we hope', 'na\u0308ive', 'Ana Ruiz'),
        },
        fc.constantFrom(
          '😀',
          '𝒳',
          '👩‍👩‍👧',
          'e\u0301\u0323',
          '漢字',
          '½',
          '(no)',
          '–',
          'a\u200Bb',
          '\u202Eabc\u202C',
          '\uD83D',
        ),
      ),
      { minLength: 3, maxLength: 8 },
    )
    .map((words) => `We ${words.join(' ')}`);
  const marks = fc.constantFrom(
    ...[
      ['“', '”'],
      ['"', '"'],
      ['„', '“'],
      ['«', '»'],
      ['»', '«'],
      ['‘', '’'],
      ['「', '」'],
      ['“', '"'],
      ['``', "''"],
    ],
  );
  const around = fc.constantFrom('', '😀 ', '𝒳𝒳 now. ', 'e\u0301\u0301. ', 'It rained. ', '\uDE00 ');

  it('hold the words between their marks to the letter, whatever characters stand in and around them', () => {
    fc.assert(
      fc.property(
        marks,
        fc.array(fc.tuple(around, said, around), { minLength: 1, maxLength: 4 }),
        ([open, close], parts) => {
          const blocks = parts.map(
            ([before, words, after]): BlockText => ({
              kind: 'paragraph',
              text: `${before}${open}${words},${close} said Ana Ruiz. ${after}`.trim(),
            }),
          );
          const document = build(blocks);
          const found = findQuotations(document);
          expect(found.map((quotation) => slice(document.text, quotation))).toEqual(
            parts.map(([, words]) => `${words},`),
          );
          expect(found.map(({ outer }) => slice(document.text, outer))).toEqual(
            parts.map(([, words]) => `${open}${words},${close}`),
          );
        },
      ),
      runs(150),
    );
  });

  it('of any article lie in order between the marks that they name, one part in each paragraph', () => {
    fc.assert(
      fc.property(articleBlocks, language, (blocks, lang) => {
        const document = build(blocks, lang);
        const { text } = document;
        const found = findQuotations(document);
        expect(areInOrder(found.map(({ outer }) => outer))).toBe(true);
        for (const { start, end, outer, openMark, closeMark, parts, firstBlock, lastBlock, ...quotation } of found) {
          expect(text.slice(outer.start).startsWith(openMark)).toBe(true);
          if (closeMark !== null) expect(text.slice(end, outer.end).trim()).toBe(closeMark);
          expect(outer.start < start && start < end && end <= outer.end).toBe(true);
          expect(found[quotation.index]?.start).toBe(start);
          expect(areInOrder(parts)).toBe(true);
          expect([parts[0]?.start, parts.at(-1)?.end]).toEqual([start, end]);
          // A block without words of its own between two paragraphs, as a table, has no part.
          const holders = parts.map((part) =>
            document.blocks.findIndex((block) => block.start <= part.start && part.end <= block.end),
          );
          expect([holders[0], holders.at(-1)]).toEqual([firstBlock, lastBlock]);
          expect(new Set(holders).size).toBe(parts.length);
        }
      }),
      runs(150),
    );
  });
});

describe('an analysis of any article', () => {
  /** Every span of it, with what it should say where that is said besides. */
  function findSpanFaults(text: string, { people, organizations, places, quotes, trace }: Analysis): readonly string[] {
    const named = [...people, ...organizations, ...places];
    return [
      ...named.flatMap(({ name, mentions }) =>
        mentions.flatMap((mention) => findFaults(`mention of ${name}`, text, mention)),
      ),
      ...quotes.flatMap((quote) => [
        ...findFaults('quote', text, quote),
        ...(slice(text, quote) === quote.text ? [] : [`quote says ${quote.text} for ${slice(text, quote)}`]),
        ...(quote.source === null ? [] : findFaults('source', text, quote.source)),
        ...(quote.cue === null ? [] : findFaults('cue', text, quote.cue)),
      ]),
      ...trace.flatMap(({ step, rule, start, end }) =>
        start === undefined || end === undefined ? [] : findFaults(`${step} ${rule}`, text, { start, end }),
      ),
    ];
  }

  it('names words of the article by every span, and cuts no character', () => {
    fc.assert(
      fc.property(articleBlocks, language, fc.boolean(), (blocks, lang, isTagged) => {
        const document = build(blocks, lang);
        const analysis = analyze(document, { hasTrace: true, tagger: isTagged ? tagger : null });
        expect(findSpanFaults(document.text, analysis)).toEqual([]);
      }),
      runs(150),
    );
  });

  it('takes names and roles from the article’s own words', () => {
    fc.assert(
      fc.property(articleBlocks, language, (blocks, lang) => {
        const document = build(blocks, lang);
        const source = `${document.headline}\n${document.text}`;
        const { people, organizations, places } = analyze(document, { tagger });
        for (const { name, aliases, mentions } of [...people, ...organizations, ...places]) {
          expect([name, ...aliases].filter((form) => !source.includes(form))).toEqual([]);
          const forms = mentions.filter(({ form }) => form === 'name').map((mention) => slice(document.text, mention));
          expect(forms.filter((form) => ![name, ...aliases].includes(form))).toEqual([]);
        }
        const roles = people.flatMap(({ role, otherRoles }) => [...(role === null ? [] : [role]), ...otherRoles]);
        expect(roles.filter((role) => !source.includes(role))).toEqual([]);
      }),
      runs(100),
    );
  });

  it('gives quotes in reading order, to speakers who are there', () => {
    fc.assert(
      fc.property(articleBlocks, language, (blocks, lang) => {
        const { people, quotes } = analyze(build(blocks, lang), { tagger });
        const starts = quotes.map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        expect(new Set(quotes.map(({ id }) => id)).size).toBe(quotes.length);
        const ids = new Set(people.map(({ id }) => id));
        const speakers = quotes.flatMap(({ speaker, jointSpeakers = [] }) => [
          ...(speaker === null ? [] : [speaker]),
          ...jointSpeakers,
        ]);
        expect(speakers.filter((speaker) => speaker.type === 'person' && !ids.has(speaker.id))).toEqual([]);
        expect(quotes.filter(({ confidence01 }) => !(0 <= confidence01 && confidence01 <= 1))).toEqual([]);
      }),
      runs(100),
    );
  });

  it('is the same the second time', () => {
    fc.assert(
      fc.property(articleBlocks, language, (blocks, lang) => {
        expect(analyze(build(blocks, lang), { tagger })).toEqual(analyze(build(blocks, lang), { tagger }));
      }),
      runs(30),
    );
  });
});

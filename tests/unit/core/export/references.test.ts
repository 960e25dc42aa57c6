// Do reference managers read a quote with its speaker, reporter, outlet and dates, and is a citation what its style asks?

import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { toDateParts, toIsoDay } from '../../../../src/core/export/citation-date.ts';
import { toCitationName, toPlainName, toSortedName } from '../../../../src/core/export/citation-name.ts';
import { CITATION_STYLES } from '../../../../src/core/export/citation-style.ts';
import { toCitation } from '../../../../src/core/export/citation-text.ts';
import { toCslJson } from '../../../../src/core/export/csl-json.ts';
import type { ExportedArticle } from '../../../../src/core/export/exported-article.ts';
import { toRis } from '../../../../src/core/export/ris.ts';
import { inventArticle, inventHostileArticle, WORDS } from './invented-article.ts';

const LINK = 'https://paper.example/bridge?id=7&page=2#:~:text=We%20are%20ready%2C%20and%20we%20will%20not%20wait';

const [QUOTE] = inventArticle().quotes;
/** With several quotes, a list of references tells them apart by letters: 2026a. */
const ONE = inventArticle({ quotes: QUOTE === undefined ? [] : [QUOTE] });

describe('CSL-JSON', () => {
  it('is read by Citation.js with every field', () => {
    const [first] = new Cite(toCslJson([inventArticle()])).data;
    expect(first).toMatchObject({
      type: 'article-newspaper',
      title: 'Bridge to open in May',
      author: [
        { given: 'Tom', family: 'Berg', 'non-dropping-particle': 'van der' },
        { given: 'Jane Q.', family: 'Smith' },
      ],
      'container-title': 'The Paper',
      issued: { 'date-parts': [[2026, 3, 1]] },
      accessed: { 'date-parts': [[2026, 3, 2]] },
      URL: LINK,
      abstract: WORDS,
      note: 'Speaker: Ana Ruiz, mayor of Lund',
      custom: { speaker: 'Ana Ruiz', role: 'mayor of Lund', quote: WORDS },
    });
  });

  it('is set by citeproc in a style of its own', () => {
    const html = new Cite(toCslJson([ONE])).format('bibliography', { template: 'apa', format: 'html' });
    expect(html).toContain('van der Berg, T., &#38; Smith, J. Q. (2026, March 1). Bridge to open in May.');
    expect(html).toContain('<i>The Paper</i>');
  });

  it('lets a title set no type of its own', () => {
    const html = new Cite(toCslJson([inventHostileArticle('<i>x</i><script>alert(1)</script>')])).format(
      'bibliography',
      {
        template: 'apa',
        format: 'html',
      },
    );
    expect(html.replace(/<\/?div[^>]*>|<i>[^<]*<\/i>/g, '')).not.toMatch(/<\/?[a-z]/i);
  });
});

describe('RIS', () => {
  it('is read by Citation.js with every field', () => {
    const [first, second, ...more] = new Cite(toRis([inventArticle()])).data;
    // Of a newspaper it makes the authors reporters and takes the year; other managers read the day from `DA`.
    expect(first).toMatchObject({
      type: 'article-newspaper',
      title: 'Bridge to open in May',
      reporter: ['van der Berg, Tom', 'Smith, Jane Q.'],
      'container-title': 'The Paper',
      issued: { 'date-parts': [[2026]] },
      accessed: { 'date-parts': [[2026, 3, 2]] },
      URL: LINK,
      abstract: WORDS,
      note: 'Speaker: Ana Ruiz, mayor of Lund',
      keyword: 'Ana Ruiz',
      language: 'en',
    });
    expect(second).toMatchObject({ abstract: 'light' });
    expect(more).toEqual([]);
    expect(toRis([inventArticle()])).toContain('\r\nDA  - 2026/03/01/\r\n');
  });

  it.each(['x\r\nER  - \r\n\r\nTY  - BOOK\r\nTI  - Evil', 'x\nAU  - Evil', 'x\u2028TI  - Evil', 'x\u0085TI  - Evil'])(
    'takes no line of a page for a tag: %j',
    (payload) => {
      const ris = toRis([inventHostileArticle(payload)]);
      expect(ris.match(/^TY {2}- /gm)).toHaveLength(1);
      expect(
        ris.split(/\r\n|[\n\r\u0085\u2028\u2029]/).filter((line) => !/^(?:[A-Z][A-Z\d] {2}- .*|)$/.test(line)),
      ).toEqual([]);
      expect(new Cite(ris).data).toHaveLength(1);
    },
  );
});

describe('a citation', () => {
  const article = inventArticle();
  const cite = (style: (typeof CITATION_STYLES)[number], change: Partial<ExportedArticle> = {}): string => {
    const [quote] = article.quotes;
    if (quote === undefined) throw new Error('the invented article has a quote');
    return toCitation({ ...article, ...change }, quote, style);
  };

  it('is plain in any language', () => {
    expect(cite('plain')).toBe(
      `“${WORDS}” (Ana Ruiz, mayor of Lund). Tom van der Berg, Jane Q. Smith: “Bridge to open in May”. The Paper, 2026-03-01. ${LINK}`,
    );
  });

  it('follows the APA as citeproc does', () => {
    const [inText, entry] = cite('apa').split('\n\n');
    expect(inText).toBe(`“${WORDS}” (Ana Ruiz, as cited in van der Berg & Smith, 2026)`);
    const byCiteproc = new Cite(toCslJson([ONE])).format('bibliography', { template: 'apa', format: 'text' });
    expect(entry).toBe(byCiteproc.split('\n')[0]?.replace(/#:~:text=.*/, ''));
  });

  it('follows the MLA', () => {
    expect(cite('mla')).toBe(
      `“${WORDS}” (Ana Ruiz qtd. in van der Berg and Smith)\n\n` +
        'van der Berg, Tom, and Jane Q. Smith. “Bridge to open in May.” The Paper, 1 Mar. 2026, https://paper.example/bridge?id=7&page=2. Accessed 2 Mar. 2026.',
    );
  });

  it('follows Chicago', () => {
    expect(cite('chicago')).toBe(
      `“${WORDS}”\n\nAna Ruiz, mayor of Lund, quoted in Tom van der Berg and Jane Q. Smith, “Bridge to open in May,” The Paper, March 1, 2026, https://paper.example/bridge?id=7&page=2.`,
    );
  });

  it.each(CITATION_STYLES)('names in %s what is known and leaves out what is not', (style) => {
    const text = cite(style, { authors: [], outlet: null, publishedTime: null, savedTime: null });
    expect(text).toContain('Bridge to open in May');
    expect(text).not.toMatch(/null|undefined|, ,|\(\)| {2}|,\.|\.\./);
  });

  it.each(CITATION_STYLES)('keeps in %s a name that runs the other way from turning the rest', (style) => {
    const text = cite(style, { authors: ['\u202EEvil Name'] });
    const at = text.indexOf('\u202E');
    // Closed again before anything of ours follows.
    if (0 <= at) expect(text.slice(at)).toMatch(/^\u202E[^\u2069]*\u202C\u2069/);
  });
});

describe('a reporter’s name', () => {
  it.each([
    ['Jane Smith', 'Smith, Jane'],
    ['Smith, Jane', 'Smith, Jane'],
    ['Jane Q. Smith Jr.', 'Smith, Jane Q., Jr.'],
    ['Ludwig van Beethoven', 'van Beethoven, Ludwig'],
    ['María de la Cruz', 'de la Cruz, María'],
    ['Associated Press', 'Associated Press'],
    ['Reuters', 'Reuters'],
    ['The Editorial Board', 'The Editorial Board'],
    ['BBC News', 'BBC News'],
    ['王小明', '王小明'],
    ['desk@paper.example', 'desk@paper.example'],
  ])('%s is sorted as %s', (name, sorted) => {
    expect(toSortedName(toCitationName(name))).toBe(sorted);
  });

  it('reads the same again', () => {
    for (const name of ['Jane Q. Smith Jr.', 'Ludwig van Beethoven', 'Reuters']) {
      expect(toPlainName(toCitationName(name))).toBe(name);
    }
  });
});

describe('a day', () => {
  it.each([
    ['2026-03-01T23:30:00-05:00', [2026, 3, 1]],
    ['2026-03', [2026, 3]],
    ['2026', [2026]],
    ['2026-13-40', [2026]],
    ['March 1', null],
    [null, null],
  ])('%s is %j', (time, parts) => {
    expect(toDateParts(time)).toEqual(parts);
  });

  it('is written as ISO writes it', () => {
    expect(toIsoDay('2026-03-01T23:30:00-05:00')).toBe('2026-03-01');
  });
});

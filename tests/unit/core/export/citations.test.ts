// Does a citation say what is known, in the order of its style, and nothing that is not?

import { describe, expect, it } from 'vitest';
import { toDateParts, toIsoDay } from '../../../../src/core/export/citation-date.ts';
import { toCitationName, toPlainName, toSortedName } from '../../../../src/core/export/citation-name.ts';
import type { CITATION_STYLES } from '../../../../src/core/export/citation-style.ts';
import { toCitation } from '../../../../src/core/export/citation-text.ts';
import { toCslItem } from '../../../../src/core/export/csl-json.ts';
import type { ExportedArticle, ExportedQuote } from '../../../../src/core/export/exported-article.ts';
import { inventArticle } from './invented-article.ts';

type CitationStyle = (typeof CITATION_STYLES)[number];
type Known = Partial<ExportedArticle> & { readonly said?: Partial<ExportedQuote> };

const cite = ({ said, ...article }: Known, style: CitationStyle): string => {
  const [quote] = inventArticle().quotes;
  if (quote === undefined) throw new Error('the invented article has a quote');
  const words = { ...quote, text: 'Go', span: null, prefix: '', suffix: '', ...said };
  return toCitation(inventArticle({ url: 'https://paper.example/b', savedTime: null, ...article }), words, style);
};

const LINK = 'https://paper.example/b#:~:text=Go';
const PAGE = 'https://paper.example/b';

const NOTHING: Known = { authors: [], outlet: null, publishedTime: null, title: null, said: { speaker: null } };
const NO_REPORTERS: Known = { authors: [] };
const THREE: Known = {
  authors: ['Tom Berg', 'Jane Smith', 'Eva Dahl'],
  said: { speaker: { type: 'person', name: 'Ana Ruiz', role: null } },
};
const DESK: Known = { authors: ['Associated Press'], publishedTime: '2026-03', title: 'Will it hold?' };
const YEAR: Known = { authors: ['Jean-Pierre van der Berg Jr.'], publishedTime: '2026', outlet: null };
const TOGETHER: Known = { savedTime: '2026-05-12', said: { jointSpeakers: ['Tom Ek', 'Eva Dahl'] } };
const NOT_SAID: Known = { said: { stance: 'negated' } };
const INSECURE: Known = { url: 'http://paper.example/b' };

describe('plain', () => {
  it.each<[string, Known, string]>([
    ['nothing', NOTHING, `“Go”. “${PAGE}”. ${LINK}`],
    [
      'no reporters',
      NO_REPORTERS,
      `“Go” (Ana Ruiz, mayor of Lund). “Bridge to open in May”. The Paper, 2026-03-01. ${LINK}`,
    ],
    [
      'three reporters',
      THREE,
      `“Go” (Ana Ruiz). Tom Berg, Jane Smith, Eva Dahl: “Bridge to open in May”. The Paper, 2026-03-01. ${LINK}`,
    ],
    [
      'a desk, a month',
      DESK,
      `“Go” (Ana Ruiz, mayor of Lund). Associated Press: “Will it hold?” The Paper, 2026-03. ${LINK}`,
    ],
    [
      'a year',
      YEAR,
      `“Go” (Ana Ruiz, mayor of Lund). Jean-Pierre van der Berg Jr.: “Bridge to open in May”. 2026. ${LINK}`,
    ],
    [
      'three who speak',
      TOGETHER,
      `“Go” (Ana Ruiz, Tom Ek & Eva Dahl). Tom van der Berg, Jane Q. Smith: “Bridge to open in May”. The Paper, 2026-03-01. ${LINK}`,
    ],
    [
      'words not said',
      NOT_SAID,
      `“Go”. Tom van der Berg, Jane Q. Smith: “Bridge to open in May”. The Paper, 2026-03-01. ${LINK}`,
    ],
  ])('with %s', (_what, known, expected) => expect(cite(known, 'plain')).toBe(expected));
});

describe('APA', () => {
  it.each<[string, Known, string]>([
    ['nothing', NOTHING, `“Go” (“${PAGE}”, n.d.)\n\n${PAGE}. (n.d.). ${PAGE}`],
    [
      'no reporters',
      NO_REPORTERS,
      `“Go” (Ana Ruiz, as cited in “Bridge to open in May”, 2026)\n\nBridge to open in May. (2026, March 1). The Paper. ${PAGE}`,
    ],
    [
      'three reporters',
      THREE,
      `“Go” (Ana Ruiz, as cited in Berg et al., 2026)\n\nBerg, T., Smith, J., & Dahl, E. (2026, March 1). Bridge to open in May. The Paper. ${PAGE}`,
    ],
    [
      'a desk, a month',
      DESK,
      `“Go” (Ana Ruiz, as cited in Associated Press, 2026)\n\nAssociated Press. (2026, March). Will it hold? The Paper. ${PAGE}`,
    ],
    [
      'a year',
      YEAR,
      `“Go” (Ana Ruiz, as cited in van der Berg, 2026)\n\nvan der Berg, J.-P., Jr. (2026). Bridge to open in May. ${PAGE}`,
    ],
    [
      'three who speak',
      TOGETHER,
      `“Go” (Ana Ruiz, Tom Ek & Eva Dahl, as cited in van der Berg & Smith, 2026)\n\nvan der Berg, T., & Smith, J. Q. (2026, March 1). Bridge to open in May. The Paper. ${PAGE}`,
    ],
    [
      'words not said',
      NOT_SAID,
      `“Go” (van der Berg & Smith, 2026)\n\nvan der Berg, T., & Smith, J. Q. (2026, March 1). Bridge to open in May. The Paper. ${PAGE}`,
    ],
    [
      'an address without encryption',
      INSECURE,
      '“Go” (Ana Ruiz, as cited in van der Berg & Smith, 2026)\n\nvan der Berg, T., & Smith, J. Q. (2026, March 1). Bridge to open in May. The Paper. http://paper.example/b',
    ],
  ])('with %s', (_what, known, expected) => expect(cite(known, 'apa')).toBe(expected));
});

describe('MLA', () => {
  it.each<[string, Known, string]>([
    ['nothing', NOTHING, `“Go” (“${PAGE}”)\n\n“${PAGE}.” ${PAGE}`],
    [
      'no reporters',
      NO_REPORTERS,
      `“Go” (Ana Ruiz qtd. in “Bridge to open in May”)\n\n“Bridge to open in May.” The Paper, 1 Mar. 2026, ${PAGE}`,
    ],
    [
      'three reporters',
      THREE,
      `“Go” (Ana Ruiz qtd. in Berg et al.)\n\nBerg, Tom, et al. “Bridge to open in May.” The Paper, 1 Mar. 2026, ${PAGE}`,
    ],
    [
      'a desk, a month',
      DESK,
      `“Go” (Ana Ruiz qtd. in Associated Press)\n\nAssociated Press. “Will it hold?” The Paper, Mar. 2026, ${PAGE}`,
    ],
    [
      'a year',
      YEAR,
      `“Go” (Ana Ruiz qtd. in van der Berg)\n\nvan der Berg, Jean-Pierre, Jr. “Bridge to open in May.” 2026, ${PAGE}`,
    ],
    [
      'three who speak',
      TOGETHER,
      `“Go” (Ana Ruiz, Tom Ek & Eva Dahl qtd. in van der Berg and Smith)\n\nvan der Berg, Tom, and Jane Q. Smith. “Bridge to open in May.” The Paper, 1 Mar. 2026, ${PAGE}. Accessed 12 May 2026.`,
    ],
    [
      'words not said',
      NOT_SAID,
      `“Go” (van der Berg and Smith)\n\nvan der Berg, Tom, and Jane Q. Smith. “Bridge to open in May.” The Paper, 1 Mar. 2026, ${PAGE}`,
    ],
  ])('with %s', (_what, known, expected) => expect(cite(known, 'mla')).toBe(expected));
});

describe('Chicago', () => {
  it.each<[string, Known, string]>([
    ['nothing', NOTHING, `“Go”\n\n“${PAGE},” ${PAGE}.`],
    [
      'no reporters',
      NO_REPORTERS,
      `“Go”\n\nAna Ruiz, mayor of Lund, quoted in “Bridge to open in May,” The Paper, March 1, 2026, ${PAGE}.`,
    ],
    [
      'three reporters',
      THREE,
      `“Go”\n\nAna Ruiz, quoted in Tom Berg, Jane Smith and Eva Dahl, “Bridge to open in May,” The Paper, March 1, 2026, ${PAGE}.`,
    ],
    [
      'a desk, a month',
      DESK,
      `“Go”\n\nAna Ruiz, mayor of Lund, quoted in Associated Press, “Will it hold?,” The Paper, March 2026, ${PAGE}.`,
    ],
    [
      'a year',
      YEAR,
      `“Go”\n\nAna Ruiz, mayor of Lund, quoted in Jean-Pierre van der Berg Jr., “Bridge to open in May,” 2026, ${PAGE}.`,
    ],
    [
      'three who speak',
      TOGETHER,
      `“Go”\n\nAna Ruiz, Tom Ek & Eva Dahl, quoted in Tom van der Berg and Jane Q. Smith, “Bridge to open in May,” The Paper, March 1, 2026, ${PAGE}.`,
    ],
    [
      'words not said',
      NOT_SAID,
      `“Go”\n\nTom van der Berg and Jane Q. Smith, “Bridge to open in May,” The Paper, March 1, 2026, ${PAGE}.`,
    ],
  ])('with %s', (_what, known, expected) => expect(cite(known, 'chicago')).toBe(expected));
});

it('every month has its name', () => {
  const months = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);
  const named = (style: CitationStyle, pattern: RegExp): readonly (string | undefined)[] =>
    months.map((publishedTime) => pattern.exec(cite({ publishedTime }, style))?.[1]);
  expect(named('apa', /\(2026, (\w+)\)/)).toEqual(
    'January February March April May June July August September October November December'.split(' '),
  );
  expect(named('mla', /Paper, (\S+) 2026/)).toEqual(
    'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' '),
  );
});

describe('a reporter’s name', () => {
  it.each([
    ['Jane Smith, Jr.', 'Smith, Jane, Jr.', 'Jane Smith Jr.'],
    ['Vincent van Gogh III', 'van Gogh, Vincent, III', 'Vincent van Gogh III'],
    ['Jane Smith Jr', 'Smith, Jane, Jr', 'Jane Smith Jr'],
    ['J. R. de la Torre', 'de la Torre, J. R.', 'J. R. de la Torre'],
    ['Ana Bea Cia Dea Eva Fay', 'Fay, Ana Bea Cia Dea Eva', 'Ana Bea Cia Dea Eva Fay'],
    ['Smith, Jane', 'Smith, Jane', 'Jane Smith'],
    // Parts of these words are desks, the names are not.
    ['Ana Newsom', 'Newsom, Ana', 'Ana Newsom'],
    ['Tom Fort', 'Fort, Tom', 'Tom Fort'],
    ['Jane Jrx', 'Jrx, Jane', 'Jane Jrx'],
    ['Eva Boardman', 'Boardman, Eva', 'Eva Boardman'],
    ['Joe Superman', 'Superman, Joe', 'Joe Superman'],
  ])('%j is sorted as %j', (name, sorted, plain) => {
    expect([toSortedName(toCitationName(name)), toPlainName(toCitationName(name))]).toEqual([sorted, plain]);
  });

  it.each([
    ...[
      'Smith, Jane, Jr.',
      'Smith, Jr.',
      'Reuters, London',
      'Smith, Reuters',
      'London, The Press',
      'Anna',
      'Bo Jr.',
      '',
    ],
    ...[
      'a b c d e f g',
      'Ana and Tom',
      'Jane: Smith',
      'Team Berlin',
      'van Gogh',
      'de la Cruz',
      'Ana Ruiz 2',
      'a/b c',
      'A | B',
    ],
    ...[
      'Night Editors',
      'Night Editor',
      'City Correspondents',
      'City Reporter',
      'Staff Writers',
      '安倍 晋三',
      'カタ カナ',
      'ひら がな',
    ],
    ...['김 민준', 'ไทย ไทย'],
  ])('%j is taken as it is', (name) => {
    expect(toCitationName(name)).toEqual({ literal: name });
  });

  it('with nothing behind its comma is taken as it is', () => {
    expect(toCitationName('Smith, ')).toEqual({ literal: 'Smith,' });
    expect(toCitationName(', Jane')).toEqual({ literal: ', Jane' });
  });
});

describe('a day', () => {
  it.each([
    ['2026-03-01', [2026, 3, 1]],
    [' 2026-03-01T00:00Z ', [2026, 3, 1]],
    ['2026-12-31', [2026, 12, 31]],
    ['2026-01', [2026, 1]],
    ['2026-00-10', [2026]],
    ['2026-12-00', [2026, 12]],
    ['2026-12-32', [2026, 12]],
    ['2026 was a year', [2026]],
    ['0826-03-01', [826, 3, 1]],
    ['20260301', null],
    ['2026-3-1', null],
    ['2026-033', null],
    ['2026-03-011', null],
    ['x2026-03-01', null],
    ['', null],
  ])('%j is %j', (time, parts) => {
    expect(toDateParts(time)).toEqual(parts);
  });

  it.each([
    ['2026', '2026'],
    ['2026-03', '2026-03'],
    ['0826-03-01', '0826-03-01'],
    ['yesterday', null],
    [null, null],
  ])('%j is written as %j', (time, day) => {
    expect(toIsoDay(time)).toBe(day);
  });
});

describe('a reference manager', () => {
  const itemOf = (change: Partial<ExportedArticle>) => {
    const article = inventArticle(change);
    const [quote] = article.quotes;
    if (quote === undefined) throw new Error('the invented article has a quote');
    return toCslItem(article, quote);
  };

  it('gets desks as they are, and people in their parts', () => {
    expect(itemOf({ authors: ['Associated Press', 'Jane Smith Jr.', 'Tom van der Berg'] }).author).toEqual([
      { literal: 'Associated Press' },
      { family: 'Smith', given: 'Jane', suffix: 'Jr.' },
      { family: 'Berg', given: 'Tom', 'non-dropping-particle': 'van der' },
    ]);
  });

  it.each([
    ['<i>x</i> < y', '<\u2060i>x<\u2060/i> < y'],
    ['<Bold', '<\u2060Bold'],
    ['a <1', 'a <1'],
  ])('takes no type from the title %j', (title, field) => {
    expect(itemOf({ title }).title).toBe(field);
  });
});

describe('a link in a citation', () => {
  const linkOf = (said: Partial<ExportedQuote>): string => /https:\S+$/.exec(cite({ said }, 'plain'))?.[0] ?? '';

  it('leads to the words that are quoted, not to what stands in their place today', () => {
    expect(linkOf({ text: 'We stay here', span: { start: 0, end: 10 } })).toBe(`${PAGE}#:~:text=We%20stay%20here`);
    // The same words where they are known to stand.
    const { text } = inventArticle();
    const start = text.indexOf('light');
    expect(linkOf({ text: 'light', span: { start, end: start + 5 } })).toBe(`${PAGE}#:~:text=Traffic%20was-,light`);
  });
});

// Which records does a well-filled notebook hold? Invented ones, as many as asked for, always the same.

import { type ArticleKey, toArticleKey } from '../../src/core/annotations/article-key.ts';
import type { Backup } from '../../src/core/annotations/backup.ts';
import type { Highlight, HighlightId, QuoteSnapshot } from '../../src/core/annotations/highlight.ts';
import { HIGHLIGHT_COLORS } from '../../src/core/annotations/palette.ts';
import type { ArticleSnapshot, SnapshotQuote } from '../../src/core/annotations/snapshot.ts';

const FORENAMES = 'Ana Tom Ingrid José Lena Omar Priya Søren Marta Yusuf Chloé Ivan Noor Björn Aoife Zoë'.split(' ');
const SURNAMES = 'Ruiz Berg Nyström Okafor Weiß Petit Kovač Almeida Tanaka Haddad Lindqvist Moreau Novák Silva'.split(
  ' ',
);
const ROLES = [
  'mayor of Lund',
  'head of the harbour office',
  'a teacher',
  'minister of transport',
  'union leader',
  'professor of law',
];
const OUTLETS = ['The Paper', 'Harbour Post', 'Daily Lantern', 'North Gazette', 'Le Phare', 'Der Kurier'];
const WORDS = (
  'the bridge harbour council said would open after years of delay and cost more than planned while residents asked why ' +
  'nobody had told them about noise dust traffic repairs winter storms money votes plans schools ferries trains water ' +
  'report minister police court judge week month spring decision answer question company workers strike wages contract'
).split(' ');

const HIGHLIGHTS_OF_ARTICLE = 10;
const QUOTES_OF_ARTICLE = 12;
/** Characters of an article of about 600 words. */
const TEXT_PARAGRAPHS = 12;

/** Park and Miller's: the same numbers on every machine. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

export function inventNotebook(highlightCount: number): Backup {
  const random = createRandom(7);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const say = (length: number): string => {
    const words = Array.from({ length }, () => pick(WORDS)).join(' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  const articles: ArticleSnapshot[] = [];
  const highlights: Highlight[] = [];
  // A statement that several outlets print, each time anew cut.
  let statement = say(18);
  for (let number = 0; highlights.length < highlightCount; number += 1) {
    if (number % 7 === 0) statement = say(18);
    const article = inventArticle(number);
    articles.push(article);
    for (let at = 0; at < HIGHLIGHTS_OF_ARTICLE && highlights.length < highlightCount; at += 1) {
      highlights.push(inventHighlight(article, highlights.length));
    }
  }
  return {
    format: 'dramatis-backup',
    schema: 1,
    createdTime: timeOf(0),
    articles,
    highlights,
    corrections: [],
    palette: { type: 'palette', names: { yellow: 'To check' }, updatedTime: timeOf(0) },
  };

  function inventArticle(number: number): ArticleSnapshot {
    const outlet = pick(OUTLETS);
    const url = `https://${outlet.toLowerCase().replaceAll(' ', '-')}.example/story-${number}`;
    const people = Array.from({ length: 5 }, () => ({
      name: `${pick(FORENAMES)} ${pick(SURNAMES)}`,
      role: pick(ROLES),
    }));
    const paragraphs: string[] = [];
    const quotes: SnapshotQuote[] = [];
    let length = 0;
    const add = (paragraph: string): void => {
      paragraphs.push(paragraph);
      length += paragraph.length + 2;
    };
    for (let at = 0; at < TEXT_PARAGRAPHS; at += 1) {
      add(say(24 + random(30)));
      if (quotes.length >= QUOTES_OF_ARTICLE) continue;
      const speaker = pick(people);
      const text = at === 1 ? statement.slice(0, statement.length - random(30)) : say(6 + random(20));
      const start = length + 1;
      quotes.push({ start, end: start + text.length, text, ...toSnapshot(speaker) });
      add(`“${text}” said ${speaker.name}, ${speaker.role}.`);
    }
    return {
      type: 'article',
      key: toArticleKey(url),
      url,
      metadata: {
        title: say(8).slice(0, -1),
        dek: null,
        authors: [`${pick(FORENAMES)} ${pick(SURNAMES)}`],
        siteName: outlet,
        publishedTime: timeOf(number),
        modifiedTime: null,
        section: null,
        lang: 'en',
        dir: 'ltr',
        leadImage: null,
      },
      text: paragraphs.join('\n\n'),
      people: people.map(({ name, role }) => ({ name, role, aliases: [name], salience01: 0.5, quoteCount: 2 })),
      quotes,
      earlierTexts: [],
      createdTime: timeOf(number),
      updatedTime: timeOf(number),
    };
  }

  function inventHighlight(article: ArticleSnapshot, number: number): Highlight {
    const quote = number % 3 === 0 ? (article.quotes[random(article.quotes.length)] ?? null) : null;
    const start = quote?.start ?? random(article.text.length - 200);
    const end = quote?.end ?? start + 40 + random(160);
    const time = timeOf(number % 300);
    return {
      type: 'highlight',
      id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as HighlightId,
      article: article.key as ArticleKey,
      kind: quote === null ? 'highlight' : 'quote',
      selectors: {
        quote: {
          type: 'TextQuoteSelector',
          exact: article.text.slice(start, end),
          prefix: article.text.slice(Math.max(0, start - 32), start),
          suffix: article.text.slice(end, end + 32),
        },
        position: { type: 'TextPositionSelector', start, end },
        path: null,
      },
      color: pick(HIGHLIGHT_COLORS),
      note: number % 4 === 0 ? `Ask again: ${say(6)}` : '',
      quote: quote === null ? null : toSnapshot({ name: quote.speaker ?? '', role: quote.role ?? '' }),
      createdTime: time,
      updatedTime: time,
    };
  }
}

function toSnapshot({ name, role }: { readonly name: string; readonly role: string }): QuoteSnapshot {
  return { speakerType: 'person', speaker: name, role, kind: 'direct', confidence01: 0.95, isCorrected: false };
}

/** A day later for each number, from the first of the year on. */
const timeOf = (number: number): string => new Date(Date.UTC(2025, 0, 1 + number, 9)).toISOString();

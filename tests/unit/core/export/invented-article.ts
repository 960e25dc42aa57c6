// Which article do the tests of all export formats write? An invented one, and the same with something hostile in every field.

import type { CorrectionAction } from '../../../../src/core/annotations/correction.ts';
import type {
  ExportedArticle,
  ExportedCorrection,
  ExportedPlace,
  ExportLabels,
} from '../../../../src/core/export/exported-article.ts';

export const NOW = '2026-03-02T12:00:00.000Z';

export const LABELS: ExportLabels = {
  untitled: 'Untitled',
  quotes: 'Quotes',
  highlights: 'Highlights',
  corrections: 'Corrections',
  note: 'Note',
  unattributed: 'Nobody named',
  unsure: 'unsure',
  reported: 'reported',
  partial: 'partly quoted',
  negated: 'not said',
  hypothetical: 'could be said',
  inArticle: 'In the article',
};

export const WORDS = 'We are ready, and we will not wait';
export const TEXT = `The bridge will open in May.\n\n“${WORDS},” said Ana Ruiz, the mayor of Lund.\n\nTraffic was light.`;

function toPlace(text: string, words: string): ExportedPlace {
  const start = text.indexOf(words);
  const end = start + words.length;
  return {
    span: { start, end },
    prefix: text.slice(Math.max(0, start - 20), start),
    suffix: text.slice(end, end + 20),
  };
}

export function inventArticle(change: Partial<ExportedArticle> = {}): ExportedArticle {
  return {
    url: 'https://paper.example/bridge?id=7&page=2',
    title: 'Bridge to open in May',
    dek: 'After four years, the river can be crossed',
    authors: ['Tom van der Berg', 'Jane Q. Smith'],
    outlet: 'The Paper',
    publishedTime: '2026-03-01T23:30:00-05:00',
    modifiedTime: null,
    savedTime: '2026-03-02T08:00:00.000Z',
    section: 'Local',
    lang: 'en',
    text: TEXT,
    quotes: [
      {
        id: 'q1',
        kind: 'direct',
        text: WORDS,
        speaker: { type: 'person', name: 'Ana Ruiz', role: 'mayor of Lund' },
        isUnsure: false,
        isCorrected: false,
        ...toPlace(TEXT, WORDS),
      },
      {
        id: 'q2',
        kind: 'partial',
        text: 'light',
        speaker: null,
        isUnsure: false,
        isCorrected: false,
        ...toPlace(TEXT, 'light'),
      },
    ],
    highlights: [
      {
        id: 'h1',
        text: 'open in May',
        note: 'Ask when exactly.\nAnd who pays?',
        color: 'green',
        colorName: 'To check',
        createdTime: '2026-03-02T08:00:00.000Z',
        modifiedTime: '2026-03-02T09:00:00.000Z',
        speaker: null,
        ...toPlace(TEXT, 'open in May'),
      },
    ],
    corrections: [
      toCorrection(
        { kind: 'rename', person: { name: 'Ruiz', aliases: [] }, name: 'Ana Ruiz' },
        'Renamed: Ruiz is Ana Ruiz',
      ),
    ],
    ...change,
  };
}

export function toCorrection(action: CorrectionAction, statement: string): ExportedCorrection {
  return { id: 'c1', action, statement, createdTime: NOW, modifiedTime: NOW };
}

/** The payload stands in every field that a page or a person fills, and in the address as its query. */
export function inventHostileArticle(payload: string, id = 'x'): ExportedArticle {
  const text = `Before it.\n\n${payload}\n\nAfter it.`;
  const start = text.indexOf(payload);
  const span = payload === '' ? null : { start, end: start + payload.length };
  const speaker = { type: 'person', name: payload, role: payload } as const;
  const selector = { type: 'TextQuoteSelector', exact: payload, prefix: payload, suffix: payload } as const;
  const person = { name: payload, aliases: [payload] };
  return {
    url: `https://paper.example/story?q=${payload}`,
    title: payload,
    dek: payload,
    authors: [payload],
    outlet: payload,
    publishedTime: payload,
    modifiedTime: payload,
    savedTime: NOW,
    section: payload,
    lang: payload,
    text,
    quotes: [
      {
        id: `${id}-q`,
        kind: 'direct',
        text: payload,
        speaker,
        isUnsure: true,
        isCorrected: false,
        jointSpeakers: [payload],
        span,
        prefix: 'Before it.\n\n',
        suffix: '\n\nAfter it.',
      },
    ],
    highlights: [
      {
        id: `${id}-h`,
        text: payload,
        note: payload,
        color: 'yellow',
        colorName: payload,
        createdTime: NOW,
        modifiedTime: NOW,
        speaker,
        span: null,
        prefix: payload,
        suffix: payload,
      },
    ],
    corrections: [
      toCorrection(
        {
          kind: 'speaker',
          quote: { quote: selector, position: null, path: null },
          speaker: { type: 'person', person },
        },
        payload,
      ),
    ],
  };
}

/** With every kind of quote, speaker and correction, so that a file of it shows all that a format has to say. */
export function inventFullArticle(): ExportedArticle {
  const article = inventArticle({ modifiedTime: '2026-03-02T06:00:00Z' });
  const [quote] = article.quotes;
  const [highlight] = article.highlights;
  if (quote === undefined || highlight === undefined)
    throw new Error('the invented article has a quote and a highlight');
  const nowhere = { span: null, prefix: '', suffix: '' };
  const person = { name: 'Ruiz', aliases: ['Ana Ruiz'] };
  const selectors = {
    quote: { type: 'TextQuoteSelector', exact: 'light', prefix: 'was ', suffix: '.' },
    position: null,
    path: null,
  } as const;
  const actions: readonly CorrectionAction[] = [
    { kind: 'rename', person, name: 'Ana Ruiz' },
    { kind: 'merge', person, into: { name: 'The mayor', aliases: [] } },
    { kind: 'split', person, forms: ['Ms Ruiz', 'Mr Ruiz'] },
    { kind: 'not-a-person', person: { name: 'Lund', aliases: [] } },
    { kind: 'speaker', quote: selectors, speaker: { type: 'person', person } },
    { kind: 'speaker', quote: selectors, speaker: { type: 'group', name: 'the council' } },
    { kind: 'quote', quote: selectors, speaker: { type: 'nobody' } },
    { kind: 'not-a-quote', quote: selectors },
  ];
  return {
    ...article,
    quotes: [
      ...article.quotes,
      {
        ...{ ...quote, ...nowhere, id: 'q3', kind: 'indirect', text: 'the ferry would stop' },
        ...{ speaker: { type: 'group', name: 'the council', role: null }, isUnsure: true },
        jointSpeakers: ['Tom Berg', 'Eva Dahl'],
      },
      {
        ...{ ...quote, ...nowhere, id: 'q4', text: 'It holds', isCorrected: true, stance: 'hypothetical' },
        speaker: { type: 'unnamed', name: 'a guard', role: 'of the bridge' },
      },
      { ...quote, ...nowhere, id: 'q5', text: 'No', stance: 'negated' },
    ],
    highlights: [
      highlight,
      {
        ...{ ...highlight, ...nowhere, id: '0B8F2C1E-7D3A-4E7B-9C55-0A1B2C3D4E5F', note: null, color: 'Not a colour' },
        ...{ colorName: 'Mine', speaker: { type: 'person', name: 'Ana Ruiz', role: 'mayor' } },
      },
    ],
    corrections: actions.map((action, at) => ({ ...toCorrection(action, `Correction ${at}.`), id: `c${at}` })),
  };
}

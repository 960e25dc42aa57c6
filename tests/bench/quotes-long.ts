// Does the time for quotes grow with the text, or faster? Invented long pages and floods of marks; no corpus is needed.

import { attributeQuotes } from '../../src/core/attribution/attribute-quotes.ts';
import { resolveReferences } from '../../src/core/coreference/resolve-references.ts';
import { findPeople } from '../../src/core/people/find-people.ts';
import { findQuotations } from '../../src/core/quotation/find-quotations.ts';
import { buildTextDocument } from '../../src/core/text/build-document.ts';

const NAMES = ['Ana Ruiz', 'Ole Dahl', 'Mary Reed', 'Piet Marsh', 'Kofi Adu', 'Jane Holt'] as const;
const nameOf = (at: number): string => NAMES[at % NAMES.length] ?? NAMES[0];

const toParagraph = (at: number): string =>
  `“The gate at number ${at} was open for a week and nobody looked at it,” said ${nameOf(at)}. She had come to the yard with the others before the storm, and the council met on Monday to talk of it. “We will go on,” ${nameOf(at + 1)} said.`;

const list = (count: number, make: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** Each makes a text of a given size. */
const KINDS: Readonly<Record<string, (size: number) => { readonly texts: readonly string[]; readonly lang: string }>> =
  {
    'paragraphs with two quotations': (size) => ({ texts: list(size / 2, toParagraph), lang: 'en' }),
    'quotations in one paragraph': (size) => ({
      texts: [list(size, (at) => `“Gate ${at} was open,” said ${nameOf(at)}.`).join(' ')],
      lang: 'en',
    }),
    'marks that open and never close': (size) => ({ texts: ['“a '.repeat(size * 4)], lang: 'en' }),
    'straight marks': (size) => ({ texts: ['"a '.repeat(size * 4)], lang: 'en' }),
    'single marks': (size) => ({ texts: ['‘a '.repeat(size * 4)], lang: 'en' }),
    'dashes in one dialogue': (size) => ({ texts: [`—a ${'—dijo '.repeat(size * 4)}`], lang: 'es' }),
  };
const [SMALL, LARGE] = [1_000, 4_000] as const;

export interface LongBench {
  readonly kind: string;
  readonly msSmall: number;
  readonly msLarge: number;
}

/** Marks and attribution alone. */
export function benchLongTexts(): readonly LongBench[] {
  return Object.entries(KINDS).map(([kind, make]) => {
    const measure = (size: number): number => {
      const { texts, lang } = make(size);
      const blocks = texts.map((text) => ({ kind: 'paragraph' as const, text }));
      const document = buildTextDocument({ blocks, headline: null, dek: null, lang });
      const started = performance.now();
      const quotations = findQuotations(document);
      const between = performance.now();
      const entities = findPeople(document);
      const references = resolveReferences(document, entities, quotations);
      const resumed = performance.now();
      attributeQuotes(document, { quotations, entities, references });
      return between - started + (performance.now() - resumed);
    };
    measure(SMALL);
    return { kind, msSmall: measure(SMALL), msLarge: measure(LARGE) };
  });
}

export function printLongTexts(rows: readonly LongBench[]): void {
  console.log(`\nlong texts: marks and attribution, ${LARGE / SMALL} times the text takes`);
  for (const { kind, msSmall, msLarge } of rows)
    console.log(
      `${kind.padEnd(34)} ${(msLarge / msSmall).toFixed(1).padStart(5)} times as long (${msSmall.toFixed(0)} → ${msLarge.toFixed(0)} ms)`,
    );
}

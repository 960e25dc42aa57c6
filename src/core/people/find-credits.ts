// Which words name who made the page: photographers, agencies, writers of the piece? They are no actors of the story.

import type { Span } from '../text/span.ts';
import type { TextDocument } from '../text/text-document.ts';

interface CreditRule {
  readonly name: string;
  readonly example: string;
  readonly counterExample: string;
  /** Searched in one block; the match is the credit. */
  readonly pattern: RegExp;
}

/** Of at most so many letters and words: without an end, a text of 50,000 capital words was searched anew from each. */
const WORD = String.raw`\p{Lu}[\p{L}.'’-]{0,40}`;
const NAME = String.raw`${WORD}(?:\s+(?:and|${WORD})){0,12}`;

const CREDIT_RULES: readonly CreditRule[] = [
  {
    name: 'photo-credit',
    example: '(Photo by Ole Dahl/Harbour Pictures)',
    counterExample: 'The photo by Dahl won a prize.',
    pattern:
      /[([]?\b(?:Photo(?:graph)?s?|Image|Picture|Illustration|Graphic|Video|Credit|Foto)(?:\s+(?:credit|courtesy|by|of)\b|\s*[:|©])[^)\]]{0,90}(?:[)\]]|$)/gu,
  },
  {
    name: 'agency-credit',
    example: 'Ole Dahl/Getty Images',
    counterExample: 'Dahl / Marsh Ltd',
    pattern: new RegExp(
      String.raw`${NAME}\s*(?:/|\||–|—)\s*(?:AP|AFP|Reuters|REUTERS|EPA|Getty|Associated Press|Bloomberg|Shutterstock|iStock|Unsplash|Alamy|PA Wire|NASA|Flickr|USA TODAY)\b[^.]{0,30}`,
      'gu',
    ),
  },
  {
    name: 'byline',
    example: 'By Ana Ruiz, Staff Writer',
    counterExample: 'By Friday Ruiz had left the town.',
    pattern: new RegExp(
      String.raw`^(?:By|BY|Text by|Story by|Words by|Written by|Reported by|Posted by|Published by|Author:|Von|Par|Por)\s+${NAME}(?:[,|][^.]{0,60})?$`,
      'gu',
    ),
  },
  {
    name: 'reporting-by',
    example: '(Reporting by Ana Ruiz; editing by Ole Dahl)',
    counterExample: 'The reporting by Ruiz changed the law.',
    pattern:
      /^[([]?(?:Additional )?[Rr]eporting (?:by|from)\b.*$|[([](?:Additional )?[Rr]eporting by\b[^)\]]*[)\]]?|[([](?:[Ee]diting|[Ww]riting) by\b[^)\]]*[)\]]?/gu,
  },
  {
    name: 'contributed',
    example: 'Ana Ruiz contributed to this report.',
    counterExample: 'Ruiz contributed to the campaign.',
    pattern:
      /^.{0,160}\b(?:(?:contributed|contributing) (?:reporting |research )?(?:to|from)? ?(?:this|the) (?:report|story|article)|contributed (?:reporting|research))\b.*$/gu,
  },
  {
    name: 'about-the-author',
    example: 'Ana Ruiz is a staff writer. Follow her on Twitter.',
    counterExample: 'Ruiz told her readers to follow the money.',
    pattern:
      /^.{0,200}\b(?:Follow (?:her|him|them|us|me)|can be reached at|Contact (?:her|him|the (?:reporter|author|writer)))\b.*$|\bFollow \p{Lu}[^.]{0,60} on (?:Twitter|X|Facebook|Instagram)\b[^.]*/gu,
  },
];

/** Stretches of the text that only say who wrote, edited or photographed. */
export function findCreditedRanges(document: TextDocument): readonly Span[] {
  return document.blocks.flatMap((block) => {
    const own = document.text.slice(block.start, block.end);
    return CREDIT_RULES.flatMap((rule) =>
      [...own.matchAll(rule.pattern)].map((match) => ({
        start: block.start + match.index,
        end: block.start + match.index + match[0].length,
      })),
    );
  });
}

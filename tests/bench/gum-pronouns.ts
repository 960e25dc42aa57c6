// To whom does each he and she of the GUM news articles point? Read and written down by hand for this project.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORPORA } from './corpora.ts';

const FILE = join(CORPORA, 'gum/news.jsonl');

/** The pronouns asked for, in reading order. */
export const PRONOUN = /\b(?:he|she|his|her|him|hers|himself|herself)\b/gi;

const repeat = (name: string, count: number): readonly string[] => Array.from({ length: count }, () => name);

/**
 * One name for each pronoun of an article in reading order, headline included; null where nobody is named (a mother,
 * any pregnant woman). The name is one that the article uses for that person and for nobody else.
 */
const ANTECEDENTS: Readonly<Record<string, readonly (string | null)[]>> = {
  GUM_news_afghan: ['Donald Trump'],
  GUM_news_asylum: ['Najib Razak'],
  GUM_news_clock: [
    ...repeat('Ahmed Mohamed', 8),
    ...repeat('Mohamed El-Hassan Mohamed', 3),
    ...repeat('Amneh Jafari', 4),
    'Barack Obama',
    ...repeat('Ahmed Mohamed', 2),
    'Sehar Memon',
  ],
  GUM_news_defector: [
    ...repeat('Daniel Montalvo', 3),
    'Tom Devocht',
    ...repeat('Daniel Montalvo', 2),
    'Tom Devocht',
    ...repeat('Daniel Montalvo', 12),
    'Mark Rathbun',
    'Daniel Montalvo',
    'Mark Rathbun',
  ],
  GUM_news_election: [...repeat('Gary Fan', 2), 'Cyd Ho', 'Wong Yeung-tat', 'Edward Yiu'],
  GUM_news_expo: ['Margaret Atwood', 'Stan Lee', ...repeat('Katherinator', 4)],
  GUM_news_flag: repeat('John Key', 2),
  GUM_news_hackers: ['Matthew Ingram'],
  GUM_news_homeopathic: [
    'Thomas Sam',
    'Gloria',
    ...repeat('Thomas Sam', 3),
    ...repeat('Gloria', 14),
    ...repeat('Thomas Sam', 2),
    ...repeat('Gloria', 7),
  ],
  GUM_news_imprisoned: [
    ...repeat('Valeska Paris', 12),
    ...[null, null, null, null],
    'Valeska Paris',
    null,
    ...repeat('Albert Jaquier', 2),
    ...repeat('Valeska Paris', 13),
  ],
  GUM_news_iodine: [...repeat('Cres Eastman', 3), null, null, ...repeat('Cres Eastman', 2), 'Lydia Buchtmann'],
  GUM_news_questionnaire: [...repeat('Yvette Cooper', 2), 'Sunak'],
  GUM_news_sensitive: ['Sujata Raisinghani', 'Paul Dewar', ...repeat('Maxime Bernier', 2)],
  GUM_news_soccer: ['Kyle Walker', 'Harry Kane'],
  GUM_news_taxes: ['Luca Pastorino'],
  GUM_news_warhol: [
    'Dennis Hopper',
    ...repeat('Andy Warhol', 15),
    'Wilkins',
    ...repeat('Andy Warhol', 8),
    ...repeat('Kiara Perkins', 3),
    'Andy Warhol',
    'Kevin Allton',
    'Andy Warhol',
    'Kevin Allton',
    'Waters',
    'Andy Warhol',
    'Waters',
  ],
};

export interface PronounCase {
  readonly start: number;
  readonly text: string;
  /** null where nobody is named. */
  readonly antecedent: string | null;
}

export interface PronounArticle {
  readonly id: string;
  readonly text: string;
  readonly cases: readonly PronounCase[];
}

/** @returns null where the corpus is absent */
export function readGumPronouns(): readonly PronounArticle[] | null {
  if (!existsSync(FILE)) return null;
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { readonly id: string; readonly text: string })
    .map(({ id, text }) => {
      const found = [...text.matchAll(PRONOUN)];
      const named = ANTECEDENTS[id] ?? [];
      if (found.length !== named.length)
        throw new Error(`${id} has ${found.length} pronouns, ${named.length} are written down: the text has changed`);
      return {
        id,
        text,
        cases: found.map((match, at) => ({ start: match.index, text: match[0], antecedent: named[at] ?? null })),
      };
    });
}

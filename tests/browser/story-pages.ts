// Which invented pages are opened in the browsers, and what must a reader see on each?

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLES } from './serve-pages.ts';

export interface StoryPage {
  readonly slug: string;
  readonly title: string;
  /** First and last paragraph of the body. */
  readonly first: string;
  readonly last: string;
  /** Junk of the page that must not show. */
  readonly absent: readonly string[];
  readonly person: string;
  /** The beginning of a quote, and its speaker. */
  readonly quote: string;
  readonly speaker: string;
}

/** Slug, somebody in the story, the beginning of a quote, who said it. */
const SEEN = [
  ['syndicated-wordpress', 'Silvia Mureș', 'People are not angry because of one accident', 'Nadia Oprescu'],
  ['wire-datelines', 'Ingeborg Kiil', 'The repairs are finished and the tests', 'Farid Nasrallah'],
  ['science-single-marks', 'Tobias Engel', 'We’d assumed they were hungry', 'Meera Raghunathan'],
  ['interview-organ-builder', 'Josef Thalberg', 'You do not repair an organ', 'Josef Thalberg'],
  ['opinion-bus', 'Oluwaseun Adeyemi', 'One full bus takes sixty cars', 'Helena Strand'],
  ['live-blog-storm', 'Viktor Hallam', 'We will not send a bus over a bridge', 'Amina Yusuf'],
  ['json-ld-only', 'Noor van Leeuwen', 'He put it down, rang the bell', 'Emeka Nwosu'],
  ['feature-long', 'Suresh Pillai', 'She came up the stairs with dust', 'Eleanor Whitcombe'],
  ['spanish-news', 'Wilmer Quispe', 'Nadie aprende a sumar', 'Rocío Altamirano'],
  ['french-news', 'Solenn Le Goff', 'On ne négocie pas avec la marée', 'Maëlys Kerjean'],
] as const;

export const STORY_PAGES: readonly StoryPage[] = SEEN.map(([slug, person, quote, speaker]) => {
  // The shape is held by tests/unit/fixtures.test.ts.
  const gold = JSON.parse(readFileSync(join(ARTICLES, slug, 'gold.json'), 'utf8')) as {
    readonly title: string;
    readonly body: readonly string[];
    readonly absent: readonly string[];
  };
  return {
    slug,
    title: gold.title,
    first: gold.body[0] ?? '',
    last: gold.body.at(-1) ?? '',
    absent: gold.absent,
    person,
    quote,
    speaker,
  };
});

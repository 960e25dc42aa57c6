// What speaks for a candidate being the name of a thing or of a place, although a person's words are in it?

import { isFictionalName } from '../lexicon/fiction.ts';
import { BRANDS, CRAFT_FOLLOWERS, THING_FOLLOWERS } from '../lexicon/thing-words.ts';
import { isCast, isTitleOfWork } from './name-neighbours.ts';
import type { Rule } from './score-person.ts';
import type { WordFacts } from './word-facts.ts';

/** Weights as in score-person.ts. */
export const THING_RULES: readonly Rule[] = [
  {
    name: 'thing-follows',
    weight: -5,
    example: 'Alzheimer’s disease',
    counterExample: 'Alzheimer’s wife',
    holds: ({ words, piece }) =>
      THING_FOLLOWERS.has(words.facts[piece.end]?.folded ?? '') ||
      (/^'s$/.test(words.facts[piece.end]?.folded ?? '') &&
        /^(?:disease|syndrome|palsy|theorem|constant|paradox)$/.test(words.facts[piece.end + 1]?.folded ?? '')),
  },
  {
    name: 'owned-thing',
    weight: -5,
    example: 'Megan’s Law',
    counterExample: 'Ruiz’s lawyer',
    holds: ({ core, words, piece }) => {
      const [mark, head] = [words.facts[piece.end], words.facts[piece.end + 1]];
      return core.length === 1 && mark?.folded === "'s" && head?.isCapital === true && isOwnedHead(head);
    },
  },
  {
    name: 'outlet-before',
    weight: -6,
    example: 'the newspaper Dagens Bladet',
    counterExample: 'the newspaper’s Ana Ruiz',
    holds: ({ before, words, piece }) =>
      before?.isCapital === false &&
      /^(?:newspaper|newspapers|tabloid|daily|weekly|magazine|broadcaster|website|startup|retailer|airline|carmaker|automaker|drugmaker|chipmaker|supermarket|brand|band|ferry|tanker|yacht|trawler|restaurant|pub|hotel)$/.test(
        before.folded,
      ) &&
      words.text.slice(words.tokens[piece.first - 1]?.end ?? 0, words.tokens[piece.first]?.start ?? 0) === ' ',
  },
  {
    name: 'body-last',
    weight: -5,
    example: 'Cleveland Police',
    counterExample: 'Natalie Church, 41,',
    holds: ({ core, piece }) => {
      const last = core.at(-1);
      return (
        core.length > 1 &&
        piece.title === null &&
        last?.isOrganizationHead === true &&
        !last.isSurname &&
        !last.isForename
      );
    },
  },
  {
    name: 'telescopes',
    weight: -8,
    example: 'the Hubble and James Webb telescopes',
    counterExample: 'the Hubble and James Webb teams',
    holds: ({ after }) =>
      /^(?:telescopes|prizes|awards|tests|airports|stadiums|bridges|hospitals)$/.test(after?.folded ?? ''),
  },
  {
    name: 'ship',
    weight: -9,
    example: 'the USS Gerald R. Ford',
    counterExample: 'President Gerald R. Ford',
    holds: ({ words, piece }) =>
      /^(?:USS|HMS|RMS|SS|MV|HMCS|USNS|RRS)$/.test(words.tokens[piece.first - 1]?.text ?? ''),
  },
  {
    name: 'brand-first',
    weight: -4,
    example: 'Apple AirPods',
    counterExample: 'Mercedes Ruiz',
    holds: ({ core, piece }) => core.length > 1 && piece.title === null && BRANDS.has(core[0]?.folded ?? ''),
  },
  {
    name: 'work-in-marks',
    weight: -9,
    example: 'They read “Jane Eyre” again.',
    counterExample: '“Jane Eyre was late,” they said.',
    holds: ({ words, piece }) => isTitleOfWork(words, piece),
  },
  {
    name: 'fiction',
    weight: -12,
    example: 'in the role of Luke Skywalker',
    counterExample: 'in the film by Luke Sky',
    holds: ({ words, piece, core }) =>
      isCast(words, piece) || isFictionalName(core.map(({ folded }) => folded).join(' ')),
  },
  {
    name: 'digit-inside',
    weight: -5,
    example: 'Dell G3',
    counterExample: 'Elizabeth II',
    holds: ({ core }) => core.some(({ folded }) => /\d/.test(folded)),
  },
  {
    name: 'craft-follows',
    weight: -5,
    example: 'the navy’s Ana Ruiz frigate',
    counterExample: 'the Ruiz probe',
    holds: ({ words, piece, before }) =>
      CRAFT_FOLLOWERS.has(words.facts[piece.end]?.folded ?? '') && /^['’]s?$/.test(before?.folded ?? ''),
  },
  {
    name: 'saint-of-a-place',
    weight: -9,
    example: 'St. Louis',
    counterExample: 'Sgt. Louis',
    holds: ({ words, piece }) =>
      piece.title !== null &&
      piece.title.end - piece.title.first === 1 &&
      /^st\.?$/.test(words.facts[piece.title.first]?.folded ?? ''),
  },
];

/** `Law`, `Vineyard`: what is named for somebody; a cabinet, a White House are the person’s own. */
function isOwnedHead(head: WordFacts): boolean {
  if (/^(?:war|house|office|campaign|administration|government|team|party|army|church|mission)$/.test(head.folded))
    return false;
  return head.isThingHead || /^(?:vineyard|guide|wharf|market|syndrome|steakhouse|diner|pizza)$/.test(head.folded);
}

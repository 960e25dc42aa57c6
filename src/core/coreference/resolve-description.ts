// To whom does a description point: the minister, the 41-year-old?

import { toFolded } from '../lexicon/fold.ts';
import type { Entity } from '../people/entity.ts';
import type { TextDocument } from '../text/text-document.ts';
import type { Described, Reading } from './reading.ts';
import type { Reference } from './reference.ts';
import { fits } from './resolve-pronoun.ts';

/** `the minister`: the person last spoken of whose role holds the noun; `his wife` and `a spokesman` are new people. */
export function resolveDescription(reading: Reading, reference: Reference): Reference {
  const words = toFolded(reference.text).split(/[^a-z0-9'-]+/);
  if (words[0] !== 'the' && words[0] !== 'that' && words[0] !== 'this') return reference;
  const core = words.slice(1).filter((word) => !/^(?:of|for|at|the|a|an|former|new|and)$/.test(word));
  const head = core.at(-1) ?? '';
  const bearers = [...reading.persons.values()].filter(({ id }) => {
    const described = reading.described.get(id);
    return described !== undefined && core.length > 0 && bears(described, core, head);
  });
  const [bearer, other] = bearers.filter(
    (person) => fits(reading.genders.get(person.id), reference.gender) && isKnownBefore(person, reference),
  );
  if (bearer === undefined || other !== undefined) return reference;
  return { ...reference, entity: bearer.id, confidence01: 0.7, because: ['holds-the-role'] };
}

/** “a doctor of the patient” makes nobody the patient. */
function bears({ heads, words, titles }: Described, core: readonly string[], head: string): boolean {
  if (core.length > 1) return core.every((word) => words.has(word));
  const isHead = heads.some((each) => each.has(head)) || titles.has(head);
  return isHead && (words.has(head) || titles.has(head));
}

export function describe({ text }: TextDocument, { roles, mentions }: Entity): Described {
  const folded = roles.map((role) => toFolded(role.text));
  const titles = mentions.flatMap(({ title }) =>
    title === null ? [] : toFolded(text.slice(title.start, title.end)).split(/\W+/),
  );
  return {
    heads: folded.map((role) => new Set(split(role.split(/ (?:of|for|at|in|who|with|to|from|on) /)[0] ?? ''))),
    words: new Set(folded.flatMap(split)),
    titles: new Set(titles.filter((word) => word !== '')),
  };
}

const split = (text: string): readonly string[] => text.split(/[^a-z0-9'-]+/);

function isKnownBefore(person: Entity, reference: Reference): boolean {
  return (person.mentions[0]?.start ?? Number.POSITIVE_INFINITY) < reference.start;
}

// To whom does a description point: the minister, the 41-year-old?

import { toFolded } from '../lexicon/fold.ts';
import type { Entity } from '../people/entity.ts';
import type { Reading } from './reading.ts';
import type { Reference } from './reference.ts';
import { fits } from './resolve-pronoun.ts';

/** `the minister`: the person last spoken of whose role holds the noun; `his wife` and `a spokesman` are new people. */
export function resolveDescription(reading: Reading, reference: Reference): Reference {
  const words = toFolded(reference.text).split(/[^a-z0-9'-]+/);
  if (words[0] !== 'the' && words[0] !== 'that' && words[0] !== 'this') return reference;
  const core = words.slice(1).filter((word) => !/^(?:of|for|at|the|a|an|former|new|and)$/.test(word));
  const head = core.at(-1) ?? '';
  const bearers = [...reading.persons.values()].filter((person) => {
    // “a doctor of the patient” makes nobody the patient.
    const isHead = (text: string): boolean =>
      toFolded(text)
        .split(/ (?:of|for|at|in|who|with|to|from|on) /)[0]
        ?.split(/[^a-z0-9'-]+/)
        .includes(head) === true;
    if (core.length === 1 && person.roles.length > 0 && !person.roles.some((role) => isHead(role.text))) {
      const isTitle = person.mentions.some(
        ({ title }) => title !== null && isHead(reading.document.text.slice(title.start, title.end)),
      );
      if (!isTitle) return false;
    }
    const held = new Set(person.roles.flatMap((role) => toFolded(role.text).split(/[^a-z0-9'-]+/)));
    const title = person.mentions.some(
      (mention) =>
        mention.title !== null &&
        core.some((word) =>
          toFolded(reading.document.text.slice(mention.title?.start, mention.title?.end)).split(/\W+/).includes(word),
        ),
    );
    return (core.length > 0 && core.every((word) => held.has(word))) || (core.length === 1 && title);
  });
  const [bearer, other] = bearers.filter(
    (person) => fits(reading.genders.get(person.id), reference.gender) && isKnownBefore(person, reference),
  );
  if (bearer === undefined || other !== undefined) return reference;
  return { ...reference, entity: bearer.id, confidence01: 0.7, because: ['holds-the-role'] };
}

function isKnownBefore(person: Entity, reference: Reference): boolean {
  return (person.mentions[0]?.start ?? Number.POSITIVE_INFINITY) < reference.start;
}

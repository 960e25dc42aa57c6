// How far does the simplest idea go: the nearest capitalized name to a reporting verb?

import type { Prediction } from './gold.ts';

const QUOTED = /[“"]([^“”"]+)[”"]/g;
const NAME = /\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*)*/gu;
const VERB = /\b(?:said|says|told|added|wrote|explained|asked|tweeted|warned|announced)\b/g;
/** The reporter's words on either side in which verb and name are looked for, in characters. */
const REACH = 80;

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: string[];
}

/** Names of two words and more are people; a single word is the person of that surname; speech is what stands in marks. */
export function findByPlainRules(text: string): Prediction {
  const people: Named[] = [];
  for (const [name] of text.matchAll(NAME)) {
    if (!name.includes(' ') || people.some((person) => person.name === name)) continue;
    people.push({ id: `p${people.length + 1}`, name, aliases: [name, surnameOf(name)] });
  }
  const quotes = [...text.matchAll(QUOTED)].map((match) => {
    const words = match[1] ?? '';
    const name = findNearestName(text, match.index, match.index + match[0].length);
    const person = people.find(({ aliases }) => name !== null && aliases.includes(name));
    return {
      kind: words.split(' ').length < 4 ? 'partial' : 'direct',
      text: words,
      speaker: person === undefined ? null : { type: 'person', id: person.id },
    };
  });
  return { people: people.map((person) => ({ ...person, role: null })), organizations: [], quotes };
}

function findNearestName(text: string, start: number, end: number): string | null {
  const after = text.slice(end, end + REACH).split('\n')[0] ?? '';
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split('\n')
      .at(-1) ?? '';
  return findNameAtVerb(after) ?? findNameAtVerb(before);
}

function findNameAtVerb(words: string): string | null {
  const verb = words.search(VERB);
  if (verb < 0) return null;
  const names = [...words.matchAll(NAME)].map((match) => ({ name: match[0], gap: Math.abs(match.index - verb) }));
  return names.sort((a, b) => a.gap - b.gap)[0]?.name ?? null;
}

function surnameOf(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

// Which description and which name are one and the same? `Ana Ruiz, a retired pilot`, `teacher and author Ana Ruiz`

import { isRoleNounToken } from '../people/role-phrase.ts';
import type { TextDocument } from '../text/text-document.ts';
import { groupBySentence, type Source } from './source.ts';

/** “Ana Ruiz, a retired pilot,” and “the pilot, Ana Ruiz,”: both are one. */
export function linkAppositions(
  document: TextDocument,
  names: readonly Source[],
  descriptions: readonly Source[],
): readonly Source[] {
  const persons = groupBySentence(names.filter(({ form }) => form === 'name'));
  const isComma = (index: number): boolean => document.tokens[index]?.text === ',';
  return descriptions.map((description) => {
    // “According to the indictment, Reed …”: no document is a person.
    if (description.entity !== null || description.form !== 'description') return description;
    const { firstToken, sentence } = description;
    const bearer = (persons.get(sentence) ?? []).find(
      (person) =>
        person.sentence === sentence &&
        ((isComma(firstToken - 1) && person.endToken === firstToken - 1) ||
          isNamedBehind(document, description, person) ||
          isSecondOffice(document, description, person)),
    );
    return bearer === undefined ? description : { ...description, entity: bearer.entity };
  });
}

const MAX_ADJECTIVES = 2;

/** `the pilot, Ana Ruiz,`, `le PDG, Pekka Lundmark`, `El ministro portugués, Paulo Rangel,` */
export function isNamedBehind({ tokens, lang }: TextDocument, { endToken, sentence }: Source, person: Source): boolean {
  let comma = endToken;
  while (
    /^(?:fr|es|it|pt)/.test(lang) &&
    comma - endToken < MAX_ADJECTIVES &&
    /^\p{Ll}{4,}$/u.test(tokens[comma]?.text ?? '') &&
    tokens[comma]?.sentence === sentence
  )
    comma += 1;
  // “According to the pilot, Ana Ruiz left”: an apposition closes.
  const isClosed = tokens[person.endToken]?.sentence !== sentence || tokens[person.endToken]?.kind === 'mark';
  return tokens[comma]?.text === ',' && person.start === tokens[comma + 1]?.start && isClosed;
}

/** `Ernährungsberaterin und Autorin Rhiannon Lambert`: without articles both are hers. */
export function isSecondOffice({ tokens }: TextDocument, { firstToken, endToken }: Source, person: Source): boolean {
  if (endToken !== firstToken + 1 || !/^(?:und|and|et|y)$/.test(tokens[endToken]?.norm ?? '')) return false;
  const between = tokens.slice(endToken + 1, person.firstToken);
  return (
    0 < between.length &&
    between.length <= 2 &&
    endToken < person.firstToken &&
    between.every((token) => /^\p{Lu}/u.test(token.text) || isRoleNounToken(token))
  );
}

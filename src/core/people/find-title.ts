// Where in a run of capitalized words stands a title, so that a name follows?

import type { DocumentWords } from './document-words.ts';
import type { Run } from './find-runs.ts';

/**
 * The title inside a run, with its modifiers, null where none is followed by a name.
 *
 * Deputy Finance Minister Kofi Adu           -> Deputy Finance Minister
 * Lakeview University President Ana Ruiz     -> President (what stands before is an organization)
 * Stephen King                               -> none: nothing follows the title word
 */
export function findTitle({ facts }: DocumentWords, { first, end }: Run): Run | null {
  let found: Run | null = null;
  for (let index = first; index < end; index += 1) {
    const fact = facts[index];
    if (fact === undefined || !(fact.isRoleNoun || fact.isHonorific)) continue;
    const before = facts[index - 1];
    const isInName =
      index > first && before?.isForename === true && (fact.isForename || fact.isSurname) && found === null;
    const isForenameHere = fact.isForename && !fact.isHonorific && index + 1 < end && index === first;
    const after = facts[index + 1];
    // “Home Secretary Yvette Coopersmith”: behind a name the last word is a surname, whatever trade it is.
    const isSurnameHere = index + 1 === end && (before?.isForename === true || (found !== null && found.end < index));
    if (
      isInName ||
      isForenameHere ||
      (isSurnameHere && index > first && isNameBefore(facts, index, found)) ||
      after?.isGeneration === true
    )
      continue;
    if (fact.isOrganizationHead && index + 1 >= end) continue;
    // “Refugee Council”, “Workers Party”: the noun belongs to the organization.
    if (after?.isOrganizationHead === true && !fact.isHonorific && !after.isForename) continue;
    if (isInsideBody(facts, index, end)) continue;
    const start: number = found !== null && found.end === index ? found.first : findTitleStart(facts, first, index);
    // “Chief Executive Laura Stein”: the second word alone is no title.
    const isLong = fact.folded === 'chief' && after?.folded === 'executive' && index + 2 < end;
    found = { first: start, end: isLong ? index + 2 : index + 1 };
  }
  if (found !== null) return found.end < end || found.first === first ? found : null;
  return null;
}

/** `Ana Ruiz Criminal Justice Center`: nothing but ordinary words up to the head of a body. */
function isInsideBody(facts: DocumentWords['facts'], noun: number, end: number): boolean {
  const rest = facts.slice(noun + 1, end);
  const head = rest.at(-1);
  return (
    rest.length > 1 &&
    head?.isOrganizationHead === true &&
    !head.isForename &&
    !head.isSurname &&
    rest.every((fact) => fact.isCommon || fact.isOrganizationHead || fact.isRoleNoun)
  );
}

/** A word that no title holds stands right before. */
function isNameBefore(facts: DocumentWords['facts'], index: number, title: Run | null): boolean {
  const before = facts[index - 1];
  if (before === undefined || before.isRoleNoun || before.isTitleModifier || before.isOrganizationHead) return false;
  return !before.isCommon && (before.isForename || title !== null) && facts[index]?.isCommon !== true;
}

function findTitleStart(facts: DocumentWords['facts'], first: number, noun: number): number {
  let start = noun;
  while (start > first) {
    const fact = facts[start - 1];
    if (fact === undefined || !(fact.isTitleModifier || fact.isRoleNoun || fact.isDemonym || fact.isHonorific)) break;
    start -= 1;
  }
  return start;
}

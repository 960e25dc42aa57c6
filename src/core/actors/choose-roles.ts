// Which of the descriptions of a person stands on the card first, and which below it?

import type { Role } from '../people/entity.ts';

/** Words that a role may have before more of them only tell a story. */
const MAX_ROLE_WORDS = 16;
/** What somebody is comes before whose relative somebody is, and both before where somebody belongs. */
const PATTERN_WEIGHT: Readonly<Record<string, number>> = {
  before: 2,
  after: 2,
  reversed: 1.5,
  copula: 1,
  relative: -12,
  of: -3,
};
const KINSHIP_PENALTY = 4;
/** `one of the first two women in the house` is long, but says less than `senator`. */
const MANY_PENALTY = 9;
/** `his wife`, `her longtime friend`; his successor and her co-author say what somebody does. */
const KINSHIP =
  /^(?:his|her|their|my) (?:.* )?(?:wife|husband|son|daughter|mother|father|brother|sister|mom|dad|partner|friend|girlfriend|boyfriend|uncle|aunt|cousin|fiancee|fiancé|fiancée|fiance|children|parents|twin|niece|nephew|grand\w+|step\w+|neighbou?r|colleague|boss)s?$/i;
/** More than a few would fill the card with the story itself. */
const MAX_OTHER_ROLES = 4;

export interface ChosenRoles {
  readonly role: string | null;
  readonly otherRoles: readonly string[];
}

/** The fullest description, offices before kinship; the others in reading order, without what has been said. */
export function chooseRoles(roles: readonly Role[]): ChosenRoles {
  const best = roles.reduce<Role | null>((so, role) => (so === null || weigh(role) > weigh(so) ? role : so), null);
  if (best === null) return { role: null, otherRoles: [] };
  const others: Role[] = [];
  for (const role of roles) {
    const isSaid = [best, ...others].some((said) => says(said.text, role.text));
    if (!isSaid) others.push(role);
  }
  const news = others.filter((role) => !others.some((other) => other !== role && says(other.text, role.text)));
  return { role: best.text, otherRoles: news.slice(0, MAX_OTHER_ROLES).map(({ text }) => text) };
}

function weigh({ text, pattern }: Role): number {
  const words = text.split(/\s+/).length;
  const penalty = KINSHIP.test(text) ? KINSHIP_PENALTY : /^one of /i.test(text) ? MANY_PENALTY : 0;
  return Math.min(words, MAX_ROLE_WORDS) + (PATTERN_WEIGHT[pattern] ?? 0) - penalty;
}

/** Every word of the shorter stands in the longer: `minister` adds nothing to `foreign minister of Lithuania`. */
function says(longer: string, shorter: string): boolean {
  const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const known = new Set(words(longer));
  return words(shorter).every((word) => known.has(word));
}

// Why was a block left out? The rule of the clean-up as a few plain words.

/** What the reader took out by hand. */
export const TAKEN_OUT = 'taken-out';

/** Names of the rules in `dom/`, by what they have in common for a reader. */
const REASONS: readonly (readonly [message: string, rules: RegExp])[] = [
  ['leftOutByYou', /^taken-out/],
  ['leftOutHidden', /^(?:not-shown|hidden)/],
  ['leftOutLinks', /^(?:navigation|related|read-more|link|tags|keywords|teaser|breadcrumb|title-under-label|far-from)/],
  ['leftOutAppeal', /^(?:newsletter|subscribe|promotion|follow|share|consent|notice|site-notice|ad)/],
  ['leftOutComments', /^comment/],
  ['leftOutAbout', /^(?:author|published|credit|caption|figure|label|byline|dateline)/],
  ['leftOutAside', /^aside/],
  ['leftOutRepeat', /^repeat/],
];

/** @returns the key of a message. */
export function toLeftOutReason(rule: string | null): string {
  if (rule === null) return 'leftOutPassed';
  return REASONS.find(([, rules]) => rules.test(rule))?.[0] ?? 'leftOutCleaned';
}

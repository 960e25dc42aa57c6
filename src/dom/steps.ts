// Which steps and rules between page and text can be left out, to see what each gives?

import { BEFORE_RULES } from './clean/before-rules.ts';
import { LINE_RULES } from './clean/line-rules.ts';

/** In the order in which they run. */
export const STEPS = [
  ...([
    'hidden',
    'menus',
    'embeds',
    'boxes',
    'figures',
    'before-rules',
    'lost-blocks',
    'repeats',
    'lines',
    'cards',
  ] as const),
  ...(['link-lists', 'link-lines', 'edges', 'guide', 'filter', 'other-origins'] as const),
] as const;
type Step = (typeof STEPS)[number];

/** Names of steps, and `before-rules:promotion` for one rule of a step. Nothing is left out but by a bench. */
export type Omitted = ReadonlySet<string>;

/** As `Omitted` has them. */
export const RULES: readonly string[] = [
  ...BEFORE_RULES.map(({ name }) => `before-rules:${name}`),
  ...LINE_RULES.map(({ name }) => `lines:${name}`),
];

export function isOn(step: Step, omitted: Omitted | undefined): boolean {
  return omitted?.has(step) !== true;
}

export function rulesOn<Rule extends { readonly name: string }>(
  step: Step,
  rules: readonly Rule[],
  omitted: Omitted | undefined,
): readonly Rule[] {
  if (omitted === undefined) return rules;
  return isOn(step, omitted) ? rules.filter(({ name }) => !omitted.has(`${step}:${name}`)) : [];
}

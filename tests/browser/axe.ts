// Which rules of accessibility does a page of the extension break? axe finds what a rule can find: contrast, names, roles, order.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Options of `axe.run`, as source text. */
export const RULES = `{ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }`;

/** One line per rule that is broken: the rule and the elements. */
export const toLines = ({ violations }: Pick<AxeResults, 'violations'>): readonly string[] =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);

export async function findViolations(page: Page): Promise<readonly string[]> {
  // As the debugger, not as the page: the extension's content security policy stays in force.
  await page.evaluate(AXE);
  return toLines((await page.evaluate(`axe.run(document, ${RULES})`)) as AxeResults);
}

// Which part of the page is the article's body?

import { Readability } from '@mozilla/readability';
import type { Removal } from '../core/article.ts';
import { markPullQuotes, markTimestamps } from './block-roles.ts';
import { applyRules } from './clean/apply-rules.ts';
import { BEFORE_RULES } from './clean/before-rules.ts';
import { cleanContent } from './clean/clean-content.ts';
import { dropBoxes } from './clean/drop-boxes.ts';
import { dropMenus } from './clean/drop-menus.ts';
import { measurePage } from './clean/measure-page.ts';
import { simplifyEmbeds } from './embeds.ts';
import { putFiguresBack, type TakenFigures, takeFigures } from './figures.ts';
import { type FilterResult, filterUnits, type UnitScorer } from './filter/filter-units.ts';
import type { Guide } from './filter/guide.ts';
import { noteRules, noteStage, renumber, selectNearProse, trackUnits } from './filter/track-units.ts';
import { settleHiddenParts } from './hidden-parts.ts';
import { numberBlocks, restoreLostBlocks } from './lost-blocks.ts';
import { UNIT } from './marks.ts';
import type { PageIndex } from './page-index.ts';
import { isOn, type Omitted, rulesOn } from './steps.ts';
import { collectBlocks, type TextBlock } from './text-blocks.ts';
import { dropTrackingPixels } from './tracking-pixels.ts';
import { toWebAddress } from './web-address.ts';

export interface Extraction {
  readonly content: Element;
  readonly blocks: readonly TextBlock[];
  readonly removals: readonly Removal[];
  /** What rules or Readability dropped and a later step brought back. */
  readonly restored: readonly { readonly step: string; readonly rule: string; readonly text: string }[];
}

export interface ExtractOptions {
  readonly index: PageIndex;
  readonly url: string;
  readonly headline: string | null;
  /** What the page's data says of the story, for the filter. */
  readonly guide: Guide;
  readonly score: UnitScorer;
  readonly omitted?: Omitted | undefined;
}

/** The body between our own clean-up before and after Readability. Changes `copy`. null where nothing was found. */
export function extractArticle(
  copy: Document,
  { index, url, headline, guide, score, omitted }: ExtractOptions,
): Extraction | null {
  const facts = measurePage(copy.body, index.units);
  const headlines = [headline ?? '', ...[...copy.querySelectorAll('h1')].map((heading) => heading.textContent ?? '')];
  const hidden = isOn('hidden', omitted) ? settleHiddenParts(copy.body, facts, index) : [];
  const near = selectNearProse(index.units.filter(({ element }) => element.isConnected));
  const menus = isOn('menus', omitted) ? dropMenus(copy.body, index.units, new Set(near)) : [];
  if (isOn('embeds', omitted)) simplifyEmbeds(copy.body, url);
  const boxes = isOn('boxes', omitted) ? dropBoxes(copy.body, { facts, units: index.units, headline, url }) : [];
  markPullQuotes(copy.body, index);
  markTimestamps(copy.body, index);
  const pixels = dropTrackingPixels(copy.body, url);
  const taken = isOn('figures', omitted) ? takeFigures(copy.body, { baseUrl: url, facts, index }) : NO_FIGURES;
  const units = trackUnits(copy.body, near);
  const before = applyRules(copy.body, {
    rules: rulesOn('before-rules', BEFORE_RULES, omitted),
    index,
    facts,
    step: 'dom/clean/before',
  });
  noteRules(units, before.removed);
  const numbered = numberBlocks(copy.body);
  const content = runReadability(copy);
  if (content === null) return null;
  const found = collectBlocks(content);
  renumber(units, content, found);
  noteStage(units, content, 'isFound');
  const lost = isOn('lost-blocks', omitted) ? restoreLostBlocks(content, numbered) : [];
  const restored = lost.length > 0 ? collectBlocks(content) : found;
  const cleaned = cleanContent(content, restored, { url, headlines, omitted });
  noteStage(units, content, 'isKept');
  const filtered = isOn('filter', omitted) ? filterUnits(content, units, { guide, score }) : UNFILTERED;
  const isChanged = cleaned.length + filtered.removals.length + filtered.restored.length > 0;
  const blocks = isChanged ? collectBlocks(content) : restored;
  for (const element of content.querySelectorAll(`[${UNIT}]`)) element.removeAttribute(UNIT);
  // Shows nothing, and costs the sanitizer a copy.
  for (const template of content.querySelectorAll('template')) template.remove();
  const unwrapped = dropTrackingPixels(content, url);
  putFiguresBack(content, taken.figures);
  resolveLinks(content, url);
  return {
    content,
    blocks,
    removals: [
      ...hidden,
      ...menus,
      ...boxes,
      ...pixels,
      ...taken.removals,
      ...before.removals,
      ...cleaned,
      ...filtered.removals,
      ...unwrapped,
    ],
    restored: [
      ...lost.map((text) => ({ step: 'dom/lost-blocks', rule: 'same-template', text })),
      ...filtered.restored.map((text) => ({ step: 'dom/filter', rule: 'like-story', text })),
    ],
  };
}

const NO_FIGURES: TakenFigures = { figures: [], removals: [] };
const UNFILTERED: FilterResult = { removals: [], restored: [] };

/** Characters below which Readability tries again with fewer of its own rules; short news items have 300. */
const MIN_ARTICLE_LENGTH = 300;

function runReadability(copy: Document): Element | null {
  const result = new Readability<Element>(copy, {
    charThreshold: MIN_ARTICLE_LENGTH,
    keepClasses: true,
    // Structured data is read by our own code.
    disableJSONLD: true,
    // Readability serializes its own container, which is an element.
    serializer: (node) => node as Element,
  }).parse();
  return result?.content ?? null;
}

export function resolveLinks(content: Element, url: string): void {
  for (const link of content.querySelectorAll('a[href]')) {
    const address = toWebAddress(link.getAttribute('href'), url);
    if (address === null) link.removeAttribute('href');
    else link.setAttribute('href', address);
  }
}

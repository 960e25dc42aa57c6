// Does the bench of one rule see where it fires, what it takes, and that a sibling would do the same?

import { describe, expect, it } from 'vitest';
import { benchRuleViews, measureRules, type RulePage } from '../../bench/rule-views.ts';

const STORY = [
  'The ferry to Lund Island stopped for the third time this month, and the harbour master said that nobody knew why.',
  'Passengers waited for four hours in the rain until a fishing boat took the last of them across, two at a time.',
  'The county bought the ferry in 1988, and no yard on this coast has parts for an engine that was old at that time.',
  'A new boat would cost nine million, which is more than the island pays in taxes in ten years, its council says.',
];
const WAY = '<div class="breadcrumbs">Home and harbours and ferries of the coast</div>';
const TAGS = '<p>Tags: ferries, harbours, islands of the coast</p>';

function toPage(site: string, junk: string): RulePage {
  const paragraphs = [...STORY, ...STORY.map((line) => `On Monday, ${line}`)].map((line) => `<p>${line}</p>`);
  const html = `<html><body><article><h1>Ferry stops</h1>${paragraphs.join('')}${junk}</article></body></html>`;
  const body = [...STORY, ...STORY.map((line) => `On Monday, ${line}`)].join('\n');
  return { corpus: 'zyte', site, url: `https://${site}/ferry`, html, body, isMeasured: true };
}

describe('one rule from all sides', () => {
  const pages = [toPage('echo.example', TAGS), toPage('tide.example', TAGS + WAY), toPage('coast.example', '')];

  it('counts pages, sites and what went there', async () => {
    const [keywords] = await measureRules(['lines:keywords'], pages, new Map());
    expect(keywords?.firings.zyte).toEqual({ pages: 2, sites: 2, junk: 2, story: 0 });
  });

  it('finds a gain with Readability alone that siblings hide in the whole', async () => {
    const [keywords] = await measureRules(['lines:keywords'], pages, new Map());
    const alone = keywords?.views['Readability alone'];
    expect(alone).toMatchObject({ helped: ['echo.example', 'tide.example'], hurt: [] });
    expect(alone?.gains.zyte).toBeGreaterThan(0);
    expect(keywords?.views['whole pipeline']?.helped).toEqual([]);
  });

  it('leaves what names no rule', async () => {
    await expect(benchRuleViews(['lines:nonsense'])).rejects.toThrow(/no rule lines:nonsense; there are cards, /);
  });
});

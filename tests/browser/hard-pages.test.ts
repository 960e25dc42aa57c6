// Does the reader go from page to page of a story, and read what stands in open shadow roots and behind folds?

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForReader } from './chromium.ts';
import { clickInReader, type ShadowReader, waitForShadowReader } from './closed-shadow.ts';
import { openReaderInPage } from './popup-controls.ts';
import { useChromium } from './use-chromium.ts';

const { chromium } = useChromium();

const LINES = [
  'The lighthouse on Skerry Point will be kept by hand again from June, the harbour board said on Friday, after its lamp failed eleven times.',
  '“A machine does not hear a ship,” said Pia Lunde, who was born in the tower and has asked for the post every spring since then.',
  'The board had replaced the last keeper in 1988, and since then a company on the mainland has watched the lamp over a line.',
];
const REST = [
  'The new keeper is to live in the tower from the first of June, with a boat that brings food and letters every second Tuesday.',
  'Whether the harbour pays for it is open: the town gives a third, the county has promised another, and nobody spoke of the last.',
  'In the second winter the boat could not land for nine weeks, and Lunde’s mother burned the stairs to keep the lamp warm.',
];
const toHtml = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('');
const frame = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Keeper wanted on Skerry Point</title><meta property="og:type" content="article"></head><body>${body}</body></html>`;
const pager =
  '<nav><a href="/coast/keeper-wanted-on-skerry">1</a> <a href="/coast/keeper-wanted-on-skerry?page=2">2</a></nav>';
const story = (inside: string): string =>
  frame(`<article><h1>Keeper wanted on Skerry Point</h1>${inside}</article>${pager}`);

const PAGES: Readonly<Record<string, string>> = {
  '/coast/keeper-wanted-on-skerry': story(toHtml(LINES)),
  '/coast/keeper-wanted-on-skerry?page=2': story(toHtml(REST)),
  '/shadow': frame(
    `<h1>Keeper wanted on Skerry Point</h1><echo-story><span slot="end">${toHtml([REST[0] ?? ''])}</span></echo-story><script>document.querySelector('echo-story').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<article>${toHtml(LINES)}<slot name="end"></slot></article>`)}</script>`,
  ),
  '/folded': frame(
    `<article><h1>Keeper wanted on Skerry Point</h1>${toHtml(LINES)}<div style="display:none">${toHtml(REST)}</div><details><summary>How often?</summary><p>Eleven times in one year and four times in the year before, the board wrote in its minutes.</p></details></article>`,
  ),
};

let server: Server;
let address = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const html = PAGES[request.url ?? ''];
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function openReaderOn(path: string): Promise<Page> {
  const page = await chromium().open(`${address}${path}`);
  const popup = await chromium().openPopup(page);
  await waitForReader(popup);
  await openReaderInPage(popup);
  return page;
}

async function waitFor(page: Page, words: string): Promise<ShadowReader> {
  const reader = await waitForShadowReader(page, (found) => found?.text.includes(words) === true);
  if (reader === null) throw new Error(`no reader shows «${words}»`);
  return reader;
}

describe('hard pages, in a real browser', () => {
  it('goes on to the next page of a story in the same tab, and the reader opens there', async () => {
    const page = await openReaderOn('/coast/keeper-wanted-on-skerry');
    await waitFor(page, LINES[2] ?? '');
    await clickInReader(page, 'Open the next page');
    const second = await waitFor(page, REST[2] ?? '');
    expect(page.url()).toBe(`${address}/coast/keeper-wanted-on-skerry?page=2`);
    expect(second.text).not.toContain('Open the next page');
    await page.close();
  });

  it('reads an open shadow root, with what stands in its slots', async () => {
    const page = await openReaderOn('/shadow');
    const reader = await waitFor(page, LINES[2] ?? '');
    expect(reader.text).toContain(REST[0]);
    await page.close();
  });

  it('reads what the page folds away', async () => {
    const page = await openReaderOn('/folded');
    const reader = await waitFor(page, LINES[2] ?? '');
    expect(reader.text).toContain(REST[2]);
    expect(reader.text).toContain('Eleven times in one year');
    await page.close();
  });
});

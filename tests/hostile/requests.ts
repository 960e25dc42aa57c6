// Does the extension ask the network for anything? Every request of a real Chromium goes through a proxy that writes it
// down; what comes after the page is at rest is the extension's, or the browser's own.

import type { Page } from 'puppeteer-core';
import { type Chromium, launchChromium, waitForReader } from '../browser/chromium.ts';
import { openReaderInPage, pressInPopup } from '../browser/popup-controls.ts';
import { type LoggedRequest, startLoggingProxy } from './logging-proxy.ts';

/** Chromium calls its maker's hosts whatever its flags say. */
const BROWSERS_OWN =
  /(?:^|\.)(?:google|googleapis|gstatic|googleusercontent|gvt1|gvt2|chromium|mozilla|firefox)\.(?:com|org|net)(?::443)?$/;

const PAGE = 'http://crane.example/news/crane-stays';
/** The browser asks the proxy for a tunnel to each picture's host, so each has a host of its own. */
const PICTURE_HOSTS = ['one', 'two', 'three'].map((name) => `${name}.pictures.example`);

const PARAGRAPHS = [
  'The harbour board of Lunden said on Monday that the old crane will stay where it has stood for ninety years.',
  '“It is part of the town,” said Marit Osei, who chairs the board. “Nobody asked us to take it down.”',
  'The decision ends four months of letters, two hearings and one petition with more names than the town has voters.',
];

const toFigure = (host: string): string =>
  `<figure><img src="https://${host}/crane.gif" width="600" height="400" alt="The crane"><figcaption>The crane.</figcaption></figure>`;

export const TRACKED_PAGE = `<!doctype html><html lang="en"><head><title>Crane stays</title>
<meta property="og:type" content="article"><meta property="og:image" content="https://tracker.example/lead.gif">
<link rel="canonical" href="https://tracker.example/canonical"><link rel="next" href="https://tracker.example/next">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Crane stays","image":"https://tracker.example/ld.gif"}</script></head>
<body><article><h1>Crane stays</h1>
${PARAGRAPHS.map((text, index) => `<p>${text}</p>${toFigure(PICTURE_HOSTS[index] ?? '')}`).join('\n')}
<p>The <a href="https://tracker.example/link" ping="https://tracker.example/ping">minutes</a> of both hearings are public.</p>
<img src="https://tracker.example/pixel.gif" width="1" height="1" alt="">
<img src="https://tracker.example/hidden.gif" style="display:none" alt="">
<iframe src="https://tracker.example/frame"></iframe><video src="https://tracker.example/film" poster="https://tracker.example/poster.gif"></video>
<svg><image href="https://tracker.example/svg.gif" width="5" height="5"/></svg>
<p style="background:url(https://tracker.example/style.gif)">Work on the quay begins in the spring, as soon as the ice is gone from the harbour.</p>
</article></body></html>`;

export interface RequestReport {
  readonly hasPictures: boolean;
  /** After the page came to rest. */
  readonly ofPictures: readonly LoggedRequest[];
  /** None is allowed. */
  readonly others: readonly LoggedRequest[];
  /** Hosts of the browser's maker. */
  readonly ofBrowser: readonly string[];
}

const REST_MS = 2_000;
const nap = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Popup, then the reader over the page, scrolled to their ends. */
export async function logRequests(hasPictures: boolean): Promise<RequestReport> {
  const proxy = await startLoggingProxy(new Map([[PAGE, TRACKED_PAGE]]));
  const flags = [`--proxy-server=http://127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>'];
  const chromium = await launchChromium({ flags });
  try {
    const page = await chromium.open(PAGE);
    if (!hasPictures) await switchPicturesOff(chromium, page);
    await nap(REST_MS);
    proxy.clear();
    const popup = await chromium.openPopup(page);
    await waitForReader(popup);
    await popup.$eval('.text', (frame) => frame.scrollTo(0, frame.scrollHeight));
    await nap(REST_MS);
    await popup.close().catch(() => undefined);
    // The key works through the browser, which tests cannot press; the popup's button injects the same script.
    const again = await chromium.openPopup(page);
    await waitForReader(again);
    await openReaderInPage(again);
    await nap(REST_MS);
    return { hasPictures, ...sortRequests(proxy.requests) };
  } finally {
    await chromium.close();
    await proxy.close();
  }
}

function sortRequests(requests: readonly LoggedRequest[]): Omit<RequestReport, 'hasPictures'> {
  const hostOf = ({ method, url }: LoggedRequest): string => (method === 'CONNECT' ? url : new URL(url).host);
  const isBrowsers = (request: LoggedRequest): boolean => BROWSERS_OWN.test(hostOf(request));
  const isPicture = ({ url }: LoggedRequest): boolean => PICTURE_HOSTS.includes(url.replace(/:443$/, ''));
  return {
    ofPictures: requests.filter(isPicture),
    others: requests.filter((request) => !isBrowsers(request) && !isPicture(request)),
    ofBrowser: [...new Set(requests.filter(isBrowsers).map(hostOf))],
  };
}

/** By the popup's own switch, which keeps it for both surfaces. */
async function switchPicturesOff(chromium: Chromium, page: Page): Promise<void> {
  const popup = await chromium.openPopup(page);
  await waitForReader(popup);
  await pressInPopup(popup, 'Display');
  await popup.waitForSelector('.panel-display');
  await popup.$$eval('label', (labels) => labels.find(({ textContent }) => textContent === 'Images')?.click());
  await popup.waitForFunction(() => document.querySelector('.body img[src]') === null, { polling: 100 });
  await popup.close().catch(() => undefined);
}

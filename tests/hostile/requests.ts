// Does the extension ask the network for anything? Every request of a real Chromium goes through a proxy that writes it
// down; what comes after the page is at rest is the extension's, or the browser's own.

import { launchChromium, waitForReader } from '../browser/chromium.ts';
import { type LoggedRequest, startLoggingProxy } from './logging-proxy.ts';

/** Chromium calls its maker's hosts whatever its flags say. */
const BROWSERS_OWN =
  /(?:^|\.)(?:google|googleapis|gstatic|googleusercontent|gvt1|gvt2|chromium|mozilla|firefox)\.(?:com|org|net)(?::443)?$/;

const PAGE = 'http://crane.example/news/crane-stays';
const PICTURES = ['one', 'two', 'three'].map((name) => `http://pictures.example/${name}.gif`);

const HTML = `<!doctype html><html lang="en"><head><title>Crane stays</title>
<meta property="og:type" content="article"><meta property="og:image" content="http://tracker.example/lead.gif">
<link rel="canonical" href="http://tracker.example/canonical"><link rel="next" href="http://tracker.example/next">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Crane stays","image":"http://tracker.example/ld.gif"}</script></head>
<body><article><h1>Crane stays</h1>
${PICTURES.map(
  (
    address,
    index,
  ) => `<figure><img src="${address}" width="600" height="400" alt="The crane"><figcaption>The crane, ${index}.</figcaption></figure>
<p>The harbour board of Lunden said on Monday, for the ${index}. time, that the old crane will stay where it has stood for ninety years.</p>
<p>“It is part of the town,” said Marit Osei, who chairs the board. “Nobody asked us to take it down.” <a href="http://tracker.example/link" ping="http://tracker.example/ping">The minutes</a> are public.</p>`,
).join('\n')}
<img src="http://tracker.example/pixel.gif" width="1" height="1" alt="">
<iframe src="http://tracker.example/frame"></iframe><video src="http://tracker.example/film" poster="http://tracker.example/poster.gif"></video>
<svg><image href="http://tracker.example/svg.gif" width="5" height="5"/></svg><p style="background:url(http://tracker.example/style.gif)">The quay opens in the spring, and work on it begins as soon as the ice is gone from the harbour.</p>
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
  const proxy = await startLoggingProxy(new Map([[PAGE, HTML]]));
  const flags = [`--proxy-server=http://127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>'];
  const chromium = await launchChromium({ flags });
  try {
    const page = await chromium.open(PAGE);
    if (!hasPictures) await keepPicturesOff(chromium.browser, chromium.extensionId);
    await page.bringToFront();
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
    const closed = new Promise((resolve) => again.once('close', resolve));
    await again.$$eval('.reader button', (buttons) =>
      buttons.find((button) => button.textContent === 'Open in the page')?.click(),
    );
    await closed;
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
  const isPicture = ({ url, referrer }: LoggedRequest): boolean => PICTURES.includes(url) && referrer === null;
  return {
    ofPictures: requests.filter(isPicture),
    others: requests.filter((request) => !isBrowsers(request) && !isPicture(request)),
    ofBrowser: [...new Set(requests.filter(isBrowsers).map(hostOf))],
  };
}

/** Through the reader's own storage, as its switch would. */
async function keepPicturesOff(
  browser: Awaited<ReturnType<typeof launchChromium>>['browser'],
  extensionId: string,
): Promise<void> {
  const target = await browser.waitForTarget(
    (candidate) => candidate.type() === 'service_worker' && candidate.url().includes(extensionId),
  );
  const worker = await target.worker();
  await worker?.evaluate(async () => {
    // The worker is an extension's: the API is there.
    const { storage } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
    const { settings } = await storage.local.get('settings');
    await storage.local.set({ settings: { ...(settings as object), hasImages: false } });
  });
}

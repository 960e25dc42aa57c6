// What do the other extractors make of the same page?

import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import Parser from '@postlight/parser';
import { Defuddle } from 'defuddle/node';
import { toReaderText } from '../../src/dom/to-reader-text.ts';
import { openPage } from './corpora.ts';

/** Each gives HTML, whose text is read off as ours is. */
const PEERS: Readonly<Record<string, (html: string, url: string) => Promise<string | null | undefined>>> = {
  readability: async (html, url) => new Readability(openPage(html, url).window.document).parse()?.content,
  defuddle: async (html, url) => (await Defuddle(openPage(html, url), url)).content,
  postlight: async (html, url) => (await Parser.parse(url, { html: toBytes(html), fetchAllPages: false })).content,
  'article-extractor': async (html, url) => (await extractFromHtml(html, url))?.content,
};

export const PEER_NAMES: readonly string[] = Object.keys(PEERS);

/** It decodes bytes by what the page says of itself; ours are UTF-8 by now. */
function toBytes(html: string): Buffer {
  return Buffer.from(html.replace(/(<meta\b[^>]*charset=["']?)[\w-]+/gi, '$1utf-8'));
}

/** The text of the article; empty where the peer finds none or fails. */
export async function readByPeer(name: string, html: string, url: string): Promise<string> {
  return quietly(async () => {
    const content = await PEERS[name]?.(html, url).catch(() => null);
    return content ? toReaderText(openPage(`<body>${content}</body>`, url).window.document.body).text : '';
  });
}

/** Peers report each page's broken data on the console, and would hide our tables. */
async function quietly<T>(run: () => Promise<T>): Promise<T> {
  const { log, warn, error } = console;
  const mute = (): void => {};
  Object.assign(console, { log: mute, warn: mute, error: mute });
  process.noDeprecation = true;
  try {
    return await run();
  } finally {
    Object.assign(console, { log, warn, error });
    process.noDeprecation = false;
  }
}

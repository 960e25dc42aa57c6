// What becomes of posts, videos and other frames that a page embeds?

import { ROLE } from './marks.ts';
import { toWebAddress } from './web-address.ts';

/** Posts of networks, put in as quotations with a script: their words are part of many stories. */
const POST =
  '.twitter-tweet, .twitter-video, .instagram-media, .bluesky-embed, .tiktok-embed, .mastodon-embed, .reddit-embed-bq';

/** Frames that show something a reader may want to follow; all others are advertising or counters. */
const SHOWN_FRAME =
  /\b(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitter\.com|x\.com|facebook\.com|instagram\.com|tiktok\.com|soundcloud\.com|spotify\.com|twitch\.tv|streamable\.com|datawrapper\.dwcdn\.net|documentcloud\.org)\b/;

/**
 * Keep the words of embedded posts as quotations, and put a labelled link in place of each embedded video: the
 * reader makes no request on its own.
 */
export function simplifyEmbeds(body: Element, baseUrl: string): void {
  for (const post of body.querySelectorAll('blockquote')) if (post.matches(POST)) post.removeAttribute('class');
  for (const frame of body.querySelectorAll('iframe, video, audio')) {
    const address = frame.getAttribute('src') ?? frame.getAttribute('data-src') ?? findSource(frame);
    const url = toWebAddress(address, baseUrl);
    if (url === null || (frame.localName === 'iframe' && !SHOWN_FRAME.test(url))) frame.remove();
    else wrapperOf(frame).replaceWith(toLink(url, frame));
  }
}

const WRAPPERS = new Set(['div', 'figure', 'p', 'span']);

/** Players stand alone in several boxes; a box with nothing but a link in it would be taken for one of other stories. */
function wrapperOf(frame: Element): Element {
  let wrapper = frame;
  let parent = frame.parentElement;
  while (parent !== null && WRAPPERS.has(parent.localName) && isAloneIn(wrapper, parent)) {
    wrapper = parent;
    parent = parent.parentElement;
  }
  return wrapper;
}

function isAloneIn(child: Element, parent: Element): boolean {
  return [...parent.childNodes].every((node) => node === child || (node.nodeType !== 1 && !node.textContent?.trim()));
}

function findSource(media: Element): string | null {
  return media.querySelector('source')?.getAttribute('src') ?? null;
}

function toLink(url: string, frame: Element): Element {
  const document = frame.ownerDocument;
  const link = document.createElement('a');
  link.setAttribute('href', url);
  const title = frame.getAttribute('title')?.trim();
  link.textContent = title ? `${title} (${new URL(url).hostname})` : new URL(url).hostname;
  const holder = document.createElement('p');
  holder.setAttribute(ROLE, 'embed');
  holder.append(link);
  return holder;
}

// How do pages of today build a story, and what do they put between its paragraphs?
//
// Skins are ways of building a page, junk is what has to go; classes are hashes or utilities, so that none tells what a
// part is. Some junk stands in plain paragraphs, as sites that paste it into the text have it.

import type { ModernLanguage } from './modern-languages.ts';

export interface Skin {
  readonly name: string;
  /** @param parts the HTML of each paragraph, heading and piece of junk, in order. */
  readonly page: (parts: readonly string[], title: string) => string;
  readonly paragraph: (text: string) => string;
  readonly heading: (text: string) => string;
}

const NAV = '<header><nav><a href="/">Home</a><a href="/coast">Coast</a><a href="/sport">Sport</a></nav></header>';
const FOOT = '<footer><a href="/imprint">Imprint</a><a href="/privacy">Privacy</a></footer>';
const p = (text: string): string => `<p>${text}</p>`;
const h2 = (text: string): string => `<h2>${text}</h2>`;

export const SKINS: readonly Skin[] = [
  {
    name: 'plain article',
    page: (parts, title) => `${NAV}<main><article><h1>${title}</h1>${parts.join('')}</article></main>${FOOT}`,
    paragraph: p,
    heading: h2,
  },
  {
    name: 'hashed classes, each paragraph in a box',
    page: (parts, title) =>
      `<div id="__next"><div class="css-1x9kq2"><div class="css-8f0aa1">${NAV}</div><div class="css-4m2hpz"><h1 class="css-7qq1ab">${title}</h1><section class="css-0kf3vd">${parts.join('')}</section></div>${FOOT}</div></div>`,
    paragraph: (text) => `<div class="css-53u6y8"><p class="css-at9mc1">${text}</p></div>`,
    heading: (text) => `<div class="css-53u6y8"><h2 class="css-l2rq88">${text}</h2></div>`,
  },
  {
    name: 'utility classes',
    page: (parts, title) =>
      `<div id="root">${NAV}<main class="mx-auto max-w-3xl px-4"><h1 class="text-4xl font-bold">${title}</h1><div class="mt-8 space-y-6">${parts.join('')}</div></main>${FOOT}</div>`,
    paragraph: (text) => `<p class="text-lg leading-8 text-gray-900">${text}</p>`,
    heading: (text) => `<h2 class="text-2xl font-semibold mt-10">${text}</h2>`,
  },
  {
    name: 'boxes without paragraphs',
    page: (parts, title) =>
      `<div><div>${NAV}</div><div class="sc-ab12f"><h1>${title}</h1><div class="sc-9c1de">${parts.join('')}</div></div>${FOOT}</div>`,
    paragraph: (text) => `<div class="sc-77aa0">${text}</div>`,
    heading: (text) => `<h3 class="sc-31c0b">${text}</h3>`,
  },
  {
    name: 'custom elements',
    page: (parts, title) =>
      `<site-shell>${NAV}<site-story><h1>${title}</h1><story-body>${parts.join('')}</story-body></site-story>${FOOT}</site-shell>`,
    paragraph: (text) => `<story-text><p>${text}</p></story-text>`,
    heading: (text) => `<story-heading><h2>${text}</h2></story-heading>`,
  },
  {
    name: 'AMP',
    page: (parts, title) =>
      `<amp-sidebar id="side" layout="nodisplay"><a href="/">Home</a></amp-sidebar>${NAV}<article class="i-amphtml-element"><h1>${title}</h1>${parts.join('')}</article>${FOOT}`,
    paragraph: (text) => `<p class="i-amphtml-text">${text}</p>`,
    heading: (text) => `<h2 class="i-amphtml-text">${text}</h2>`,
  },
];

/** Where a piece of junk stands on real pages. */
type Position = 'before' | 'between' | 'after';

export interface JunkKind {
  readonly name: string;
  readonly at: readonly Position[];
  readonly make: (junk: ModernLanguage['junk'], skin: Skin) => string;
}

/** Each kind has its own hash for a class. */
const box = (inside: string): string => `<div class="css-${(inside.length * 7919).toString(36)}">${inside}</div>`;
const link = (text: string, at = 0): string => `<a href="/story-${at}">${text}</a>`;

export const JUNK_KINDS: readonly JunkKind[] = [
  {
    name: 'audio player',
    at: ['before', 'between'],
    make: ({ listen: [line, minutes] }) => box(`<button>▶</button><span>${line}</span><span>${minutes}</span>`),
  },
  {
    name: 'audio line',
    at: ['before'],
    make: ({ listen }, { paragraph }) => paragraph(listen.join(' · ')),
  },
  {
    name: 'notice on a summary by a machine',
    at: ['before', 'after'],
    make: ({ summary: [, notice] }) => box(`<p><em>${notice}</em></p>`),
  },
  {
    name: 'newsletter form',
    at: ['between', 'after'],
    make: ({ newsletter: [title, pitch, button, terms] }) =>
      box(`<h3>${title}</h3><p>${pitch}</p><form><input type="email"><button>${button}</button></form><p>${terms}</p>`),
  },
  {
    name: 'newsletter without a form',
    at: ['between'],
    make: ({ newsletter: [title, pitch, button, terms] }) =>
      box(`<h3>${title}</h3><p>${pitch}</p><div>${link(button)}</div><p>${terms}</p>`),
  },
  {
    name: 'most read, a list',
    at: ['between', 'after'],
    make: ({ mostRead, headlines }) =>
      `<section class="css-2mmq1"><h2>${mostRead}</h2><ol>${headlines.map((text, i) => `<li>${link(text, i)}</li>`).join('')}</ol></section>`,
  },
  {
    name: 'cards of other stories',
    at: ['between', 'after'],
    make: ({ headlines, teaser }) =>
      box(
        headlines
          .slice(0, 3)
          .map(
            (text, i) =>
              `<div class="css-9ppo3"><a href="/story-${i}"><img src="/i.jpg" alt=""><h3>${text}</h3><p>${teaser}</p></a></div>`,
          )
          .join(''),
      ),
  },
  {
    name: 'card of one other story',
    at: ['between'],
    make: ({ headlines: [title = ''], teaser }) =>
      box(`<a href="/story-1"><img src="/i.jpg" alt=""></a><h4>${link(title)}</h4><p>${teaser}</p>`),
  },
  {
    name: 'line that points elsewhere',
    at: ['between', 'after'],
    make: ({ readMore, headlines: [title = ''] }, { paragraph }) =>
      paragraph(`<strong>${readMore}</strong> ${link(title)}`),
  },
  {
    name: 'title of another story alone',
    at: ['between'],
    make: ({ headlines: [, title = ''] }, { paragraph }) => paragraph(`<strong>${link(title)}</strong>`),
  },
  {
    name: 'poll',
    at: ['between', 'after'],
    make: ({ poll: [question, yes, no, button, votes] }) =>
      box(
        `<h4>${question}</h4><ul><li><label><input type="radio">${yes}</label></li><li><label><input type="radio">${no}</label></li></ul><button>${button}</button><p>${votes}</p>`,
      ),
  },
  { name: 'gift line', at: ['before', 'after'], make: ({ gift }, { paragraph }) => paragraph(gift) },
  { name: 'copyright line', at: ['after'], make: ({ copyright }, { paragraph }) => paragraph(copyright) },
  {
    name: 'consent over a post',
    at: ['between'],
    make: ({ consent: [title, text, button] }) => box(`<h4>${title}</h4><p>${text}</p><button>${button}</button>`),
  },
  {
    name: 'gallery',
    at: ['between'],
    make: ({ gallery: [button, caption] }) =>
      box(`<img src="/i.jpg" alt=""><span>1/12</span><span>${caption}</span><button>${button}</button>`),
  },
  {
    name: 'figure with a caption',
    at: ['before', 'between'],
    make: ({ gallery: [, caption] }) =>
      `<figure class="css-6hh2a"><img src="/i.jpg" alt=""><figcaption>${caption}</figcaption></figure>`,
  },
  {
    name: 'preferred source',
    at: ['before', 'after'],
    make: ({ preferred }) => box(`<p>${link(preferred)}</p>`),
  },
  {
    name: 'comments prompt',
    at: ['after'],
    make: ({ comments: [title, line] }) => `<section class="css-33k1z"><h3>${title}</h3><p>${line}</p></section>`,
  },
  {
    name: 'comments',
    at: ['after'],
    make: ({ thread: [label, ...comments] }) =>
      `<section class="css-84ktq"><h3>${label}</h3>${comments.map((text, i) => `<div><b>reader ${i}</b><p>${text}</p><button>+${i}</button></div>`).join('')}</section>`,
  },
  {
    name: 'next story of a page that never ends',
    at: ['after'],
    make: ({ next, headlines: [, title] }, { paragraph }) =>
      `<article><h1>${title}</h1>${next.map(paragraph).join('')}</article>`,
  },
  {
    name: 'next story with its writer, in a box of no kind',
    at: ['after'],
    make: ({ next, headlines: [, title], byline: [name, date] }, { paragraph }) =>
      `<div class="css-2nx7c"><header><h1>${title}</h1><span class="css-by">${name}</span><time>${date}</time></header><div>${next.map(paragraph).join('')}</div></div>`,
  },
  {
    name: 'next story under a headline that leads to it',
    at: ['after'],
    make: ({ next, headlines: [, title], byline: [name, date] }, { paragraph }) =>
      `<article class="css-5ty0q"><h2>${link(title ?? '', 7)}</h2><p>${name}</p><time>${date}</time>${next.map(paragraph).join('')}</article>`,
  },
  {
    name: 'share row',
    at: ['before', 'after'],
    make: ({ share: [label, ...names] }) =>
      box(`<span>${label}</span><ul>${names.map((name) => `<li><a href="#">${name}</a></li>`).join('')}</ul>`),
  },
  {
    name: 'byline, date and time to read',
    at: ['before'],
    make: ({ byline: [name, date, minutes] }) =>
      box(`<div>${link(name)}</div><time datetime="2031-05-06">${date}</time><span>${minutes}</span>`),
  },
  {
    name: 'author',
    at: ['after'],
    make: ({ bio: [name, text] }) => box(`<img src="/a.jpg" alt=""><h4>${link(name)}</h4><p>${text}</p>`),
  },
  {
    name: 'offer to pay',
    at: ['after'],
    make: ({ paywall: [title, text, button] }) => box(`<h3>${title}</h3><p>${text}</p><a href="/pay">${button}</a>`),
  },
  {
    name: 'video player',
    at: ['before', 'between'],
    make: ({ player: [label, state] }) =>
      box(`<video></video><button>${label}</button><span>${label}</span><span>${state}</span>`),
  },
  { name: 'app', at: ['between', 'after'], make: ({ app }, { paragraph }) => paragraph(link(app)) },
  {
    name: 'advertisement',
    at: ['between'],
    make: ({ advertisement: [label, line] }) => box(`<span>${label}</span><div><amp-ad></amp-ad></div><p>${line}</p>`),
  },
  {
    name: 'topics',
    at: ['after'],
    make: ({ topics: [label, ...tags] }) =>
      box(`<h4>${label}</h4><ul>${tags.map((tag) => `<li>${link(tag)}</li>`).join('')}</ul>`),
  },
  {
    name: 'asks for money',
    at: ['between', 'after'],
    make: ({ donate: [title, text, button] }) => box(`<h3>${title}</h3><p>${text}</p><a href="/give">${button}</a>`),
  },
  {
    name: 'how we report',
    at: ['after'],
    make: ({ trust: [title, line] }) => box(`<h4>${link(title)}</h4><p>${line}</p>`),
  },
  {
    name: 'contents of the page',
    at: ['before'],
    make: ({ contents: [label, ...headings] }) =>
      box(`<p>${label}</p><ul>${headings.map((text, i) => `<li><a href="#part-${i}">${text}</a></li>`).join('')}</ul>`),
  },
  { name: 'back to the top', at: ['after'], make: ({ top }) => box(`<a href="#top">${top}</a>`) },
];

/** Where the two headings stand. */
const HEADING_BEFORE = [6, 8];
/** Where junk between paragraphs stands. */
const GAPS = [2, 5, 7];

export interface ModernPage {
  readonly html: string;
  readonly url: string;
  readonly wanted: readonly string[];
  /** Texts of which none may stay. */
  readonly unwanted: readonly string[];
}

/** A story in this skin and language, with these kinds of junk, each in all places where it stands on real pages. */
export function makeModernPage(language: ModernLanguage, skin: Skin, kinds: readonly JunkKind[]): ModernPage {
  const junkAt = (position: Position): string =>
    kinds.flatMap((kind) => (kind.at.includes(position) ? [kind.make(language.junk, skin)] : [])).join('');
  const between = kinds.filter(({ at }) => at.includes('between'));
  const parts: string[] = [junkAt('before')];
  for (const [index, text] of language.paragraphs.entries()) {
    const heading = language.headings[HEADING_BEFORE.indexOf(index)];
    if (heading !== undefined) parts.push(skin.heading(heading));
    parts.push(skin.paragraph(text));
    const gap = GAPS.indexOf(index);
    // Kinds share the gaps; a kind alone stands in the first.
    if (gap >= 0)
      parts.push(...between.filter((_, at) => at % GAPS.length === gap).map((kind) => kind.make(language.junk, skin)));
  }
  parts.push(junkAt('after'));
  const body = skin.page(parts, language.title);
  return {
    url: 'https://echo.example/coast/2031/05/06/island-school-keeps-its-last-pupils',
    html: `<html lang="${language.lang}"><head><title>${language.title}</title><meta property="og:type" content="article"></head><body>${body}</body></html>`,
    wanted: [...language.paragraphs, ...language.headings],
    unwanted: kinds.flatMap(({ make }) => textsOf(make(language.junk, skin))),
  };
}

/** The texts between the tags; short ones and those that stand in the story, too, tell nothing. */
function textsOf(html: string): readonly string[] {
  return html
    .split(/<[^<>]*>/)
    .map((text) => text.trim())
    .filter((text) => text.length > 3);
}

/** Paragraphs that are not there, and junk that is. */
export function judgeModernPage(
  { wanted, unwanted }: ModernPage,
  text: string,
): { readonly lost: readonly string[]; readonly left: readonly string[] } {
  const lines = text.split('\n');
  const story = wanted.join('\n');
  const count = (line: string): number => lines.filter((other) => other === line).length;
  return {
    lost: wanted.filter((paragraph) => !text.includes(paragraph)),
    // A short word of junk may well stand in the story: then it has to be a line of its own.
    left: unwanted.filter(
      (junk) => count(junk) > (wanted.includes(junk) ? 1 : 0) || (!story.includes(junk) && text.includes(junk)),
    ),
  };
}

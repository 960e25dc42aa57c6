// What do pages look like that are no article: home, section, shop, forum, search and video pages?

export interface InventedPage {
  readonly kind: string;
  readonly url: string;
  readonly html: string;
}

const NOUNS = ['ferry', 'council', 'orchard', 'tram', 'quarry', 'choir', 'harbour', 'lighthouse', 'market', 'bakery'];
const VERBS = ['reopens', 'closes', 'moves', 'wins', 'loses', 'waits', 'argues', 'returns', 'sings', 'votes'];
const ENDS = [
  'after a long winter',
  'to nobody’s surprise',
  'for the third time',
  'with help from neighbours',
  'before the fair',
];

/** A small generator with a seed: the same pages on every machine. */
function createChoice(seed: number): <T>(list: readonly T[]) => T {
  let state = seed * 2_654_435_761 + 1;
  return (list) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    // Lists are not empty and the index is below their length.
    return list[Math.floor((state / 2_147_483_648) * list.length)] as (typeof list)[number];
  };
}

function sentence(choose: ReturnType<typeof createChoice>): string {
  return `The ${choose(NOUNS)} of ${choose(['Lund', 'Harrow Ford', 'Old Mere', 'Saint Brid'])} ${choose(VERBS)} ${choose(ENDS)}, and the ${choose(NOUNS)} ${choose(VERBS)} ${choose(ENDS)}.`;
}

const repeat = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join('');

type Maker = (choose: ReturnType<typeof createChoice>, size: number) => { url: string; head?: string; body: string };

const MAKERS: Readonly<Record<string, Maker>> = {
  home: (choose, size) => ({
    url: 'https://echo.example/',
    head: '<script type="application/ld+json">{"@type":"WebSite","name":"The Echo"}</script>',
    body: repeat(
      20 + size,
      (i) =>
        `<article class="card"><h2><a href="/news/${i}">${sentence(choose)}</a></h2><p>${sentence(choose)} ${sentence(choose)}</p></article>`,
    ),
  }),
  section: (choose, size) => ({
    url: 'https://echo.example/world/europe',
    head: '<meta property="og:type" content="website">',
    body: `<h1>Europe</h1><ul>${repeat(
      15 + size,
      (i) =>
        `<li><h3><a href="/world/${i}">${sentence(choose)}</a></h3><p>${sentence(choose)}</p><time datetime="2031-05-0${1 + (i % 9)}">May</time></li>`,
    )}</ul>`,
  }),
  'section without boxes': (choose, size) => ({
    url: 'https://echo.example/sport/',
    head: '<meta property="og:type" content="article">',
    body: `<h1>Sport</h1><div>${repeat(8 + size, (i) => `<h3><a href="/s/${i}">${sentence(choose)}</a></h3><p>${sentence(choose)} <a href="/s/${i}">Read more</a></p>`)}</div>`,
  }),
  shop: (choose, size) => ({
    url: `https://shop.example/product/oak-table-${size}`,
    head: '<meta property="og:type" content="product"><script type="application/ld+json">{"@type":"Product","name":"Oak table","offers":{"price":"99"}}</script>',
    body: `<h1>Oak table</h1><span itemprop="price">99</span><button class="add-to-cart">Buy</button><div class="description">${repeat(2 + (size % 4), () => `<p>${sentence(choose)} ${sentence(choose)} ${sentence(choose)}</p>`)}</div>`,
  }),
  forum: (choose, size) => ({
    url: `https://talk.example/threads/which-boat-is-best.${size}`,
    head: '<script type="application/ld+json">{"@type":"DiscussionForumPosting","headline":"Which boat?"}</script>',
    body: `<h1>Which boat is best?</h1>${repeat(8 + size, (i) => `<div class="post"><b>user${i}</b><div class="body"><p>${sentence(choose)}</p><p>${sentence(choose)} ${sentence(choose)}</p></div></div>`)}`,
  }),
  'forum without markup': (choose, size) => ({
    url: `https://talk.example/viewtopic.php?t=${size}`,
    body: `<h2>Which boat?</h2><table>${repeat(10 + size, (i) => `<tr><td>user${i}</td><td>${sentence(choose)}<br>${sentence(choose)} ${sentence(choose)}</td></tr>`)}</table>`,
  }),
  search: (choose, size) => ({
    url: 'https://echo.example/search?q=ferry',
    body: `<h1>Results for ferry</h1><ol>${repeat(10 + size, (i) => `<li><a href="/r/${i}">${sentence(choose)}</a><p>${sentence(choose)} ${sentence(choose)}</p></li>`)}</ol>`,
  }),
  video: (choose, size) => ({
    url: `https://echo.example/videos/ferry-leaves-harbour-${size}`,
    head: '<meta property="og:type" content="video.other"><script type="application/ld+json">{"@type":"VideoObject","name":"Ferry"}</script>',
    body: `<h1>Ferry leaves harbour</h1><video src="/f.mp4"></video><p>${sentence(choose)} ${sentence(choose)}</p>${repeat(8, (i) => `<div><a href="/v/${i}">${sentence(choose)}</a></div>`)}`,
  }),
  'topic page': (choose, size) => ({
    url: `https://echo.example/topics/ferries`,
    body: `<h1>Ferries</h1><p>${sentence(choose)} ${sentence(choose)}</p>${repeat(12 + size, (i) => `<div class="item"><h4><a href="/t/${i}">${sentence(choose)}</a></h4><div>${sentence(choose)}</div></div>`)}`,
  }),
  'about page': (choose, size) => ({
    url: 'https://echo.example/contact',
    body: `<h1>Contact us</h1>${repeat(2 + (size % 3), () => `<p>${sentence(choose)}</p>`)}<form><input name="mail"></form>`,
  }),
};

const VARIANTS = 20;

/** 200 pages, 20 of each kind, the same on every run. */
export function inventNonArticles(): readonly InventedPage[] {
  return Object.entries(MAKERS).flatMap(([kind, make]) =>
    Array.from({ length: VARIANTS }, (_, size) => {
      const { url, head = '', body } = make(createChoice(size + 1), size);
      const around = '<nav><a href="/">Home</a> <a href="/world">World</a></nav>';
      return {
        kind,
        url,
        html: `<html lang="en"><head><title>The Echo</title>${head}</head><body>${around}<main>${body}</main></body></html>`,
      };
    }),
  );
}

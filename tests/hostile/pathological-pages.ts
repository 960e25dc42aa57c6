// Which pages are too deep, too long or too strange? Each made by code, by name, so that a report can say which one.

const STORY = Array.from(
  { length: 8 },
  (_, index) =>
    `<p>Paragraph ${index} of the story tells, in some words more than a line holds, what the harbour board decided on Monday; “It stays,” said Marit Osei.</p>`,
).join('');

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Crane stays</title>${head}</head><body>${body}</body></html>`;
const article = (inside: string): string => page(`<article><h1>Crane stays</h1>${STORY}${inside}</article>`);
const times = (text: string, count: number): string => text.repeat(count);
const nested = (tag: string, depth: number, inside = 'x', attributes = ''): string =>
  times(`<${tag}${attributes}>${inside}`, depth) + times(`</${tag}>`, depth);
const words = (count: number): string => times('word after word of a text that does not end ', Math.ceil(count / 9));

/** 300 kB and more of one kind of thing each. */
export const PATHOLOGICAL: Readonly<Record<string, () => string>> = {
  'nested div, 500 deep': () => article(nested('div', 500)),
  'nested div, 3,000 deep': () => article(nested('div', 3_000)),
  'nested div, 20,000 deep': () => article(nested('div', 20_000)),
  'nested div around the article, 2,000 deep': () =>
    page(`${times('<div>', 2_000)}<article>${STORY}</article>${times('</div>', 2_000)}`),
  'nested span, 5,000 deep': () => article(`<p>${nested('span', 5_000)}</p>`),
  'nested b and i, 5,000 deep': () => article(`<p>${times('<b><i>x', 2_500)}</p>`),
  'misnested formatting': () => article(times('<b><p><i>x</b></p>', 2_000)),
  'adoption agency': () => article(times('<a><p><b>x', 400)),
  'nested tables, 300 deep': () => article(nested('table><tr><td', 300)),
  'nested lists, 2,000 deep': () => article(nested('ul><li', 2_000)),
  'nested blockquotes, 2,000 deep': () => article(nested('blockquote', 2_000)),
  'nested blockquotes in a heading, 400 deep': () => article(`<h2>${nested('blockquote', 400, words(9))}</h2>`),
  'nested sections with headings, 1,000 deep': () => article(nested('section', 1_000, '<h2>head</h2><p>text</p>')),
  'nested forms and fields': () => article(nested('fieldset', 1_000, '<input name=parentNode>')),
  'nested iframes by srcdoc': () => article('<iframe srcdoc="<iframe srcdoc=x></iframe>"></iframe>'.repeat(2_000)),
  'nested svg, 3,000 deep': () => article(`<svg>${nested('g', 3_000)}</svg>`),
  'nested math, 3,000 deep': () => article(`<math>${nested('mrow', 3_000)}</math>`),
  'nested details, 1,000 deep': () => article(nested('details', 1_000, '<summary>more</summary>text')),
  'nested ruby, 1,000 deep': () => article(nested('ruby', 1_000, 'x<rt>y</rt>')),
  'nested unknown elements, 3,000 deep': () => article(nested('x-part', 3_000)),
  'nested template, 500 deep': () => article(nested('template', 500)),
  'nested template in a page without text, 3,000 deep': () => page(nested('template', 3_000)),
  'noscript with the story, 3,000 deep': () =>
    page(`<noscript>${times('<div>x', 3_000)}${STORY}${times('</div>', 3_000)}</noscript>`),
  'nested quotes q, 2,000 deep': () => article(`<p>${nested('q', 2_000)}</p>`),
  '20,000 paragraphs': () => article(times('<p>The board met and went home again on Monday.</p>', 20_000)),
  '100,000 paragraphs': () => article(times('<p>The board met.</p>', 100_000)),
  '100,000 paragraphs after loose words': () =>
    page(`<article><h1>Crane stays</h1>The board met on Monday.${times('<p>The board met.</p>', 100_000)}</article>`),
  '50,000 list items at the start': () =>
    page(`<article><h1>Crane stays</h1><ul>${times('<li>The board met.</li>', 50_000)}</ul>${STORY}</article>`),
  'a table of 20,000 rows at the start': () =>
    page(
      `<article><h1>Crane stays</h1><table>${times('<tr><td>The board met.</tr>', 20_000)}</table>${STORY}</article>`,
    ),
  '100,000 siblings without text': () => article(times('<i></i>', 100_000)),
  '200,000 line breaks': () => article(times('x<br>', 200_000)),
  '100,000 double line breaks': () => article(times('x<br><br>', 100_000)),
  '100,000 comments': () => article(times('<!-- x -->', 100_000)),
  '50,000 links': () => article(times('<a href="/x">link</a> ', 50_000)),
  '20,000 list items': () => article(`<ul>${times('<li>item of a list</li>', 20_000)}</ul>`),
  '20,000 pictures': () => article(times('<img src="/x.jpg" alt="crane">', 20_000)),
  '10,000 figures': () => article(times('<figure><img src="/x.jpg"><figcaption>crane</figcaption></figure>', 10_000)),
  '5,000 embeds': () => article(times('<blockquote class="twitter-tweet"><p>words</p></blockquote>', 5_000)),
  '20,000 table rows': () => article(`<table>${times('<tr><td>1<td>2<td>3</tr>', 20_000)}</table>`),
  'a table of 3,000 columns': () => article(`<table>${times(`<tr>${times('<td>1', 3_000)}</tr>`, 10)}</table>`),
  'colspan without end': () => article(`<table>${times('<tr><td colspan=1000 rowspan=65534>1', 500)}</table>`),
  '8,000 notes that link to each other': () =>
    article(
      Array.from({ length: 4_000 }, (_, i) => `<p id="n${i}">A note. <a href="#n${i + 1}">The next note</a></p>`).join(
        '',
      ),
    ),
  '10,000 rows, some of which reach into the next': () =>
    article(`<table>${times('<tr><td rowspan=2>1<td>2</tr><tr><td>3</tr>', 5_000)}</table>`),
  'a form around 20,000 paragraphs': () =>
    page(`<form><input name=childNodes><h1>Crane stays</h1>${times('<p>The board met on Monday.</p>', 20_000)}</form>`),
  '10,000 headings': () => article(times('<h2>head</h2>', 10_000)),
  '5,000 scripts': () => article(times('<script>var x = 1;</script>', 5_000)),
  '5,000 styles': () => article(times('<style>p { color: red }</style>', 5_000)),
  '3,000 structured objects': () =>
    page(
      `<article>${STORY}</article>`,
      times('<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>', 3_000),
    ),
  'structured data, 50,000 deep': () =>
    page(
      `<article>${STORY}</article>`,
      `<script type="application/ld+json">${times('[', 50_000)}${times(']', 50_000)}</script>`,
    ),
  'structured data that names itself': () =>
    page(
      `<article>${STORY}</article>`,
      `<script type="application/ld+json">{"@graph":[{"@id":"#a","@type":"NewsArticle","author":{"@id":"#a"},"isPartOf":{"@id":"#a"}}]}</script>`,
    ),
  'structured body of 5 MB': () =>
    page(
      '<p>Too short.</p>',
      `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${words(800_000)}"}</script>`,
    ),
  '20,000 meta tags': () =>
    page(`<article>${STORY}</article>`, times('<meta property="og:title" content="x">', 20_000)),
  'a title of 2 MB': () =>
    page(`<article>${STORY}</article>`, `<meta property="og:title" content="${words(300_000)}">`),
  'one paragraph of 2 MB': () => article(`<p>${words(300_000)}</p>`),
  'one word of a million characters': () => article(`<p>${times('x', 1_000_000)}</p>`),
  'one word of a million capital letters': () => article(`<p>${times('X', 1_000_000)}</p>`),
  'a million spaces': () => article(`<p>x${times(' ', 1_000_000)}y</p>`),
  'a million line ends': () => article(`<pre>x${times('\n', 1_000_000)}y</pre>`),
  '500,000 combining marks on one letter': () => article(`<p>Z${times('\u0301', 500_000)}</p>`),
  '100,000 letters with three marks each': () => article(`<p>${times('Z\u0301\u0320\u0334', 100_000)}</p>`),
  '100,000 bidi overrides': () => article(`<p>${times('\u202Ea\u202Db', 50_000)}</p>`),
  '100,000 bidi isolates left open': () => article(`<p>${times('\u2066a', 100_000)}</p>`),
  '100,000 zero-width joiners': () => article(`<p>a${times('\u200Db', 100_000)}</p>`),
  '50,000 emoji joined': () => article(`<p>${times('👩‍', 50_000)}</p>`),
  'lone surrogates and NULs': () => article(`<p>${times('a\uD800b\uDC00c&#0;\u0000', 20_000)}</p>`),
  '100,000 opening quotation marks': () => article(`<p>${times('“a ', 100_000)}</p>`),
  '100,000 straight marks': () => article(`<p>${times('"a ', 100_000)}</p>`),
  '20,000 quotations with speakers': () =>
    article(times('<p>“It stays,” said Marit Osei. “For good,” she said.</p>', 10_000)),
  '20,000 names': () =>
    article(
      Array.from({ length: 2_000 }, (_, i) => `<p>Marit${i} Osei${i} met Ana${i} Ruiz${i} of Lunden.</p>`).join(''),
    ),
  'one sentence of 50,000 capital words': () => article(`<p>${times('Marit Osei Ruiz ', 17_000)}</p>`),
  '50,000 brackets and dashes': () => article(`<p>${times('( - [ — ', 12_500)}</p>`),
  'attributes of 5 MB': () => article(`<p class="${times('a-b ', 1_250_000)}">x</p>`),
  'an element of 20,000 attributes': () =>
    article(`<p ${Array.from({ length: 20_000 }, (_, i) => `a${i}="x"`).join(' ')}>x</p>`),
  'class names of every boilerplate word': () =>
    article(times('<div class="related share promo comments newsletter ad author tags more"><p>x y</p></div>', 5_000)),
  'a picture address of 3 MB': () => article(`<img src="https://hostile.example/${times('a', 3_000_000)}">`),
  'data address of 3 MB': () => article(`<img src="data:image/png;base64,${times('AAAA', 750_000)}">`),
  'a page without an end': () =>
    `<!doctype html><title>x</title><body><article>${STORY}<p>${times('<div <p ', 20_000)}`,
  'no body at all': () => '<!doctype html><frameset><frame></frameset>',
  'an empty page': () => '',
  'a page of NULs': () => times('\u0000', 200_000),
  'svg as a page': () => `<svg>${times('<text>word</text>', 20_000)}</svg>`,
  'plain text in pre': () => page(`<pre>${words(100_000)}</pre>`),
  'select with 50,000 options': () => article(`<select>${times('<option>x', 50_000)}</select>`),
  'entities without end': () => article(`<p>${times('&amp;&lt;&#x1F600;&nosuch;', 50_000)}</p>`),
  'base that leads astray': () =>
    page(`<article>${STORY}<a href="x">x</a></article>`, '<base href="javascript:alert(1)//">'),
};

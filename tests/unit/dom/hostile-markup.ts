// Which markup could a page hold that means us ill? Trees for properties: what an article is made of, with whatever runs,
// loads, submits or confuses a parser among it.

import fc from 'fast-check';

/** What an article is made of. */
const PLAIN_TAGS = [
  ...['p', 'p', 'p', 'div', 'section', 'article', 'blockquote', 'ul', 'li', 'h2', 'a', 'b', 'em', 'span', 'sup'],
  ...['table', 'tbody', 'tr', 'td', 'figure', 'figcaption', 'time', 'q', 'pre', 'ruby', 'rt'],
];
/** What runs, loads or submits, what changes the rules of parsing, and what nobody knows. */
const ODD_TAGS = [
  ...['script', 'style', 'iframe', 'object', 'embed', 'form', 'input', 'button', 'select', 'option', 'textarea'],
  ...['svg', 'math', 'mtext', 'mglyph', 'mi', 'annotation-xml', 'foreignObject', 'desc', 'title', 'use', 'animate'],
  ...['noscript', 'template', 'plaintext', 'xmp', 'listing', 'noembed', 'noframes', 'frameset', 'base', 'link', 'meta'],
  ...['video', 'audio', 'source', 'picture', 'marquee', 'details', 'dialog', 'slot', 'body', 'html', 'head', 'image'],
  ...['x-card', 'center', 'font', 'nobr', 'applet', 'portal', 'colgroup', 'col', 'frame', 'isindex', 'keygen', 'param'],
];
const VOID_TAGS = new Set([
  'img',
  'br',
  'hr',
  'wbr',
  'input',
  'embed',
  'link',
  'meta',
  'base',
  'source',
  'col',
  'param',
]);

const ODD_ATTRIBUTES = [
  ...['onclick', 'onerror', 'ONLOAD', 'onfocus', 'onmouseover', 'onanimationstart', 'style', 'id', 'name', 'class'],
  ...['srcdoc', 'srcset', 'formaction', 'action', 'background', 'poster', 'ping', 'xlink:href', 'xml:base', 'data'],
  ...['autofocus', 'tabindex', 'contenteditable', 'is', 'slot', 'part', 'target', 'rel', 'download', 'http-equiv'],
  ...['aria-label', 'data-x', 'data-role', 'data-anchor', 'data-dramatis-hidden', 'constructor', '__proto__', 'xmlns'],
];
const KNOWN_ATTRIBUTES = [
  'href',
  'src',
  'cite',
  'title',
  'alt',
  'lang',
  'dir',
  'datetime',
  'colspan',
  'width',
  'value',
];

const SCRIPT_ADDRESSES = [
  ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)'],
  ...['java\nscript:alert(1)', '\u0001javascript:alert(1)', 'javascript&colon;alert(1)', '&#106;avascript:alert(1)'],
  ...['javascript&#58;alert(1)', 'jav&#x09;ascript:alert(1)', 'view-source:javascript:alert(1)', 'vbscript:x'],
  ...['data:text/html,<script>alert(1)</script>', 'data:image/svg+xml,<svg onload=alert(1)>', 'blob:https://a/b'],
  ...['file:///etc/passwd', 'mailto:a@b.example', 'chrome://settings', 'filesystem:https://a/b', '\u00A0javascript:x'],
];
const WEB_ADDRESSES = [
  ...[
    '/a',
    '../b?c=1&amp;d=2',
    '#note',
    '',
    'https://other.example/x',
    '//cdn.example/i.jpg',
    'a b',
    'HTTPS://A.EXAMPLE',
  ],
  ...['?q=javascript:1', 'x:y', 'https://', 'http://[', 'https://a.example/%zz', 'https:evil.example', '\\\\host\\x'],
];

/** Ways through sanitizers that were found by others, each with the trick it plays on the parser. */
const MUTATING = [
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<svg><desc><template><p title="</template></desc></svg><img src=x onerror=alert(1)>">',
  '<math><annotation-xml encoding="text/html"><style><img src=x onerror=alert(1)></style></annotation-xml></math>',
  '<select><template><style><!--</style><a rel="--></style></template></select><img src onerror=alert(1)>">',
  '<table><a href="javascript:alert(1)"><tr><td>x</td></tr></a></table>',
  '<title><a href="</title><img src=x onerror=alert(1)>"></title>',
  '<textarea><img title="</textarea><img src=x onerror=alert(1)>">',
  '<form id=x><input name=attributes><input name=removeChild></form>',
  '<a id=body></a><img name=cookie><form name=getElementById></form>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<![CDATA[><img src=x onerror=alert(1)>]]>',
  '<?xml ><img src=x onerror=alert(1)> ?>',
  '</p></p></br><br/ onerror=x><p/onclick=alert(1)>',
  '<template shadowrootmode=open><img src=x onerror=alert(1)></template>',
  '<a href="javascript:alert(1)" href="https://a.example">x</a>',
  '<p><button><p>x</button>',
  '<b><table><td></b><a>x<a>y',
];

const word = fc.constantFrom('the', 'ferry', 'mayor', 'said', '“No,”', 'é', 'e\u0301', '😀', '\u202E', '\u0000', '½');
const text = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: word }, fc.constantFrom('&lt;script&gt;', '&amp;', '<', '>', '"', '--', ']]>')),
  )
  .map((words) => words.join(' '));

const value = fc.oneof(
  fc.constantFrom(...SCRIPT_ADDRESSES),
  fc.constantFrom(...WEB_ADDRESSES),
  fc.constantFrom(
    'alert(1)',
    'x',
    'body',
    'pull-quote',
    'embed',
    'alert',
    '"><img src=x onerror=alert(1)>',
    '--!>',
    'rtl',
  ),
  fc.string({ maxLength: 6 }),
);

/** As an author writes it, or without marks, or torn. */
const attribute = fc
  .tuple(
    fc.oneof(fc.constantFrom(...ODD_ATTRIBUTES), fc.constantFrom(...KNOWN_ATTRIBUTES)),
    value,
    fc.constantFrom('"', '"', "'", ''),
  )
  .map(([name, held, mark]) => ` ${name}=${mark}${mark === '"' ? held.replaceAll('"', '&quot;') : held}${mark}`);

const { tree } = fc.letrec<{ tree: string; element: string }>((tie) => ({
  tree: fc
    .array(
      fc.oneof(
        { maxDepth: 5, depthIdentifier: 'markup' },
        { weight: 3, arbitrary: text },
        { weight: 5, arbitrary: tie('element') },
        { weight: 1, arbitrary: fc.constantFrom(...MUTATING) },
      ),
      { maxLength: 4, depthIdentifier: 'markup' },
    )
    .map((parts) => parts.join('')),
  element: fc
    .record({
      tag: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...PLAIN_TAGS, 'img', 'br') },
        { weight: 2, arbitrary: fc.constantFrom(...ODD_TAGS) },
      ),
      attributes: fc.array(attribute, { maxLength: 3 }),
      inner: tie('tree'),
      isClosed: fc.integer({ min: 0, max: 9 }),
    })
    .map(({ tag, attributes, inner, isClosed }) => {
      const open = `<${tag}${attributes.join('')}>`;
      if (VOID_TAGS.has(tag)) return open;
      return isClosed === 0 ? `${open}${inner}` : `${open}${inner}</${tag}>`;
    }),
}));

/** Any of it, cut and joined as it comes. */
export const hostileMarkup: fc.Arbitrary<string> = tree;

/** Ends with itself and holds no word of the article. */
const SELF_CONTAINED = [
  '<script>evil()</script>',
  '<style>p{color:red}</style>',
  '<svg><text>evil</text></svg>',
  '<math><mi>evil</mi></math>',
  '<iframe src="https://evil.example"></iframe>',
  '<!-- evil -->',
  '<template><b>evil</b></template>',
  '<video src="x">evil</video>',
  '<img src="javascript:x" onerror="evil()">',
  '<input value="evil">',
];
/** Not ours, but what stands in them are words of the article. */
const TRANSPARENT = ['center', 'font', 'x-card', 'nobr', 'button', 'form', 'label', 'main'];

/** A well-formed article in which every word is known, with hostile things between the words. */
export const articleWithWords: fc.Arbitrary<{ readonly html: string; readonly words: readonly string[] }> = fc
  .array(
    fc.record({
      block: fc.constantFrom('p', 'h2', 'li', 'blockquote', 'div', 'pre', 'td', 'dd', ...TRANSPARENT),
      attributes: fc.array(
        fc.constantFrom(' onclick="evil()"', ' style="top:0"', ' id="body"', ' class="x"', ' lang="de"', ' data-x="1"'),
        { maxLength: 2 },
      ),
      parts: fc.array(
        fc.record({
          inline: fc.constantFrom('', 'b', 'em', 'span', 'sup', 'q', 'mark', 'code', 'font', 'nobr', 'x-word', 'label'),
          before: fc.constantFrom('', '', ...SELF_CONTAINED),
        }),
        { minLength: 1, maxLength: 5 },
      ),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((blocks) => {
    const words: string[] = [];
    const html = blocks.map(({ block, attributes, parts }) => {
      const inner = parts.map(({ inline, before }) => {
        const name = `w${words.length}`;
        words.push(name);
        return `${before} ${inline === '' ? name : `<${inline} onclick="evil()">${name}</${inline}>`}`;
      });
      const [open, close] =
        block === 'td'
          ? ['<table><tbody><tr>', '</tr></tbody></table>']
          : block === 'dd'
            ? ['<dl>', '</dl>']
            : ['', ''];
      return `${open}<${block}${[...new Set(attributes)].join('')}>${inner.join('')}</${block}>${close}`;
    });
    return { html: html.join('\n'), words };
  });

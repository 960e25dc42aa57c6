// What else is no article, in several languages? And which articles are no news?
//
// More varied than invented-pages.ts: most pages here hold running prose, which is what misleads a detector.

import type { InventedPage } from './invented-pages.ts';

interface Language {
  readonly lang: string;
  /** Sentences of some length, about nothing in particular. */
  readonly sentences: readonly string[];
  readonly words: Readonly<
    Record<'privacy' | 'about' | 'jobs' | 'help' | 'subscribe' | 'weather', readonly [path: string, title: string]>
  >;
}

const LANGUAGES: readonly Language[] = [
  {
    lang: 'en',
    sentences: [
      'The ferry leaves the old harbour twice a day, and nobody on the island remembers a winter in which it did not.',
      'Whoever wants to see the orchard in bloom should come in the second week of May, when the road is open again.',
      'The choir has sung in the mill since 1962, first for the workers and later for everybody who could find a chair.',
      'Our bakers begin at three in the morning, so that the bread is warm when the first tram stops at the market.',
    ],
    words: {
      privacy: ['/privacy-policy', 'Privacy policy'],
      about: ['/about-us', 'About us'],
      jobs: ['/jobs', 'Open positions'],
      help: ['/help/delivery', 'How we deliver'],
      subscribe: ['/subscribe', 'Read all of it'],
      weather: ['/weather/lund', 'Weather for Lund'],
    },
  },
  {
    lang: 'de',
    sentences: [
      'Die Fähre verlässt den alten Hafen zweimal am Tag, und niemand auf der Insel erinnert sich an einen Winter ohne sie.',
      'Wer den Obstgarten in der Blüte sehen will, kommt am besten in der zweiten Maiwoche, wenn die Straße wieder frei ist.',
      'Der Chor singt seit 1962 in der Mühle, zuerst für die Arbeiter und später für alle, die einen Stuhl fanden.',
      'Unsere Bäcker beginnen um drei Uhr früh, damit das Brot warm ist, wenn die erste Bahn am Markt hält.',
    ],
    words: {
      privacy: ['/datenschutz', 'Datenschutz'],
      about: ['/impressum.html', 'Impressum'],
      jobs: ['/karriere/jobs', 'Offene Stellen'],
      help: ['/hilfe/lieferung', 'So liefern wir'],
      subscribe: ['/abo', 'Alles lesen'],
      weather: ['/wetter/lund', 'Wetter für Lund'],
    },
  },
  {
    lang: 'fr',
    sentences: [
      'Le bac quitte le vieux port deux fois par jour, et personne sur l’île ne se souvient d’un hiver sans lui.',
      'Qui veut voir le verger en fleurs doit venir la deuxième semaine de mai, quand la route est de nouveau ouverte.',
      'La chorale chante au moulin depuis 1962, d’abord pour les ouvriers, puis pour tous ceux qui trouvaient une chaise.',
      'Nos boulangers commencent à trois heures du matin, pour que le pain soit chaud quand le premier tram s’arrête.',
    ],
    words: {
      privacy: ['/confidentialite', 'Confidentialité'],
      about: ['/mentions-legales', 'Mentions légales'],
      jobs: ['/recrutement/jobs', 'Nos postes'],
      help: ['/aide/faq', 'Questions fréquentes'],
      subscribe: ['/abo/offres', 'Tout lire'],
      weather: ['/meteo/lund', 'Météo de Lund'],
    },
  },
  {
    lang: 'es',
    sentences: [
      'El transbordador sale del puerto viejo dos veces al día, y nadie en la isla recuerda un invierno sin él.',
      'Quien quiera ver el huerto en flor debe venir la segunda semana de mayo, cuando la carretera vuelve a abrirse.',
      'El coro canta en el molino desde 1962, primero para los obreros y luego para todos los que hallaban una silla.',
      'Nuestros panaderos empiezan a las tres de la mañana, para que el pan esté caliente cuando llega el primer tranvía.',
    ],
    words: {
      privacy: ['/privacidad', 'Privacidad'],
      about: ['/aviso-legal', 'Aviso legal'],
      jobs: ['/empleo/jobs', 'Puestos'],
      help: ['/ayuda/faq', 'Preguntas'],
      subscribe: ['/subscribe', 'Léalo todo'],
      weather: ['/tiempo/lund', 'El tiempo en Lund'],
    },
  },
];

type Prose = (from: number, count: number) => string;
interface Made {
  readonly url: string;
  readonly head?: string;
  readonly body: string;
}
type Maker = (language: Language, prose: Prose, size: number) => Made;

const times = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join('');
const ld = (object: object): string => `<script type="application/ld+json">${JSON.stringify(object)}</script>`;
const paragraphs = (prose: Prose, count: number): string => times(count, (i) => `<p>${prose(i, 3)}</p>`);

/** Long prose that a site writes about itself. */
const ownWords =
  (name: 'privacy' | 'about' | 'help' | 'subscribe'): Maker =>
  (
    {
      words: {
        [name]: [path, title],
      },
    },
    prose,
    size,
  ) => ({
    url: `https://echo.example${path}`,
    body: `<h1>${title}</h1>${times(2 + size, (i) => `<h2>${i + 1}.</h2><p>${prose(i, 4)}</p>`)}`,
  });

const OTHERS: Readonly<Record<string, Maker>> = {
  'privacy page': ownWords('privacy'),
  imprint: ownWords('about'),
  'help page': ownWords('help'),
  'offer of a subscription': ownWords('subscribe'),
  'home page with a long lead': ({ lang }, prose, size) => ({
    url: `https://echo.example/${size % 2 === 0 ? '' : `${lang}/`}`,
    head: `<meta property="og:type" content="website">${ld({ '@type': 'NewsMediaOrganization', name: 'Echo' })}`,
    body: `<article><h2><a href="/a">${prose(0, 1)}</a></h2>${paragraphs(prose, 2 + (size % 3))}</article>${times(12, (i) => `<article><h3><a href="/b${i}">${prose(i, 1)}</a></h3><p>${prose(i + 1, 1)}</p></article>`)}`,
  }),
  'home page described as articles': (_, prose, size) => ({
    url: 'https://echo.example/index.html',
    head: ld({
      '@graph': Array.from({ length: 6 + size }, (_item, i) => ({
        '@type': 'NewsArticle',
        headline: `${i} ${prose(i, 1)}`,
      })),
    }),
    body: times(
      10 + size,
      (i) => `<div class="box"><h3><a href="/c${i}">${prose(i, 1)}</a></h3><div>${prose(i, 2)}</div></div>`,
    ),
  }),
  'open positions': (
    {
      words: {
        jobs: [path, title],
      },
    },
    prose,
    size,
  ) => ({
    url: `https://firm.example${path}`,
    head: size % 2 === 0 ? ld({ '@type': 'JobPosting', title }) : '',
    body: `<h1>${title}</h1>${paragraphs(prose, 2)}<ul>${times(6, (i) => `<li>${prose(i, 1)}</li>`)}</ul><form><button>OK</button></form>`,
  }),
  weather: (
    {
      words: {
        weather: [path, title],
      },
    },
    prose,
    size,
  ) => ({
    url: `https://echo.example${path}`,
    body: `<h1>${title}</h1><table>${times(7 + size, (i) => `<tr><td>${i + 1}.5.</td><td>${10 + i}°</td></tr>`)}</table><p>${prose(size, 1)}</p>`,
  }),
  'live scores': (_, prose, size) => ({
    url: 'https://echo.example/sport/scores',
    body: `<h1>${prose(0, 1).slice(0, 18)}</h1><table>${times(30 + size, (i) => `<tr><td>Lund</td><td>${i}:${size}</td><td>Mere</td></tr>`)}</table>`,
  }),
  'list of events': (_, prose, size) => ({
    url: 'https://town.example/events',
    head: ld({ '@type': 'Event', name: 'Fair' }),
    body: `<h1>2031</h1>${times(8 + size, (i) => `<div class="event"><time datetime="2031-05-0${1 + (i % 9)}">${i + 1}.5.</time> <a href="/e${i}">${prose(i, 1)}</a><p>${prose(i + 1, 1)}</p></div>`)}`,
  }),
  'page of a writer': (_, prose, size) => ({
    url: 'https://echo.example/author/ana-ruiz',
    head: '<meta property="og:type" content="profile">',
    body: `<h1>Ana Ruiz</h1><p>${prose(0, 2)}</p>${times(8 + size, (i) => `<div><h3><a href="/d${i}">${prose(i, 1)}</a></h3><p>${prose(i + 2, 1)}</p></div>`)}`,
  }),
  'a gallery': (_, prose, size) => ({
    url: `https://echo.example/gallery/${size}`,
    body: `<h1>${prose(1, 1)}</h1>${times(12 + size, (i) => `<figure><img src="/p${i}.jpg"><figcaption>${prose(i, 1)}</figcaption></figure>`)}`,
  }),
  'a stream of posts': (_, prose, size) => ({
    url: 'https://social.example/ana',
    head: '<meta property="og:type" content="profile">',
    body: times(
      12 + size,
      (i) => `<div role="article"><b>user${i}</b><span>${prose(i, 1)}</span><button>♡</button></div>`,
    ),
  }),
  'questions and answers': (_, prose, size) => ({
    url: `https://ask.example/questions/81234${size}/which-boat-is-best`,
    head: ld({ '@type': 'QAPage', mainEntity: { '@type': 'Question', name: 'Which boat?' } }),
    body: `<h1>Which boat is best?</h1>${times(4 + size, (i) => `<div class="answer"><p>${prose(i, 3)}</p><p>${prose(i + 1, 2)}</p></div>`)}`,
  }),
  'an empty search': ({ lang }, prose, size) => ({
    url: `https://echo.example/${lang}/suche?query=boat${size}`,
    body: `<h1>0</h1><p>${prose(0, 1)}</p>${times(6, (i) => `<p><a href="/f${i}">${prose(i, 1)}</a></p>`)}`,
  }),
  'classified advertisements': (_, prose, size) => ({
    url: `https://market.example/item/${size}`,
    body: `<h1>Boat</h1><b itemprop="price">900</b>${paragraphs(prose, 2 + (size % 3))}<button>OK</button>`,
  }),
  'not found': (_, prose, size) => ({
    url: `https://echo.example/gone-${size}`,
    body: `<h1>404</h1><p>${prose(0, 1)}</p>`,
  }),
  'an application': (_, _prose, size) => ({
    url: `https://mail.example/box/${size}`,
    body: `<div role="main">${times(20 + size, (i) => `<div role="row"><span>user${i}</span><span>Re: boat</span></div>`)}</div>`,
  }),
};

/** Articles that are no news. */
const OTHER_ARTICLES: Readonly<Record<string, Maker>> = {
  'a weblog': (_, prose, size) => ({
    url: `https://ana.example/2031/why-i-bought-a-boat-${size}`,
    head: ld({ '@type': 'BlogPosting', headline: 'Boat', datePublished: '2031-05-03' }),
    body: `<article><h1>Why I bought a boat</h1>${paragraphs(prose, 5 + size)}</article>`,
  }),
  'an encyclopedia': (_, prose, size) => ({
    url: `https://book.example/wiki/Ferry_of_Lund_${size}`,
    head: ld({ '@type': 'Article', name: 'Ferry of Lund' }),
    body: `<h1>Ferry of Lund</h1><div>${times(4 + size, (i) => `<p>${prose(i, 4)}</p><h2>${i}</h2>`)}</div>`,
  }),
  'a manual': (_, prose, size) => ({
    url: `https://docs.example/guide/how-to-moor-a-boat-${size}`,
    head: ld({ '@type': 'TechArticle', headline: 'Mooring' }),
    body: `<main><h1>How to moor a boat</h1>${paragraphs(prose, 5 + size)}<pre>tie --twice</pre></main>`,
  }),
  'a review': (_, prose, size) => ({
    url: `https://films.example/review-of-the-ferry-${size}`,
    head: ld({ '@type': 'Review', headline: 'The Ferry', datePublished: '2031-05-03' }),
    body: `<h1>The Ferry: a review</h1><div>${paragraphs(prose, 6 + size)}</div>`,
  }),
};

const VARIANTS = 2;

function make(makers: Readonly<Record<string, Maker>>): readonly InventedPage[] {
  return Object.entries(makers).flatMap(([kind, maker]) =>
    LANGUAGES.flatMap((language, at) =>
      Array.from({ length: VARIANTS }, (_, variant) => {
        const size = at + variant * 3;
        const prose: Prose = (from, count) =>
          Array.from(
            { length: count },
            (_item, i) => language.sentences[(from + i + size) % language.sentences.length],
          ).join(' ');
        const { url, head = '', body } = maker(language, prose, size);
        const around = '<header><nav><a href="/">Echo</a> <a href="/w">W</a></nav></header>';
        const html = `<html lang="${language.lang}"><head><title>Echo</title>${head}</head><body>${around}${body}<footer>${prose(0, 1)}</footer></body></html>`;
        return { kind, url, html };
      }),
    ),
  );
}

/** 144 pages of 18 kinds in four languages. */
export const inventMoreNonArticles = (): readonly InventedPage[] => make(OTHERS);
/** 32 articles of four kinds in four languages, none of them news. */
export const inventOtherArticles = (): readonly InventedPage[] => make(OTHER_ARTICLES);

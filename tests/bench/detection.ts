// Does the extension light up on articles, and on nothing else?
//
//   npx tsx tests/bench/detection.ts
//
// Articles: pages of the corpora beside the project, and 32 invented ones that are no news. Others: 344 invented pages of
// 28 kinds, in four languages, and the corpora's own pages with the story taken out, as a section page of the same site
// would be. Only `publishers` says of itself that all of it is news; for `zyte` nobody has told news from other articles.

import { pathToFileURL } from 'node:url';
import type { Detection } from '../../src/core/article.ts';
import { readPage } from '../../src/dom/read-page.ts';
import { ARTICLE_CORPORA, findAbsent, letGo, openPage, readGold, readPageSource } from './corpora.ts';
import { inventMoreNonArticles, inventOtherArticles } from './invented-kinds.ts';
import { inventNonArticles } from './invented-pages.ts';

export interface DetectionBench {
  /** By class of page: how many there are, and how many were called articles. */
  readonly classes: readonly {
    readonly name: string;
    readonly isArticle: boolean;
    readonly pages: number;
    readonly lit: number;
    /** Of these: called news. */
    readonly news: number;
  }[];
  /** By what a page is: how many were called news, another article, and neither. */
  readonly confusion: readonly {
    readonly truth: Truth;
    readonly news: number;
    readonly other: number;
    readonly neither: number;
  }[];
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly absent: readonly string[];
  readonly wrong: readonly { readonly page: string; readonly detection: Detection }[];
}

type Truth = 'news article' | 'other article' | 'neither';

interface Judged {
  readonly name: string;
  readonly page: string;
  readonly isArticle: boolean;
  readonly detection: Detection;
}

export async function benchDetection(): Promise<DetectionBench> {
  const absent = findAbsent(ARTICLE_CORPORA);
  const judged: Judged[] = [];
  for (const corpus of ARTICLE_CORPORA.filter((name) => !absent.includes(name))) {
    for (const [id, page] of Object.entries(readGold(corpus))) {
      const url = page.url ?? 'https://page.example/news/a-long-story-of-a-ferry';
      const dom = openPage(readPageSource(corpus, id), url);
      judged.push(judge({ name: corpus, page: id, isArticle: true }, dom.window.document, url));
      takeStoryOut(dom.window.document, page.articleBody);
      const list = new URL('/news', url).href;
      judged.push(judge({ name: `${corpus} without story`, page: id, isArticle: false }, dom.window.document, list));
      await letGo(dom);
    }
  }
  const others = [...inventNonArticles(), ...inventMoreNonArticles()].map((page) => ({ ...page, isArticle: false }));
  const articles = inventOtherArticles().map((page) => ({ ...page, isArticle: true }));
  for (const { kind, url, html, isArticle } of [...articles, ...others]) {
    const dom = openPage(html, url);
    judged.push(judge({ name: kind, page: url, isArticle }, dom.window.document, url));
    await letGo(dom);
  }
  return { ...score(judged), absent };
}

function judge(known: Omit<Judged, 'detection'>, document: Document, url: string): Judged {
  return { ...known, detection: readPage(document, { url }).detection };
}

/** Remove every block of the story, and what the head says of it. */
function takeStoryOut(document: Document, story: string): void {
  const words = story.replace(/\s+/g, ' ');
  for (const element of document.querySelectorAll('script[type*="json"], meta[property], meta[name], h1'))
    element.remove();
  for (const element of document.querySelectorAll('p, li, h2, h3, blockquote, div, span')) {
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text.length > 30 && words.includes(text)) element.remove();
  }
}

function score(judged: readonly Judged[]): Omit<DetectionBench, 'absent'> {
  const names = [...new Set(judged.map(({ name }) => name))];
  const isLit = ({ detection }: Judged): boolean => detection.isArticle;
  const classes = names.map((name) => {
    const pages = judged.filter((page) => page.name === name);
    return {
      name,
      isArticle: pages[0]?.isArticle ?? false,
      pages: pages.length,
      lit: pages.filter(isLit).length,
      news: pages.filter(({ detection }) => detection.isNews).length,
    };
  });
  const right = judged.filter((page) => page.isArticle && isLit(page)).length;
  const precision = right / (judged.filter(isLit).length || 1);
  const recall = right / (judged.filter((page) => page.isArticle).length || 1);
  const truths: readonly (readonly [Truth, (page: Judged) => boolean])[] = [
    ['news article', ({ name }) => name === 'publishers'],
    ['other article', ({ name, isArticle }) => isArticle && !ARTICLE_CORPORA.some((corpus) => corpus === name)],
    ['neither', ({ isArticle }) => !isArticle],
  ];
  const confusion = truths.map(([truth, isOne]) => {
    const pages = judged.filter(isOne);
    const news = pages.filter(({ detection }) => detection.isNews).length;
    const lit = pages.filter(isLit).length;
    return { truth, news, other: lit - news, neither: pages.length - lit };
  });
  const wrong = judged.filter((page) => page.isArticle !== isLit(page));
  return { classes, confusion, precision, recall, f1: (2 * precision * recall) / (precision + recall || 1), wrong };
}

export function printDetectionBench({
  classes,
  confusion,
  precision,
  recall,
  f1,
  absent,
  wrong,
}: DetectionBench): void {
  for (const name of absent) console.log(`detection: corpus ${name} is absent`);
  for (const { name, isArticle, pages, lit, news } of classes) {
    console.log(
      `${name.padEnd(28)}${isArticle ? 'article' : 'other  '}  ${String(pages).padStart(4)} pages  ${String(lit).padStart(4)} lit  ${String(news).padStart(4)} as news`,
    );
  }
  console.log(
    'is ↓  called →   news article  other article  neither   (zyte aside: its kinds of article are not known)',
  );
  for (const { truth, news, other, neither } of confusion)
    console.log(`${truth.padEnd(17)}${String(news).padEnd(14)}${String(other).padEnd(15)}${neither}`);
  console.log(`articles: F1 ${f1.toFixed(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`);
  for (const { page, detection } of wrong)
    console.log(`  ${page.slice(0, 50)}  ${detection.score01}  ${detection.because.join(', ')}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printDetectionBench(await benchDetection());

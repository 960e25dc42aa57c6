// How long does each step take inside a browser's page? Bundled and run there by speed.ts.

import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { analyze } from '../../src/core/analyze.ts';
import { loadTagger } from '../../src/core/model/load-tagger.ts';
import { buildTextDocument } from '../../src/core/text/build-document.ts';
import { readPage } from '../../src/dom/read-page.ts';
import { sanitizeArticle } from '../../src/dom/sanitize.ts';
import { toReaderText } from '../../src/dom/to-reader-text.ts';

const STEPS = ['readability', 'read', 'defuddle', 'sanitize', 'analyze'] as const;

/** Milliseconds. */
export type StepTimes = Readonly<Record<(typeof STEPS)[number], number>>;

const url = 'https://page.example/story';
const tagger = loadTagger(() => import('../../src/core/model/tagger-weights.ts'));

/** @param isBrief measure only what is compared most closely: plain Readability and our reading. */
async function measure(html: string, isBrief: boolean): Promise<StepTimes> {
  const parse = () => new DOMParser().parseFromString(html, 'text/html');
  const { tagger: loaded } = await tagger;
  const plain = parse();
  // Readability changes what it reads: whoever uses it on a live page clones it first, as we do.
  const [, readability] = time(() => new Readability(plain.cloneNode(true) as Document).parse());
  const page = parse();
  const [{ article }, read] = time(() => readPage(page, { url, isForced: true }));
  if (isBrief) return { readability, read, defuddle: 0, sanitize: 0, analyze: 0 };
  const other = parse();
  const [, defuddle] = time(() => new Defuddle(other, { url }).parse());
  if (article === null) return { readability, read, defuddle, sanitize: 0, analyze: 0 };
  const [{ blocks }, sanitize] = time(() => toReaderText(sanitizeArticle(article.html, { window, baseUrl: url })));
  const { title: headline, dek, lang } = article.metadata;
  const [, analyzing] = time(() => analyze(buildTextDocument({ blocks, headline, dek, lang }), { tagger: loaded }));
  return { readability, read, defuddle, sanitize, analyze: analyzing };
}

function time<T>(run: () => T): readonly [T, number] {
  const begin = performance.now();
  const result = run();
  return [result, performance.now() - begin];
}

Object.assign(globalThis, { measureSteps: measure });

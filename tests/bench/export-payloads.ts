// Does anything hostile come to life in an exported file? Every format is read as its readers read it, and whatever is
// there that was not meant is said.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import * as papaparse from 'papaparse';
import { parse as parseYaml } from 'yaml';
import { CITATION_STYLES } from '../../src/core/export/citation-style.ts';
import { toCitation } from '../../src/core/export/citation-text.ts';
import { toCslJson } from '../../src/core/export/csl-json.ts';
import { toHighlightsCsv, toQuotesCsv } from '../../src/core/export/csv.ts';
import type { ExportedArticle } from '../../src/core/export/exported-article.ts';
import { toHtml } from '../../src/core/export/html.ts';
import { toMarkdown } from '../../src/core/export/markdown.ts';
import { toRis } from '../../src/core/export/ris.ts';
import { toSafeJson } from '../../src/core/export/safe-json.ts';
import { toWebAnnotations } from '../../src/core/export/web-annotation.ts';
import { toFrontMatter } from '../../src/core/export/yaml-text.ts';
import { inventHostileArticle, LABELS, NOW } from '../unit/core/export/invented-article.ts';
import { PROJECT, readJson } from './corpora.ts';

/** A CommonJS module: some loaders put it under `default`. */
const csvReader = 'default' in papaparse ? (papaparse.default as typeof papaparse) : papaparse;

/** Files of one batch; a batch that shows something is looked at payload by payload. */
const BATCH = 60;

const COLLECTIONS = join(PROJECT, '../shared/hostile');

/** Written for this project, one of each way in: enough for the fast slice. */
export const OWN_PAYLOADS: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><g/></svg>',
  '[x](javascript:alert(1))',
  '![x](javascript:alert(1))',
  '[x]: javascript:alert(1)\n\n[x]',
  '<javascript:alert(1)>',
  'javascript:alert(1)',
  '[x](data:text/html,<script>alert(1)</script>)',
  '```\n<script>alert(1)</script>\n```',
  '`<img src=x onerror=alert(1)>`',
  '\\<img src=x onerror=alert(1)\\>',
  '&lt;img src=x onerror=alert(1)&gt;',
  '&#60;img src=x onerror=alert(1)&#62;',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '--><script>alert(1)</script>',
  ']]><script>alert(1)</script>',
  '{onclick=alert(1)}',
  '# heading\n---\nevil: true\n---',
  '\n---\nevil: true\n---\n<script>alert(1)</script>',
  '=HYPERLINK("https://evil.example","x")',
  '  =1+1',
  '\t@SUM(1)',
  '＝cmd|"/c calc"!A1',
  '-2+3+cmd|" /C calc"!A0',
  'a;=1+1',
  'a"\n=1+1',
  'x\r\nER  - \r\nTY  - BOOK',
  'x\nAU  - Evil',
  '\u202Ereversed\u2066x',
  '\u0000\uFFFF\uD800',
  '[[note]] ![[embed]] #tag %%x%% $x$ ==y== ^z',
  'www.evil.example https://evil.example me@evil.example',
];

/** @returns null where the collections are absent. */
export function readPayloads(): readonly string[] | null {
  if (!existsSync(COLLECTIONS)) return null;
  return readdirSync(COLLECTIONS)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => readJson<{ payloads: string[] }>(join(COLLECTIONS, name)).payloads);
}

const markdownIt = new MarkdownIt({ html: true, linkify: true, typographer: true });
const { window } = new JSDOM('');
const parseHtml = (html: string): Document => new window.DOMParser().parseFromString(html, 'text/html');

const HTML_OPTIONS = { labels: LABELS, title: 'Quotes', locale: 'en' };
const toPlainMarkdown = (articles: readonly ExportedArticle[]) =>
  toMarkdown(articles, { dialect: 'plain', labels: LABELS });
const toObsidian = (articles: readonly ExportedArticle[]) =>
  toMarkdown(articles, { dialect: 'obsidian', labels: LABELS });

/** Documents that a browser would show: the exported page, and Markdown through two renderers. */
export const SHOWN: Readonly<Record<string, (articles: readonly ExportedArticle[]) => string>> = {
  HTML: (articles) => toHtml(articles, HTML_OPTIONS),
  'Markdown by marked': (articles) => marked.parse(toPlainMarkdown(articles), { async: false }),
  'Markdown by markdown-it': (articles) => markdownIt.render(toPlainMarkdown(articles)),
  'Obsidian by marked': (articles) => marked.parse(withoutProperties(toObsidian(articles)), { async: false }),
  'Obsidian by markdown-it': (articles) => markdownIt.render(withoutProperties(toObsidian(articles))),
};

const withoutProperties = (note: string): string => note.replace(/^---\n[\s\S]*?\n---\n/, '');

const ELEMENTS = new Set(
  'html head meta title style body h1 h2 h3 article p blockquote bdi strong time a ul li'.split(' '),
);
const ATTRIBUTES = new Set('lang dir class href rel datetime charset name content http-equiv'.split(' '));

/** Elements, attributes and addresses that no export of ours makes. */
function findForeign(document: Document, articles: number): readonly string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    if (!ELEMENTS.has(element.localName)) found.push(`<${element.localName}>`);
    for (const { name, value } of element.attributes) {
      if (!ATTRIBUTES.has(name)) found.push(`${element.localName} ${name}`);
      if (name === 'href' && !value.startsWith('https://paper.example/story?')) found.push(`link to ${value}`);
    }
  }
  const count = (selector: string): number => document.querySelectorAll(selector).length;
  // Of each article: a link in its head, one to its highlight, one to its quote.
  if (count('a') !== 3 * articles) found.push(`${count('a')} links instead of ${3 * articles}`);
  return found;
}

type Check = (articles: readonly ExportedArticle[]) => readonly string[];

const isFormula = (cell: string): boolean => /^[\s\p{Cf}"]*[=+\-@＝＋－＠]|^[\t\r]/u.test(cell);

function findFormulas(csv: string, rows: number): readonly string[] {
  const text = csv.replace(/^\uFEFF/, '');
  const { data, errors } = csvReader.parse(text, { delimiter: ',', skipEmptyLines: true });
  const inSemicolons = csvReader
    .parse(text, { delimiter: ';' })
    .data.flat()
    .filter((cell) => isFormula(cell.trim()));
  const cells = data.flat().filter(isFormula);
  const odd = data.length === rows + 1 && new Set(data.map((row) => row.length)).size === 1 ? [] : ['rows are torn'];
  return [...cells, ...inSemicolons, ...errors.map(({ message }) => message), ...odd];
}

/** JSON that opens no HTML wherever it is pasted, and says the same again. */
function findLiveJson(json: string): readonly string[] {
  const live = json.match(/[<>&\u2028\u2029]/g) ?? [];
  return toSafeJson(JSON.parse(json)) === json ? live : [...live, 'does not come back'];
}

function findTornLines(ris: string, records: number): readonly string[] {
  const lines = ris.split(/\r\n|[\n\r\u0085\u2028\u2029]/).filter((line) => !/^(?:[A-Z][A-Z\d] {2}- .*)?$/.test(line));
  const count = ris.match(/^TY {2}- NEWS$/gm)?.length ?? 0;
  return count === records ? lines : [...lines, `${count} records instead of ${records}`];
}

function findBadProperties(articles: readonly ExportedArticle[]): readonly string[] {
  return articles.flatMap(({ title }) => {
    const read: unknown = parseYaml(
      toFrontMatter({ title, author: [title ?? ''], tags: ['a'] }).replaceAll(/^---$/gm, ''),
    );
    const keys = Object.keys(read ?? {}).filter((key) => !['title', 'author', 'tags'].includes(key));
    return keys.length === 0 ? [] : [`properties ${keys.join()}`];
  });
}

function findBadCitations(articles: readonly ExportedArticle[]): readonly string[] {
  return articles.flatMap((article) =>
    article.quotes.flatMap((quote) =>
      CITATION_STYLES.map((style) => toCitation(article, quote, style)).filter((text) =>
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
        /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]|\n(?!\n)(?<!\n\n)/.test(text),
      ),
    ),
  );
}

const CHECKS: Readonly<Record<string, Check>> = {
  ...Object.fromEntries(
    Object.entries(SHOWN).map(([name, write]): [string, Check] => [
      name,
      (articles) => findForeign(parseHtml(write(articles)), articles.length),
    ]),
  ),
  'YAML properties': findBadProperties,
  'CSV of quotes': (articles) => findFormulas(toQuotesCsv(articles), articles.length),
  'CSV of highlights': (articles) => findFormulas(toHighlightsCsv(articles), articles.length),
  'Web Annotation': (articles) => findLiveJson(toWebAnnotations(articles, NOW)),
  'JSON (backup)': (articles) => findLiveJson(toSafeJson(articles)),
  'CSL-JSON': (articles) => findLiveJson(toCslJson(articles)),
  RIS: (articles) => findTornLines(toRis(articles), articles.length),
  Citations: findBadCitations,
};

export interface FormatReport {
  readonly format: string;
  readonly tried: number;
  readonly live: number;
  /** The first few, each with what was found of it. */
  readonly examples: readonly string[];
}

export const CHECKED_FORMATS = Object.keys(CHECKS);

export function tryFormats(payloads: readonly string[]): readonly FormatReport[] {
  return CHECKED_FORMATS.map((format) => tryFormat(format, payloads));
}

export function tryFormat(format: string, payloads: readonly string[]): FormatReport {
  const check = CHECKS[format];
  if (check === undefined) throw new Error(`no check of ${format}; there are ${CHECKED_FORMATS.join(', ')}`);
  const examples = inBatches(payloads, BATCH).flatMap((batch) => {
    if (check(batch.map((payload) => inventHostileArticle(payload))).length === 0) return [];
    return batch.flatMap((payload) => {
      const [first] = check([inventHostileArticle(payload)]);
      return first === undefined ? [] : [`${first.slice(0, 80)} of ${JSON.stringify(payload).slice(0, 120)}`];
    });
  });
  return { format, tried: payloads.length, live: examples.length, examples: examples.slice(0, 5) };
}

/** The same through a converter that escapes nothing: how many would have come to life. */
export function countRawLive(payloads: readonly string[]): number {
  return payloads.filter((payload) => {
    const document = parseHtml(marked.parse(`> ${payload}`, { async: false }));
    return [...document.body.querySelectorAll('*')].some(
      (element) =>
        /^(?:script|iframe|object|embed|svg|math|img|video|audio|form|input|button|details|style|link|meta|base|body)$/.test(
          element.localName,
        ) ||
        [...element.attributes].some(
          ({ name, value }) => name.startsWith('on') || /^\s*(?:javascript|data):/i.test(value),
        ),
    );
  }).length;
}

export function inBatches<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}

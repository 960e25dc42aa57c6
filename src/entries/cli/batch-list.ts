// Which pages does a list name?

import { UsageError } from './command.ts';

/** One line of a list. */
export interface BatchPage {
  /** Names the result: `ID.json`. */
  readonly page: string;
  /** Path of the page, relative to the list or to the working folder. */
  readonly html: string;
  readonly url: string | null;
}

/**
 * Read a list, one JSON object a line; blank lines are skipped.
 *
 * @throws UsageError that names the first line which is not `{"page", "html", "url"}`, before any work is done.
 */
export function toBatchPages(list: string): BatchPage[] {
  const pages: BatchPage[] = [];
  const lineOf = new Map<string, number>();
  for (const [index, line] of list
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const page = toBatchPage(line, index + 1);
    const earlier = lineOf.get(page.page);
    if (earlier !== undefined) {
      throw new UsageError(`line ${index + 1}: page "${page.page}" stands in line ${earlier} already`);
    }
    lineOf.set(page.page, index + 1);
    pages.push(page);
  }
  return pages;
}

function toBatchPage(line: string, number: number): BatchPage {
  const { page, html, url } = toFields(line, number);
  if (typeof page !== 'string' || typeof html !== 'string') {
    throw new UsageError(
      `line ${number}: needs "page" and "html" as text, like {"page": "ID", "html": "PATH", "url": "URL"}`,
    );
  }
  // The result is written as ID.json into one folder: an id must not lead out of it.
  if (!/^[^/\\\0]{1,200}$/.test(page) || /^\.{1,2}$/.test(page)) {
    throw new UsageError(`line ${number}: "page" becomes a file name and must hold no slash: ${JSON.stringify(page)}`);
  }
  if (url !== undefined && url !== null && typeof url !== 'string') {
    throw new UsageError(`line ${number}: "url" must be text or left out`);
  }
  return { page, html, url: url ?? null };
}

/** JSON.parse says nothing of the shape, so each field is unknown until looked at. */
function toFields(line: string, number: number): { readonly [name: string]: unknown } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new UsageError(`line ${number}: is no JSON (${error instanceof Error ? error.message : error})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UsageError(`line ${number}: is no object like {"page": "ID", "html": "PATH", "url": "URL"}`);
  }
  return { ...value };
}

// Which objects did the page's scripts get from the server? Read as JSON; nothing is run.

import { walkElements } from './unclobbered.ts';

/** Larger scripts are programs and catalogues. */
const MAX_SCRIPT_LENGTH = 3_000_000;
/** Fewer letters hold no story. */
const MIN_SCRIPT_LENGTH = 400;
const MAX_ASSIGNMENTS = 40;
/** Programs open more brackets than this search understands: it may look at each letter of a script this often. */
const MAX_PASSES = 3;

/**
 * `<script type="application/json">{…}</script>`, `window.__STATE__ = {…}`, `Fusion.globalContent = {…}`,
 * `window.__APOLLO_STATE__ = JSON.parse("…")`
 *
 * @param page the live page: the copy has lost its scripts.
 */
export function readPageState(page: Document): readonly unknown[] {
  const values: unknown[] = [];
  const walker = walkElements(page, page);
  while (walker.nextNode()) {
    // The walker shows elements alone. A form may shadow its own `localName`; a script cannot.
    const element = walker.currentNode as Element;
    if (element.localName !== 'script') continue;
    const text = element.textContent ?? '';
    if (text.length < MIN_SCRIPT_LENGTH || text.length > MAX_SCRIPT_LENGTH) continue;
    const type = element.getAttribute('type') ?? '';
    if (/ld\+json/i.test(type)) continue;
    if (/json/i.test(type)) values.push(parse(text));
    else if (type === '' || /javascript|module/i.test(type)) values.push(...readAssignments(text));
  }
  return values.filter((value) => value !== null);
}

/** `name = {`, `a.b["c"] = [`, `x = JSON.parse("` */
const ASSIGNMENT = /[\w$\])"']\s*=\s*(?:(?=[{[])|JSON\.parse\(\s*(?="))/g;

function readAssignments(source: string): readonly unknown[] {
  const values: unknown[] = [];
  const pattern = new RegExp(ASSIGNMENT);
  let left = source.length * MAX_PASSES;
  for (
    let match = pattern.exec(source);
    match !== null && values.length < MAX_ASSIGNMENTS && left > 0;
    match = pattern.exec(source)
  ) {
    const start = pattern.lastIndex;
    const end = source[start] === '"' ? findStringEnd(source, start) : findEnd(source, start);
    left -= end - start;
    if (end - start < MIN_SCRIPT_LENGTH) continue;
    const value = parse(source.slice(start, end));
    values.push(typeof value === 'string' ? parse(value) : value);
    pattern.lastIndex = end;
  }
  return values;
}

/** Behind the bracket that closes the one at `start`; brackets in strings do not count. */
function findEnd(source: string, start: number): number {
  let depth = 0;
  for (let i = start; i < source.length; i += 1) {
    const unit = source.charAt(i);
    if (unit === '"') i = findStringEnd(source, i) - 1;
    else if (unit === '{' || unit === '[') depth += 1;
    else if (unit === '}' || unit === ']') {
      depth -= 1;
      if (depth === 0) return i + 1;
    }
  }
  return source.length;
}

/** Behind the mark that closes the string which opens at `start`. */
function findStringEnd(source: string, start: number): number {
  for (let i = start + 1; i < source.length; i += 1) {
    const unit = source.charAt(i);
    if (unit === '\\') i += 1;
    else if (unit === '"') return i + 1;
  }
  return source.length;
}

/** null for what is no JSON: most assignments of programs are none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/([:,[])\s*undefined(?=\s*[,}\]])/g, '$1null'));
  } catch {
    return null;
  }
}

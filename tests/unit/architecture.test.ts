// Does the code keep to the import table of src/README.md? When this fails, it says which import to move where.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = resolve(fileURLToPath(new URL('../../src', import.meta.url)));
const PURE = ['core/text', 'core/lexicon', 'core/model'];

/** Files that stand directly in core/: the shapes that cross layers, and the order of the steps. */
const CORE_TYPES = ['core/article.ts', 'core/analysis.ts', 'core/analysis-request.ts', 'core/trace.ts'];

/** Font files, bundled as bytes by scripts of their own. */
const FONTS = [
  'npm:@fontsource-variable/literata',
  'npm:@fontsource-variable/atkinson-hyperlegible-next',
  'npm:@fontsource/opendyslexic',
];

/** Layer → what it may import besides itself. `npm:` stands before a package; `types:` allows `import type` only. */
const TABLE: Record<string, readonly string[]> = {
  'core/text': [],
  'core/lexicon': [],
  'core/model': ['core/text'],
  'core/selectors': ['core/text', 'npm:approx-string-match'],
  'core/quotation': ['core/text', 'core/lexicon', 'types:core/trace.ts'],
  'core/people': [...PURE, 'types:core/trace.ts'],
  'core/coreference': [...PURE, 'core/quotation', 'core/people', 'types:core/trace.ts'],
  'core/attribution': [...PURE, 'core/quotation', 'core/people', 'core/coreference', 'types:core/trace.ts'],
  'core/actors': [
    'core/text',
    'core/people',
    'core/attribution',
    'types:core/coreference',
    'types:core/analysis.ts',
    'types:core/trace.ts',
  ],
  'core/annotations': [
    'core/text',
    'core/selectors',
    'types:core/attribution',
    'types:core/people',
    'types:core/analysis.ts',
    'types:core/article.ts',
  ],
  'core/export': ['types:core/actors', 'types:core/attribution', 'types:core/annotations', 'core/selectors'],
  'core/article.ts': [],
  'core/trace.ts': [],
  'core/analysis-request.ts': ['types:core/text'],
  'core/analysis.ts': ['types:core/attribution', 'types:core/people', 'types:core/text', 'types:core/trace.ts'],
  'core/analyze.ts': [
    ...PURE,
    'core/quotation',
    'core/people',
    'core/coreference',
    'core/attribution',
    'core/actors',
    'types:core/analysis.ts',
    'types:core/trace.ts',
  ],
  dom: [
    'core/text',
    'core/selectors',
    'types:core/article.ts',
    'types:core/trace.ts',
    'npm:@mozilla/readability',
    'npm:dompurify',
  ],
  platform: [...CORE_TYPES.map((file) => `types:${file}`), 'npm:webextension-polyfill'],
  messages: [...CORE_TYPES.map((file) => `types:${file}`), 'types:core/text', 'types:core/annotations', 'platform'],
  store: ['core', 'npm:idb'],
  // The version has one place.
  ui: ['core', 'dom', 'store', 'npm:preact', '../package.json'],
  entries: ['core', 'dom', 'platform', 'messages', 'store', 'ui', 'npm:preact', 'npm:jsdom', 'npm:node', ...FONTS],
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly isTypeOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => name.replaceAll('\\', '/'));

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

function findImports(file: string): Import[] {
  const source = readFileSync(join(SRC, file), 'utf8');
  return [...source.matchAll(IMPORT)].map((match) => ({
    file,
    from: match[2] ?? match[3] ?? '',
    isTypeOnly: match[1] !== undefined,
  }));
}

function findLayer(path: string): string | null {
  return (
    Object.keys(TABLE)
      .filter((layer) => path === layer || path.startsWith(`${layer}/`))
      .sort((a, b) => b.length - a.length)[0] ?? null
  );
}

/** `core/text/span.ts` for a relative import, `npm:preact` for `preact/hooks`, `npm:node` for Node's own modules. */
function toTarget({ file, from }: Import): string {
  const bare = from.replace(/\?.*$/, '');
  if (bare.startsWith('.')) return relative(SRC, resolve(SRC, dirname(file), bare)).replaceAll('\\', '/');
  if (bare.startsWith('node:')) return 'npm:node';
  return `npm:${bare
    .split('/')
    .slice(0, bare.startsWith('@') ? 2 : 1)
    .join('/')}`;
}

function isAllowed(item: Import): boolean {
  const target = toTarget(item);
  const layer = findLayer(item.file);
  if (layer === null) return false;
  const isUnder = (folder: string) => target === folder || target.startsWith(`${folder}/`);
  if (isUnder(layer)) return true;
  // Shapes may be named anywhere in core and below; they vanish when compiled.
  return (TABLE[layer] ?? []).some((entry) =>
    entry.startsWith('types:') ? item.isTypeOnly && isUnder(entry.slice('types:'.length)) : isUnder(entry),
  );
}

const imports = files.flatMap(findImports);

describe('the import table', () => {
  it('gives every file a layer', () => {
    const homeless = files.filter((file) => findLayer(file) === null);
    expect(homeless, 'move these files into a folder that src/README.md names').toEqual([]);
  });

  it.each(Object.keys(TABLE))('%s imports only what it may', (layer) => {
    const wrong = imports
      .filter((item) => findLayer(item.file) === layer && !isAllowed(item))
      .map((item) => `${item.file} imports ${item.from}: move the shared part down, or pass it in as an argument`);
    expect(wrong).toEqual([]);
  });

  it('names files that exist, with their endings', () => {
    const missing = imports
      .filter((item) => item.from.startsWith('.') && !existsSync(join(SRC, toTarget(item))))
      .map((item) => `${item.file} imports ${item.from}: write the path with its ending (./span.ts)`);
    expect(missing).toEqual([]);
  });

  it('has no entry that somebody imports', () => {
    const wrong = imports
      .filter((item) => toTarget(item).startsWith('entries/') && dirname(toTarget(item)) !== dirname(item.file))
      .filter((item) => !/\?(iife|worker)/.test(item.from))
      .map((item) => `${item.file} imports ${item.from}: entries only wire; move what is shared into its layer`);
    expect(wrong).toEqual([]);
  });
});

describe('the shape of the tree', () => {
  it('has no import circle', () => {
    const graph = new Map<string, string[]>();
    for (const item of imports) {
      if (item.isTypeOnly || !item.from.startsWith('.')) continue;
      graph.set(item.file, [...(graph.get(item.file) ?? []), toTarget(item)]);
    }
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      const at = path.indexOf(file);
      if (at >= 0) {
        circles.push([...path.slice(at), file].join(' → '));
        return;
      }
      if (done.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of graph.keys()) visit(file, []);
    expect(circles, 'break the circle: move what both need into a third file').toEqual([]);
  });

  it('has no barrel files and no rooms for odds and ends', () => {
    const wrong = files.filter((file) =>
      /(^|\/)(utils?|common|helpers?|shared|misc)(\/|\.)|(^|\/)index\.tsx?$/.test(file),
    );
    expect(wrong, 'name the file after the one question it answers').toEqual([]);
  });

  it('lets nobody but platform/ know the browser', () => {
    const wrong = files.filter(
      (file) =>
        !file.startsWith('platform/') &&
        /\b(?:chrome|browser)\.\w+/.test(stripComments(readFileSync(join(SRC, file), 'utf8'))),
    );
    expect(wrong, 'call a function of platform/ instead').toEqual([]);
  });

  it('makes no request of its own', () => {
    const wrong = files.filter((file) =>
      /\b(?:fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon)/.test(
        stripComments(readFileSync(join(SRC, file), 'utf8')),
      ),
    );
    expect(wrong, 'nothing leaves the device: remove the request').toEqual([]);
  });
});

function stripComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/[^\n]*/g, '$1');
}

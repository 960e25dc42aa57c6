// Where do real pages come from? A local server over the fixtures, as their outlets would send them.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ARTICLES = fileURLToPath(new URL('../fixtures/articles', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface PageServer {
  /** Address of a fixture's page; with `?policy=none` the page may load and style nothing. */
  readonly urlOf: (slug: string) => string;
  /** Paths asked for since the server began. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Serves `tests/fixtures/articles/<slug>/source.html` at `/<slug>/`. Listens on loopback alone.
 *
 * @param made pages that a program wrote, by slug.
 */
export async function servePages(made: Readonly<Record<string, string>> = {}): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(url.pathname);
    requests.push(path);
    const html = made[path.replaceAll('/', '')];
    const file = toFile(path);
    if (html !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
      return;
    }
    if (file === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
      return;
    }
    response
      .writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        ...(url.searchParams.get('policy') === 'none' ? { 'content-security-policy': "default-src 'none'" } : {}),
      })
      .end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: (slug) => `http://127.0.0.1:${port}/${slug}/`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function toFile(path: string): string | null {
  const inside = normalize(path).replace(/^[/\\]+/, '');
  const file = join(ARTICLES, path.endsWith('/') ? join(inside, 'source.html') : inside);
  return file.startsWith(ARTICLES) && existsSync(file) && statSync(file).isFile() ? file : null;
}

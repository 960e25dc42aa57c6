// Which requests does a browser make? A proxy that answers every address itself and writes down what it was asked for.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LoggedRequest {
  readonly method: string;
  /** Absolute; `host:443` where the browser asked for a tunnel. */
  readonly url: string;
  readonly referrer: string | null;
}

export interface LoggingProxy {
  readonly port: number;
  readonly requests: readonly LoggedRequest[];
  /** Forget what was asked so far. */
  readonly clear: () => void;
  readonly close: () => Promise<void>;
}

/** One grey dot. */
const PICTURE = Buffer.from('R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64');

/** @param pages HTML by absolute http address; every other address is a picture. Listens on loopback alone. */
export async function startLoggingProxy(pages: ReadonlyMap<string, string>): Promise<LoggingProxy> {
  let requests: LoggedRequest[] = [];
  const log = (method: string, url: string, referrer: string | undefined): void => {
    requests.push({ method, url, referrer: referrer ?? null });
  };
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    log(request.method ?? '', url, request.headers.referer);
    const html = pages.get(url);
    if (html === undefined) response.writeHead(200, { 'content-type': 'image/gif' }).end(PICTURE);
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  server.on('connect', (request, socket) => {
    log('CONNECT', request.url ?? '', undefined);
    // Nobody is at the other end.
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    get requests() {
      return requests;
    },
    clear: () => {
      requests = [];
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

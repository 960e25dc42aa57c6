// How do the tests drive a real Firefox without a driver of its own? Marionette, over its TCP port.
// Protocol: firefox-source-docs.mozilla.org/testing/marionette/Protocol.html — «length:json», json = [0, id, command, parameters].

import { Socket } from 'node:net';

type Answer = readonly [1, number, { readonly message: string; readonly stacktrace?: string } | null, unknown];

export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  #buffer = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => this.#read(Buffer.from(chunk)));
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox closed the connection'));
      this.#waiting.clear();
    });
  }

  /** Waits until Firefox listens. Rejects after `timeoutMs`. */
  static async connect(port: number, timeoutMs = 60_000): Promise<Marionette> {
    const end = Date.now() + timeoutMs;
    for (;;) {
      const socket = await tryConnect(port);
      if (socket !== null) return new Marionette(socket);
      if (end < Date.now()) throw new Error(`Firefox does not listen on port ${port}`);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  }

  send(command: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    const message = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  /** Runs an async function body in the browser's own code; its last argument is the callback, which may get `{error}`. */
  async runInBrowser(script: string, args: readonly unknown[] = []): Promise<unknown> {
    await this.send('Marionette:SetContext', { value: 'chrome' });
    const answer = await this.send('WebDriver:ExecuteAsyncScript', { script, args, scriptTimeout: 90_000 }).finally(
      () => this.send('Marionette:SetContext', { value: 'content' }),
    );
    const value = unwrap(answer);
    if (typeof value === 'object' && value !== null && 'error' in value) throw new Error(String(value.error));
    return value;
  }

  async runInPage(script: string, args: readonly unknown[] = []): Promise<unknown> {
    return unwrap(await this.send('WebDriver:ExecuteScript', { script, args }));
  }

  /** Beside the page; the last argument is the callback. */
  async runInSandbox(script: string, args: readonly unknown[]): Promise<unknown> {
    return unwrap(await this.send('WebDriver:ExecuteAsyncScript', { script, args }));
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const colon = this.#buffer.indexOf(0x3a);
      if (colon < 0) return;
      const length = Number(this.#buffer.subarray(0, colon).toString());
      const end = colon + 1 + length;
      if (this.#buffer.length < end) return;
      const text = this.#buffer.subarray(colon + 1, end).toString();
      this.#buffer = this.#buffer.subarray(end);
      this.#answer(JSON.parse(text));
    }
  }

  /** The greeting is an object; answers are lists of four. */
  #answer(message: unknown): void {
    if (!Array.isArray(message)) return;
    // The protocol's own shape.
    const [, id, error, value] = message as unknown as Answer;
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === null) waiting?.resolve(value);
    else waiting?.reject(new Error(`${error.message}\n${error.stacktrace ?? ''}`));
  }
}

function unwrap(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : answer;
}

function tryConnect(port: number): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = new Socket();
    socket.once('error', () => resolve(null));
    socket.connect(port, '127.0.0.1', () => resolve(socket));
  });
}

// How does a mutant not pay for loading jsdom anew? Vitest ends its thread after each run; this one is kept, and with it
// what Node has loaded of node_modules. Our own modules are evaluated anew for each test file, as Vitest does where tests
// are isolated: so a mutant in a constant comes to life as well.

import { type PoolOptions, ThreadsPoolWorker, type WorkerRequest } from 'vitest/node';

export const POOL_NAME = 'warm-thread';

type Listener = Parameters<ThreadsPoolWorker['on']>[1];

/** Each start leaves listeners in the thread: from time to time it is better to have a fresh one. */
const MAX_STARTS = 200;

let kept: { readonly thread: ThreadsPoolWorker; starts: number } | null = null;

/** Stands for one run of one file, as Vitest sees it. Runs follow one another: there is one thread. */
export class WarmThread {
  readonly name = POOL_NAME;
  readonly #options: PoolOptions;
  readonly #listeners: { readonly event: string; readonly listener: Listener }[] = [];
  #isRunning = false;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  async start(): Promise<void> {
    if (kept !== null && MAX_STARTS <= kept.starts) {
      await kept.thread.stop();
      kept = null;
    }
    if (kept === null) {
      kept = { thread: new ThreadsPoolWorker(this.#options), starts: 0 };
      await kept.thread.start();
    }
    kept.starts += 1;
    this.on('message', (message: { readonly type?: string } | null) => {
      if (message?.type === 'testfileFinished') this.#isRunning = false;
    });
  }

  /** The run ends, the thread stays; unless it is still at work for a run that was given up, and would refuse the next. */
  async stop(): Promise<void> {
    for (const { event, listener } of this.#listeners.splice(0)) kept?.thread.off(event, listener);
    if (this.#isRunning) await stopWarmThread();
  }

  send(message: WorkerRequest): void {
    if (message.type === 'run') this.#isRunning = true;
    if (message.type !== 'stop') {
      kept?.thread.send(message);
      return;
    }
    const stopped = { __vitest_worker_response__: true, type: 'stopped' };
    const told = this.#listeners.filter(({ event }) => event === 'message');
    queueMicrotask(() => {
      for (const { listener } of told) listener(stopped);
    });
  }

  on(event: string, listener: Listener): void {
    this.#listeners.push({ event, listener });
    kept?.thread.on(event, listener);
  }

  off(event: string, listener: Listener): void {
    const at = this.#listeners.findIndex((known) => known.event === event && known.listener === listener);
    if (0 <= at) this.#listeners.splice(at, 1);
    kept?.thread.off(event, listener);
  }

  deserialize(received: unknown): unknown {
    return received;
  }
}

/** Vitest knows the end of its runs by this alone: a thread that is kept would keep the process alive. */
export async function stopWarmThread(): Promise<void> {
  await kept?.thread.stop();
  kept = null;
}

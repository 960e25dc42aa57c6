// How do many pages get analyzed so that one which hangs or crashes costs only itself?

import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Sent to a page process, one at a time. */
export interface PageJob {
  /** Absolute path. */
  readonly file: string;
  readonly url: string | null;
  readonly hasTrace: boolean;
}

/** Sent back: the report as JSON text, or why there is none. */
export type PageResult = { readonly json: string } | { readonly error: string };

export interface JobOptions {
  /** A page that takes longer is given up; the start of its process does not count. */
  readonly timeoutMs: number;
  /** How many at a time; as many as the machine has cores, where not said. */
  readonly processes?: number;
  /** Called once for each job, as soon as it is done, in any order. */
  readonly onResult: (index: number, result: PageResult) => void;
}

const WORKER = fileURLToPath(new URL('./page-process.ts', import.meta.url));
/** TypeScript is read through tsx, which Node looks for from the working folder up. */
const FORK_OPTIONS = { execArgv: ['--import', 'tsx'], cwd: dirname(WORKER) };
/** Each process takes a second and 150 MB to start: more of them than this slow each other down. */
const MAX_PROCESSES = 4;

/** Analyze pages in child processes, which can be killed whatever they do; a thread that loops or runs out of memory can take all down. */
export async function runPageJobs(jobs: readonly PageJob[], options: JobOptions): Promise<void> {
  const queue = [...jobs.entries()];
  const count = Math.min(options.processes ?? availableParallelism(), MAX_PROCESSES, jobs.length);
  await Promise.all(Array.from({ length: count }, () => runQueue(queue, options)));
}

/** Takes jobs off the shared queue until it is empty; starts a new process where the last one was lost. */
async function runQueue(queue: [number, PageJob][], { timeoutMs, onResult }: JobOptions): Promise<void> {
  let child: ChildProcess | undefined;
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const [index, job] = next;
    child = child?.connected ? child : await startProcess();
    onResult(index, await runJob(child, job, timeoutMs));
  }
  child?.kill('SIGKILL');
}

/** @returns a process that is ready, or one that has ended already, of which its next job will tell. */
async function startProcess(): Promise<ChildProcess> {
  const child = fork(WORKER, FORK_OPTIONS);
  await new Promise((resolve) => {
    for (const event of ['message', 'exit', 'error']) child.once(event, resolve);
  });
  return child.removeAllListeners();
}

function runJob(child: ChildProcess, job: PageJob, timeoutMs: number): Promise<PageResult> {
  return new Promise((resolve) => {
    const finish = (result: PageResult) => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(result);
    };
    const giveUp = (error: string) => {
      child.disconnect();
      child.kill('SIGKILL');
      finish({ error });
    };
    const timer = setTimeout(() => giveUp(`took longer than ${timeoutMs / 1000} s and was given up`), timeoutMs);
    // The other end is page-process.ts, which sends nothing else.
    child.once('message', (message) => finish(message as PageResult));
    child.once('error', (error) => finish({ error: error.message }));
    child.once('exit', (code, signal) =>
      finish({ error: `its process ended early (${signal ?? `exit code ${code}`})` }),
    );
    child.send(job);
  });
}

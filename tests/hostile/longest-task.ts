// What does Chromium say of the longest task of our page? The time of its own thread: other work of the machine, which a
// clock on the wall counts as well, is none of ours.

/** Put by the lab's page into tasks that elsewhere have a process of their own. */
export const ELSEWHERE = 'elsewhere';

export const TRACED = ['toplevel', 'devtools.timeline', 'blink.user_timing'] as const;

/** What is read of an event; times are microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of the thread. */
  readonly tdur?: number;
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;

/** @returns milliseconds; null where the trace holds no task of a page that put the mark. */
export function findLongestTask(trace: string): number | null {
  // Written by the browser: https://chromedevtools.github.io/devtools-protocol/tot/Tracing
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const marks = traceEvents.filter(({ name }) => name === ELSEWHERE);
  const [first] = marks;
  if (first === undefined) return null;
  const own = traceEvents.filter((event) => event.name.endsWith('RunTask') && threadOf(event) === threadOf(first));
  const counted = own.filter(({ ts, dur = 0 }) => !marks.some((mark) => ts <= mark.ts && mark.ts <= ts + dur));
  return Math.max(0, ...counted.map(({ tdur = 0 }) => tdur / 1_000));
}

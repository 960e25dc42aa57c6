// For how long does nothing else get its turn? A beat every few milliseconds; the longest gap between two is what a click
// or a key would have had to wait.

export interface Heartbeat {
  /** While a job runs here that elsewhere has a process of its own. */
  readonly pause: () => void;
  readonly resume: () => void;
  /** What is being done from now on. */
  readonly enter: (phase: string) => void;
  readonly stop: () => LongestGap;
}

export interface LongestGap {
  readonly blockedMs: number;
  readonly blockedWhile: string;
}

export function startHeartbeat(phase: string): Heartbeat {
  let current = phase;
  let longest: LongestGap = { blockedMs: 0, blockedWhile: phase };
  let last = performance.now();
  let isPaused = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = (): void => {
    const now = performance.now();
    if (!isPaused && longest.blockedMs < now - last) longest = { blockedMs: now - last, blockedWhile: current };
    last = now;
  };
  const beat = (): void => {
    note();
    timer = setTimeout(beat);
  };
  timer = setTimeout(beat);
  return {
    pause() {
      note();
      isPaused = true;
    },
    resume() {
      last = performance.now();
      isPaused = false;
    },
    enter(next) {
      note();
      current = next;
    },
    stop() {
      note();
      clearTimeout(timer);
      return longest;
    },
  };
}

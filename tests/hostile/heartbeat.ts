// For how long does nothing else get its turn? A beat every few milliseconds; the longest gap between two is what a click
// or a key would have had to wait.

export interface Heartbeat {
  /** While a job runs here that elsewhere has a process of its own. */
  readonly pause: () => void;
  readonly resume: () => void;
  /** @returns milliseconds. */
  readonly stop: () => number;
}

export function startHeartbeat(): Heartbeat {
  let longestMs = 0;
  let last = performance.now();
  let isPaused = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = (): void => {
    const now = performance.now();
    if (!isPaused) longestMs = Math.max(longestMs, now - last);
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
    stop() {
      note();
      clearTimeout(timer);
      return longestMs;
    },
  };
}

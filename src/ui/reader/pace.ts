// When is it somebody else's turn? In the next task, which a message to oneself brings.

import type { Pace } from '../../dom/slices.ts';

/** Not by timers: those of a page in the background wait a second each. */
export function createPace(): Pace {
  return {
    now: () => performance.now(),
    pause: () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          resolve();
        };
        port2.postMessage(null);
      }),
  };
}

// How is a question put to a background that may be killed before it has answered? Again, a few times.

import { sendToBackground } from '../platform/message-port.ts';

export type BackgroundAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly failure: string; readonly detail: string };

/** A worker may be killed between the write and its answer: what is asked must be safe to ask again. */
const PAUSES_MS = [0, 50, 250, 1000] as const;

/**
 * @param fail makes the error of a failure by its name; `gone` where the extension was updated under the page, `failed`
 * where nobody answers.
 * @returns the value of the answer.
 */
export async function askBackground(
  message: unknown,
  fail: (failure: string, detail: string) => Error,
): Promise<unknown> {
  let detail = '';
  for (const pauseMs of PAUSES_MS) {
    if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    const answer = await sendToBackground(message).catch((error: unknown) => {
      detail = error instanceof Error ? error.message : String(error);
      if (isOrphaned(detail)) throw fail('gone', detail);
    });
    if (isAnswer(answer)) {
      if (answer.ok) return answer.value;
      throw fail(answer.failure, answer.detail);
    }
    detail ||= 'the background gave no answer';
  }
  throw fail('failed', detail);
}

/** The browsers' words for a script whose extension was updated or taken out. */
const isOrphaned = (detail: string): boolean =>
  /context invalidated|extension context|reading 'sendMessage'|runtime is undefined|can't access dead object/i.test(
    detail,
  );

function isAnswer(value: unknown): value is BackgroundAnswer {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
}

/** Less than the half minute after which Chromium stops a worker that hears nothing. */
const WAKE_EVERY_MS = 20_000;

/**
 * For a surface that may close in the moment after it has said something: Chromium drops what was said to a background
 * that is asleep, if whoever said it is gone before that has started.
 */
export function keepBackgroundAwake(): void {
  const wake = (): void => void sendToBackground({ name: 'surface→background: wake' }).catch(() => undefined);
  wake();
  setInterval(wake, WAKE_EVERY_MS);
}

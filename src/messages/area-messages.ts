// How does a surface that may vanish keep small things? The background writes them: in Firefox a popup that closes takes
// with it what it has begun to write, and a reader clicks, then clicks away.

import { onMessage } from '../platform/message-port.ts';
import { localArea } from '../platform/settings-area.ts';
import { askBackground, type BackgroundAnswer } from './ask-background.ts';
import { isNamed } from './is-named.ts';

type AreaCall =
  | { readonly call: 'write'; readonly key: string; readonly value: unknown }
  | { readonly call: 'remove'; readonly keys: readonly string[] };

interface AreaMessage {
  readonly name: 'surface→background: area';
  readonly request: AreaCall;
}

const NAME: AreaMessage['name'] = 'surface→background: area';

async function ask(request: AreaCall): Promise<void> {
  const message: AreaMessage = { name: NAME, request };
  await askBackground(message, (failure, detail) => new Error(`${failure}: ${detail}`));
}

/** Keys of what could not be read: who has read in vain goes on with the defaults, and would put them in its place. */
const unread = new Set<string>();

/**
 * Read here, written by the background. Writes reject where it cannot, or is gone (the extension was updated), and as
 * long as what stands there could not be read.
 */
export const areaByBackground: typeof localArea = {
  ...localArea,
  async read(key) {
    try {
      const value = await localArea.read(key);
      unread.delete(key);
      return value;
    } catch (error) {
      unread.add(key);
      throw error;
    }
  },
  async write(key, value) {
    if (unread.has(key)) throw new Error(`failed: ${key} could not be read, so it is not written over`);
    await ask({ call: 'write', key, value });
  },
  remove: (keys) => ask({ call: 'remove', keys }),
};

/** @param area writes and removes what is asked for. */
export function answerAreaCalls(area: Pick<typeof localArea, 'write' | 'remove'>): void {
  onMessage((message) => (isAreaMessage(message) ? answer(area, message.request) : null));
}

async function answer(area: Pick<typeof localArea, 'write' | 'remove'>, request: AreaCall): Promise<BackgroundAnswer> {
  try {
    await (request.call === 'write' ? area.write(request.key, request.value) : area.remove(request.keys));
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, failure: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}

function isAreaMessage(message: unknown): message is AreaMessage {
  if (!isNamed(message, NAME)) return false;
  const { request } = message;
  if (typeof request !== 'object' || request === null || !('call' in request)) return false;
  if (request.call === 'write') return 'key' in request && typeof request.key === 'string' && 'value' in request;
  const keys: unknown = 'keys' in request ? request.keys : null;
  return request.call === 'remove' && Array.isArray(keys) && keys.every((key) => typeof key === 'string');
}

// How does a script of a few kilobytes tell the background something? Without the polyfill, which is larger than it.

interface Messenger {
  readonly runtime?: { readonly sendMessage: (message: unknown) => Promise<unknown> | undefined };
}

/** Nobody answers. Silent where the extension was updated or removed under the page. */
export function tellBackground(message: unknown): void {
  const { browser, chrome } = globalThis as { readonly browser?: Messenger; readonly chrome?: Messenger };
  try {
    // Chromium answers by a promise that rejects where nobody listens.
    (browser ?? chrome)?.runtime?.sendMessage(message)?.catch(() => undefined);
  } catch {
    // «Extension context invalidated»: there is nobody left to tell.
  }
}

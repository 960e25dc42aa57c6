// What stands in for the browser's caches in the tests?

export interface FakeCaches extends Pick<CacheStorage, 'open' | 'has'> {
  /** As where the browser has lost them. */
  readonly clear: () => void;
  /** As where the browser was killed in the middle: the file of the nth write from now on is cut off, and nothing follows. */
  readonly killAt: (write: number) => void;
  /** The browser is started again. */
  readonly restart: () => void;
}

export function createFakeCaches(): FakeCaches {
  const caches = new Map<string, Map<string, string>>();
  let writesLeft = Number.POSITIVE_INFINITY;
  const live = (): void => {
    if (writesLeft <= 0) throw new Error('the browser was killed');
  };
  return {
    has: async (name) => caches.has(name),
    async open(name) {
      const texts = caches.get(name) ?? new Map<string, string>();
      caches.set(name, texts);
      // What the copy uses of it.
      return {
        async put(address: string, response: Response) {
          const text = await response.text();
          live();
          writesLeft -= 1;
          texts.set(address, writesLeft === 0 ? text.slice(0, text.length / 2) : text);
          live();
        },
        async delete(address: string) {
          live();
          return texts.delete(address);
        },
        keys: async () => [...texts.keys()],
        match: async (address: string) => new Response(texts.get(address)),
        matchAll: async () => [...texts.values()].map((text) => new Response(text)),
      } as unknown as Cache;
    },
    clear: () => caches.clear(),
    killAt(write) {
      writesLeft = write;
    },
    restart() {
      writesLeft = Number.POSITIVE_INFINITY;
    },
  };
}

// How does a surface go on from its own last change, while word of the changes before is still on its way back?

export interface ValuePort<Value> {
  readonly read: () => Promise<Value>;
  readonly write: (value: Value) => Promise<void>;
  /** Tells of every change, this surface's own included. @returns a function that stops it. */
  readonly watch: (onChange: (value: Value) => void) => () => void;
}

export interface HeldValue<Value> {
  readonly current: () => Value;
  /**
   * Holds at once and writes; before the stored value has come, it waits for that.
   *
   * @returns a promise that rejects where it could not be written. It is held all the same.
   */
  readonly change: (next: Value) => Promise<void>;
  /** Takes the stored value. Rejects where it could not be read; the first one is then held on. */
  readonly load: () => Promise<void>;
  readonly stop: () => void;
}

/**
 * A value that several surfaces change, each as a whole.
 *
 * A reader who clicks twice has made the second change before the store tells of the first. Taken at its word, the store
 * would put the first back in the second's place, and the third click would build on that.
 */
export function holdValue<Value extends object>(
  port: ValuePort<Value>,
  { first, onChange }: { readonly first: Value; readonly onChange: () => void },
): HeldValue<Value> {
  let current = first;
  let loading: Promise<void> | null = null;
  /** Made before the stored value came, field by field. */
  let early: Partial<Value> = {};
  /** Own values of which the store has not told yet, oldest first. It may never: not of one that changed nothing. */
  let untold: readonly { readonly text: string }[] = [];

  const stop = port.watch((next) => {
    const at = untold.findIndex(({ text }) => text === toText(next));
    untold = untold.slice(at + 1);
    if (at >= 0 && untold.length > 0) return;
    current = next;
    onChange();
  });

  async function write(): Promise<void> {
    const own = { text: toText(current) };
    untold = [...untold, own];
    try {
      await port.write(current);
    } catch (error) {
      untold = untold.filter((other) => other !== own);
      throw error;
    }
  }

  async function load(): Promise<void> {
    const kept = await port.read();
    current = { ...kept, ...early };
    onChange();
  }
  let isLoaded = false;
  const loadOnce = (): Promise<void> => {
    loading ??= load().finally(() => {
      isLoaded = true;
    });
    return loading;
  };
  return {
    current: () => current,
    async change(next) {
      if (isLoaded) {
        current = next;
        return write();
      }
      early = { ...early, ...findDifferences(current, next) };
      current = next;
      // What could not be read must not be written over; the port says so itself.
      await loadOnce().catch(() => undefined);
      return write();
    },
    load: loadOnce,
    stop,
  };
}

/** The same for equal values, in whatever order their fields were put. */
const toText = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

function findDifferences<Value extends object>(before: Value, after: Value): Partial<Value> {
  const fields = Object.entries(after).filter(([key, value]) => value !== before[key as keyof Value]);
  // Fields of `after`, each with its own value.
  return Object.fromEntries(fields) as Partial<Value>;
}

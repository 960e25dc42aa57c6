// What do small stores need of the browser? `platform/settings-area` has the real one, tests pass a fake.

export interface KeyedArea {
  readonly read: (key: string) => Promise<unknown>;
  readonly write: (key: string, value: unknown) => Promise<void>;
  /** @returns a function that stops watching. */
  readonly watch: (key: string, onChange: (value: unknown) => void) => () => void;
}

/** With many records of one kind, each under a key of its own. */
export interface RecordArea extends KeyedArea {
  /** Every record whose key begins so. */
  readonly readAll: (prefix: string) => Promise<Readonly<Record<string, unknown>>>;
  readonly remove: (keys: readonly string[]) => Promise<void>;
}

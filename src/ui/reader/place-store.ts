// Where in the text is the reader just now? Told to whoever asks, without drawing anything anew.

export interface Place {
  /** Index of the first and of the last block in sight. */
  readonly first: number;
  readonly last: number;
  /** Share of the text that has been passed, to the last line in sight. */
  readonly read01: number;
  /** Shares of the text between which the sight lies. */
  readonly from01: number;
  readonly to01: number;
}

export interface PlaceStore {
  readonly get: () => Place;
  readonly set: (place: Place) => void;
  /** @returns a function that stops it. */
  readonly watch: (onChange: (place: Place) => void) => () => void;
}

export function createPlaceStore(): PlaceStore {
  let place: Place = { first: 0, last: 0, read01: 0, from01: 0, to01: 0 };
  const watchers = new Set<(place: Place) => void>();
  return {
    get: () => place,
    set(next) {
      place = next;
      for (const watcher of watchers) watcher(next);
    },
    watch(onChange) {
      watchers.add(onChange);
      onChange(place);
      return () => watchers.delete(onChange);
    },
  };
}

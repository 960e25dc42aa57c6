// Where in a list of keys does this key stand? A lookup without objects, built once.

const EMPTY = -1;

export interface HashTable {
  /** Position of the key in the list that the table was built from, -1 where it is not in it. */
  find(key: number): number;
}

/** @param keys distinct numbers of at most thirty bits */
export function createHashTable(keys: Int32Array): HashTable {
  const size = 2 ** Math.ceil(Math.log2(keys.length * 2 + 2));
  const mask = size - 1;
  const slotKeys = new Int32Array(size).fill(EMPTY);
  const slotPositions = new Int32Array(size);
  for (let position = 0; position < keys.length; position += 1) {
    const key = keys[position] ?? EMPTY;
    let slot = key & mask;
    while (slotKeys[slot] !== EMPTY) slot = (slot + 1) & mask;
    slotKeys[slot] = key;
    slotPositions[slot] = position;
  }
  return {
    find(key) {
      let slot = key & mask;
      for (;;) {
        const found = slotKeys[slot];
        if (found === key) return slotPositions[slot] ?? -1;
        if (found === EMPTY) return -1;
        slot = (slot + 1) & mask;
      }
    },
  };
}

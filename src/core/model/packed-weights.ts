// How do the numbers of the trained model travel as text, and how are they read back?

/**
 * Plain printable text: it needs no decoder of the platform, passes through every bundler, and the archive of the
 * extension compresses it well because like stands beside like (all weights of one tag in a row).
 */
export interface PackedWeights {
  /** Ascending keys of thirty bits as differences, `DIFFERENCE_SIGNS` signs of base 64 each. */
  readonly keys: string;
  /** One sign a weight: first all features' weights for tag 0, then for tag 1, and so on. */
  readonly levels: string;
  /** Weight of one level. */
  readonly step: number;
  /** Row `from` × column `to`, the row after the last tag is the beginning of a sentence. */
  readonly transitions: readonly number[];
  /** Hashes of listed words, as `keys`. */
  readonly listKeys: string;
  /** Bits of the lists that hold each word, one sign each. */
  readonly listBits: string;
}

export interface TaggerWeights {
  readonly keys: Int32Array;
  /** `levels[tag × keys.length + feature]`, from -MAX_LEVEL to MAX_LEVEL. */
  readonly levels: Int8Array | Float64Array;
  readonly step: number;
  readonly transitions: readonly number[];
  readonly listKeys: Int32Array;
  readonly listBits: Uint8Array;
}

export const MAX_LEVEL = 40;
const DIFFERENCE_SIGNS = 4;
/** Printable, without quotation marks and backslash: 81 levels fit into the 90 signs from `#` on. */
const FIRST_LEVEL = 35;
const BACKSLASH = 92;
const SINGLE_QUOTE = 39;

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
/** By the sign's code. */
const SIGN_VALUES = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, SIGNS.indexOf(String.fromCharCode(code))),
);

export function packKeys(keys: Int32Array): string {
  let before = 0;
  let text = '';
  for (const key of keys) {
    text += packNumber(key - before);
    before = key;
  }
  return text;
}

function packNumber(value: number): string {
  const signs: string[] = [];
  for (let place = DIFFERENCE_SIGNS - 1; place >= 0; place -= 1) signs.push(SIGNS[(value >> (place * 6)) & 63] ?? '');
  return signs.join('');
}

export function packLevels(levels: TaggerWeights['levels']): string {
  return Array.from(levels, (level) => String.fromCharCode(toSign(level + MAX_LEVEL))).join('');
}

export function packBits(bits: Uint8Array): string {
  return Array.from(bits, (value) => SIGNS[value] ?? '').join('');
}

export function readWeights(packed: PackedWeights): TaggerWeights {
  return {
    keys: readKeys(packed.keys),
    levels: readLevels(packed.levels),
    step: packed.step,
    transitions: packed.transitions,
    listKeys: readKeys(packed.listKeys),
    listBits: Uint8Array.from(packed.listBits, (sign) => SIGN_VALUES[sign.charCodeAt(0)] ?? 0),
  };
}

/** A million signs: a plain loop, because iterating over a text makes a string of each. */
function readLevels(text: string): Int8Array {
  const levels = new Int8Array(text.length);
  for (let index = 0; index < levels.length; index += 1) levels[index] = fromSign(text.charCodeAt(index)) - MAX_LEVEL;
  return levels;
}

function readKeys(text: string): Int32Array {
  const keys = new Int32Array(text.length / DIFFERENCE_SIGNS);
  let key = 0;
  for (let index = 0; index < keys.length; index += 1) {
    let difference = 0;
    for (let place = 0; place < DIFFERENCE_SIGNS; place += 1) {
      difference = difference * 64 + (SIGN_VALUES[text.charCodeAt(index * DIFFERENCE_SIGNS + place)] ?? 0);
    }
    key += difference;
    keys[index] = key;
  }
  return keys;
}

function toSign(level: number): number {
  let sign = level + FIRST_LEVEL;
  if (sign >= SINGLE_QUOTE) sign += 1;
  if (sign >= BACKSLASH) sign += 1;
  return sign;
}

function fromSign(sign: number): number {
  let level = sign;
  if (sign > BACKSLASH) level -= 1;
  if (sign > SINGLE_QUOTE) level -= 1;
  return level - FIRST_LEVEL;
}

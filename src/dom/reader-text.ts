// Which words does a rendered body hold, and where in the DOM do they stand?

import type { BlockText } from '../core/text/text-document.ts';

/** A run of `text` that stands in one text node; spaces folded by `toReaderText` fall between or inside runs. */
export interface TextRun {
  /** `[start, end)` in `ReaderText.text`. */
  readonly start: number;
  readonly end: number;
  readonly node: Text;
  /** Offset in `node.data` of each code unit of the run, relative: `node.data[offsets[i]]` shows `text[start + i]`. */
  readonly offsets: readonly number[] | Uint32Array;
}

/** The plain text of a body: blocks joined by `\n\n`, exactly as `buildTextDocument` joins them, with the way back to the DOM. */
export interface ReaderText {
  readonly text: string;
  readonly blocks: readonly BlockText[];
  /** The element of each block, same order. */
  readonly elements: readonly Element[];
  /** In text order. */
  readonly runs: readonly TextRun[];
}

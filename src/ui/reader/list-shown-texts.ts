// Which texts does the reader show? Those of the body, of its captions and of its head.

import type { ReadyArticle } from './reader-state.ts';

type Shown = Pick<ReadyArticle, 'readerText' | 'metadata' | 'captions'>;

export function listShownTexts({ readerText, metadata, captions }: Shown): readonly string[] {
  const head = [metadata.title, metadata.dek, ...metadata.authors].filter((text) => text !== null);
  return [...readerText.blocks.map(({ text }) => text), ...captions, ...head];
}

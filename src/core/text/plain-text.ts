// How does a plain text file become blocks?

import type { BlockText } from './text-document.ts';

/** Blank lines part paragraphs; line breaks inside a paragraph become spaces. */
export function toBlocks(text: string): BlockText[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n[^\S\n]*(?:\r?\n)+/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .map((part) => ({ kind: 'paragraph', text: part }));
}

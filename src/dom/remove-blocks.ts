// How does a block that the reader does not want leave the body?

import type { SafeFragment } from './safe-fragment.ts';
import { collectBlocks } from './text-blocks.ts';

/** Takes the elements of these blocks out; one that holds further blocks stays for their sake. Changes `fragment`. */
export function removeBlocks(fragment: SafeFragment, isRemoved: (blockText: string) => boolean): void {
  const blocks = collectBlocks(fragment);
  const going = new Set(blocks.filter(({ text }) => isRemoved(text)).map(({ element }) => element));
  const staying = blocks.filter(({ element }) => !going.has(element)).map(({ element }) => element);
  for (const element of going) if (!staying.some((other) => element.contains(other))) element.remove();
}

// What would a reader do who took plain Readability and showed what it gives? Bundled and run there by reader.ts.

import { Readability } from '@mozilla/readability';

export interface ShownTimes {
  /** Milliseconds from the end of `parse()` to the frame after the one that holds the article. */
  readonly shown: number;
}

async function showPlainly(html: string): Promise<ShownTimes> {
  const article = new Readability(new DOMParser().parseFromString(html, 'text/html')).parse();
  const begin = performance.now();
  document.body.innerHTML = `<article style="max-width:33em;margin:auto;font:18px/1.6 serif">${article?.content ?? ''}</article>`;
  // The task behind the next frame begins when that frame has been painted.
  await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return { shown: performance.now() - begin };
}

Object.assign(globalThis, { showPlainly });

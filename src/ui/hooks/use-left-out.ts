// What did the reader leave out of the page? Asked once nothing else is to do, for each article anew.

import { useEffect, useState } from 'preact/hooks';
import type { LeftOutBlock } from '../../core/article.ts';
import { useApp } from '../reader/app-context.ts';
import type { ReadyArticle } from '../reader/reader-state.ts';

/** The people and quotes come first; milliseconds. */
const MAX_WAIT_MS = 1_500;

/** null until it is known, and where it cannot be. */
export function useLeftOut(article: ReadyArticle): readonly LeftOutBlock[] | null {
  const { leftOut = null } = useApp().commands;
  const [found, setFound] = useState<readonly LeftOutBlock[] | null>(null);
  const { readerText } = article;
  const isReady = article.analysis !== null;
  useEffect(() => {
    if (leftOut === null || !isReady) return;
    let isOver = false;
    const ask = (): void => {
      leftOut
        .find(article)
        .then((blocks) => {
          if (!isOver) setFound(blocks);
        })
        // The page may be gone meanwhile; then nothing is said.
        .catch(() => setFound(null));
    };
    const stop = whenIdle(ask);
    return () => {
      isOver = true;
      stop();
    };
  }, [readerText, isReady]);
  return found;
}

function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run, 300);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(run, { timeout: MAX_WAIT_MS });
  return () => cancelIdleCallback(request);
}

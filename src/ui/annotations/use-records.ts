// What has been kept of this article, and what is on its way to being kept?

import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ArticleKey } from '../../core/annotations/article-key.ts';
import type { Correction } from '../../core/annotations/correction.ts';
import type { Highlight } from '../../core/annotations/highlight.ts';
import { EMPTY_PALETTE, type Palette } from '../../core/annotations/palette.ts';
import type { AnnotationRecord, ArticleRecords } from '../../core/annotations/record.ts';
import type { ArticleSnapshot } from '../../core/annotations/snapshot.ts';
import { type StoreFailure, toStoreError } from '../../store/annotations/store-error.ts';
import { applyWrites, createWriteQueue, type QueueState, type Write, type WritePort } from './write-queue.ts';

/** What a surface needs of the store. What may vanish in the middle of a write asks the background for it. */
export interface AnnotationPort extends WritePort {
  readonly listByArticle: (key: ArticleKey) => Promise<ArticleRecords>;
  readonly getPalette: () => Promise<Palette>;
  readonly watch: (onChange: () => void) => () => void;
}

export interface Records {
  readonly article: ArticleSnapshot | null;
  readonly highlights: readonly Highlight[];
  readonly corrections: readonly Correction[];
  readonly palette: Palette;
  /** False until the store has answered; then nothing may be taken for missing. */
  readonly isLoaded: boolean;
  readonly failure: StoreFailure | null;
  /** Whether all that the reader did is on the disk. */
  readonly isKept: boolean;
  readonly write: (write: Write) => Promise<void>;
  readonly retry: () => void;
}

const IDLE: QueueState = { waiting: [], failure: null };

export function useRecords(port: AnnotationPort | null, key: ArticleKey): Records {
  const [loaded, setLoaded] = useState<readonly AnnotationRecord[] | null>(null);
  const [loadFailure, setLoadFailure] = useState<StoreFailure | null>(null);
  const [queued, setQueued] = useState<QueueState>(IDLE);
  const isGone = useRef(false);

  const load = useCallback(async (): Promise<void> => {
    if (port === null) return;
    try {
      const [{ article, highlights, corrections }, palette] = await Promise.all([
        port.listByArticle(key),
        port.getPalette(),
      ]);
      if (isGone.current) return;
      setLoaded([...(article === null ? [] : [article]), ...highlights, ...corrections, palette]);
      setLoadFailure(null);
    } catch (error) {
      if (!isGone.current) setLoadFailure(toStoreError(error).failure);
    }
  }, [port, key]);

  const queue = useMemo(
    () =>
      port === null
        ? null
        : createWriteQueue(port, {
            onChange: (state) => {
              if (!isGone.current) setQueued(state);
            },
            // What leaves the line stands among the loaded at once: nothing flickers until the store is read again.
            onMade: (made) => {
              if (!isGone.current) setLoaded((before) => applyWrites(before ?? [], [made]));
            },
          }),
    [port],
  );

  useEffect(() => {
    isGone.current = false;
    void load();
    const stop = port?.watch(() => void load());
    return () => {
      isGone.current = true;
      stop?.();
    };
  }, [port, load]);

  const write = useCallback(
    async (next: Write): Promise<void> => {
      if (queue === null) return;
      await queue.push(next);
      await load();
    },
    [queue, load],
  );
  const retry = useCallback(() => {
    void (queue?.retry() ?? Promise.resolve()).then(load);
  }, [queue, load]);

  return useMemo(() => {
    const records = applyWrites(loaded ?? [], queued.waiting);
    const inOrder = <T extends { readonly createdTime: string }>(list: readonly T[]): readonly T[] =>
      [...list].sort((a, b) => (a.createdTime < b.createdTime ? -1 : a.createdTime > b.createdTime ? 1 : 0));
    return {
      article: records.find((record) => record.type === 'article') ?? null,
      highlights: inOrder(records.filter((record) => record.type === 'highlight')),
      corrections: inOrder(records.filter((record) => record.type === 'correction')),
      palette: records.find((record) => record.type === 'palette') ?? EMPTY_PALETTE,
      isLoaded: loaded !== null,
      failure: queued.failure ?? loadFailure,
      isKept: queued.waiting.length === 0,
      write,
      retry,
    };
  }, [loaded, queued, loadFailure, write, retry]);
}

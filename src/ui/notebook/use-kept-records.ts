// How do the kept records get onto the page, and each change back to where they are kept?

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { EMPTY_PALETTE, type Palette } from '../../core/annotations/palette.ts';
import {
  type AnnotationRecord,
  type RecordReference,
  toRecordName,
  toReference,
} from '../../core/annotations/record.ts';
import type { AnnotationStore } from '../../store/annotations/annotation-store.ts';
import { type StoreFailure, toStoreError } from '../../store/annotations/store-error.ts';
import type { NotebookRecords } from './notebook.ts';

export type KeptRecordsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: StoreFailure }
  | { readonly kind: 'ready'; readonly records: NotebookRecords; readonly palette: Palette };

export interface KeptRecords {
  readonly state: KeptRecordsState;
  /** What could not be kept, until the next success. */
  readonly failure: StoreFailure | null;
  readonly put: (records: readonly AnnotationRecord[]) => Promise<boolean>;
  readonly remove: (references: readonly RecordReference[]) => Promise<boolean>;
  /** Number of records that `undo` would put back; 0 where nothing was removed. */
  readonly undoable: number;
  readonly undo: () => void;
  /** Forget what was removed. */
  readonly dismiss: () => void;
  readonly reload: () => void;
}

/** News that has not come by then will not come: the disk that holds the signal is full. */
const OWN_NEWS_MS = 3000;

const NONE: NotebookRecords = { articles: [], highlights: [], corrections: [] };

export function useKeptRecords(store: AnnotationStore): KeptRecords {
  const [state, setState] = useState<KeptRecordsState>({ kind: 'loading' });
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  const [removed, setRemoved] = useState<readonly (readonly AnnotationRecord[])[]>([]);
  // Two loads may overlap; the later asked for is the one that counts.
  const asked = useRef(0);
  /** When we wrote ourselves, for each write whose news is still to come. */
  const expected = useRef<readonly number[]>([]);

  const reload = useCallback(() => {
    asked.current += 1;
    const mine = asked.current;
    load(store).then(
      (next) => asked.current === mine && setState(next),
      (error: unknown) => asked.current === mine && setState({ kind: 'failed', failure: toStoreError(error).failure }),
    );
  }, [store]);

  useEffect(() => {
    reload();
    return store.watch(() => {
      // Our own changes are on the page already; they come back as news like everybody's.
      const at = expected.current.findIndex((time) => Date.now() - time < OWN_NEWS_MS);
      if (at < 0) reload();
      expected.current = at < 0 ? [] : expected.current.slice(at + 1);
    });
  }, [store, reload]);

  const run = async (change: () => Promise<void>): Promise<boolean> => {
    try {
      expected.current = [...expected.current, Date.now()];
      await change();
      setFailure(null);
      return true;
    } catch (error) {
      setFailure(toStoreError(error).failure);
      return false;
    }
  };
  const put = (records: readonly AnnotationRecord[]): Promise<boolean> =>
    run(async () => {
      const stored = await store.put(records);
      setState((before) => withRecords(before, stored, []));
    });
  const remove = (references: readonly RecordReference[]): Promise<boolean> =>
    run(async () => {
      const gone = await store.remove(references);
      if (gone.length === 0) return;
      setRemoved((before) => [...before, gone]);
      setState((before) => withRecords(before, [], gone.map(toReference)));
    });
  const undo = (): void => {
    const last = removed.at(-1);
    if (last === undefined) return;
    void put(last).then((isKept) => isKept && setRemoved((before) => before.slice(0, -1)));
  };
  return {
    state,
    failure,
    put,
    remove,
    undoable: removed.at(-1)?.length ?? 0,
    undo,
    dismiss: () => setRemoved([]),
    reload,
  };
}

async function load(store: AnnotationStore): Promise<KeptRecordsState> {
  const [articles, highlights, corrections, palette] = await Promise.all([
    store.listArticles(),
    store.listHighlights(),
    store.listCorrections(),
    store.getPalette(),
  ]);
  return { kind: 'ready', records: { articles, highlights, corrections }, palette };
}

/** The page's own changes need no reading of everything again. */
function withRecords(
  state: KeptRecordsState,
  put: readonly AnnotationRecord[],
  removed: readonly RecordReference[],
): KeptRecordsState {
  const { records, palette } = state.kind === 'ready' ? state : { records: NONE, palette: EMPTY_PALETTE };
  const gone = new Set([...removed, ...put.map(toReference)].map(toRecordName));
  const merge = <T extends AnnotationRecord>(list: readonly T[], type: T['type']): readonly T[] => {
    const left = list.filter((record) => !gone.has(toRecordName(toReference(record))));
    const added = put.filter((record): record is T => record.type === type);
    return left.length === list.length && added.length === 0 ? list : [...left, ...added];
  };
  return {
    kind: 'ready',
    records: {
      articles: merge(records.articles, 'article'),
      highlights: merge(records.highlights, 'highlight'),
      corrections: merge(records.corrections, 'correction'),
    },
    palette: put.find((record) => record.type === 'palette') ?? palette,
  };
}

// What can the reader mark, correct and take back in this article?

import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Analysis, Person } from '../../core/analysis.ts';
import { applyCorrections } from '../../core/annotations/apply-corrections.ts';
import { toArticleKey } from '../../core/annotations/article-key.ts';
import {
  type Correction,
  type CorrectionAction,
  type CorrectionId,
  createCorrection,
} from '../../core/annotations/correction.ts';
import {
  createHighlight,
  editHighlight,
  fillQuote,
  type Highlight,
  type HighlightId,
  type QuoteSnapshot,
} from '../../core/annotations/highlight.ts';
import { type HighlightColor, renameColor } from '../../core/annotations/palette.ts';
import {
  createSnapshot,
  findQuoteAround,
  isDenied,
  listTexts,
  toQuoteSnapshot,
} from '../../core/annotations/snapshot.ts';
import type { Quote } from '../../core/attribution/quote.ts';
import { describeSpan } from '../../core/selectors/describe.ts';
import type { Selectors } from '../../core/selectors/selector.ts';
import type { Span } from '../../core/text/span.ts';
import type { ReadyArticle } from '../reader/reader-state.ts';
import { createId } from './create-id.ts';
import { type PlacedHighlight, placeHighlights } from './place-highlights.ts';
import { type AnnotationPort, type Records, useRecords } from './use-records.ts';
import type { Write } from './write-queue.ts';

/** Something that was done and can be taken back. */
export interface Deed {
  /** Message that says what was done. */
  readonly message: string;
  readonly undo: Write;
}

export interface Annotations extends Pick<Records, 'corrections' | 'palette' | 'failure' | 'isKept' | 'retry'> {
  /** False where this surface can keep nothing. */
  readonly isAvailable: boolean;
  readonly placed: readonly PlacedHighlight[];
  readonly unapplied: readonly CorrectionId[];
  /** What was done last; null after it was taken back. */
  readonly lastDeed: Deed | null;
  /** @returns the new highlight, or null where the span shows nothing. */
  readonly mark: (span: Span, color: HighlightColor, kind?: Highlight['kind']) => Highlight | null;
  readonly edit: (highlight: Highlight, change: Partial<Pick<Highlight, 'color' | 'note'>>) => void;
  readonly remove: (highlight: Highlight) => void;
  readonly correct: (action: CorrectionAction) => void;
  readonly withdraw: (correction: Correction) => void;
  readonly nameColor: (color: HighlightColor, name: string) => void;
  readonly undo: () => void;
  readonly describe: (span: Span) => Selectors | null;
  /** What the correction panel is about. */
  readonly target: CorrectionTarget | null;
  readonly aim: (target: CorrectionTarget | null) => void;
  /** The highlight whose colour and note are open for editing. */
  readonly opened: PlacedHighlight | null;
  readonly open: (id: HighlightId | null) => void;
}

export type CorrectionTarget =
  | { readonly kind: 'quote'; readonly quote: Quote }
  | { readonly kind: 'missed'; readonly span: Span }
  | { readonly kind: 'person'; readonly person: Person };

const now = (): string => new Date().toISOString();

/** @returns with the article as the reader has corrected it. */
export function useAnnotations(
  article: ReadyArticle,
  port: AnnotationPort | null,
): { readonly annotations: Annotations; readonly corrected: ReadyArticle } {
  const { text } = article.readerText;
  const key = useMemo(() => toArticleKey(article.url), [article.url]);
  const records = useRecords(port, key);
  const { write, highlights, corrections, isLoaded } = records;
  const [target, setTarget] = useState<CorrectionTarget | null>(null);
  const [openId, open] = useState<HighlightId | null>(null);
  const [deeds, setDeeds] = useState<readonly Deed[]>([]);

  const found = article.analysis === 'failed' ? null : article.analysis;
  const earlierTexts = useMemo(() => listTexts(records.article), [records.article]);
  const corrected = useMemo(
    () => (found === null ? null : applyCorrections(found, text, corrections, earlierTexts)),
    [found, text, corrections, earlierTexts],
  );
  const analysis = corrected?.analysis ?? null;
  const placed = useMemo(() => placeHighlights(highlights, text, earlierTexts), [highlights, text, earlierTexts]);

  const snapshot = useCallback(
    () => createSnapshot({ key, url: article.url, metadata: article.metadata, text, analysis }, now()),
    [key, article.url, article.metadata, text, analysis],
  );
  useKeptSnapshot(records, {
    text,
    analysis,
    isNeeded: isLoaded && highlights.length + corrections.length > 0,
    snapshot,
  });

  useCurrentQuotes(placed, analysis, write);

  const describe = useCallback(
    (span: Span): Selectors | null => {
      const described = describeSpan(text, span);
      return described === null ? null : { ...described, path: null };
    },
    [text],
  );
  const did = (message: string, undo: Write): void => setDeeds((before) => [...before.slice(-99), { message, undo }]);

  const actions = {
    mark(span: Span, color: HighlightColor, kind: Highlight['kind'] = 'highlight'): Highlight | null {
      const selectors = describe(span);
      if (selectors === null) return null;
      const same = placed.find(({ spans }) => isSameSpan(spans, selectors.position));
      if (same !== undefined) {
        // The same words once more: another colour, not another highlight.
        if (same.highlight.color !== color) actions.edit(same.highlight, { color });
        return same.highlight;
      }
      const quote = findQuoteAround(analysis, span);
      const highlight = createHighlight(
        {
          id: createId() as HighlightId,
          article: key,
          kind,
          selectors,
          color,
          quote: quote === null || analysis === null ? null : toQuoteSnapshot(quote, analysis),
        },
        now(),
      );
      void write({ kind: 'put', records: [snapshot(), highlight] });
      did('markAdded', { kind: 'remove', references: [{ type: 'highlight', id: highlight.id }] });
      return highlight;
    },
    edit(highlight: Highlight, change: Partial<Pick<Highlight, 'color' | 'note'>>): void {
      void write({ kind: 'put', records: [editHighlight(highlight, change, now())] });
    },
    remove(highlight: Highlight): void {
      void write({ kind: 'remove', references: [{ type: 'highlight', id: highlight.id }] });
      did('markDeleted', { kind: 'put', records: [highlight] });
    },
    correct(action: CorrectionAction): void {
      const correction = createCorrection({ id: createId() as CorrectionId, article: key, action }, now());
      void write({ kind: 'put', records: [snapshot(), correction] });
      did('correctionAdded', { kind: 'remove', references: [{ type: 'correction', id: correction.id }] });
    },
    withdraw(correction: Correction): void {
      void write({ kind: 'remove', references: [{ type: 'correction', id: correction.id }] });
      did('correctionRemoved', { kind: 'put', records: [correction] });
    },
    nameColor(color: HighlightColor, name: string): void {
      void write({ kind: 'put', records: [renameColor(records.palette, color, name, now())] });
    },
    undo(): void {
      const last = deeds.at(-1);
      if (last === undefined) return;
      setDeeds(deeds.slice(0, -1));
      void write(last.undo);
    },
  };
  const annotations: Annotations = {
    ...actions,
    isAvailable: port !== null,
    placed,
    corrections,
    unapplied: corrected?.unapplied ?? [],
    palette: records.palette,
    failure: records.failure,
    isKept: records.isKept,
    retry: records.retry,
    lastDeed: deeds.at(-1) ?? null,
    describe,
    target,
    aim: setTarget,
    opened: placed.find(({ highlight }) => highlight.id === openId) ?? null,
    open,
  };
  const correctedArticle = useMemo(() => (analysis === null ? article : { ...article, analysis }), [article, analysis]);
  return { annotations, corrected: correctedArticle };
}

/** An article with highlights is kept as it reads now, with its people once they are known. */
function useKeptSnapshot(
  { article, write }: Records,
  wanted: {
    readonly text: string;
    readonly analysis: Analysis | null;
    readonly isNeeded: boolean;
    readonly snapshot: () => ReturnType<typeof createSnapshot>;
  },
): void {
  const { text, analysis, isNeeded, snapshot } = wanted;
  const isDone = useRef<unknown>(null);
  useEffect(() => {
    if (!isNeeded || analysis === null || isDone.current === analysis) return;
    const next = snapshot();
    const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
    isDone.current = analysis;
    if (
      article !== null &&
      article.text === text &&
      isSame([article.people, article.quotes], [next.people, next.quotes])
    )
      return;
    void write({ kind: 'put', records: [next] });
  }, [isNeeded, analysis, text, article, snapshot, write]);
}

function isSameSpan(spans: readonly Span[], wanted: Span | null): boolean {
  return wanted !== null && spans[0]?.start === wanted.start && spans.at(-1)?.end === wanted.end;
}

/**
 * Who said the marked words may have been unknown when they were marked (on the original page, or before the engine had
 * answered), and whom the reader corrects later has not said them.
 */
function useCurrentQuotes(
  placed: readonly PlacedHighlight[],
  analysis: Analysis | null,
  write: Records['write'],
): void {
  // One try for each: a store that is full must not be asked again and again.
  const done = useRef(new Set<string>());
  useEffect(() => {
    if (analysis === null) return;
    const changed = placed.flatMap(({ highlight, spans }): readonly Highlight[] => {
      const [first] = spans;
      if (first === undefined) return [];
      const span = { start: first.start, end: spans.at(-1)?.end ?? first.end };
      const around = findQuoteAround(analysis, span);
      const quote = around === null ? null : toQuoteSnapshot(around, analysis);
      const attempt = `${highlight.id} ${JSON.stringify(quote)}`;
      if (!isOutdated(highlight.quote, quote, isDenied(analysis, span)) || done.current.has(attempt)) return [];
      done.current.add(attempt);
      return [fillQuote(highlight, quote, now())];
    });
    if (changed.length > 0) void write({ kind: 'put', records: changed });
  }, [placed, analysis, write]);
}

/** What another engine says does not change what the reader was told; what the reader says does. */
function isOutdated(kept: QuoteSnapshot | null, current: QuoteSnapshot | null, isDeniedNow: boolean): boolean {
  if (current === null) return kept !== null && isDeniedNow;
  if (kept === null) return true;
  return (kept.isCorrected || current.isCorrected) && JSON.stringify(kept) !== JSON.stringify(current);
}

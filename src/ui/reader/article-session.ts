// How does a surface come to its article: read, cleaned of what the reader took out, analysed, and remembered?

import type { Analysis } from '../../core/analysis.ts';
import type { AnalysisRequest } from '../../core/analysis-request.ts';
import type { LeftOutBlock, LeftOutRequest, PageReading } from '../../core/article.ts';
import { type Pace, runInSlices } from '../../dom/slices.ts';
import { type Place, toBlockKey } from '../../store/article-memory.ts';
import { toSite } from '../../store/automatic.ts';
import type { RecordArea } from '../../store/keyed-area.ts';
import { readPickedParts, writePickedPart } from '../../store/picked-parts.ts';
import { toProblem } from './diagnostics.ts';
import { TAKEN_OUT } from './left-out-reasons.ts';
import { listShownTexts } from './list-shown-texts.ts';
import { createMemoryKeeper } from './memory-keeper.ts';
import { createPace } from './pace.ts';
import { prepareInSlices, toAnalysisRequest } from './prepare-article.ts';
import type { ReaderState, ReadyArticle } from './reader-state.ts';

export interface PageRequest {
  readonly isForced: boolean;
  /** Selector of the part to read, null where the page is to be searched. */
  readonly picked: string | null;
}

export interface SessionParts {
  readonly window: Window;
  /** The true address of the page. */
  readonly url: string;
  readonly area: RecordArea;
  /** In private windows nothing is remembered. */
  readonly isPrivate: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Tests bring one that never pauses. */
  readonly pace?: Pace;
  /** @returns what the page holds, or why it could not be read. */
  readonly readPage: (request: PageRequest) => Promise<PageReading | ReaderState>;
  /** What of the page is not among the texts that are shown. */
  readonly findLeftOut: (request: LeftOutRequest) => Promise<readonly LeftOutBlock[]>;
  readonly analyze: (request: AnalysisRequest) => Promise<Analysis>;
  readonly onChange: (state: ReaderState) => void;
  /** Something of the reader's could not be kept (the disk is full); it holds here, and is tried again with the next change. */
  readonly onNotKept: (error: unknown) => void;
}

/** What the reader took out of this article. */
export interface Removals {
  readonly count: number;
  readonly remove: (blockText: string) => void;
  readonly undo: () => void;
  readonly restoreAll: () => void;
}

/** What stands on the page and is not shown here. */
export interface LeftOutParts {
  /** In page order; what the reader took out is among it. */
  readonly find: (article: ReadyArticle) => Promise<readonly LeftOutBlock[]>;
  readonly putBack: (block: LeftOutBlock) => void;
  /** Of what was put back. */
  readonly takeOutAgain: (block: LeftOutBlock) => void;
}

/** The part that was picked by hand, where the article came from one. */
export interface PickedPart {
  readonly site: string;
  /** Whether it is taken on all pages of the site. */
  readonly isKept: boolean;
  readonly keep: () => void;
  readonly forget: () => void;
}

export interface PlaceKeeper {
  /** Where the last visit ended. */
  readonly last: Place | null;
  /** @param place null at the top and at the end. */
  readonly save: (place: Place | null) => void;
}

export interface ArticleSession {
  readonly read: (isForced: boolean) => Promise<void>;
  readonly removals: () => Removals;
  readonly pickedPart: () => PickedPart | null;
  readonly place: () => PlaceKeeper;
  readonly leftOut: () => LeftOutParts;
  /** No more word of what other windows do to this article. */
  readonly close: () => void;
}

/** @param picked a part that was picked just now; else what was kept for the site is taken. */
export function createSession(parts: SessionParts, picked: string | null = null): ArticleSession {
  const { area, url } = parts;
  const site = toSite(url);
  let reading: PageReading | null = null;
  let isForced = false;
  let kept: string | null = null;
  let asked = picked;
  let putBack: readonly LeftOutBlock[] = [];
  let shows = 0;
  const { pace = createPace() } = parts;
  const memory = createMemoryKeeper({ ...parts, onChangedElsewhere: () => void takeOver() });

  async function recall(): Promise<void> {
    const [, all] = await Promise.all([
      memory.recall(),
      // What cannot be read is as good as nothing; the article is shown all the same.
      readPickedParts(area).catch(() => ({})),
    ]);
    kept = site === null ? null : ((all as Readonly<Record<string, string>>)[site] ?? null);
    asked ??= kept;
  }

  function prepare(from: PageReading): Promise<ReaderState> {
    const { removed } = memory.current();
    const work = prepareInSlices(from, {
      window: parts.window,
      isForced,
      putBack,
      ...(removed.length > 0 && { isRemoved: (text: string) => removed.includes(toBlockKey(text)) }),
    });
    return runInSlices(work, pace);
  }

  /** What was put back on an earlier visit, where the page still has it. */
  async function findPutBack(from: PageReading): Promise<readonly LeftOutBlock[]> {
    const wanted = memory.current().putBack;
    if (wanted.length === 0) return [];
    const state = await prepare(from);
    if (state.kind !== 'ready') return [];
    const found = await findLeftOut(state.article).catch(() => []);
    return found.filter(({ text }) => wanted.includes(toBlockKey(text)));
  }

  const findLeftOut = (article: ReadyArticle): Promise<readonly LeftOutBlock[]> =>
    parts.findLeftOut({ shown: listShownTexts(article), removals: reading?.article?.removals ?? [] });

  async function readAnew(): Promise<void> {
    await recall();
    const answer = await parts.readPage({ isForced, picked: asked });
    if ('kind' in answer) {
      reading = null;
      parts.onChange(answer);
      return;
    }
    putBack = [];
    putBack = await findPutBack(answer);
    reading = answer;
    await show();
  }

  async function show(): Promise<void> {
    if (reading === null) return;
    const from = reading;
    shows += 1;
    const turn = shows;
    const state = await prepare(from);
    // What the reader did meanwhile shows it anew.
    if (turn !== shows || reading !== from) return;
    parts.onChange(state);
    if (state.kind === 'ready') await addAnalysis(state.article, from);
  }

  async function addAnalysis(article: ReadyArticle, from: PageReading): Promise<void> {
    const { removed } = memory.current();
    const wanted = putBack;
    const analyzed = await parts.analyze(toAnalysisRequest(article)).then(
      (analysis): Partial<ReadyArticle> => ({ analysis }),
      (error: unknown): Partial<ReadyArticle> => {
        console.warn(error);
        return { analysis: 'failed', analysisFailure: toProblem('analysis', error, url) };
      },
    );
    // Another reading may have begun meanwhile.
    if (reading === from && memory.current().removed === removed && putBack === wanted)
      parts.onChange({ kind: 'ready', article: { ...article, ...analyzed } });
  }

  async function takeOver(): Promise<void> {
    putBack = [];
    if (reading !== null) putBack = await findPutBack(reading);
    await show();
  }

  function setRemoved(removed: readonly string[]): void {
    memory.remember({ removed });
    void show();
  }

  function setPutBack(blocks: readonly LeftOutBlock[]): void {
    putBack = blocks;
    memory.remember({ putBack: blocks.map(({ text }) => toBlockKey(text)) });
    void show();
  }

  return {
    async read(force) {
      isForced = force;
      parts.onChange({ kind: 'loading' });
      try {
        await readAnew();
      } catch (error) {
        // A page on which our own code fails: that is said, instead of a skeleton without end.
        console.warn(error);
        reading = null;
        parts.onChange({ kind: 'failed', detail: error instanceof Error ? error.message : String(error), url });
      }
    },
    removals: () => ({
      count: memory.current().removed.length,
      remove: (blockText) => setRemoved([...memory.current().removed, toBlockKey(blockText)]),
      undo: () => setRemoved(memory.current().removed.slice(0, -1)),
      restoreAll: () => setRemoved([]),
    }),
    pickedPart() {
      const selector = asked;
      if (site === null || selector === null || reading?.article?.origin !== 'picked') return null;
      const write = (next: string | null): void => {
        kept = next;
        void writePickedPart(area, site, next).catch(parts.onNotKept);
        void show();
      };
      return {
        site,
        isKept: kept === selector,
        keep: () => write(selector),
        forget() {
          asked = null;
          write(null);
        },
      };
    },
    leftOut: () => ({
      async find(article) {
        const found = await findLeftOut(article);
        const { removed } = memory.current();
        return found.map((block) => (removed.includes(toBlockKey(block.text)) ? { ...block, rule: TAKEN_OUT } : block));
      },
      putBack(block) {
        const key = toBlockKey(block.text);
        const { removed } = memory.current();
        // One's own removal is undone; what was left out before is brought in.
        if (removed.includes(key)) setRemoved(removed.filter((other) => other !== key));
        else setPutBack([...putBack, block]);
      },
      takeOutAgain: (block) => setPutBack(putBack.filter((other) => other !== block)),
    }),
    place: () => ({ last: memory.current().place, save: (place) => memory.remember({ place }) }),
    close: memory.close,
  };
}

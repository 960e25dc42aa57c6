// How is what a reader does to an article remembered, when a disk may be full and another window do the same?

import { type ArticleMemory, NO_MEMORY, readMemory, updateMemory, watchMemory } from '../../store/article-memory.ts';
import type { RecordArea } from '../../store/keyed-area.ts';

export interface MemoryKeeper {
  /** As it is now, written or not. */
  readonly current: () => ArticleMemory;
  /** What was kept on earlier visits. What cannot be read is as good as nothing: the article is shown all the same. */
  readonly recall: () => Promise<void>;
  /** Holds at once, and is written after what was to be written before. */
  readonly remember: (change: Partial<ArticleMemory>) => void;
  /** No more word of other windows. */
  readonly close: () => void;
}

interface KeeperParts {
  readonly area: RecordArea;
  /** The true address of the page. */
  readonly url: string;
  /** In private windows nothing is kept, and nothing of other windows is taken over. */
  readonly isPrivate: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The disk is full; what could not be written is tried again with the next change. */
  readonly onNotKept: (error: unknown) => void;
  /** Another window has taken something out of this article, or put it back. */
  readonly onChangedElsewhere: () => void;
}

export function createMemoryKeeper(parts: KeeperParts): MemoryKeeper {
  const { area, url, isPrivate } = parts;
  let memory: ArticleMemory = NO_MEMORY;
  let unsaved: Partial<ArticleMemory> = {};
  let inWriting: Partial<ArticleMemory> = {};
  let saving: Promise<void> = Promise.resolve();
  const close = isPrivate ? () => {} : watchMemory(area, url, takeOver);

  async function save(): Promise<void> {
    const change = unsaved;
    if (Object.keys(change).length === 0) return;
    unsaved = {};
    inWriting = change;
    try {
      await updateMemory(area, url, { change, now: parts.now() });
    } catch (error) {
      console.warn(error);
      unsaved = { ...change, ...unsaved };
      parts.onNotKept(error);
    } finally {
      inWriting = {};
    }
  }

  /** Each window reads on where it is; what this one has not written yet is newer. */
  function takeOver(kept: ArticleMemory): void {
    const next = { ...kept, place: memory.place, ...inWriting, ...unsaved };
    if (isSame(next.removed, memory.removed) && isSame(next.putBack, memory.putBack)) return;
    memory = next;
    parts.onChangedElsewhere();
  }

  return {
    current: () => memory,
    async recall() {
      memory = await readMemory(area, url).catch(() => NO_MEMORY);
    },
    remember(change) {
      memory = { ...memory, ...change };
      if (isPrivate) return;
      unsaved = { ...unsaved, ...change };
      saving = saving.then(save);
    },
    close,
  };
}

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((text, at) => text === others[at]);

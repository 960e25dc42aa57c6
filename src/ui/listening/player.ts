// How does reading aloud run, whatever the engine tells or keeps to itself? A small machine over the port.

import type { Span } from '../../core/text/span.ts';
import { estimateSeconds, findPieceAt, type Piece } from './plan-pieces.ts';
import type { SpeechPort } from './speech-port.ts';

export interface PlayerState {
  readonly status: 'idle' | 'playing' | 'paused' | 'failed';
  /** What is being read, or would be next; null while idle. */
  readonly piece: Piece | null;
  /** The word being said, where the engine tells. */
  readonly word: Span | null;
  /** The engine's own word for what went wrong; null unless `failed`. */
  readonly reason: string | null;
}

/** What is read aloud, and how. */
export interface Narration {
  readonly pieces: readonly Piece[];
  readonly lang: string;
  readonly voiceUri: string | null;
  readonly rate: number;
}

export interface Player {
  readonly state: () => PlayerState;
  /** @returns a function that stops listening. */
  readonly subscribe: (listener: (state: PlayerState) => void) => () => void;
  /** Other voice, pace or pieces: goes on from the same word. */
  readonly configure: (narration: Narration) => void;
  /** From a position of the text; without one, from where it was paused, or the beginning. */
  readonly play: (position?: number) => void;
  readonly pause: () => void;
  readonly stop: () => void;
  /** To the beginning of the next paragraph, or of this one, or of the one before. */
  readonly skip: (by: 1 | -1) => void;
}

/** @returns a function that calls it off. */
export type StartTimer = (run: () => void, delayMs: number) => () => void;

/** Some engines need seconds to wake. */
const START_MS = 5_000;
/** Beyond the estimate, slow voices and numbers spelled out need time. */
const SLOWNESS = 2.5;
const GRACE_MS = 4_000;
/** Not an error: somebody else ended the speech, for example the page under the reader. */
const INTERRUPTED = new Set(['interrupted', 'canceled']);

const IDLE: PlayerState = { status: 'idle', piece: null, word: null, reason: null };

export function createPlayer(port: SpeechPort, startTimer: StartTimer): Player {
  let narration: Narration = { pieces: [], lang: 'en', voiceUri: null, rate: 1 };
  let state = IDLE;
  /** Of `narration.pieces`. */
  let index = 0;
  let stopWatchdog: () => void = () => undefined;
  const listeners = new Set<(state: PlayerState) => void>();

  function set(next: Partial<PlayerState>): void {
    state = { ...state, ...next };
    for (const listener of listeners) listener(state);
  }

  function silence(): void {
    stopWatchdog();
    port.cancel();
  }

  function finish(): void {
    silence();
    index = 0;
    set(IDLE);
  }

  function fail(reason: string): void {
    silence();
    set({ status: 'failed', reason });
  }

  /** @param from position of the text inside the piece; its start, or a word to go on from. */
  function readPiece(at: number, from: number): void {
    const piece = narration.pieces[at];
    if (piece === undefined) {
      finish();
      return;
    }
    index = at;
    set({ status: 'playing', piece, word: null, reason: null });
    const readWords = (): void =>
      say(piece.text.slice(from - piece.start), {
        onWord: (offset, length) => set({ word: toWord(piece, from + offset, length) }),
        onEnd: () => readNext(at),
      });
    if (piece.announcement === null || from !== piece.start) readWords();
    else say(piece.announcement, { onWord: () => undefined, onEnd: readWords });
  }

  function readNext(at: number): void {
    const next = narration.pieces[at + 1];
    if (next === undefined) finish();
    else readPiece(at + 1, next.start);
  }

  function say(
    text: string,
    { onWord, onEnd, isRetry = false }: { onWord: WordListener; onEnd: () => void; isRetry?: boolean },
  ): void {
    stopWatchdog();
    let isOver = false;
    const once =
      <T extends readonly unknown[]>(run: (...args: T) => void) =>
      (...args: T): void => {
        if (!isOver) run(...args);
      };
    const end = once(() => {
      isOver = true;
      stopWatchdog();
      onEnd();
    });
    const watch = (delayMs: number, onSilent: () => void): void => {
      stopWatchdog();
      stopWatchdog = startTimer(() => !isOver && onSilent(), delayMs);
    };
    const limitMs = estimateSeconds(text, narration.rate) * 1000 * SLOWNESS + GRACE_MS;
    // `end` is lost now and then: where nothing is being said any more, it was the end; what still hangs is given up.
    const watchEnd = (): void => watch(limitMs, () => (port.isSpeaking() ? watch(limitMs, end) : end()));
    const watchStart = (): void =>
      watch(START_MS, () => {
        // An engine that tells nothing but speaks all the same.
        if (port.isSpeaking()) {
          watchEnd();
          return;
        }
        isOver = true;
        if (isRetry) fail('silent');
        else say(text, { onWord, onEnd, isRetry: true });
      });
    watchStart();
    port.speak(
      { text, lang: narration.lang, voiceUri: narration.voiceUri, rate: narration.rate },
      {
        onStart: once(watchEnd),
        onWord: once((at, length) => {
          watchEnd();
          onWord(at, length);
        }),
        onEnd: end,
        onError: once((reason) => {
          isOver = true;
          stopWatchdog();
          if (INTERRUPTED.has(reason)) set({ status: 'paused' });
          else fail(reason);
        }),
      },
    );
  }

  const positionNow = (): number => state.word?.start ?? state.piece?.start ?? 0;

  function readFrom(position: number): void {
    const at = findPieceAt(narration.pieces, position);
    const piece = narration.pieces[at];
    if (piece === undefined) finish();
    else readPiece(at, Math.min(Math.max(position, piece.start), piece.end - 1));
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    configure(next) {
      const position = positionNow();
      narration = next;
      if (state.status === 'playing') readFrom(position);
      else if (state.piece !== null) {
        index = findPieceAt(next.pieces, position);
        set({ piece: next.pieces[index] ?? null });
      }
    },
    play(position) {
      if (narration.pieces.length === 0) return;
      readFrom(position ?? positionNow());
    },
    pause() {
      if (state.status !== 'playing') return;
      // Pausing an engine loses the rest with many voices. Ending and going on from the same word works with all.
      silence();
      set({ status: 'paused' });
    },
    stop: finish,
    skip(by) {
      const target = findBlockStart(narration.pieces, index, by);
      const piece = target === null ? undefined : narration.pieces[target];
      if (target === null || piece === undefined) {
        if (by === 1) finish();
      } else if (state.status === 'playing') {
        readPiece(target, piece.start);
      } else {
        index = target;
        set({ status: 'paused', piece, word: null, reason: null });
      }
    },
  };
}

type WordListener = (at: number, length: number | null) => void;

/** The first piece of the next paragraph; backwards, of this one, or of the one before where this has just begun. */
function findBlockStart(pieces: readonly Piece[], at: number, by: 1 | -1): number | null {
  const block = pieces[at]?.block;
  if (block === undefined) return null;
  if (by === 1) {
    const next = pieces.findIndex((piece, index) => at < index && piece.block !== block);
    return next < 0 ? null : next;
  }
  const first = pieces.findIndex((piece) => piece.block === block);
  if (first < at || first === 0) return first;
  const before = pieces[first - 1]?.block;
  return pieces.findIndex((piece) => piece.block === before);
}

/** Engines give the word's length or leave it out; some point into the space before it. */
function toWord(piece: Piece, position: number, length: number | null): Span | null {
  const rest = piece.text.slice(position - piece.start);
  const lead = rest.length - rest.trimStart().length;
  const start = position + lead;
  const word = length ?? /^\S+/u.exec(rest.slice(lead))?.[0].length ?? 0;
  const end = Math.min(start + word, piece.end);
  return start < end ? { start, end } : null;
}

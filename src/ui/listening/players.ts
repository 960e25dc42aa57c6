// Which player reads this text? One for each text, whichever part of the interface asks first.

import type { ReaderText } from '../../dom/reader-text.ts';
import { createPlayer, type Player } from './player.ts';
import type { SpeechPort } from './speech-port.ts';

const players = new WeakMap<ReaderText, Player>();

export function findPlayer(readerText: ReaderText, speech: SpeechPort): Player {
  const known = players.get(readerText);
  if (known !== undefined) return known;
  const player = createPlayer(speech, (run, delayMs) => {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  });
  players.set(readerText, player);
  return player;
}

// How does a part of the interface listen and command the player? And which words are marked meanwhile?

import { useEffect, useMemo, useState } from 'preact/hooks';
import { buildTextDocument } from '../../core/text/build-document.ts';
import { findLanguage } from '../../core/text/guess-language.ts';
import { announceSpeaker } from '../listening/announce-speaker.ts';
import { chooseVoice, findVoices } from '../listening/choose-voice.ts';
import { planPieces } from '../listening/plan-pieces.ts';
import type { Player, PlayerState } from '../listening/player.ts';
import { findPlayer } from '../listening/players.ts';
import type { Voice } from '../listening/speech-port.ts';
import { useApp } from '../reader/app-context.ts';
import { toAnalysisRequest } from '../reader/prepare-article.ts';
import { useReading } from '../reader/reading-context.ts';
import { useVoices } from './use-voices.ts';

export interface Listening {
  readonly player: Player;
  readonly state: PlayerState;
  readonly lang: string;
  /** That speak the article's language; never empty. */
  readonly voices: readonly Voice[];
  readonly voice: Voice;
}

/** null where nobody on this device speaks the article's language. */
export function useListening(): Listening | null {
  const { settings, commands } = useApp();
  const { article } = useReading();
  const speech = commands.speech ?? null;
  const { readerText } = article;
  const all = useVoices(speech);
  const player = useMemo(() => (speech === null ? null : findPlayer(readerText, speech)), [speech, readerText]);
  const [state, setState] = useState<PlayerState | null>(player?.state() ?? null);
  useEffect(() => {
    if (player === null) return;
    setState(player.state());
    return player.subscribe(setState);
  }, [player]);
  const lang = useMemo(() => findLanguage(readerText.text, article.metadata.lang) ?? 'en', [readerText]);
  const voice = chooseVoice(all, lang, settings.voices);
  if (player === null || state === null || voice === null) return null;
  return { player, state, lang, voices: findVoices(all, lang), voice };
}

/** Hands the player what it is to read, in pieces for this pace; only once somebody listens. */
export function usePieces(listening: Listening | null): () => void {
  const { settings } = useApp();
  const { article, analysis } = useReading();
  const { speechRate, saysSpeakers } = settings;
  const isActive = listening !== null && listening.state.status !== 'idle';
  const voiceUri = listening?.voice.uri ?? null;
  const player = listening?.player ?? null;
  const lang = listening?.lang ?? 'en';
  const configure = (): void => {
    if (player === null) return;
    const document = buildTextDocument(toAnalysisRequest(article));
    const pieces = planPieces(document, {
      rate: speechRate,
      quotes: analysis?.quotes ?? [],
      announce: saysSpeakers && analysis !== null ? (quote) => announceSpeaker(quote, analysis, lang) : null,
    });
    const { title } = article.metadata;
    // The headline is no part of the text; it is said before its first words.
    const headed = pieces.map((piece, at) =>
      at === 0 && title !== null
        ? { ...piece, announcement: [title, piece.announcement].filter(Boolean).join('. ') }
        : piece,
    );
    player.configure({ pieces: headed, lang, voiceUri, rate: speechRate });
  };
  useEffect(() => {
    if (isActive) configure();
  }, [voiceUri, speechRate, saysSpeakers, analysis]);
  return configure;
}

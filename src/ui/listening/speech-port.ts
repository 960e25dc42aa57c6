// What does listening need of a browser's voices? The seam that tests stand in for.

export interface Voice {
  /** Tells it from the others; what is remembered. */
  readonly uri: string;
  readonly name: string;
  /** BCP 47, for example `en-GB`. */
  readonly lang: string;
  /** False where the words are sent to a server to be spoken. */
  readonly isLocal: boolean;
  readonly isDefault: boolean;
}

export interface Utterance {
  readonly text: string;
  /** BCP 47 tag of the words. */
  readonly lang: string;
  readonly voiceUri: string | null;
  /** 1 is the voice's own pace. */
  readonly rate: number;
}

/** Every one may stay out: engines differ in what they tell. */
export interface UtteranceEvents {
  readonly onStart: () => void;
  /** @param at offset in the utterance's text; @param length of the word, null where the engine does not say. */
  readonly onWord: (at: number, length: number | null) => void;
  readonly onEnd: () => void;
  /** @param reason the engine's own word, for example `voice-unavailable`. */
  readonly onError: (reason: string) => void;
}

export interface SpeechPort {
  /** May be empty at first: many engines load their voices late. */
  readonly listVoices: () => readonly Voice[];
  /** @returns a function that stops listening. */
  readonly onVoicesChanged: (listener: () => void) => () => void;
  /** Says one thing; whatever was being said is ended without further events. */
  readonly speak: (utterance: Utterance, events: UtteranceEvents) => void;
  readonly cancel: () => void;
  readonly isSpeaking: () => boolean;
}

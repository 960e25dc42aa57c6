// What stands in for a browser's voices in the tests? An engine that does exactly what the test tells it, and no more.

import type { SpeechPort, Utterance, UtteranceEvents, Voice } from '../../../../src/ui/listening/speech-port.ts';

export interface FakeSpeech extends SpeechPort {
  /** Everything that was said so far, and what is being said now as the last. */
  readonly said: readonly Utterance[];
  readonly events: () => UtteranceEvents;
  readonly setVoices: (voices: readonly Voice[]) => void;
  readonly setSpeaking: (isSpeaking: boolean) => void;
}

export function createFakeSpeech(voices: readonly Voice[] = [createVoice('en-1')]): FakeSpeech {
  const said: Utterance[] = [];
  const listeners = new Set<() => void>();
  let present = voices;
  let current: UtteranceEvents | null = null;
  let isSpeaking = false;
  return {
    said,
    listVoices: () => present,
    onVoicesChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    speak(utterance, events) {
      said.push(utterance);
      current = events;
      isSpeaking = true;
    },
    cancel() {
      current = null;
      isSpeaking = false;
    },
    isSpeaking: () => isSpeaking,
    events() {
      if (current === null) throw new Error('nothing is being said');
      return current;
    },
    setVoices(next) {
      present = next;
      for (const listener of listeners) listener();
    },
    setSpeaking(next) {
      isSpeaking = next;
    },
  };
}

export function createVoice(uri: string, over: Partial<Voice> = {}): Voice {
  return { uri, name: uri, lang: 'en-US', isLocal: true, isDefault: false, ...over };
}

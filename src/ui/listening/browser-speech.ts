// How does the browser speak? Web Speech behind the port; null where the browser has none.

import type { SpeechPort, Utterance, UtteranceEvents, Voice } from './speech-port.ts';

/** @param window the one whose speech is used: of the popup, or of the page under the reader. */
export function findBrowserSpeech(window: Window & typeof globalThis): SpeechPort | null {
  const { speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterances } = window as Partial<typeof globalThis>;
  if (synthesis === undefined || Utterances === undefined) return null;
  // Chromium forgets an utterance that nobody holds, and its events with it.
  let held: SpeechSynthesisUtterance | null = null;
  return {
    listVoices: () => synthesis.getVoices().map(toVoice),
    onVoicesChanged(listener) {
      synthesis.addEventListener('voiceschanged', listener);
      return () => synthesis.removeEventListener('voiceschanged', listener);
    },
    speak(utterance, events) {
      synthesis.cancel();
      // A page that paused its own speech has paused all of it.
      synthesis.resume();
      const spoken = new Utterances(utterance.text);
      prepare(spoken, utterance, synthesis.getVoices());
      held = spoken;
      listen(spoken, events, () => held === spoken);
      synthesis.speak(spoken);
    },
    cancel() {
      held = null;
      synthesis.cancel();
    },
    isSpeaking: () => synthesis.speaking || synthesis.pending,
  };
}

function toVoice({ voiceURI, name, lang, localService, default: isDefault }: SpeechSynthesisVoice): Voice {
  // Android writes en_US.
  return { uri: voiceURI, name, lang: lang.replaceAll('_', '-'), isLocal: localService, isDefault };
}

function prepare(
  spoken: SpeechSynthesisUtterance,
  utterance: Utterance,
  voices: readonly SpeechSynthesisVoice[],
): void {
  spoken.lang = utterance.lang;
  spoken.rate = utterance.rate;
  const voice = voices.find(({ voiceURI }) => voiceURI === utterance.voiceUri);
  if (voice !== undefined) spoken.voice = voice;
}

/** Engines still send events of what was cancelled: only what is held now counts. */
function listen(spoken: SpeechSynthesisUtterance, events: UtteranceEvents, isCurrent: () => boolean): void {
  spoken.onstart = () => {
    if (isCurrent()) events.onStart();
  };
  spoken.onboundary = (event) => {
    if (!isCurrent() || event.name === 'sentence') return;
    events.onWord(event.charIndex, 0 < event.charLength ? event.charLength : null);
  };
  spoken.onend = () => {
    if (isCurrent()) events.onEnd();
  };
  spoken.onerror = (event) => {
    if (isCurrent()) events.onError(event.error);
  };
}

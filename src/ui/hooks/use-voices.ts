// Which voices has this device just now?

import { useEffect, useState } from 'preact/hooks';
import type { SpeechPort, Voice } from '../listening/speech-port.ts';

/** Many engines load their voices after the page, so they are asked again. */
export function useVoices(speech: SpeechPort | null): readonly Voice[] {
  const [voices, setVoices] = useState(() => speech?.listVoices() ?? []);
  useEffect(() => {
    if (speech === null) return;
    const update = (): void => setVoices(speech.listVoices());
    update();
    return speech.onVoicesChanged(update);
  }, [speech]);
  return voices;
}

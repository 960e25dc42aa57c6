// Which voice reads?

import { expect, it } from 'vitest';
import { chooseVoice, findVoices, rememberVoice } from '../../../../src/ui/listening/choose-voice.ts';
import { createVoice } from './fake-speech.ts';

const VOICES = [
  createVoice('Zoe'),
  createVoice('Amy', { lang: 'en-GB' }),
  createVoice('Ben', { lang: 'en-GB', isDefault: true }),
  createVoice('Carla', { lang: 'de' }),
  createVoice('Cloud', { lang: 'en-US', isLocal: false }),
];
const namesFor = (lang: string): readonly string[] => findVoices(VOICES, lang).map(({ name }) => name);

it.each([
  ['en-US', ['Zoe', 'Ben', 'Amy']],
  ['en-GB', ['Ben', 'Amy', 'Zoe']],
  ['en', ['Ben', 'Amy', 'Zoe']],
  ['de-AT', ['Carla']],
  ['fr', []],
])('%s: the region first, then the system’s own; voices of the network never', (lang, names) =>
  expect(namesFor(lang)).toEqual(names),
);

it('is the one that was chosen for the language, while it is there', () => {
  const chosen = rememberVoice({ de: 'Carla' }, 'en-US', 'Amy');
  expect(chosen).toEqual({ de: 'Carla', en: 'Amy' });
  expect(chooseVoice(VOICES, 'en-US', chosen)?.name).toBe('Amy');
  expect(chooseVoice(VOICES.slice(0, 1), 'en-US', chosen)?.name).toBe('Zoe');
  expect(chooseVoice(VOICES, 'fr', chosen)).toBeNull();
  // A name of the network's voice in an imported file brings no request.
  expect(chooseVoice(VOICES, 'en-US', { en: 'Cloud' })?.isLocal).toBe(true);
});

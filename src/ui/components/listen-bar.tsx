// What can be done while an article is read aloud? The bar below the text; it also marks what is being said.

import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { clearPaint, paintSpans } from '../../dom/paint.ts';
import { SPEECH_RATES } from '../../store/settings.ts';
import { type Listening, useListening } from '../hooks/use-listening.ts';
import { rememberVoice } from '../listening/choose-voice.ts';
import { followSpan } from '../listening/follow-span.ts';
import { useApp, useCommand } from '../reader/app-context.ts';
import { useReading } from '../reader/reading-context.ts';
import { useTranslate } from '../reader/translate.ts';
import { ProblemDetails } from './copy-diagnostics.tsx';
import { Check, Stepper } from './setting-controls.tsx';

/** Names in the highlight registry; `listening.css` knows the same. */
const SENTENCE = 'dramatis-listen-sentence';
const WORD = 'dramatis-listen-word';

export function ListenBar(): JSX.Element | null {
  const listening = useListening();
  useSpokenMarks(listening);
  const player = listening?.player ?? null;
  // The reader closes, or shows another text: nobody wants a voice without its text.
  useEffect(() => {
    if (player === null) return;
    const stop = (): void => player.stop();
    window.addEventListener('pagehide', stop);
    return () => {
      window.removeEventListener('pagehide', stop);
      stop();
    };
  }, [player]);
  const isActive = listening !== null && listening.state.status !== 'idle';
  useCommand('listen-next', isActive ? () => listening.player.skip(1) : null);
  useCommand('listen-previous', isActive ? () => listening.player.skip(-1) : null);
  return isActive ? <Controls {...listening} /> : null;
}

function Controls({ player, state, voices, voice, lang }: Listening): JSX.Element {
  const t = useTranslate();
  const { settings, changeSettings, locale, surface } = useApp();
  const isPlaying = state.status === 'playing';
  const glyph = (label: string, sign: string, run: () => void): JSX.Element => (
    <button type="button" class="glyph" aria-label={label} title={label} onClick={run}>
      {sign}
    </button>
  );
  return (
    <section class="listen-bar" aria-label={t('listening')}>
      {state.status === 'failed' && (
        <div class="listen-trouble">
          <p role="alert">{t('listenFailed', [voice.name])}</p>
          <ProblemDetails problem={{ step: 'listening', detail: state.reason ?? '', url: '' }} surface={surface} />
        </div>
      )}
      <span class="listen-buttons">
        {glyph(t('listenPrevious'), '⏮\uFE0E', () => player.skip(-1))}
        {isPlaying
          ? glyph(t('listenPause'), '⏸\uFE0E', player.pause)
          : glyph(t('listenGoOn'), '▶\uFE0E', () => player.play())}
        {glyph(t('listenNext'), '⏭\uFE0E', () => player.skip(1))}
        {glyph(t('listenStop'), '⏹\uFE0E', player.stop)}
      </span>
      <Stepper
        label={t('speechRate')}
        steps={SPEECH_RATES}
        value={settings.speechRate}
        onStep={(speechRate) => changeSettings({ speechRate })}
        format={(rate) => `${new Intl.NumberFormat(locale).format(rate)}×`}
      />
      <label class="voice-choice">
        {t('voice')}
        <select
          value={voice.uri}
          onChange={(event) =>
            changeSettings({ voices: rememberVoice(settings.voices, lang, event.currentTarget.value) })
          }
        >
          {voices.map(({ uri, name }) => (
            <option key={uri} value={uri}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Check
        label={t('saysSpeakers')}
        isOn={settings.saysSpeakers}
        onChange={(saysSpeakers) => changeSettings({ saysSpeakers })}
      />
    </section>
  );
}

/** Sentence and word are painted, never wrapped: the text stays as it is. */
function useSpokenMarks(listening: Listening | null): void {
  const { article, frame } = useReading();
  const { readerText } = article;
  const touchedAt = useRef(0);
  const status = listening?.state.status ?? 'idle';
  const piece = listening?.state.piece ?? null;
  const word = listening?.state.word ?? null;
  useLayoutEffect(() => paintSpans(readerText, SENTENCE, piece === null ? [] : [piece.sentence]), [readerText, piece]);
  useLayoutEffect(() => paintSpans(readerText, WORD, word === null ? [] : [word]), [readerText, word]);
  useLayoutEffect(() => () => clearPaint([SENTENCE, WORD]), [readerText]);
  // Whoever scrolls looks at something else for a while.
  useEffect(() => {
    const element = frame.current;
    const touch = (): void => {
      touchedAt.current = performance.now();
    };
    element?.addEventListener('wheel', touch, { passive: true });
    element?.addEventListener('touchmove', touch, { passive: true });
    return () => {
      element?.removeEventListener('wheel', touch);
      element?.removeEventListener('touchmove', touch);
    };
  }, [frame]);
  useEffect(() => {
    if (status === 'playing' && piece !== null && frame.current !== null)
      followSpan(readerText, piece, { frame: frame.current, touchedAt: touchedAt.current });
  }, [piece, status]);
}

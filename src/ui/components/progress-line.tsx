// How far has the reader come, and how much is left?

import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useReading } from '../reader/reading-context.ts';
import { formatMinutes, toMinutes } from '../reader/reading-time.ts';
import { useTranslate } from '../reader/translate.ts';

/** Below this share nobody asks for what is left. */
const END_01 = 0.98;

export function ProgressLine(): JSX.Element {
  const t = useTranslate();
  const { article, place } = useReading();
  const { effort } = article;
  const line = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLSpanElement>(null);
  useEffect(
    () =>
      place.watch(({ read01 }) => {
        const percent = Math.round(read01 * 100);
        line.current?.style.setProperty('--read', String(read01));
        line.current?.setAttribute('aria-valuenow', String(percent));
        const left = formatMinutes(toMinutes(effort, 1 - read01));
        if (words.current !== null)
          words.current.textContent = read01 < END_01 ? t('timeLeft', [left]) : t('readToEnd');
      }),
    [place, effort, t],
  );
  return (
    <>
      <span ref={words} class="time-left" aria-hidden="true" />
      <div
        ref={line}
        class="progress"
        role="progressbar"
        aria-label={t('progress')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={0}
      />
    </>
  );
}

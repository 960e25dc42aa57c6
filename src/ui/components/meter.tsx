// Is anything of the page missing here? A small meter in the head of the article; a click shows what was left out.

import type { JSX } from 'preact';
import { useApp } from '../reader/app-context.ts';
import { useReading } from '../reader/reading-context.ts';
import { useTranslate } from '../reader/translate.ts';
import { measureShown } from './left-out-tab.tsx';

export function Meter(): JSX.Element | null {
  const t = useTranslate();
  const { changeSettings } = useApp();
  const { article, leftOut } = useReading();
  if (leftOut === null) return null;
  const { shown, total } = measureShown(article.wordCount, leftOut);
  // Rounded down: whoever reads “100 %” must have all of it.
  const percent = Math.floor((100 * shown) / total);
  return (
    <button
      type="button"
      class="meter print-hidden"
      title={t('leftOutShow')}
      onClick={() => changeSettings({ isSidebarOpen: true, sidebarTab: 'left-out' })}
    >
      <span class="meter-pie" style={{ '--share': shown / total }} aria-hidden="true" />
      {t('meterShare', [String(percent)])}
    </button>
  );
}

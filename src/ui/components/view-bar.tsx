// Which part of the text is shown, and how is all of it back?

import type { JSX } from 'preact';
import { useApp, useCommand } from '../reader/app-context.ts';
import { useReading } from '../reader/reading-context.ts';
import { ALL_TEXT } from '../reader/text-view.ts';
import { useTranslate } from '../reader/translate.ts';

export function ViewBar(): JSX.Element | null {
  const t = useTranslate();
  const { analysis, blockSpans, view, shown, showView } = useReading();
  const { openPanel } = useApp();
  const isReady = analysis !== null;
  useCommand('only-quotes', isReady ? () => showView(view.kind === 'quotes' ? ALL_TEXT : { kind: 'quotes' }) : null);
  // Esc closes a panel first, then the view, then the reader.
  useCommand('close', view.kind === 'all' || openPanel !== null ? null : () => showView(ALL_TEXT));
  if (view.kind === 'all' || shown === null) return null;
  const label = view.kind === 'quotes' ? t('onlyQuotes') : t('onlyPerson', [view.name]);
  return (
    <div class="view-bar" role="status">
      <span>
        <strong>{label}</strong> {t('partOfText', [String(shown.size), String(blockSpans.length)])}
      </span>
      <button type="button" onClick={() => showView(ALL_TEXT)}>
        {t('showAll')}
      </button>
    </div>
  );
}

// How is the text set? The panel and the button that opens it.

import type { JSX } from 'preact';
import { DISPLAY_PARTS } from '../parts/display-parts.ts';
import { useApp, useCommand } from '../reader/app-context.ts';
import { useTranslate } from '../reader/translate.ts';

export function DisplayAction(): JSX.Element {
  const t = useTranslate();
  const { openPanel, togglePanel } = useApp();
  const toggle = (): void => togglePanel('display');
  useCommand('toggle-display', toggle);
  return (
    <button type="button" aria-expanded={openPanel === 'display'} onClick={toggle}>
      {t('display')}
    </button>
  );
}

export function DisplayPanel(): JSX.Element {
  return (
    <>
      {DISPLAY_PARTS.map(({ id, Part }) => (
        <Part key={id} />
      ))}
    </>
  );
}

// How is the text set? The panel and the button that opens it.

import type { JSX } from 'preact';
import { DISPLAY_PARTS } from '../parts/display-parts.ts';
import { useApp, useCommand } from '../reader/app-context.ts';
import { useTranslate } from '../reader/translate.ts';
import { ToolbarButton } from './toolbar-button.tsx';

export function DisplayAction(): JSX.Element {
  const t = useTranslate();
  const { openPanel, togglePanel } = useApp();
  const toggle = (): void => togglePanel('display');
  useCommand('toggle-display', toggle);
  return (
    <ToolbarButton
      words="wide"
      icon="type"
      label={t('display')}
      isExpanded={openPanel === 'display'}
      onClick={toggle}
    />
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

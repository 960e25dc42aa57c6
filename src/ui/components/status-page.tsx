// What is shown where there is no article? A sentence and a next step.

import type { JSX } from 'preact';
import { useApp } from '../reader/app-context.ts';
import type { Problem } from '../reader/diagnostics.ts';
import { useTranslate } from '../reader/translate.ts';
import { ProblemDetails } from './copy-diagnostics.tsx';

interface Props {
  readonly title: string;
  readonly text: string;
  /** What a reader may pass on; null where nothing is wrong. */
  readonly problem?: Problem | null;
  /** The page can be seen: the reader may find the text where we did not. */
  readonly mayPick?: boolean;
  readonly action?: { readonly label: string; readonly run: () => void } | null;
}

export function StatusPage({ title, text, problem = null, mayPick = false, action = null }: Props): JSX.Element {
  const t = useTranslate();
  const { commands, surface } = useApp();
  const { pickText = null } = commands;
  return (
    <main class="status-page">
      <h1>{title}</h1>
      <p>{text}</p>
      {action !== null && (
        <button type="button" class="primary" onClick={action.run}>
          {action.label}
        </button>
      )}
      {mayPick && pickText !== null && (
        <p class="status-more">
          <button type="button" onClick={pickText}>
            {t('pickText')}
          </button>
        </p>
      )}
      {problem !== null && <ProblemDetails problem={problem} surface={surface} />}
    </main>
  );
}

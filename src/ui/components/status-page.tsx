// What is shown where there is no article? A sentence and a next step.

import type { JSX } from 'preact';
import { useTranslate } from '../reader/translate.ts';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly detail?: string | null;
  readonly action?: { readonly label: string; readonly run: () => void } | null;
}

export function StatusPage({ title, text, detail = null, action = null }: Props): JSX.Element {
  const t = useTranslate();
  return (
    <main class="status-page">
      <h1>{title}</h1>
      <p>{text}</p>
      {action !== null && (
        <button type="button" class="primary" onClick={action.run}>
          {action.label}
        </button>
      )}
      {detail !== null && detail !== '' && (
        <details>
          <summary>{t('details')}</summary>
          <p>
            <bdi>{detail}</bdi>
          </p>
        </details>
      )}
    </main>
  );
}

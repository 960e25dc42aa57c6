// How does a reader tell us what went wrong, without telling us what was read?

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { copyText } from '../../dom/copy-text.ts';
import { describeProblem, type Problem } from '../reader/diagnostics.ts';
import { useTranslate } from '../reader/translate.ts';

interface Props {
  readonly problem: Problem;
  /** Where it was seen. */
  readonly surface: string;
}

/** Folded: most readers only want the sentence above it. */
export function ProblemDetails(props: Props): JSX.Element {
  const t = useTranslate();
  return (
    <details class="problem">
      <summary>{t('details')}</summary>
      <CopyDiagnostics {...props} />
    </details>
  );
}

function CopyDiagnostics({ problem, surface }: Props): JSX.Element {
  const t = useTranslate();
  const [hasAddress, setAddress] = useState(false);
  const [said, say] = useState('');
  const text = describeProblem(problem, { surface, userAgent: navigator.userAgent, hasAddress });
  const copy = async (): Promise<void> => {
    say((await copyText(text, document)) === null ? t('diagnosticsCopied') : t('diagnosticsNotCopied'));
  };
  return (
    <div class="diagnostics">
      <pre>
        <bdi>{text}</bdi>
      </pre>
      {problem.url !== '' && (
        <label class="check">
          <input type="checkbox" checked={hasAddress} onChange={() => setAddress(!hasAddress)} />
          {t('diagnosticsWithAddress')}
        </label>
      )}
      <button type="button" onClick={() => void copy()}>
        {t('copyDiagnostics')}
      </button>
      <p role="status">{said}</p>
    </div>
  );
}

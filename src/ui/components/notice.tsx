// What went wrong beside the reading? A sentence with a next step, and what a reader may pass on.

import type { JSX } from 'preact';
import type { Trouble } from '../reader/diagnostics.ts';
import { ProblemDetails } from './copy-diagnostics.tsx';

interface Props {
  readonly trouble: Trouble | null;
  readonly surface: string;
}

export function Notice({ trouble, surface }: Props): JSX.Element | null {
  if (trouble === null) return null;
  return (
    <div class="notice">
      <p role="alert">{trouble.text}</p>
      <ProblemDetails problem={trouble.problem} surface={surface} />
    </div>
  );
}

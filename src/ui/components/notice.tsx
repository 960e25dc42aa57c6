// What went wrong, or came of a press? A sentence with a next step, and what a reader may pass on.

import type { JSX } from 'preact';
import type { Outcome, Trouble } from '../reader/diagnostics.ts';
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

interface OutcomeProps {
  /** null before anything was asked for. */
  readonly outcome: Outcome | null;
  readonly surface: string;
  readonly className?: string;
}

/** Beside the button that was pressed. The line stands from the beginning, so that screen readers hear it change. */
export function OutcomeNote({ outcome, surface, className = 'said' }: OutcomeProps): JSX.Element {
  const problem = outcome?.problem ?? null;
  return (
    <>
      <p role="status" class={className}>
        {outcome?.text ?? ''}
      </p>
      {problem !== null && <ProblemDetails problem={problem} surface={surface} />}
    </>
  );
}

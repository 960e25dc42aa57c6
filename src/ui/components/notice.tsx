// What went wrong beside the reading?

import type { JSX } from 'preact';

export function Notice({ text }: { readonly text: string | null }): JSX.Element | null {
  if (text === null) return null;
  return (
    <p class="notice" role="alert">
      {text}
    </p>
  );
}

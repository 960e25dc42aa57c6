// Which bar stands over text and sidebar?

import type { ComponentChildren, JSX } from 'preact';
import { TOOLBAR_ACTIONS } from '../parts/toolbar-actions.ts';

interface Props {
  /** Without an article: only the actions that need none. */
  readonly hasArticle?: boolean;
  readonly children?: ComponentChildren;
}

export function Toolbar({ hasArticle = true, children }: Props): JSX.Element {
  return (
    <header class="toolbar">
      <span class="brand" aria-hidden="true">
        Dramatis
      </span>
      {children}
      <span class="space" />
      {TOOLBAR_ACTIONS.filter(({ needsArticle }) => hasArticle || !needsArticle).map(({ id, Action }) => (
        <Action key={id} />
      ))}
    </header>
  );
}

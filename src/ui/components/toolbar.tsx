// Which bar stands over text and sidebar?

import type { JSX } from 'preact';
import { TOOLBAR_ACTIONS } from '../parts/toolbar-actions.ts';

export function Toolbar({ hasArticle }: { readonly hasArticle: boolean }): JSX.Element {
  return (
    <header class="toolbar">
      <span class="brand" aria-hidden="true">
        Dramatis
      </span>
      <span class="space" />
      {TOOLBAR_ACTIONS.filter(({ needsArticle }) => hasArticle || !needsArticle).map(({ id, Action }) => (
        <Action key={id} />
      ))}
    </header>
  );
}

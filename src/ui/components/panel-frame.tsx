// How does a panel open over the text and close again?

import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { PANELS } from '../parts/panels.ts';
import { useApp, useCommand } from '../reader/app-context.ts';
import { useTranslate } from '../reader/translate.ts';

/** The open panel. It takes the focus, and gives it back when it closes; Esc closes it before it leaves the reader. */
export function PanelFrame({ hasArticle }: { readonly hasArticle: boolean }): JSX.Element | null {
  const { openPanel } = useApp();
  const part = PANELS.find(({ id, needsArticle }) => id === openPanel && (hasArticle || !needsArticle));
  return part === undefined ? null : <OpenPanel key={part.id} {...part} />;
}

function OpenPanel({ id, message, Panel }: (typeof PANELS)[number]): JSX.Element {
  const t = useTranslate();
  const { closePanel } = useApp();
  // Also where the focus is elsewhere: the panel closes before the reader does.
  useCommand('close', closePanel);
  const frame = useRef<HTMLElement>(null);
  // Before the effects of what stands in it: a field there takes the focus from the frame, not the other way round.
  useLayoutEffect(() => {
    const root = frame.current?.getRootNode();
    const opener = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
    frame.current?.focus({ preventScroll: true });
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    closePanel();
  };
  return (
    <section
      ref={frame}
      class={`panel panel-${id}`}
      role="dialog"
      aria-label={t(message)}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div class="panel-head">
        <h2>{t(message)}</h2>
        <button type="button" class="close" aria-label={t('close')} onClick={closePanel}>
          ×
        </button>
      </div>
      <Panel />
    </section>
  );
}

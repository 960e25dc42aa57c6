// Which keys does an open panel take for itself, before those of the text?

import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isTypedIn } from '../reader/handle-key.ts';

/**
 * The panel has the focus when it opens, so its keys come to it first.
 *
 * @param part of the panel. @param take does what the key says; false where it says nothing.
 */
export function usePanelKeys(part: RefObject<HTMLElement | null>, take: (key: string) => boolean): void {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const panel = part.current?.closest<HTMLElement>('.panel');
    if (!panel) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isTypedIn(event.target) || event.ctrlKey || event.altKey || event.metaKey) return;
      if (!latest.current(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    panel.addEventListener('keydown', onKeyDown);
    return () => panel.removeEventListener('keydown', onKeyDown);
  }, [part]);
}

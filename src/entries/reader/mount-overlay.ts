// Where does the reader stand over the page, and how does the page stay as it was?

import { adoptStyles } from '../../dom/adopt-styles.ts';
import { createLateNotice } from '../../dom/late-notice.ts';
import { printOverlay } from '../../dom/print-overlay.ts';

export interface Overlay {
  /** Where the interface is drawn; inside a closed shadow root that the page cannot reach. */
  readonly root: HTMLElement;
  /** Beside the interface, for what must outlive it by a moment. */
  readonly shadow: ShadowRoot;
  /** Gives the page back at once; the emptied host goes when `until` resolves. */
  readonly remove: (until: Promise<void>) => void;
}

interface OverlayOptions {
  /** Called for Esc where nothing inside has used the key. */
  readonly onCancel: () => void;
  /** Called at clicks and keys inside, but not for Esc: whoever leaves at once has used nothing. */
  readonly onFirstUse: () => void;
  /** Called at each click and key, and every few seconds. */
  readonly onBeat: () => void;
  /** What is said where our own script has died under the page, and the words of the button that leaves all the same. */
  readonly lateNotice: { readonly text: string; readonly leave: string };
}

/**
 * Lay a modal dialog over the page. The browser itself makes the rest inert, keeps it from scrolling under the pointer
 * and gives the focus back afterwards, so nothing of the page is changed but one element that comes and goes.
 */
export function mountOverlay(
  page: Document,
  styles: string,
  { onCancel, onFirstUse, onBeat, lateNotice }: OverlayOptions,
): Overlay {
  const host = page.createElement('div');
  host.style.setProperty('display', 'contents', 'important');
  const shadow = host.attachShadow({ mode: 'closed' });
  adoptStyles(shadow, styles);
  const dialog = page.createElement('dialog');
  dialog.className = 'overlay';
  const root = page.createElement('div');
  root.className = 'overlay-root';
  dialog.append(root);
  shadow.append(dialog);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    onCancel();
  });
  // The page's own shortcuts must not fire for keys pressed in the reader.
  for (const type of ['keydown', 'keyup', 'keypress', 'wheel', 'paste', 'copy'] as const) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }
  const notice = (event: Event): void => {
    if (!event.isTrusted || (event instanceof KeyboardEvent && event.key === 'Escape')) return;
    host.removeEventListener('click', notice);
    host.removeEventListener('keydown', notice);
    onFirstUse();
  };
  host.addEventListener('click', notice);
  host.addEventListener('keydown', notice);
  for (const type of ['click', 'keydown']) host.addEventListener(type, onBeat);
  const late = createLateNotice(dialog, { ...lateNotice, onBeat });
  page.documentElement.append(host);
  const at = { left: page.defaultView?.scrollX ?? 0, top: page.defaultView?.scrollY ?? 0 };
  dialog.showModal();
  const stopPrinting = printOverlay(page, dialog);
  return {
    root,
    shadow,
    remove(until) {
      stopPrinting();
      late.stop();
      dialog.close();
      dialog.remove();
      void until.then(() => host.remove());
      page.defaultView?.scrollTo({ ...at, behavior: 'instant' });
    },
  };
}

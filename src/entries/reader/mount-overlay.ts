// Where does the reader stand over the page, and how does the page stay as it was?

export interface Overlay {
  /** Where the interface is drawn; inside a closed shadow root that the page cannot reach. */
  readonly root: HTMLElement;
  readonly remove: () => void;
}

/**
 * Lay a modal dialog over the page. The browser itself makes the rest inert, keeps it from scrolling under the pointer
 * and gives the focus back afterwards, so nothing of the page is changed but one element that comes and goes.
 *
 * @param onCancel called for Esc where nothing inside has used the key.
 */
export function mountOverlay(page: Document, styles: string, onCancel: () => void): Overlay {
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
  page.documentElement.append(host);
  const at = { left: page.defaultView?.scrollX ?? 0, top: page.defaultView?.scrollY ?? 0 };
  dialog.showModal();
  return {
    root,
    remove() {
      dialog.close();
      host.remove();
      page.defaultView?.scrollTo({ ...at, behavior: 'instant' });
    },
  };
}

/** Firefox refuses constructed sheets from a content script's world; there, a style element does the same. */
function adoptStyles(shadow: ShadowRoot, styles: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [sheet];
    if (shadow.adoptedStyleSheets.length === 1) return;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
  const element = shadow.ownerDocument.createElement('style');
  element.textContent = styles;
  shadow.prepend(element);
}

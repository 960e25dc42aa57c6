// How does a reader over the page come onto paper? Alone, and as long as its text: not as one screen of a dialog.

/** What is changed for the printer and given back afterwards. */
interface Before {
  readonly bodyDisplay: string;
  readonly bodyPriority: string;
}

/**
 * While the page prints, hide its body and let the dialog stand in the flow. A modal dialog is fixed to the screen, and
 * only its first screen would be printed.
 *
 * @returns a function that stops it.
 */
export function printOverlay(page: Document, dialog: HTMLDialogElement): () => void {
  const window = page.defaultView;
  if (window === null) return () => {};
  let before: Before | null = null;
  const prepare = (): void => {
    if (before !== null || !dialog.open) return;
    const { style } = page.body;
    before = { bodyDisplay: style.getPropertyValue('display'), bodyPriority: style.getPropertyPriority('display') };
    style.setProperty('display', 'none', 'important');
    dialog.close();
    dialog.show();
  };
  const restore = (): void => {
    if (before === null) return;
    const { bodyDisplay, bodyPriority } = before;
    before = null;
    if (bodyDisplay === '') page.body.style.removeProperty('display');
    else page.body.style.setProperty('display', bodyDisplay, bodyPriority);
    // An attribute that was not there must not stay behind.
    if (page.body.getAttribute('style') === '') page.body.removeAttribute('style');
    if (!dialog.isConnected) return;
    dialog.close();
    dialog.showModal();
  };
  window.addEventListener('beforeprint', prepare);
  window.addEventListener('afterprint', restore);
  return () => {
    window.removeEventListener('beforeprint', prepare);
    window.removeEventListener('afterprint', restore);
    restore();
  };
}

// How do words get to the clipboard, on pages of ours and over pages of others?

/**
 * Needs no permission, but a click or a key just before. Pages without https have no asynchronous clipboard; there a
 * field that is selected and copied does it.
 *
 * @returns whether the browser took it.
 */
export async function copyText(text: string, document: Document): Promise<boolean> {
  const clipboard = document.defaultView?.navigator.clipboard;
  if (clipboard !== undefined) {
    const isTaken = await clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (isTaken) return true;
  }
  return copyThroughField(text, document);
}

function copyThroughField(text: string, document: Document): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.style.cssText = 'position:fixed;inset-block-start:0;opacity:0';
  document.body.append(field);
  field.select();
  const isTaken = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return isTaken;
}

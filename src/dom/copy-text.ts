// How do words get to the clipboard, on pages of ours and over pages of others?

/**
 * Needs no permission, but a click or a key just before. Pages without https have no asynchronous clipboard; there a
 * field that is selected and copied does it.
 *
 * @returns null where the browser took it, else its word for why not.
 */
export async function copyText(text: string, document: Document): Promise<string | null> {
  const clipboard = document.defaultView?.navigator.clipboard;
  const refusal =
    clipboard === undefined
      ? 'no clipboard'
      : await clipboard.writeText(text).then(
          () => null,
          (error: unknown) => (error instanceof Error ? error.name : String(error)),
        );
  return refusal === null || copyThroughField(text, document) ? null : refusal;
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

// How do styles get into a shadow root over somebody else's page?

/** Firefox refuses constructed sheets from a content script's world; there, a style element does the same. */
export function adoptStyles(shadow: ShadowRoot, styles: string): void {
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

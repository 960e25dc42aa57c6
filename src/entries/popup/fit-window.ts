// How large is the popup in the end? Zoomed in, it gets fewer CSS pixels than it asks for, and nothing may be cut off.

/** Keeps the custom properties of popup.css at the size that the window has come to. */
export function fitWindow(element: HTMLElement): void {
  const fit = (): void => {
    // Before the browser has chosen a size there is none.
    if (innerWidth === 0 || innerHeight === 0) return;
    element.style.setProperty('--window-width', `${innerWidth}px`);
    element.style.setProperty('--window-height', `${innerHeight}px`);
  };
  addEventListener('resize', fit);
}

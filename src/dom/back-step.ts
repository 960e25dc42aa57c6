// How does Back leave the reader without leaving the page, and without the page hearing of it?

export interface BackStep {
  /**
   * Put a step of our own into the tab's history. Call it at the first use of the reader: browsers skip steps that were made
   * without a click or a key, and whoever leaves before that finds the history untouched.
   */
  readonly arm: () => void;
  /** The reader is left by other means: takes the step back out, if it is still the last one. Resolves when it is out. */
  readonly release: () => Promise<void>;
}

/** The way back takes a moment; a page that hinders it must not hold the reader. */
const MAX_RETURN_MS = 1_000;

/**
 * The step is made in an empty frame of our own: a tab has one history for all its frames, but only the frame hears of a
 * step in it. A step of the page itself would wake the page's router, and a content script cannot keep that from it.
 * What stays: the history is one step longer, forwards, as after any link that was followed and left.
 *
 * @param parent holds the frame, and is removed by the caller once `release` has resolved.
 * @param onBack called when the reader went back over the step.
 */
export function createBackStep(parent: ShadowRoot | HTMLElement, onBack: () => void): BackStep {
  const page = parent.ownerDocument.defaultView;
  const frame = parent.ownerDocument.createElement('iframe');
  frame.hidden = true;
  frame.tabIndex = -1;
  // An empty frame replaces its first step; one with a document adds to it.
  frame.srcdoc = '<!doctype html><title></title>';
  let isLoaded = false;
  let isWanted = false;
  let step: { readonly length: number; readonly href: string } | null = null;
  let onReturned: (() => void) | null = null;

  function push(): void {
    const inside = frame.contentWindow;
    if (page === null || inside === null || step !== null) return;
    try {
      inside.history.pushState(null, '');
      inside.addEventListener('popstate', onPop);
      step = { length: page.history.length, href: page.location.href };
    } catch (error) {
      // Sandboxed pages refuse; Back then leaves the page, as it always did.
      console.warn(error);
    }
  }

  function onPop(): void {
    if (step === null) return;
    step = null;
    if (onReturned !== null) onReturned();
    else onBack();
  }

  frame.addEventListener('load', () => {
    isLoaded = true;
    if (isWanted) push();
  });
  parent.append(frame);
  return {
    arm() {
      isWanted = true;
      if (isLoaded) push();
    },
    release() {
      isWanted = false;
      const isLast = step !== null && page?.history.length === step.length && page.location.href === step.href;
      if (!isLast) return Promise.resolve();
      return new Promise((resolve) => {
        onReturned = resolve;
        setTimeout(resolve, MAX_RETURN_MS);
        frame.contentWindow?.history.back();
      });
    },
  };
}

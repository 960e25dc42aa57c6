// How does Back leave the reader without leaving the page?

/** `navigation` is Chromium's and new in Firefox; pages that route by it must not hear of our step. */
interface Navigating {
  readonly navigation?: EventTarget;
}

export interface BackStep {
  /**
   * Put a step of our own into the tab's history. Call it at the first click or key inside the reader: browsers skip steps
   * that were made without one, and whoever leaves before that finds the history untouched.
   */
  readonly arm: () => void;
  /** The reader is left by other means: takes the step back out, if it is still the last one. */
  readonly release: () => void;
}

/**
 * The step has the page's own address and state, and the page hears neither of it nor of its end. What it cannot undo:
 * the tab's history stays one step longer (forwards), as after any link that was followed and left.
 *
 * @param onBack called when the reader went back over the step.
 */
export function createBackStep(page: Window, onBack: () => void): BackStep {
  const { history, location } = page;
  let step: { readonly length: number; readonly href: string } | null = null;
  /** Set while the step is being taken out. */
  let finishReturn: (() => void) | null = null;

  const onPop = (event: Event): void => {
    event.stopImmediatePropagation();
    forget();
    if (finishReturn !== null) finishReturn();
    else onBack();
  };
  const forget = (): void => {
    step = null;
    page.removeEventListener('popstate', onPop, true);
  };

  return {
    arm() {
      if (step !== null || finishReturn !== null) return;
      const hearAgain = deafen(page);
      try {
        history.pushState(history.state, '');
      } catch (error) {
        // Sandboxed pages and some states refuse; Back then leaves the page, as it always did.
        console.warn(error);
        return;
      } finally {
        hearAgain();
      }
      step = { length: history.length, href: location.href };
      // At the target, capturing listeners come before those of the page.
      page.addEventListener('popstate', onPop, true);
    },
    release() {
      if (step === null) return;
      if (history.length !== step.length || location.href !== step.href) {
        forget();
        return;
      }
      const hearAgain = deafen(page);
      const timer = page.setTimeout(() => {
        forget();
        finishReturn?.();
      }, MAX_RETURN_MS);
      finishReturn = () => {
        finishReturn = null;
        page.clearTimeout(timer);
        // `navigatesuccess` follows in a later turn.
        page.setTimeout(hearAgain, LATER_MS);
      };
      history.back();
    },
  };
}

/** The way back takes a moment; a page that hinders it must not be deaf for ever. */
const MAX_RETURN_MS = 1_000;
const LATER_MS = 50;

const NAVIGATION_EVENTS = ['navigate', 'currententrychange', 'navigatesuccess', 'navigateerror'] as const;
const stop = (event: Event): void => event.stopImmediatePropagation();

/** @returns a function that lets the page hear of its navigation again. */
function deafen(page: Window): () => void {
  const { navigation } = page as Navigating;
  for (const type of NAVIGATION_EVENTS) navigation?.addEventListener(type, stop, true);
  return () => {
    for (const type of NAVIGATION_EVENTS) navigation?.removeEventListener(type, stop, true);
  };
}

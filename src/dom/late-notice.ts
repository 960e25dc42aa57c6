// How does a reader say that its own script has died? By a notice that the script itself keeps away while it lives.

/** Milliseconds without a sign of life after which the notice shows. */
export const SILENCE_MS = 30_000;
const BEAT_MS = 10_000;

export interface LateNotice {
  readonly stop: () => void;
}

/**
 * Firefox ends a script whose extension is updated, and its listeners with it: nothing of ours could tell, and no button
 * would answer. What the browser itself runs goes on: an animation that shows the notice late, put back to its start
 * again and again, and a form of the kind that closes the dialog around it without any script.
 *
 * @param dialog gets the notice as its last child.
 * @param onBeat called every few seconds while the page is shown, for whatever else wants to be looked after.
 */
export function createLateNotice(
  dialog: HTMLDialogElement,
  { text, leave, onBeat }: { readonly text: string; readonly leave: string; readonly onBeat: () => void },
): LateNotice {
  const page = dialog.ownerDocument;
  const form = page.createElement('form');
  form.method = 'dialog';
  form.className = 'late-notice';
  form.setAttribute('role', 'alert');
  const button = page.createElement('button');
  button.textContent = leave;
  form.append(text, ' ', button);
  dialog.append(form);
  form.style.visibility = 'hidden';
  // Not by a style sheet: readers who want no motion have theirs shortened to nothing.
  const showing = form.animate?.([{ visibility: 'hidden' }, { visibility: 'visible' }], {
    delay: SILENCE_MS,
    duration: 1,
    fill: 'forwards',
    easing: 'step-start',
  });
  const beat = (): void => {
    if (showing !== undefined) showing.currentTime = 0;
    onBeat();
  };
  const timer = setInterval(beat, BEAT_MS);
  // Browsers slow the timers of hidden pages, but not their animations.
  const onVisibility = (): void => {
    if (page.hidden) {
      showing?.pause();
      return;
    }
    beat();
    showing?.play();
  };
  page.addEventListener('visibilitychange', onVisibility);
  return {
    stop() {
      clearInterval(timer);
      page.removeEventListener('visibilitychange', onVisibility);
      showing?.cancel();
    },
  };
}

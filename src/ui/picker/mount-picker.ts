// How does a person pick the part of the page that holds the story, with the pointer or the keyboard?

import { adoptStyles } from '../../dom/adopt-styles.ts';
import { openingOf } from '../reader/opening-of.ts';
import type { Translate } from '../reader/translate.ts';
import { guessPart, toLarger, toNeighbour, toPart, toSmaller, wordsOf } from './pick-steps.ts';

export interface PickerOptions {
  readonly t: Translate;
  /** BCP 47 tag of the interface. */
  readonly locale: string;
  readonly styles: string;
  readonly onPick: (part: Element) => void;
  readonly onCancel: () => void;
}

const KEPT_FROM_PAGE = [
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'click',
  'auxclick',
  'contextmenu',
] as const;
const MAX_OPENING = 60;

/**
 * Lays a frame over the part that would be taken and a bar at the foot of the window, in a closed shadow root; the page
 * keeps its look and hears none of the clicks and keys. @returns a function that takes both away.
 */
export function mountPicker(page: Document, options: PickerOptions): () => void {
  const view = page.defaultView;
  if (view === null) throw new Error('the page is not shown: open it in a tab');
  const { t } = options;
  const host = page.createElement('div');
  host.style.setProperty('display', 'contents', 'important');
  const shadow = host.attachShadow({ mode: 'closed' });
  adoptStyles(shadow, options.styles);
  const parts = createParts(page, options);
  shadow.append(parts.layer);
  page.documentElement.append(host);
  const focused = page.activeElement;
  let part = guessPart(page);

  function choose(next: Element, isByKey: boolean): void {
    part = next;
    if (isByKey) part.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    draw();
    const text = part.textContent?.trim().replace(/\s+/g, ' ') ?? '';
    parts.status.textContent = t('pickNow', [String(wordsOf(part)), openingOf(text, MAX_OPENING)]);
  }

  function draw(): void {
    const box = part.getBoundingClientRect();
    const { style } = parts.frame;
    style.insetInlineStart = 'auto';
    style.left = `${box.left}px`;
    style.top = `${box.top}px`;
    style.width = `${box.width}px`;
    style.height = `${box.height}px`;
  }

  const onMove = (event: MouseEvent): void => {
    if (event.target === host) return;
    const next = toPart(page.elementFromPoint(event.clientX, event.clientY));
    if (next !== null && next !== part) choose(next, false);
  };
  const onPointer = (event: Event): void => {
    if (event.target === host) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // A script of the page cannot pick for the reader.
    if (event.type === 'click' && event.isTrusted) take();
  };
  const keys: Readonly<Record<string, () => void>> = {
    Enter: take,
    Escape: cancel,
    ArrowUp: () => choose(toLarger(part), true),
    ArrowDown: () => choose(toSmaller(part), true),
    ArrowLeft: () => choose(toNeighbour(part, -1), true),
    ArrowRight: () => choose(toNeighbour(part, 1), true),
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.ctrlKey || event.altKey || event.metaKey) return;
    event.stopImmediatePropagation();
    // Tab walks through the bar, and Enter there presses its buttons.
    if (event.key === 'Tab' || (event.key === 'Enter' && shadow.activeElement instanceof HTMLButtonElement)) return;
    const run = keys[event.key];
    if (run === undefined) return;
    event.preventDefault();
    run();
  };

  function close(): void {
    view?.removeEventListener('mousemove', onMove, true);
    view?.removeEventListener('scroll', draw, true);
    view?.removeEventListener('resize', draw, true);
    view?.removeEventListener('keydown', onKey, true);
    for (const type of KEPT_FROM_PAGE) view?.removeEventListener(type, onPointer, true);
    host.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
  function take(): void {
    close();
    options.onPick(part);
  }
  function cancel(): void {
    close();
    options.onCancel();
  }

  view.addEventListener('mousemove', onMove, true);
  view.addEventListener('scroll', draw, true);
  view.addEventListener('resize', draw, true);
  view.addEventListener('keydown', onKey, true);
  for (const type of KEPT_FROM_PAGE) view.addEventListener(type, onPointer, true);
  const actions: readonly (readonly [string, (() => void) | undefined])[] = [
    ['pickTake', take],
    ['pickLarger', keys['ArrowUp']],
    ['pickSmaller', keys['ArrowDown']],
    ['pickCancel', cancel],
  ];
  for (const [message, run] of actions) {
    const button = page.createElement('button');
    button.type = 'button';
    button.textContent = t(message);
    if (run !== undefined) button.addEventListener('click', run);
    parts.buttons.append(button);
  }
  choose(part, true);
  parts.bar.focus({ preventScroll: true });
  return close;
}

interface PickerParts {
  readonly layer: HTMLElement;
  readonly frame: HTMLElement;
  readonly bar: HTMLElement;
  readonly buttons: HTMLElement;
  readonly status: HTMLElement;
}

function createParts(page: Document, { t, locale }: PickerOptions): PickerParts {
  const create = (className: string, parent: HTMLElement | null = null): HTMLElement => {
    const element = page.createElement('div');
    element.className = className;
    parent?.append(element);
    return element;
  };
  const layer = create('picker');
  layer.lang = locale;
  const frame = create('picker-frame', layer);
  const bar = create('picker-bar', layer);
  bar.setAttribute('role', 'dialog');
  bar.setAttribute('aria-label', t('pickTitle'));
  bar.tabIndex = -1;
  create('picker-hint', bar).textContent = t('pickHint');
  const status = create('picker-status', bar);
  status.setAttribute('role', 'status');
  return { layer, frame, bar, buttons: create('picker-buttons', bar), status };
}

// Which keys does the reader know?

import type { Analysis } from '../../core/analysis.ts';
import type { Quote } from '../../core/attribution/quote.ts';
import { shownQuotes } from './group-quotes.ts';

export interface KeyActions {
  readonly analysis: Analysis | null;
  readonly activeId: string | null;
  readonly select: (quote: Quote) => void;
  readonly toggleSidebar: () => void;
  readonly toggleHelp: () => void;
  /** Paragraphs to move by. */
  readonly move: (by: 1 | -1) => void;
  readonly leave: (() => void) | null;
}

/** No keys in inputs, none with modifiers: those belong to the browser and the page. */
export function handleKey(event: KeyboardEvent, actions: KeyActions): void {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.target instanceof HTMLInputElement) return;
  const run = findAction(event.key, actions);
  if (run === null) return;
  event.preventDefault();
  run();
}

function findAction(key: string, actions: KeyActions): (() => void) | null {
  switch (key) {
    case ']':
      return () => step(actions, 1);
    case '[':
      return () => step(actions, -1);
    case 'j':
      return () => actions.move(1);
    case 'k':
      return () => actions.move(-1);
    case 'p':
      return actions.toggleSidebar;
    case '?':
      return actions.toggleHelp;
    case 'o':
      return actions.leave;
    default:
      return null;
  }
}

/** The next quote, from the last to the first again. */
function step({ analysis, activeId, select }: KeyActions, by: 1 | -1): void {
  const quotes = analysis === null ? [] : shownQuotes(analysis);
  const at = quotes.findIndex(({ id }) => id === activeId);
  const start = by === 1 ? 0 : quotes.length - 1;
  const quote = quotes[at < 0 ? start : (at + by + quotes.length) % quotes.length];
  if (quote !== undefined) select(quote);
}

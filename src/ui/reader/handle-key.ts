// Which command does a key mean, if any?

import { KEY_TABLE } from '../parts/key-table.ts';
import type { RunningCommands } from './app-context.ts';

/** Where keys are words. */
const TYPED_IN = 'input:not([type=checkbox]):not([type=radio]):not([type=range]):not([type=color]), textarea, select';

/** No keys in inputs, none with modifiers: those belong to the browser and the page. */
export function handleKey(event: KeyboardEvent, running: RunningCommands): void {
  if (event.defaultPrevented || event.isComposing || hasModifier(event) || isTypedIn(event.target)) return;
  const binding = KEY_TABLE.find(({ key }) => key === event.key);
  const run = binding?.command == null ? undefined : running.get(binding.command);
  if (run === undefined) return;
  event.preventDefault();
  run();
}

/** Where brackets need AltGr, the browser reports Ctrl and Alt beside it. */
function hasModifier(event: KeyboardEvent): boolean {
  if (event.getModifierState('AltGraph')) return event.metaKey;
  return event.ctrlKey || event.altKey || event.metaKey;
}

export function isTypedIn(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.matches(TYPED_IN) || target.closest('[contenteditable]') !== null;
}

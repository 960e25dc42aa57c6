// What do popup and in-page reader show? Both mount this; everything from outside comes in as props.

import type { JSX } from 'preact';
import type { Settings } from '../../store/settings.ts';
import type { ReaderState } from './reader-state.ts';

export interface ReaderCommands {
  /** Read the page although it does not look like an article. */
  readonly tryAnyway: () => void;
  /** Popup: open the reader over the page. Null where there is no such way (the reader is there already). */
  readonly openInPage: (() => void) | null;
  /** In-page reader: give the page back. Null in the popup, which the browser closes. */
  readonly leave: (() => void) | null;
}

/** `key` of `_locales`; placeholders `$1`… in order. */
export type Translate = (key: string, substitutions?: readonly string[]) => string;

export interface ReaderAppProps {
  readonly state: ReaderState;
  readonly surface: 'popup' | 'page';
  readonly settings: Settings;
  readonly onSettingsChange: (settings: Settings) => void;
  readonly commands: ReaderCommands;
  readonly t: Translate;
  /** BCP 47 tag of the interface, for dates. */
  readonly locale: string;
  /** Set where something of the reader's could not be saved. */
  readonly notice: string | null;
}

export function ReaderApp({ state }: ReaderAppProps): JSX.Element {
  return <main>{state.kind}</main>;
}

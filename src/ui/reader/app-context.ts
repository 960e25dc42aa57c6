// What does every part of the interface know, with or without an article?

import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import type { Settings } from '../../store/settings.ts';
import type { AnnotationPort } from '../annotations/use-records.ts';
import type { SpeechPort } from '../listening/speech-port.ts';
import type { CommandName } from '../parts/key-table.ts';
import type { LeftOutParts, PickedPart, PlaceKeeper, Removals } from './article-session.ts';

export interface ReaderCommands {
  /** Read the page although it does not look like an article. */
  readonly tryAnyway: () => void;
  /** Popup: open the reader over the page. Null where there is no such way (the reader is there already). */
  readonly openInPage: (() => void) | null;
  /** In-page reader: give the page back. Null in the popup, which the browser closes. */
  readonly leave: (() => void) | null;
  /** What of the page is not shown. Absent where nobody can look at the page. */
  readonly leftOut?: LeftOutParts | null;
  /** Print, or save as PDF. Absent where the surface cannot. */
  readonly print?: () => void;
  /** Where highlights and corrections are kept; absent or null where this surface can keep nothing. */
  readonly annotations?: AnnotationPort | null;
  /** Let the script of a bundled font run in this world (`dom/font-faces.ts`). @returns whether it did. */
  readonly loadFont: (font: string) => Promise<boolean>;
  /** The browser's voices; missing or null where it has none. */
  readonly speech?: SpeechPort | null;
  /** Let the reader choose the text by hand, on the page itself. */
  readonly pickText?: (() => void) | null;
  readonly pickedPart?: PickedPart | null;
  readonly removals?: Removals | null;
  readonly place?: PlaceKeeper | null;
  readonly always?: AlwaysSwitch | null;
  /** In-page reader: lead the tab to the next page of the story and open the reader there. */
  readonly openNextPage?: ((url: string) => void) | null;
  readonly openOptions?: (() => void) | null;
  readonly openNotebook?: (() => void) | null;
}

/** Whether articles of this site open in the reader by themselves. */
export interface AlwaysSwitch {
  readonly site: string;
  readonly isOn: boolean;
  readonly toggle: () => void;
}

/** What runs a command just now; parts put themselves in with `useCommand`. */
export type RunningCommands = Map<CommandName, () => void>;

export interface App {
  readonly surface: 'popup' | 'page' | 'options';
  readonly settings: Settings;
  readonly changeSettings: (change: Partial<Settings>) => void;
  readonly commands: ReaderCommands;
  /** BCP 47 tag of the interface, for dates and numbers. */
  readonly locale: string;
  /** Id of the open panel of `parts/panels.ts`; one at a time. */
  readonly openPanel: string | null;
  readonly togglePanel: (id: string) => void;
  readonly closePanel: () => void;
  /** The chosen bundled face could not be had. */
  readonly isFontMissing: boolean;
  readonly running: RunningCommands;
}

export const AppContext = createContext<App | null>(null);

export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error('useApp outside of ReaderApp: draw the part inside it');
  return app;
}

/**
 * Run a command of the key table while this part is shown; the last part that asks for a command has it.
 *
 * @param run null where there is nothing to do; the key is then left to the browser.
 */
export function useCommand(name: CommandName, run: (() => void) | null): void {
  const { running } = useApp();
  const latest = useRef(run);
  latest.current = run;
  const isIdle = run === null;
  useLayoutEffect(() => {
    if (isIdle) return;
    const mine = (): void => latest.current?.();
    running.set(name, mine);
    return () => {
      if (running.get(name) === mine) running.delete(name);
    };
  }, [running, name, isIdle]);
}

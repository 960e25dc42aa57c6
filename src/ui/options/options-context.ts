// What does every section of the settings know and do?

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Automatic } from '../../store/automatic.ts';
import type { PickedParts } from '../../store/picked-parts.ts';
import type { SettingsFileProblem } from '../../store/settings-file.ts';
import type { SpeechPort } from '../listening/speech-port.ts';

export interface OptionsModel {
  readonly automatic: Automatic;
  /** Whether the browser allows it now; wishes without it wait. */
  readonly isAllowed: { readonly everywhere: boolean; readonly sites: Readonly<Record<string, boolean>> };
  readonly pickedParts: PickedParts;
  /** Articles of which a place or a removal is remembered. */
  readonly articleCount: number;
  /** As the browser writes it, null where there is no key. */
  readonly shortcut: string | null;
  readonly speech: SpeechPort | null;
  /** A site that the reader in the page asks about, null for none. */
  readonly askedSite: string | null;
}

export interface OptionsActions {
  readonly setLightsUp: (isOn: boolean) => void;
  /** Asks the browser as well: call it straight from a click. */
  readonly addSite: (site: string) => void;
  readonly removeSite: (site: string) => void;
  readonly dropAskedSite: () => void;
  readonly forgetPickedPart: (site: string) => void;
  readonly forgetArticles: () => void;
  readonly saveFile: () => void;
  /** @returns null where everything was taken over. */
  readonly loadFile: (text: string) => Promise<SettingsFileProblem | null>;
  readonly openShortcuts: () => void;
  readonly openNotebook: () => void;
}

export const OptionsContext = createContext<{ readonly model: OptionsModel; readonly actions: OptionsActions } | null>(
  null,
);

export function useOptions(): { readonly model: OptionsModel; readonly actions: OptionsActions } {
  const options = useContext(OptionsContext);
  if (options === null) throw new Error('useOptions outside of OptionsApp: draw the section inside it');
  return options;
}

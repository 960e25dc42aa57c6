// How do the settings travel in a file, from one browser to another?

import { isRecord } from '../core/annotations/read-fields.ts';
import { type Automatic, toAutomatic } from './automatic.ts';
import { type PickedParts, toPickedParts } from './picked-parts.ts';
import { type Settings, toSettings } from './settings.ts';

/** Everything that a reader has set; nothing of what was read. */
export interface AllSettings {
  readonly settings: Settings;
  readonly automatic: Automatic;
  readonly pickedParts: PickedParts;
}

const FORMAT = 'dramatis-settings';
const VERSION = 1;

export function toSettingsFile(all: AllSettings): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...all }, null, 2)}\n`;
}

/** Why a file cannot be taken. `newer`: a later version of the extension wrote it. */
export type SettingsFileProblem = 'not-json' | 'not-settings' | 'newer';

export type SettingsFileResult =
  | { readonly ok: true; readonly value: AllSettings }
  | { readonly ok: false; readonly problem: SettingsFileProblem };

/** What is damaged inside falls back to the defaults, one by one. */
export function readSettingsFile(text: string): SettingsFileResult {
  const value = parse(text);
  if (value === undefined) return { ok: false, problem: 'not-json' };
  if (!isRecord(value) || value['format'] !== FORMAT) return { ok: false, problem: 'not-settings' };
  if (typeof value['version'] !== 'number' || VERSION < value['version']) return { ok: false, problem: 'newer' };
  return {
    ok: true,
    value: {
      settings: toSettings(value['settings']),
      automatic: toAutomatic(value['automatic']),
      pickedParts: toPickedParts(value['pickedParts']),
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// Where does the reader wish us to act without being asked: lighting up on articles, and opening by itself?

import { isRecord } from '../core/annotations/read-fields.ts';
import { type HeldValue, holdValue } from './held-value.ts';
import type { KeyedArea } from './keyed-area.ts';

/** Wishes alone. Whether the browser allows them is asked of the browser each time: it can be withdrawn at any moment. */
export interface Automatic {
  readonly lightsUp: boolean;
  /** Hosts as in `www.paper.example`, in the order in which they were added. */
  readonly sites: readonly string[];
}

export const NOTHING_AUTOMATIC: Automatic = { lightsUp: false, sites: [] };

const KEY = 'automatic';
const VERSION = 1;

export async function readAutomatic(area: KeyedArea): Promise<Automatic> {
  return toAutomatic(await area.read(KEY));
}

export function writeAutomatic(area: KeyedArea, automatic: Automatic): Promise<void> {
  return area.write(KEY, { version: VERSION, ...automatic });
}

export function watchAutomatic(area: KeyedArea, onChange: (automatic: Automatic) => void): () => void {
  return area.watch(KEY, (value) => onChange(toAutomatic(value)));
}

/** For a surface that changes them. @param onChange they have come, or another surface has changed them. */
export function holdAutomatic(area: KeyedArea, onChange: () => void): HeldValue<Automatic> {
  return holdValue(
    {
      read: () => readAutomatic(area),
      write: (automatic) => writeAutomatic(area, automatic),
      watch: (listener) => watchAutomatic(area, listener),
    },
    { first: NOTHING_AUTOMATIC, onChange },
  );
}

/** Keeps whatever can be understood of a stored or imported record. */
export function toAutomatic(value: unknown): Automatic {
  if (!isRecord(value)) return NOTHING_AUTOMATIC;
  const sites = Array.isArray(value['sites']) ? value['sites'].map(toSite).filter((site) => site !== null) : [];
  return { lightsUp: value['lightsUp'] === true, sites: [...new Set(sites)] };
}

export const withSite = (automatic: Automatic, site: string): Automatic => ({
  ...automatic,
  sites: automatic.sites.includes(site) ? automatic.sites : [...automatic.sites, site],
});

export const withoutSite = (automatic: Automatic, site: string): Automatic => ({
  ...automatic,
  sites: automatic.sites.filter((other) => other !== site),
});

/**
 * The host of an address or of what somebody types; null where there is none that a page of the web could have.
 *
 * https://www.paper.example/a?b  -> www.paper.example
 * Paper.example                  -> paper.example
 * about:config, file:///a, *     -> null
 */
export function toSite(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const typed = value.trim();
  const address = /^[a-z][a-z0-9+.-]*:/i.test(typed) && !/^[^/]*:\d+(?:\/|$)/.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  // A star would ask for more than one site; a host with a space or bracket is no name.
  return /^https?:$/.test(protocol) && /^[a-z0-9.-]+$/i.test(hostname) ? hostname : null;
}

/** What the browser is asked for, and what a script is registered for. Ports are no part of Firefox's patterns. */
export const toPattern = (site: string): string => `*://${site}/*`;
export const ALL_SITES = '*://*/*';

/** @param isAllowed whether the browser allows a pattern now. @returns patterns on which the detector may run. */
export function findWatched(automatic: Automatic, isAllowed: (pattern: string) => boolean): readonly string[] {
  if (automatic.lightsUp && isAllowed(ALL_SITES)) return [ALL_SITES];
  return automatic.sites.map(toPattern).filter(isAllowed);
}

/** Patterns that no wish needs any more: they are given back. Browsers may write a pattern in another form. */
export function findUnneeded({ lightsUp, sites }: Automatic, granted: readonly string[]): readonly string[] {
  const hostOf = (pattern: string): string => /^[^:]+:\/\/([^/]*)\//.exec(pattern)?.[1] ?? '*';
  return granted.filter((pattern) => !(hostOf(pattern) === '*' ? lightsUp : sites.includes(hostOf(pattern))));
}

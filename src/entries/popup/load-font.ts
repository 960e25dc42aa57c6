// How does the popup get a bundled font? Its script is one of our own files, imported where it is wanted.

import atkinsonScript from '../fonts/atkinson.iife.ts?iife';
import literataScript from '../fonts/literata.iife.ts?iife';
import openDyslexicScript from '../fonts/opendyslexic.iife.ts?iife';

const SCRIPTS: Readonly<Record<string, string>> = {
  literata: literataScript,
  atkinson: atkinsonScript,
  opendyslexic: openDyslexicScript,
};

/** @returns whether the font's script has run. */
export async function loadFont(font: string): Promise<boolean> {
  const script = SCRIPTS[font];
  if (script === undefined) return false;
  await import(/* @vite-ignore */ new URL(script, `${location.origin}/`).href);
  return true;
}

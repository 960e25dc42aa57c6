// How does the chosen face get to the text? Bundled ones are brought when they are first wanted, and go with the reader.

import { useEffect, useState } from 'preact/hooks';
import { addFaces, findFaces } from '../../dom/font-faces.ts';
import type { Settings } from '../../store/settings.ts';
import type { ReaderCommands } from '../reader/app-context.ts';
import { BUNDLED_FAMILIES, isBundled } from '../reader/text-style.ts';

/** @returns whether the face could not be had; the system's stands in for it then. */
export function useBundledFont(font: Settings['font'], loadFont: ReaderCommands['loadFont']): boolean {
  const [failed, setFailed] = useState<Settings['font'] | null>(null);
  useEffect(() => {
    if (!isBundled(font)) return;
    let isOver = false;
    let remove = (): void => {
      isOver = true;
    };
    const bring = async (): Promise<void> => {
      if (findFaces(font) === null && !(await loadFont(font))) throw new Error(`no script brings the font ${font}`);
      const taken = await addFaces(document, BUNDLED_FAMILIES[font], findFaces(font) ?? []);
      if (isOver) taken();
      else remove = taken;
    };
    bring().catch(() => setFailed(font));
    return () => remove();
  }, [font, loadFont]);
  return failed === font;
}

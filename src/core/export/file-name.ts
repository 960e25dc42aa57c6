// What is an exported file called, on every system?

import { toLine } from './plain-text.ts';

/** Signs that Windows, macOS, a shell or an address bar reads as theirs, and marks that turn or hide an ending. */
const UNSAFE = /[\\/:*?"<>|#%&{}$!'`@+=~^;,.[\]()\p{Cf}\p{Cc}]+/gu;
/** Names of devices, which Windows opens instead of a file. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const MAX_LENGTH = 60;

/** `«Bridge: open?»` and `md` -> `Bridge open.md` */
export function toFileName(title: string | null, ending: string): string {
  const words = toLine(toLine(title ?? '').replace(UNSAFE, ' '));
  const letters = [...words].slice(0, MAX_LENGTH).join('').trim();
  return `${letters === '' || DEVICE.test(letters) ? 'dramatis' : letters}.${ending}`;
}

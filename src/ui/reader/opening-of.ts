// How much of a text that may be endless stands in a list?

/** More is not read in a list; half a million letters there would stop the layout. */
const MAX_LENGTH = 400;

export function openingOf(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  // Never between the halves of one character.
  const last = text.charCodeAt(MAX_LENGTH - 1);
  return `${text.slice(0, 0xd800 <= last && last <= 0xdbff ? MAX_LENGTH - 1 : MAX_LENGTH)}…`;
}

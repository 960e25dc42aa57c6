// How much of a text that may be endless stands in a list?

/** UTF-16 code units. More is not read in a list; half a million letters there would stop the layout. */
const MAX_LENGTH = 400;

/** The text, or as much of it with a sign that it goes on. */
export function openingOf(text: string, maxLength = MAX_LENGTH): string {
  if (text.length <= maxLength) return text;
  // Never between the halves of one character.
  const last = text.charCodeAt(maxLength - 1);
  return `${text.slice(0, 0xd800 <= last && last <= 0xdbff ? maxLength - 1 : maxLength)}…`;
}

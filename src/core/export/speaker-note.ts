// How does a reference manager's note say whose words these are?

import type { ExportedQuote } from './exported-article.ts';

/** `Speaker: Ana Ruiz, mayor of Lund; Tom Berg (negated)`. @returns null where nobody is named. */
export function toSpeakerNote({ speaker, jointSpeakers = [], stance }: ExportedQuote): string | null {
  if (speaker === null) return null;
  const first = speaker.role === null ? speaker.name : `${speaker.name}, ${speaker.role}`;
  return `Speaker: ${[first, ...jointSpeakers].join('; ')}${stance === undefined ? '' : ` (${stance})`}`;
}

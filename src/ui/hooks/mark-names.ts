// Under which names are words painted? The registry of highlights and the style sheet `speakers.css` know the same.

import { SPEAKER_COLORS } from '../reader/speaker-colors.ts';

export const MENTION = 'dramatis-mention';
export const ACTIVE = 'dramatis-active';
export const SOURCE = 'dramatis-source';
export const CUE = 'dramatis-cue';

/** Words in marks whose speaker is certain enough, those where it is a guess, and reports in the reporter's words. */
export const SPEAKER_KINDS = ['speaker', 'unsure', 'reported'] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

export const speakerName = (kind: SpeakerKind, color: number): string => `dramatis-${kind}-${color}`;

export const SPEAKER_NAMES: readonly string[] = SPEAKER_KINDS.flatMap((kind) =>
  Array.from({ length: SPEAKER_COLORS + 1 }, (_, color) => speakerName(kind, color)),
);
export const MOMENT_NAMES: readonly string[] = [MENTION, ACTIVE, SOURCE, CUE];

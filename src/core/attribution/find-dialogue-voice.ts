// Whose turn is it where dashes open what is said?

import { isDialogue } from '../quotation/dialogue-dashes.ts';
import type { Quotation } from '../quotation/quotation.ts';
import { firstFrom } from '../text/ordered.ts';
import { firstTokenFrom } from '../text/token-search.ts';
import type { Cue } from './cues.ts';
import type { Ranked } from './rank-speakers.ts';
import { keyOf, type RankingContext } from './ranking-context.ts';
import type { Source } from './source.ts';
import type { Attributed } from './to-quote.ts';

export interface DialogueVoice {
  readonly best: Ranked;
  /** The narrator's verb, null where only the order of turns tells. */
  readonly cue: Cue | null;
}

interface Before {
  readonly done: readonly Attributed[];
  /** What the ranker thinks, best first. */
  readonly ranked: readonly Ranked[];
}

/** Whom the narrator names in the paragraph is certain; an order of turns is a guess, shown as unsure. */
const NAMED_01 = 0.95;
const TURN_01 = 0.6;
/** Paragraphs back in which the other of two speakers is looked for. */
const MAX_TURNS_BACK = 4;
/** Stretches in so many paragraphs. */
const MAX_TURNS = 40;

/** @returns null for words in marks, and where nothing but their place tells who says them. */
export function findDialogueVoice(
  quotation: Quotation,
  context: RankingContext,
  { done, ranked }: Before,
): DialogueVoice | null {
  if (!isDialogue(quotation)) return null;
  const named = findNamed(quotation, context);
  if (named !== null) return { best: toRanked(named.source, NAMED_01), cue: named.cue };
  const other = isVoiceUnread(quotation, context) ? null : findOther(quotation, { done, ranked });
  return other === null ? null : { best: toRanked(other, TURN_01), cue: null };
}

const toRanked = (source: Source, probability01: number): Ranked => ({ source, probability01, own01: probability01 });

interface Named {
  readonly source: Source;
  readonly cue: Cue;
}

/** `—No —dijo Ana—, no iré.`: the first verb behind the words in their paragraph, else the last before them. */
function findNamed(quotation: Quotation, { around }: RankingContext): Named | null {
  const { document, cues, subjects } = around;
  const block = document.blocks[quotation.lastBlock];
  if (block === undefined) return null;
  const behind = firstFrom(cues, firstTokenFrom(document.tokens, quotation.end), ({ first }) => first);
  const named = (at: number): Named[] => {
    const cue = cues[at];
    const subject = cue === undefined ? undefined : subjects.get(cue);
    return cue === undefined || subject === undefined || document.tokens[cue.first]?.block !== block.index
      ? []
      : [{ source: subject.source, cue }];
  };
  const steps = Array.from({ length: MAX_CUES }, (_, step) => step);
  return (
    steps.flatMap((step) => named(behind + step))[0] ?? steps.flatMap((step) => named(behind - 1 - step))[0] ?? null
  );
}

/** Verbs of the narrator in one paragraph, on either side. */
const MAX_CUES = 12;

/** Where nobody here can read the narrator's words, better nobody than the speaker before. */
export function isVoiceUnread(quotation: Quotation, { around: { document } }: RankingContext): boolean {
  return isDialogue(quotation) && !READ_LANGUAGES.test(document.lang);
}

/** Languages whose subjects are found, name or not. */
const READ_LANGUAGES = /^(?:en|de|fr|es)\b/i;

/** In a dialogue of two, the one who did not speak last. */
function findOther(quotation: Quotation, { done, ranked }: Before): Source | null {
  const turns = done
    .slice(-MAX_TURNS)
    .filter(
      (one) =>
        isDialogue(one.quotation) &&
        one.best !== null &&
        one.quotation.firstBlock < quotation.firstBlock &&
        quotation.firstBlock - one.quotation.firstBlock <= MAX_TURNS_BACK,
    );
  const last = turns.at(-1)?.best?.source;
  if (last === undefined || turns.at(-1)?.quotation.firstBlock !== quotation.firstBlock - 1) return null;
  const isOther = ({ source }: Ranked): boolean => keyOf(source) !== keyOf(last);
  const before = turns.findLast(({ best }) => best !== null && isOther(best))?.best ?? null;
  const near = ranked.find((one) => isOther(one) && one.source.form !== 'place' && one.source.type !== 'group');
  return (before ?? near)?.source ?? null;
}

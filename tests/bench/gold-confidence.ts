// Does the engine know how sure it may be? Of the speakers shown above a threshold: how many are right, and how many are shown?

import type { Report } from '../../src/entries/cli/report.ts';
import type { Gold } from '../fixtures/gold.ts';

export interface ConfidenceRow {
  readonly from01: number;
  /** Share of the found quotes that are shown as at least so sure. */
  readonly shown01: number;
  /** Share of right speakers among them. */
  readonly right01: number;
}

/** The interface calls a speaker unsure below the second of these. */
const THRESHOLDS_01 = [0, 0.7, 0.8, 0.9, 0.95] as const;
/** Letters by which a quote is found again; texts differ in their ends and marks. */
const MATCH_LENGTH = 30;

interface Judged {
  readonly kind: string;
  /** null where the quote was not found. */
  readonly confidence01: number | null;
  readonly isRight: boolean;
}

type Pages = readonly { readonly gold: Gold; readonly report: Report }[];

function judge(pages: Pages): readonly Judged[] {
  return pages.flatMap(({ gold, report }) =>
    gold.quotes.flatMap((quote): Judged[] => {
      if (quote.kind === 'other' || quote.speaker === null) return [];
      const found = report.quotes.find(
        ({ kind, text }) =>
          kind !== 'indirect' && kind !== 'other' && toKey(text).includes(toKey(quote.text).slice(0, MATCH_LENGTH)),
      );
      return [
        {
          kind: quote.kind,
          confidence01: found?.confidence01 ?? null,
          isRight: found !== undefined && isRight(quote.speaker, gold, report, found.speaker),
        },
      ];
    }),
  );
}

export function measureConfidence(pages: Pages): readonly ConfidenceRow[] {
  const judged = judge(pages).filter(({ confidence01 }) => confidence01 !== null);
  return THRESHOLDS_01.map((from01) => {
    const shown = judged.filter(({ confidence01 }) => from01 <= (confidence01 ?? 0));
    return {
      from01,
      shown01: shown.length / (judged.length || 1),
      right01: shown.filter((one) => one.isRight).length / (shown.length || 1),
    };
  });
}

export interface KindRow {
  readonly kind: string;
  readonly all: number;
  readonly found: number;
  readonly right: number;
}

/** Direct and partial quotes apart: how many are found, and how many with the right speaker. */
export function measureKinds(pages: Pages): readonly KindRow[] {
  const judged = judge(pages);
  return ['direct', 'partial'].map((kind) => {
    const own = judged.filter((one) => one.kind === kind);
    return {
      kind,
      all: own.length,
      found: own.filter(({ confidence01 }) => confidence01 !== null).length,
      right: own.filter((one) => one.isRight).length,
    };
  });
}

/** A person by name; for groups and the unnamed it is enough that no person is named. */
function isRight(wanted: string, gold: Gold, report: Report, speaker: Report['quotes'][number]['speaker']): boolean {
  const person = gold.people.find(({ id }) => id === wanted);
  if (person === undefined) return speaker !== null && speaker.type !== 'person';
  if (speaker?.type !== 'person') return false;
  const named = report.people.find(({ id }) => id === speaker.id);
  return named !== undefined && [named.name, ...named.aliases].some((name) => person.aliases.includes(name));
}

const toKey = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()
    .trim();

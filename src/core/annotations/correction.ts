// What has the reader put right in an article?

import type { Selectors } from '../selectors/selector.ts';
import type { ArticleKey } from './article-key.ts';

export type CorrectionId = string & { readonly __brand: 'CorrectionId' };

/** A person by the names the article uses: ids change from one analysis to the next. */
export interface PersonReference {
  readonly name: string;
  readonly aliases: readonly string[];
}

export type CorrectedSpeaker =
  | { readonly type: 'person'; readonly person: PersonReference }
  | { readonly type: 'group' | 'unnamed'; readonly name: string }
  | { readonly type: 'nobody' };

export type CorrectionAction =
  /** Somebody else said it. */
  | { readonly kind: 'speaker'; readonly quote: Selectors; readonly speaker: CorrectedSpeaker }
  /** In marks, but nobody's speech; or no report of speech. */
  | { readonly kind: 'not-a-quote'; readonly quote: Selectors }
  /** Speech that the engine has missed. */
  | { readonly kind: 'quote'; readonly quote: Selectors; readonly speaker: CorrectedSpeaker }
  /** Two cards are one person; the second's name stays. */
  | { readonly kind: 'merge'; readonly person: PersonReference; readonly into: PersonReference }
  /** Of one card, these forms of the name belong to somebody else. */
  | { readonly kind: 'split'; readonly person: PersonReference; readonly forms: readonly string[] }
  | { readonly kind: 'rename'; readonly person: PersonReference; readonly name: string }
  /** No person at all: a place, a company, a character. */
  | { readonly kind: 'not-a-person'; readonly person: PersonReference };

export interface Correction {
  readonly type: 'correction';
  readonly id: CorrectionId;
  readonly article: ArticleKey;
  readonly action: CorrectionAction;
  /** ISO 8601, UTC. Corrections are applied in the order of `createdTime`. */
  readonly createdTime: string;
  readonly updatedTime: string;
}

export function createCorrection(draft: Pick<Correction, 'id' | 'article' | 'action'>, now: string): Correction {
  return { ...draft, type: 'correction', createdTime: now, updatedTime: now };
}

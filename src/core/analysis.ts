// What does the engine say of an article? The one shape that tests, benches, command line and interface read.

import type { Quote } from './attribution/quote.ts';
import type { EntityId } from './people/entity.ts';
import type { Span } from './text/span.ts';
import type { TraceRecord } from './trace.ts';

export interface Mention extends Span {
  readonly form: 'name' | 'pronoun' | 'description';
}

/** A card of the sidebar. */
export interface Person {
  readonly id: EntityId;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The article's own words for who this is, the fullest; null where it gives none. */
  readonly role: string | null;
  /** What else the article says of who this is, in its own words and order; nothing that `role` says already. */
  readonly otherRoles: readonly string[];
  readonly mentions: readonly Mention[];
  readonly salience01: number;
  readonly quoteCount: number;
  /** Only mentioned: stands below the fold of the sidebar. */
  readonly isMinor: boolean;
}

export interface NamedThing {
  readonly id: EntityId;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly Mention[];
  readonly salience01: number;
}

/** Why less may have been found than could be: words of this language are not known, or the tagger did not load. */
export type AnalysisLimit = 'language-unknown' | 'rules-only';

export interface Analysis {
  /** BCP 47 tag of the language that the text was read as. */
  readonly lang: string;
  /** For the sidebar to say; mostly empty. */
  readonly limits: readonly AnalysisLimit[];
  /** Most salient first. */
  readonly people: readonly Person[];
  readonly organizations: readonly NamedThing[];
  readonly places: readonly NamedThing[];
  /** In reading order. */
  readonly quotes: readonly Quote[];
  /** Empty unless a trace was asked for. */
  readonly trace: readonly TraceRecord[];
}

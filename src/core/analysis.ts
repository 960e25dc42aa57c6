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
  readonly mentions: readonly Mention[];
  readonly salience01: number;
  readonly quoteCount: number;
}

export interface NamedThing {
  readonly id: EntityId;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly Mention[];
  readonly salience01: number;
}

export interface Analysis {
  /** Most salient first. */
  readonly people: readonly Person[];
  readonly organizations: readonly NamedThing[];
  readonly places: readonly NamedThing[];
  /** In reading order. */
  readonly quotes: readonly Quote[];
  /** Empty unless a trace was asked for. */
  readonly trace: readonly TraceRecord[];
}

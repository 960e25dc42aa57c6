// What is known of the persons of a text at one point of its reading?

import type { Entity, EntityId } from '../people/entity.ts';
import type { Gender } from '../people/mention.ts';
import type { Quotation } from '../quotation/quotation.ts';
import type { Span } from '../text/span.ts';
import type { TextDocument } from '../text/text-document.ts';
import type { Anchor } from './anchors.ts';

/** Folded words. */
export interface Described {
  /** For each role the words before “of”, “at”, “who”. */
  readonly heads: readonly ReadonlySet<string>[];
  readonly words: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
}

export interface LastPronoun {
  readonly entity: EntityId;
  readonly sentence: number;
  readonly block: number;
}

export interface Reading {
  readonly document: TextDocument;
  readonly quotations: readonly Quotation[];
  readonly persons: ReadonlyMap<EntityId, Entity>;
  /** Every name of the text in reading order. */
  readonly names: readonly Anchor[];
  /** Roles of all persons in reading order. */
  readonly roles: readonly Span[];
  /** With which words each person is described. */
  readonly described: ReadonlyMap<EntityId, Described>;
  /** Places read so far, names and resolved references; grows in reading order. */
  readonly anchors: Anchor[];
  /** Gender as names and titles tell it, and as earlier pronouns taught. */
  readonly genders: Map<EntityId, Gender>;
  /** To whom the last pronoun of each gender pointed. */
  readonly lastPronoun: Map<Gender, LastPronoun>;
}

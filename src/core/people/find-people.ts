// Who and what is named in the article: persons with their roles, organizations, places?

import type { TextDocument } from '../text/text-document.ts';
import type { Entity } from './entity.ts';
import { findMentions, type MentionOptions } from './find-mentions.ts';
import { findRoles } from './find-roles.ts';
import { mergeMentions } from './merge-mentions.ts';

/** Entities in reading order; persons carry their roles. */
export function findPeople(document: TextDocument, options: MentionOptions = {}): readonly Entity[] {
  const mentions = findMentions(document, options);
  const entities = mergeMentions(document, mentions, options.trace);
  return findRoles(document, entities, options.trace);
}

// What is known of a document before anybody asks who speaks? The cues, their subjects, and all who could be speaking.

import type { Quotation } from '../quotation/quotation.ts';
import type { TextDocument } from '../text/text-document.ts';
import { type Cue, findCues } from './cues.ts';
import { findSources, type Materials } from './find-sources.ts';
import { findSubject, type Subject } from './find-subject.ts';
import type { Source } from './source.ts';

export interface Surroundings {
  readonly document: TextDocument;
  readonly quotations: readonly Quotation[];
  /** Outside quotations alone. */
  readonly cues: readonly Cue[];
  readonly sources: readonly Source[];
  /** Whose verb a cue is; a cue without a subject is absent. */
  readonly subjects: ReadonlyMap<Cue, Subject>;
}

export function findSurroundings(document: TextDocument, materials: Materials): Surroundings {
  const { quotations } = materials;
  const cues = findCues(document, quotations);
  const sources = findSources(document, materials, cues);
  const subjects = new Map<Cue, Subject>();
  for (const cue of cues) {
    const subject = findSubject(document, cue, sources);
    if (subject !== null) subjects.set(cue, subject);
  }
  return { document, quotations, cues, sources, subjects };
}

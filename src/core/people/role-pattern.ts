// What does a pattern say that finds a description of a person beside the name?

import type { Span } from '../text/span.ts';
import type { TextDocument } from '../text/text-document.ts';
import type { Role } from './entity.ts';
import type { NameMention } from './mention.ts';

export interface FoundRole extends Role {
  /** The description names several people: `professors Ana Ruiz and Ole Dahl`. */
  readonly isPlural: boolean;
}

/** Which names begin at a token; patterns end before other people and go on over bodies. */
export interface NameStarts {
  readonly persons: ReadonlyMap<number, NameMention>;
  readonly organizations: ReadonlyMap<number, NameMention>;
}

export type RolePattern = (document: TextDocument, mention: NameMention, starts: NameStarts) => FoundRole | null;

export function toFound(document: TextDocument, span: Span, pattern: string, isPlural = false): FoundRole {
  return { ...span, text: document.text.slice(span.start, span.end), pattern, isPlural };
}

/** Another person begins at a token, and is no owner: `Queen Ana Ruiz’s third child` goes on. */
export function startsPerson({ tokens }: TextDocument, { persons }: NameStarts): (token: number) => boolean {
  return (at) => {
    const other = persons.get(at);
    return other !== undefined && !/^['’]s?$/.test(tokens[other.endToken]?.text ?? '');
  };
}

// What does a text say by naming two people together: one surname for both, one person under two names, father and son?

import { isForeignForename } from '../lexicon/foreign-forenames.ts';
import { isForename, isSurname } from '../lexicon/names.ts';
import type { TextDocument } from '../text/text-document.ts';
import type { NameMention } from './mention.ts';
import { isFullName, type PersonName, toPersonName } from './person-name.ts';

export interface NamedMention {
  readonly mention: NameMention;
  readonly name: PersonName;
  /** The full name where the surname stands only with the next; null for all others. */
  readonly shared: string | null;
}

/**
 * Give the first of a couple the surname that stands with the second.
 *
 * Karen and David Holt left.               -> Karen Holt
 * Holt and David Marsh left.               -> as they are: Holt is no forename
 * Karen Marsh … Karen and David Holt left. -> as they are: Karen has a surname of her own
 */
export function shareSurnames(document: TextDocument, mentions: readonly NameMention[]): readonly NamedMention[] {
  const named = mentions.map((mention) => ({ mention, name: toPersonName(mention.text), shared: null }));
  const full = named.filter(({ name }) => isFullName(name));
  const forenames = new Set(full.flatMap(({ name }) => name.words.slice(0, 1)));
  const surnames = new Set(full.flatMap(({ name }) => name.words.slice(-1)));
  return named.map((item, at) => {
    const next = named[at + 1];
    const [word = ''] = item.name.words;
    const isAlone =
      item.name.words.length === 1 && !isFullName(item.name) && isForenameOnly(word, item.mention, document.lang);
    if (!isAlone || isTitled(document, item.mention) || forenames.has(word) || surnames.has(word)) return item;
    if (next === undefined || next.name.words.length < 2) return item;
    if (!isForename(next.name.words[0] ?? '') && !isForeignForename(next.name.words[0] ?? '', document.lang))
      return item;
    if (!/^(?: and | & | und | et | y )$/.test(document.text.slice(item.mention.end, next.mention.start))) return item;
    const surname = next.mention.text.replace(/^\S+\s+/u, '');
    return {
      ...item,
      name: { ...item.name, words: [word, ...next.name.words.slice(1)] },
      shared: `${item.mention.text} ${surname}`,
    };
  });
}

/** `Pope Karen and David Holt`; `Die Schwestern Anja und Katrin Holt` share their title as they share the name. */
function isTitled({ text }: TextDocument, { title }: NameMention): boolean {
  return title !== null && !/[^s]s$|ern$/.test(text.slice(title.start, title.end));
}

/** `Taylor and David Holt`: what is a surname too may be one here. */
function isForenameOnly(word: string, { gender }: NameMention, lang: string): boolean {
  if (gender !== 'unknown') return true;
  return isForeignForename(word, lang) || (isForename(word) && !isSurname(word));
}

const ALIAS =
  /^,? ?\(?(?:alias|aka|a\.k\.a\.|(?:(?:who is|who was) )?(?:also|better|best|popularly|formerly|previously|otherwise|widely|professionally)? ?known (?:professionally |locally |online )?(?:as|by)|whose (?:real|birth|given|full|legal) name (?:is|was)|who goes by|nicknamed|née|born) (?:the (?:stage )?name (?:of )?)?["“‘]?$/u;

/** Between two names of one sentence the text says that they are one person’s. */
export function isAlias(document: TextDocument, left: NameMention, right: NameMention): boolean {
  return left.sentence === right.sentence && ALIAS.test(document.text.slice(left.end, right.start));
}

/** `the elder Whitfield`, `the younger Whitfield`: which of two of one name. */
export function findSaidGeneration({ text }: TextDocument, { start, title }: NameMention): string | null {
  const before = text.slice(Math.max(0, (title?.start ?? start) - 10), start);
  if (/\b(?:elder|older|senior) $/i.test(before)) return 'sr';
  return /\b(?:younger|junior) $/i.test(before) ? 'jr' : null;
}

// How does a page's text stand in Markdown as text, whatever it looks like?

import { isolate, toLine, toLines } from './plain-text.ts';

/** Signs that mean something anywhere in a line, in CommonMark, GitHub's dialect, Obsidian or Pandoc. */
const ANYWHERE = /[\\`*_{}[\]#|~$^@]/g;
/** Signs that mean something in pairs or in company: `==mark==`, `%%comment%%`, `key:: value`, `![image]`, `1--2`. */
const IN_COMPANY = /==+|%%+|::+|--+|\+\++|!(?=\\\[)/g;
/** Signs that open a list, a rule or a definition at the start of a line; those of `ANYWHERE` are escaped already. */
const AT_START = /^[-+=:]/;
const NUMBERED = /^(\d+)([.)])/;
/** What renderers turn into links by themselves: a scheme, `//host`, and a dot inside what could be a host's name. */
const AUTOLINK =
  /\b(?:https?|ftp|mailto|xmpp|javascript|data|vbscript|file|obsidian)(?=:)|\bwww(?=\.)|\/(?=\/)|[\p{L}\p{N}](?=\.[\p{L}\p{N}-]*\p{L}{2})/giu;

/**
 * One line of text. Rendered, it shows the same characters and nothing else.
 *
 * `<b>` -> `&lt;b&gt;`: HTML first, since Markdown lets it through.
 * `1. *No*` -> `1\. \*No\*`
 * `well-known` -> unchanged: a hyphen means nothing inside a line.
 */
export function escapeMarkdown(line: string): string {
  return toLine(line)
    .replace(ANYWHERE, '\\$&')
    .replace(IN_COMPANY, (signs) => [...signs].map((sign) => `\\${sign}`).join(''))
    .replace(NUMBERED, '$1\\$2')
    .replace(AT_START, '\\$&')
    .replace(AUTOLINK, '$&\\')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** Words that stand beside others in a line. */
export const toMarkdownWords = (text: string): string => escapeMarkdown(isolate(text));

/** A quotation of one or several paragraphs. */
export function toBlockQuote(text: string): string {
  return toLines(text)
    .map((line) => `> ${escapeMarkdown(line)}`)
    .join('\n>\n');
}

/** @param address from `toWebAddress` or `toFragmentLink`. */
export function toMarkdownLink(label: string, address: string | null): string {
  const words = toMarkdownWords(label);
  // An ampersand could begin an entity: `&copy=1`. Nothing else that an address holds means anything there.
  const target = address?.replaceAll('&', '&amp;');
  return target === undefined ? words : `[${words}](${target})`;
}

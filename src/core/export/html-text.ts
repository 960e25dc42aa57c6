// How does a page's text stand in HTML as text?

import { closeBidi, toLine } from './plain-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Safe between tags and in quoted attributes alike. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** One line of text. */
export const toHtmlText = (text: string): string => escapeHtml(closeBidi(toLine(text)));

/** Words that stand beside others; `bdi` keeps them from reordering those. */
export const toHtmlWords = (text: string): string => `<bdi>${toHtmlText(text)}</bdi>`;

/** @param address from `toWebAddress` or `toFragmentLink`; without one, the words stand alone. */
export function toHtmlLink(label: string, address: string | null): string {
  if (address === null) return toHtmlWords(label);
  return `<a href="${escapeHtml(address)}" rel="noopener noreferrer nofollow">${toHtmlWords(label)}</a>`;
}

// Which addresses become links? http and https, written so that no format takes a part of them for its own signs.

const WEB = /^https?:\/\/[^\s/?#\\]/i;
/** Everything but what RFC 3986 lets stand, and those of its signs that Markdown, HTML or CSV read as theirs. */
const UNSAFE = /[^\w\-.~:/?#@!$&*+,;=%]/gu;

/** @returns null for whatever is not a plain web address: such an address is shown as text or not at all. */
export function toWebAddress(url: string): string | null {
  const trimmed = url.trim();
  if (!WEB.test(trimmed)) return null;
  return trimmed.replace(UNSAFE, encodeCharacter).replace(/%(?![\da-f]{2})/gi, '%25');
}

/** Also for the characters that `encodeURIComponent` lets stand. */
export function encodeCharacter(char: string): string {
  const encoded = encodeURIComponent(char.replace(/\p{Surrogate}/gu, '\uFFFD'));
  if (encoded !== char) return encoded;
  return `%${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
}

/** `www.example.org` -> `example.org`; null where there is no web address. */
export function hostOf(url: string): string | null {
  const host = /^https?:\/\/(?:[^\s/?#\\]*@)?([^\s/?#\\@]+)/i.exec(url.trim())?.[1];
  return host === undefined ? null : host.toLowerCase().replace(/^www\./, '');
}

// Which people or agencies does this byline name?

import { foldSpaces } from '../fold-space.ts';

const PREFIX =
  /^(?:(?:written|reported|story|text|analysis|opinion|review)\s+)?(?:by|von|par|por|di|da|door|af|av|autor(?:en)?|author|redaktion)\b\s*:?\s+/i;
const SEPARATOR = /\s*(?:[,;|•·/]|\s[-–]\s|\b(?:and|und|et|y|e|og|och|en|with)\b(?=\s\p{Lu})|&)\s*/u;

/**
 * `By Ana Ruiz and Tom Falk, Courts Reporter` -> [`Ana Ruiz`, `Tom Falk`]
 * `https://valley.example/authors/ruiz`       -> []
 */
export function cleanAuthors(bylines: readonly string[]): readonly string[] {
  const names = bylines.flatMap((byline) => foldSpaces(byline).replace(PREFIX, '').split(SEPARATOR)).map(cleanName);
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    if (!isName(name) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function cleanName(name: string): string {
  return name.replace(PREFIX, '').replace(/^[@\s]+|[\s.,:]+$/g, '');
}

const NO_NAME =
  /^https?:|^www\.|@|\d{2}|\b(?:reporter|correspondent|editor|writer|contributor|updated|published|staff)\b$/i;

/** Names are short, are no addresses and hold no times. */
function isName(name: string): boolean {
  return name.length >= 2 && name.length <= 60 && /\p{L}/u.test(name) && !NO_NAME.test(name);
}

// Which people or agencies does this byline name?

import { foldSpaces } from '../fold-space.ts';

const PREFIX =
  /^(?:(?:written|reported|posted|published|story|text|analysis|opinion|review|foto|photo|interview)\s+)?(?:by|von|par|por|di|da|door|af|av|autor(?:en|es)?|auteurs?|author|redaktion|ein (?:kommentar|artikel|gastbeitrag|interview) von|eine (?:analyse|kolumne) von)\b\s*:?\s+/i;
const SEPARATOR =
  /\s*[,;|•·]\s*|\s[/–-]\s|\s(?:and|und|et|y|e|og|och|en|with|i|a)\s(?=\p{Lu})|\s*&\s*|\s+(?=(?:By|Von)\s\p{Lu})/u;

/**
 * `By Ana Ruiz and Tom Falk, Courts Reporter` -> [`Ana Ruiz`, `Tom Falk`]
 * `https://valley.example/authors/ruiz`       -> []
 */
export function cleanAuthors(bylines: readonly string[]): readonly string[] {
  const names = bylines
    .map((byline) => foldSpaces(byline))
    .filter((byline) => !ADDRESS.test(byline))
    .flatMap((byline) => byline.replace(PREFIX, '').split(SEPARATOR))
    .map(cleanName);
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    if (!isName(name) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const ADDRESS = /^(?:https?:)?\/\/|^www\./i;

function cleanName(name: string): string {
  return name.replace(PREFIX, '').replace(/^[@\s]+|\s*\([^()]*\)?$|[\s.,:]+$/g, '');
}

/** Posts, times and credits that stand in bylines. */
const NO_NAME =
  /@|\d{2}|[()<>{}=]|^(?:image|photo|foto|picture|updated|published|last)\b|\b(?:reporter|correspondent|editor|writer|contributor|updated|published|columnist|producer|redakteur(?:in)?|korrespondent(?:in)?)$/i;

/** Names are short, are no addresses and hold no times. */
function isName(name: string): boolean {
  return name.length >= 2 && name.length <= 60 && /\p{L}/u.test(name) && !NO_NAME.test(name);
}

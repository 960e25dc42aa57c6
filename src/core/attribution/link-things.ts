// Which body or crowd do “the agency”, “it”, “they” and “the physicians” mean?

import { isPersonNoun } from '../lexicon/names.ts';
import type { Source } from './source.ts';

/** Nouns for a body that the text has named before: “the agency”, “the company”. */
const BODY =
  /^(?:the|this|that) (?:agency|company|firm|bank|department|ministry|group|organization|organisation|center|centre|university|college|school|newspaper|paper|magazine|outlet|website|party|union|league|club|team|institute|foundation|charity|council|committee|commission|board|office|administration|bureau|service|airline|carrier|retailer|automaker|manufacturer|hospital|network|broadcaster)$/i;
/** “The army said in a statement … It said”: the army. */
const PAPER = /^an? (?:[\p{L}-]+ )?(?:statement|email|letter|memo|post|tweet|report|note|message|filing)$/iu;
const MAX_SENTENCES_TO_NAME = 6;
const MAX_SENTENCES_TO_THEM = 2;

/** “The bank … it said”, “the agency said”, “They wrote”: the body or group that was last spoken of. */
export function linkThings(sources: readonly Source[]): readonly Source[] {
  const linked: Source[] = [];
  for (const source of sources) linked.push(linkThing(source, linked));
  return linked;
}

function linkThing(source: Source, before: readonly Source[]): Source {
  const isBody = source.form === 'group' && BODY.test(source.name);
  const isIt = source.form === 'pronoun' && /^it\b/i.test(source.name);
  const isThey = source.form === 'pronoun' && source.entity === null && /^they\b/i.test(source.name);
  const isCrowd = source.form === 'group' && /^the \p{L}+$/iu.test(source.name) && isPersonNoun(lastWord(source.name));
  if (isCrowd) return linkCrowd(source, before);
  if (!(isBody || isIt || isThey)) return source;
  const reach = isBody ? MAX_SENTENCES_TO_NAME : MAX_SENTENCES_TO_THEM;
  let first = before.length;
  while (0 < first && source.sentence - (before[first - 1]?.sentence ?? 0) <= reach) first -= 1;
  const near = before.slice(first);
  const thing = near.findLast(
    ({ form, type, name }) =>
      type === 'group' &&
      !(isIt && (PAPER.test(name) || isCrowdName(name))) &&
      (form === 'organization' ||
        (!isBody && form !== 'place' && form !== 'relative' && !/^(?:it|they)\b/i.test(name))),
  );
  return thing === undefined ? source : { ...source, type: 'group', name: thing.name };
}

/** `residents`, `smugglers`: they, and never it. */
const isCrowdName = (name: string): boolean =>
  /s$/.test(name) && (isPersonNoun(lastWord(name)) || /(?:^| )\p{Ll}+(?:er|or|ist|ian|ant)s$/u.test(name));

const lastWord = (name: string): string => name.toLowerCase().split(' ').at(-1) ?? '';

/** “The physicians” after “Doctors for Open Gates”: a body that calls itself after people, the only one of the text so far. */
function linkCrowd(source: Source, before: readonly Source[]): Source {
  const named = before.filter(
    ({ form, name }) =>
      form === 'organization' && name.includes(' ') && isPersonNoun(name.toLowerCase().split(' ')[0] ?? ''),
  );
  const [body] = named;
  return body === undefined || named.some(({ name }) => name !== body.name) ? source : { ...source, name: body.name };
}

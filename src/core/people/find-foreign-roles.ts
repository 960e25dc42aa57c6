// In which words do German, French and Spanish texts say who a person is?

import { toFolded } from '../lexicon/fold.ts';
import { findForeignRoleGender, isForeignRole, isForeignTrade } from '../lexicon/foreign-roles.ts';
import type { TextDocument, Token } from '../text/text-document.ts';
import type { Role } from './entity.ts';
import type { Gender, NameMention } from './mention.ts';

export interface ForeignRole extends Role {
  readonly gender: Gender;
}

export const hasForeignRoles = (lang: string): boolean => /^(?:de|fr|es)/.test(lang);

/** All that stand beside one name, by the same three orders as in English. */
export function findForeignRoles(document: TextDocument, mention: NameMention): readonly ForeignRole[] {
  const first = findNameStart(document, mention);
  const isAfterComma = document.tokens[first - 1]?.text === ',';
  const before = isAfterComma
    ? findBackwards(document, mention, first - 1, 'reversed')
    : findBackwards(document, mention, mention.firstToken, 'before');
  return [before, findCopula(document, mention), findAfter(document, mention)].filter((role) => role !== null);
}

/** Before honorifics: `Son avocate, Me Isabelle Fournier`. */
function findNameStart({ tokens }: TextDocument, { title, firstToken }: NameMention): number {
  let first = firstToken;
  while (title !== null && first > 0 && (tokens[first - 1]?.start ?? -1) >= title.start) first -= 1;
  return first;
}

const ARTICLE =
  /^(?:der|die|das|dem|den|des|ein|eine|einen|einem|einer|sein|seine|seinen|seinem|seiner|ihr|ihre|ihren|ihrem|ihrer|unser|unsere|le|la|les|un|une|du|au|son|sa|ses|leur|mon|ma|notre|el|los|las|una|al|del|su|sus|mi|nuestro|nuestra)$/;
/** Own ones are part of the role: `sa femme`. */
const LINK = /^(?:de|du|des|d|la|le|les|l|del|los|las|el|von|vom|der|fur|en|a|au|aux|zu|im|in)$/;
const MAX_WORDS = 9;

const fold = (token: Token | undefined): string =>
  token === undefined ? '' : toFolded(token.text).replace(/^(.+)\.$/, '$1');
const bare = (token: Token | undefined): string =>
  token === undefined ? '' : toFolded(token.text).replace(/^[ldnjs]['’]/, '');
const isElided = (token: Token | undefined): boolean => /^[ldLD]['’]\p{L}/u.test(token?.text ?? '');

function isRole(token: Token | undefined, lang: string): boolean {
  const isSmall = /^(?:[ld]['’])?\p{Ll}/u.test(token?.text ?? '');
  return isForeignRole(bare(token), lang) || (isSmall && isForeignTrade(bare(token), lang));
}

/**
 * The phrase that ends before token `end`, from its noun on.
 *
 * Le maire de Vannes, Gilles Kermadec     -> maire de Vannes
 * El ministro de Hacienda Óscar Belmonte  -> ministro de Hacienda
 * Laut Polizeisprecherin Heike Brandl     -> Polizeisprecherin
 * Le journal que Gilles Kermadec lit      -> nothing: no noun for a person
 */
function findBackwards(
  document: TextDocument,
  mention: NameMention,
  last: number,
  pattern: string,
): ForeignRole | null {
  const { tokens, lang, text } = document;
  let end = last;
  while (/^(?:dr|prof|\.)$/.test(fold(tokens[end - 1]))) end -= 1;
  let found: ForeignRole | null = null;
  for (let index = end - 1; index >= end - MAX_WORDS && tokens[index]?.sentence === mention.sentence; index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') break;
    if (!isRole(token, lang) || !isPhrase(tokens.slice(index + 1, end), lang)) continue;
    const start = isModifierBefore(tokens[index - 1]) ? index - 1 : index;
    if (pattern === 'reversed' && !isHead(tokens, start, mention.sentence)) continue;
    const from = (tokens[start]?.start ?? 0) + (isElided(tokens[start]) ? 2 : 0);
    const to = tokens[end - 1]?.end ?? from;
    const gender = findForeignRoleGender(bare(token), bare(tokens[start - 1]), lang);
    // The outermost noun: `chef des pompiers`.
    found = { start: from, end: to, text: text.slice(from, to), pattern, gender };
  }
  return found;
}

/** Between noun and name: `de la Santé`, `des Bauernverbands`, `américain`; no verb, which no list knows, so few words. */
function isPhrase(rest: readonly Token[], lang: string): boolean {
  const isGerman = lang.startsWith('de');
  const small = rest.filter(
    ({ text }) => /^\p{Ll}/u.test(text) && !LINK.test(toFolded(text)) && !isElided({ text } as Token),
  );
  if (
    rest.some(
      ({ text, kind }) => kind !== 'word' || /^(?:a|est|ist|hat|war|es|fue|ha|sont|que|qui|dass|und|et|y)$/.test(text),
    )
  )
    return false;
  // A second noun follows a link, an adjective its noun: `jefe de los bomberos`, `directeur général de la banque`.
  const isLinked = (token: Token | undefined): boolean => LINK.test(bare(token)) || isElided(token);
  const isAdjective = rest.length > 1 && isLinked(rest[1]) && /^\p{Ll}/u.test(rest[0]?.text ?? '');
  return small.length <= (isGerman ? 0 : 3) && (rest.length <= 1 || isGerman || isLinked(rest[0]) || isAdjective);
}

const isModifierBefore = (token: Token | undefined): boolean =>
  /^(?:premier|premiere|ancien|ancienne|nouveau|nouvelle|vice|futur|primer|primera|antiguo|antigua|nuevo|nueva|ex)$/.test(
    bare(token),
  );

/** The phrase opens its sentence or follows a preposition: no object of a verb before it. */
function isHead(tokens: readonly Token[], start: number, sentence: number): boolean {
  let before = start - 1;
  if (ARTICLE.test(bare(tokens[before])) || isElided(tokens[start])) before -= isElided(tokens[start]) ? 0 : 1;
  const token = tokens[before];
  if (token === undefined || token.sentence !== sentence || token.kind !== 'word') return true;
  return /^(?:selon|pour|avec|par|a|de|chez|contre|laut|mit|von|fur|gegen|durch|nach|wie|segun|para|con|por|contra|und|et|y|mais|aber|pero|explico|dijo|dit|sagte|so)$/.test(
    bare(token),
  );
}

const COPULA = /^(?:ist|war|wurde|wird|bleibt|est|etait|devient|devint|es|era|fue|sera)$/;
const NAMED =
  /^(?:nouveau|nouvelle|nuevo|nueva|neuer|neue|nommee?|elue?|nombrad[oa]|elegid[oa]|ete|neue?r?|zum|zur|auch|seit|jetzt|also|aussi|actuel|actual)$/;

/** `Amadou Sow, livreur,`, `Anke Sievers, Inhaberin des Cafés,`: a noun right behind the comma, up to the next mark. */
function findAfter(document: TextDocument, mention: NameMention): ForeignRole | null {
  const { tokens, lang, text } = document;
  if (tokens[mention.endToken]?.text !== ',') return null;
  let at = mention.endToken + 1;
  if (ARTICLE.test(bare(tokens[at]))) at += 1;
  const noun = tokens[at];
  if (noun?.sentence !== mention.sentence || !isRole(noun, lang)) return null;
  // In French and Spanish a capital begins a name there.
  if (!lang.startsWith('de') && /^\p{Lu}/u.test(noun.text)) return null;
  let end = at + 1;
  while (end < at + MAX_WORDS && tokens[end]?.sentence === mention.sentence && tokens[end]?.kind === 'word') end += 1;
  if (!isPhrase(tokens.slice(at + 1, end), lang)) return null;
  const from = noun.start + (isElided(noun) ? 2 : 0);
  const to = tokens[end - 1]?.end ?? noun.end;
  const gender = findForeignRoleGender(bare(noun), bare(tokens[at - 1]), lang);
  return { start: from, end: to, text: text.slice(from, to), pattern: 'after', gender };
}

/** `Jean Roux est directeur de l’hôpital`, `fue nombrada directora general`, `ist neue Präsidentin der Universität`. */
function findCopula(document: TextDocument, mention: NameMention): ForeignRole | null {
  const { tokens, lang, text } = document;
  let at = mention.endToken;
  if (!COPULA.test(bare(tokens[at])) && !(bare(tokens[at]) === 'a' && bare(tokens[at + 1]) === 'ete')) return null;
  at += 1;
  while (at < mention.endToken + 5 && (NAMED.test(bare(tokens[at])) || ARTICLE.test(bare(tokens[at])))) at += 1;
  const noun = tokens[at];
  if (noun === undefined || noun.sentence !== mention.sentence || !isRole(noun, lang)) return null;
  let end = at + 1;
  while (end < at + MAX_WORDS && tokens[end]?.sentence === mention.sentence && tokens[end]?.kind === 'word') end += 1;
  if (!isPhrase(tokens.slice(at + 1, end), lang)) end = at + 1;
  const from = noun.start + (isElided(noun) ? 2 : 0);
  const to = tokens[end - 1]?.end ?? noun.end;
  const gender = findForeignRoleGender(bare(noun), bare(tokens[at - 1]), lang);
  return { start: from, end: to, text: text.slice(from, to), pattern: 'copula', gender };
}

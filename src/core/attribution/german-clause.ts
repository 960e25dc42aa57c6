// How is a German clause built: where does it begin, which words are one noun phrase, and can it be the subject?

import { toFolded } from '../lexicon/fold.ts';
import { isForeignRole } from '../lexicon/foreign-roles.ts';
import { isForeignOpener } from '../lexicon/foreign-words.ts';
import type { TextDocument, Token } from '../text/text-document.ts';
import { firstTokenFrom } from '../text/token-search.ts';
import type { Source } from './source.ts';

export const isGerman = ({ lang }: TextDocument): boolean => lang.startsWith('de');

const PREPOSITION =
  /^(?:in|im|ins|an|am|ans|auf|aufs|aus|bei|beim|mit|nach|von|vom|vor|vorm|zu|zum|zur|für|fürs|gegen|über|um|ums|unter|während|trotz|wegen|seit|gegenüber|durch|durchs|ohne|bis|ab|hinter|neben|zwischen|laut|gemäß|angesichts|aufgrund|anlässlich|rund|seitens|samt|statt|anstatt|entgegen|mithilfe|dank)$/;
/** Articles of a noun that is no subject. */
const OBJECT_ARTICLE =
  /^(?:den|dem|des|einem|einen|eines|diesem|diesen|seinem|seinen|ihrem|ihren|unserem|unseren|keinem|keinen)$/;
const ARTICLE =
  /^(?:der|die|das|ein|eine|einer|dieser|diese|dieses|jener|jene|sein|seine|ihr|ihre|unser|unsere|mein|meine|kein|keine|alle|viele|einige|mehrere|manche|beide|zwei|drei|vier|fünf|andere|weitere|zahlreiche|beiden)$/;
/** They open a clause before its subject. */
const CONJUNCTION =
  /^(?:und|aber|doch|denn|oder|auch|sogar|selbst|nur|dass|weil|ob|wie|als|wenn|während|obwohl|da|nachdem|bevor|damit|sodass|indem|sondern)$/;
/** Adverbs that stand with a capital at the head of a sentence and look like a noun there. */
const ADVERB =
  /(?:ig|lich|isch|sam|bar|haft|weise|dessen|mals|wärts|ens|seits|falls|dings|lings|einander|mehr)$|^(?:hier|immer|weiter|leider|daher|bisher|vorher|ferner|früher|später|wieder|heute|morgen|gestern|inzwischen|deswegen|zuletzt|zunächst|jetzt|einst|erneut|gemeinsam|konkret|scharf|ebenso|genauso|wörtlich|dazu|darauf|daraufhin|dagegen|daneben|darüber|womit|wovor|wozu|worauf|woran|wofür|davor|davon|stolz|gut|dort|so|trotz|je|mal|einmal|oft|allein|klar|zumal|dann|denn|direkt|abends|gerade|etwa|gefragt|angesprochen|befragt|damit|danach|darin|daran|hierzu|hierbei|dadurch|wobei|nun|noch|schon|bald|lange|kurz|vorab)$/;
/** Words between a verb and the subject behind it. */
const BEHIND_VERB =
  /^(?:auch|es|ihn|sich|ihm|ihnen|uns|mir|dann|jedoch|aber|nun|zudem|dazu|hingegen|dagegen|daher|deshalb|gestern|heute|schon|bereits|selbst|darauf|daraufhin|wiederum|inzwischen|damals|zuvor|zuletzt|unterdessen|etwa)$/;
const MAX_BEHIND_VERB = 3;
const MAX_CLAUSE = 40;
const MAX_PHRASE = 10;

const isNoun = (token: Token | undefined): boolean =>
  token !== undefined && token.kind !== 'mark' && /\p{Lu}/u.test(token.text);

/** Index of the first token of the clause that holds the token, conjunctions before the subject left out. */
export function findClauseStart({ tokens }: TextDocument, index: number): number {
  let start = index;
  while (
    index - start < MAX_CLAUSE &&
    tokens[start - 1]?.sentence === tokens[index]?.sentence &&
    !/^[,:;–—«»„“”"(]$/u.test(tokens[start - 1]?.text ?? '')
  )
    start = tokens[start - 1]?.text === ')' ? findOpening(tokens, start - 1) : start - 1;
  while (start < index && CONJUNCTION.test(tokens[start]?.norm ?? '')) start += 1;
  return start;
}

/** `Der Wetterdienst (DWD) warnt`: what stands in brackets parts no clause. */
function findOpening(tokens: TextDocument['tokens'], close: number): number {
  for (let at = close - 1; close - MAX_PHRASE <= at; at -= 1) if (tokens[at]?.text === '(') return at;
  return close;
}

/** `dass`, `wie`, `weil` before the clause: its verb stands at its end. */
export function isSubordinate({ tokens }: TextDocument, start: number): boolean {
  return /^(?:dass|wie|weil|ob|als|wenn|während|obwohl|nachdem|bevor|sodass|indem)$/.test(
    tokens[start - 1]?.norm ?? '',
  );
}

/** Where the subject may stand behind its verb: `sagte auch Weber`, `bezeichnete es die Fachwelt`. */
export function findBehindVerb({ tokens }: TextDocument, end: number): number {
  let at = end;
  while (at - end < MAX_BEHIND_VERB && BEHIND_VERB.test(tokens[at]?.norm ?? '')) at += 1;
  return at;
}

export interface GermanPhrase {
  /** Behind the noun that tells who it is. */
  readonly end: number;
  /** Behind what else is said of it, genitives and prepositions: `des Preisträgers`, `in Wien`. */
  readonly reach: number;
}

/**
 * The noun phrase that begins at the token; null where none does.
 *
 * Die Stiftung des Preisträgers nannte   -> ends behind `Stiftung`, reaches to `Preisträgers`
 * der 86-Jährige dem Sender              -> `Jährige`
 * Gleichzeitig bezeichnete               -> null: an adverb
 */
export function findPhrase(document: TextDocument, first: number): GermanPhrase | null {
  const { tokens, lang } = document;
  const opening = tokens[first];
  if (opening === undefined || opening.kind === 'mark') return null;
  const hasArticle = ARTICLE.test(opening.norm);
  if (!hasArticle && (!isNoun(opening) || isOpener(opening, lang))) return null;
  // „Luxemburgs ehemaliger Minister“: a name in the genitive stands for the article.
  const isOwner = !hasArticle && /s$/.test(opening.norm) && skipPhrase(document, first + 1) !== null;
  const end = skipPhrase(document, hasArticle || isOwner ? first + 1 : first);
  return end === null ? null : { end, reach: skipAttributes(document, skipBrackets(document, end)) };
}

const MAX_ATTRIBUTES = 3;

/** Genitives and prepositions with their nouns. */
function skipAttributes(document: TextDocument, end: number): number {
  let at = end;
  for (let count = 0; count < MAX_ATTRIBUTES; count += 1) {
    const word = document.tokens[at]?.norm ?? '';
    const isGenitive = /^(?:der|des|eines|einer)$/.test(word);
    if (!isGenitive && !PREPOSITION.test(word)) return at;
    const next = document.tokens[at + 1]?.norm ?? '';
    const hasArticle = !isGenitive && (ARTICLE.test(next) || OBJECT_ARTICLE.test(next));
    const behind = skipPhrase(document, at + (hasArticle ? 2 : 1));
    if (behind === null) return at;
    at = skipBrackets(document, behind);
  }
  return at;
}

/** `Gabriel Garcés (1927–2014) nannte` */
function skipBrackets({ tokens }: TextDocument, open: number): number {
  if (tokens[open]?.text !== '(') return open;
  for (let at = open + 1; at < open + MAX_PHRASE; at += 1) if (tokens[at]?.text === ')') return at + 1;
  return open;
}

const isOpener = ({ norm }: Token, lang: string): boolean =>
  ADVERB.test(norm) ||
  PREPOSITION.test(norm) ||
  OBJECT_ARTICLE.test(norm) ||
  CONJUNCTION.test(norm) ||
  isForeignOpener(toFolded(norm), lang);

/** `laut dem Bericht`, `so der Experte`: behind a phrase that names its source stands any case. */
export function findSourceEnd(document: TextDocument, first: number): number | null {
  const article = document.tokens[first];
  return article !== undefined && OBJECT_ARTICLE.test(article.norm)
    ? skipPhrase(document, first + 1)
    : (findPhrase(document, first)?.end ?? null);
}

/** Adjectives in small letters, then nouns; null where no noun comes. */
function skipPhrase({ tokens }: TextDocument, first: number): number | null {
  const sentence = tokens[first]?.sentence;
  let at = first;
  const isInside = (index: number): boolean => tokens[index]?.sentence === sentence && index - first < MAX_PHRASE;
  // „der 35 Jahre alte Spieler“
  if (tokens[at]?.kind === 'number' && tokens[at + 1]?.norm === 'jahre') at += 2;
  while (isInside(at) && !isNoun(tokens[at]) && isAdjective(tokens[at], tokens[at + 1])) at += 1;
  if (!isNoun(tokens[at])) return null;
  while (isInside(at) && isNoun(tokens[at])) at += 1;
  return at;
}

const BODY =
  /(?:bank|amt|behörde|ministerium|verband|verein|gericht|polizei|partei|fraktion|regierung|institut|gesellschaft|zentrale|agentur|gewerkschaft|konzern|stiftung|markt|zeitung|sender|hersteller|anbieter|betreiber|computer|ticker|newsletter|ausschuss|vorstand|rat|bund|klub|club|kanton|staat|schutz|dienst|umfeld|kreise|familie|film|computer|roman|richter)$/;
const PLURAL = /^(?:alle|viele|einige|mehrere|manche|beide|zwei|drei|vier|fünf|andere|weitere|zahlreiche|beiden)$/;

/** Of a German phrase that speaks: one human being, or a body, a crowd, a paper? */
export function isOnePerson({ tokens, lang }: TextDocument, first: number, end: number): boolean {
  const head = tokens[end - 1];
  const article = tokens[first]?.norm ?? '';
  if (head === undefined) return false;
  const noun = toFolded(head.text).replace(/^.*-/, '');
  const isRole =
    isForeignRole(toFolded(head.text), lang) || isForeignRole(noun, lang) || /(?:jahrige|platzierte)[rns]?$/.test(noun);
  if (!isRole && (BODY.test(head.norm) || WRITING.test(head.norm))) return false;
  const isFemale = /(?:in|frau|jährige|dame|ende|nete|tragte|stellte|wandte|tigte)$/.test(head.norm);
  if (/^(?:ein|eine[rm]?)$/.test(article)) return true;
  if (PLURAL.test(article)) return false;
  if (/^(?:die|diese|seine|ihre|unsere)$/.test(article)) return isFemale;
  if (/^(?:der|dem|den|des|dieser|diesem)$/.test(article))
    return isRole || /(?:er|ist|ent|ant|oge|eur|ator|mann|ling)$/.test(head.norm);
  return article !== 'das' && (isRole || !/(?:en|er|innen)$/.test(head.norm));
}

function isAdjective(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === 'number' || /(?:e|er|es|en|em)$/.test(token.norm))
    return !ARTICLE.test(token.norm) && !PREPOSITION.test(token.norm);
  return token.norm === 'und' && /(?:e|er|es|en|em)$/.test(next?.norm ?? '');
}

/** `heißt es`, `hieß es`, `es hieß`: nobody is its subject. */
export function isImpersonal({ tokens }: TextDocument, verb: number): boolean {
  return (
    /^(?:heißt|hieß)$/.test(tokens[verb]?.norm ?? '') &&
    (tokens[verb + 1]?.norm === 'es' || tokens[verb - 1]?.norm === 'es')
  );
}

const SOURCE_PREPOSITION = /^(?:von|vom|aus|bei|beim|seitens|in|im|auf|am|laut)$/;
const WRITING =
  /(?:stellungnahme|mitteilung|erklärung|schreiben|brief|statement|aussendung|pressemitteilung|papier|antwort|bericht|studie|gutachten|mail|nachruf|aufruf|antrag|urteil|begründung|text|eintrag|post|beitrag|anzeige|nachricht)$/;

/**
 * Where the source of `heißt es` begins: behind its preposition, or whose writing it is.
 *
 * In einer Stellungnahme der Familie hieß es    -> der Familie
 * Von Temul heißt es dazu                       -> Temul
 * „…“, heißt es in dem Bericht                  -> dem Bericht
 */
export function findImpersonalSource(document: TextDocument, verb: number): number | null {
  const { tokens } = document;
  const start = findClauseStart(document, verb);
  const behind = tokens[verb + 1]?.norm === 'es' ? verb + 2 : verb + 1;
  // „ein Schreiben der Behörde, in dem es hieß“
  const isRelative = /^(?:dem|der|denen)$/.test(tokens[start + 1]?.norm ?? '') && tokens[start - 1]?.text === ',';
  if (isRelative && PREPOSITION.test(tokens[start]?.norm ?? '')) return findOwnerBefore(document, start - 1);
  for (const at of [start, behind, behind + 1]) {
    const word = tokens[at];
    if (word?.sentence !== tokens[verb]?.sentence || !SOURCE_PREPOSITION.test(word?.norm ?? '')) continue;
    const end = findSourceEnd(document, at + 1);
    if (end === null) continue;
    const owner = tokens[end];
    const isOwned = WRITING.test(tokens[end - 1]?.norm ?? '');
    if (isOwned && /^(?:der|des|eines|einer)$/.test(owner?.norm ?? '')) return end;
    if (isOwned && /^(?:von|vom)$/.test(owner?.norm ?? '')) return end + 1;
    return at + 1;
  }
  return null;
}

/** `ein Schreiben der Behörde`, up to the comma: the Behörde, or the Schreiben. */
function findOwnerBefore({ tokens }: TextDocument, comma: number): number | null {
  for (let at = comma - 1; comma - MAX_PHRASE <= at; at -= 1) {
    const word = tokens[at]?.norm ?? '';
    if (tokens[at]?.kind === 'mark') return null;
    if (/^(?:der|des|eines|einer|einem|einen|ein|das|den|dem|die)$/.test(word)) return at;
  }
  return null;
}

/** Behind a preposition, in the genitive, dative or accusative stands no subject. */
export function isGermanObject({ tokens }: TextDocument, source: Source): boolean {
  let at = firstTokenFrom(tokens, source.start) - 1;
  const isOwn = (index: number): boolean => tokens[index]?.sentence === source.sentence;
  const first = tokens[at + 1]?.norm ?? '';
  if (source.form !== 'name' && OBJECT_ARTICLE.test(first)) return true;
  // `vom Vermögensverwalter Pimko`, `des früheren Preisträgers Garcés`: nouns and adjectives before the name.
  if (source.form === 'name' && isOwn(at) && /s$/.test(tokens[at]?.norm ?? '') && isNoun(tokens[at])) at -= 1;
  for (let words = 0; words < 4 && isOwn(at) && isBeforeName(tokens[at]); words += 1) at -= 1;
  const before = isOwn(at) ? (tokens[at]?.norm ?? '') : '';
  if (PREPOSITION.test(before) || OBJECT_ARTICLE.test(before)) return true;
  const article = /^(?:der|einer|ihrer|seiner|dieser)$/.test(before)
    ? before
    : /^(?:der|einer)$/.test(first)
      ? first
      : '';
  if (article === '') return false;
  const noun = article === before ? tokens[at - 1] : tokens[at];
  return noun?.sentence === source.sentence && (isNoun(noun) || PREPOSITION.test(noun.norm));
}

function isBeforeName(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mark') return false;
  return (
    isForeignRole(toFolded(token.norm), 'de') ||
    (/^\p{Ll}.*(?:en|er)$/u.test(token.text) &&
      !ARTICLE.test(token.norm) &&
      !PREPOSITION.test(token.norm) &&
      !OBJECT_ARTICLE.test(token.norm) &&
      !CONJUNCTION.test(token.norm))
  );
}

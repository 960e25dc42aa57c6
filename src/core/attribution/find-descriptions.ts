// Which words describe a speaker without naming one: a spokesman for Reed, police, the audit, one official?

import { toFolded } from '../lexicon/fold.ts';
import { isForeignRole } from '../lexicon/foreign-roles.ts';
import { isPluralRole, isRoleNounToken } from '../people/role-phrase.ts';
import type { TextDocument, Token } from '../text/text-document.ts';
import { isVerbOfSpeech } from './cues.ts';

const toWordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** One human being. Heads of phrases. */
const ONE = toWordSet(`
spokesman spokeswoman spokesperson official lawyer attorney aide adviser advisor source insider witness resident neighbor neighbour officer doctor nurse teacher worker employee
expert analyst economist researcher scientist professor author editor reporter journalist critic supporter opponent activist organizer organiser protester demonstrator
prosecutor judge detective investigator inspector lawmaker senator congressman congresswoman politician minister president chancellor mayor governor secretary chairman chairwoman ceo director manager executive boss
head chief captain coach player driver pilot farmer shopkeeper owner founder student mother father son daughter brother sister wife husband friend colleague man woman boy girl child teenager survivor victim
diplomat ambassador envoy soldier commander general colonel priest bishop pastor imam rabbi caller passenger customer visitor fan volunteer engineer developer historian psychologist physicist biologist geologist
astronomer guy narrator voice justice physician surgeon consultant specialist fellow representative deputy delegate candidate veteran user reader trader investor strategist writer filmmaker actor actress singer artist
sprecher sprecherin anwalt anwältin beamter experte expertin zeuge zeugin minister ministerin porte-parole avocat avocate témoin ministre responsable portavoz abogado abogada testigo ministro ministra funcionario
bürgermeister bürgermeisterin staatsanwalt staatsanwältin nachbar nachbarin professor professorin forscher forscherin lehrer lehrerin ärztin arzt mutter vater tochter sohn bruder schwester ehefrau ehemann kollege kollegin freund freundin
procureur procureure maire habitant habitante voisin voisine mère père fils fille frère sœur épouse mari ami amie collègue professeur médecin chercheur chercheuse enseignant enseignante riverain
alcalde alcaldesa fiscal vecino vecina madre padre hijo hija hermano hermana esposa marido amigo amiga profesor profesora médico médica investigador investigadora juez jueza
`);
/** Several, or a body, or a piece of writing: a group in the sense of the contract. */
const MANY = toWordSet(`
police officials authorities prosecutors lawyers attorneys researchers scientists experts analysts economists doctors nurses witnesses residents neighbors neighbours critics supporters opponents
activists organizers organisers protesters demonstrators lawmakers senators republicans democrats ministers executives workers employees students parents teachers fans players users sources aides investigators
audience attendees spectators marchers people commenters respondents public tabloid movie film video transcript
firefighters officers authors editors reporters historians astronomers traders investors family crowd
company firm bank ministry department agency government administration campaign committee commission council court party union university college school hospital institute organization organisation group team club
association federation network newspaper magazine paper outlet station broadcaster channel website foundation fund office board panel army military navy embassy church charity
report audit study survey poll statement letter email memo document documents complaint lawsuit indictment filing ruling verdict decision law bill motion resolution agreement manifesto article editorial
book note banner sign poster placard graffiti slogan headline advertisement ad tweet post message text caption transcript affidavit paper release notice warrant order guidance website page
polizei regierung ministerium partei bericht gouvernement ministère rapport police enquête gobierno ministerio policía informe empresa
behörden staatsanwaltschaft gericht verein verband gewerkschaft unternehmen firma anwohner experten forscher anwälte zeugen studie gutachten brief stadt
habitants riverains voisins syndicat association entreprise mairie préfecture parquet avocats experts chercheurs témoins étude lettre
vecinos sindicato asociación ayuntamiento fiscalía abogados expertos investigadores testigos fuentes estudio carta
`);
const DETERMINER =
  /^(?:a|an|the|one|two|three|another|some|several|many|most|both|this|that|his|her|its|their|our|my|each|every|no|other|ein|eine|der|die|das|dieser|diese|dieses|cet|cette|este|esta|estos|estas|ese|esa|su|sus|un|une|le|la|les|el|los|las|una|'s)$/;
const INNER = /^(?:of|for|at|from|with|in|to|von|für|de|du|des|del|pour)$/;
const STOPS = /^(?:who|which|that|and|or|but|as|when|while|after|before|said|says|told)$/;
/** Heads that speak without a determiner. */
const BARE =
  /^(?:police|officials|authorities|prosecutors|lawyers|researchers|scientists|experts|analysts|economists|doctors|witnesses|residents|neighbors|neighbours|critics|supporters|opponents|activists|organizers|organisers|protesters|demonstrators|lawmakers|republicans|democrats|investigators|firefighters|sources|polizei|fuentes|vecinos|expertos|testigos|sindicatos|ecologistas|familiares)$/;
const MAX_LEFT = 5;
const MAX_RIGHT = 8;

/** `largest teachers` before `union` */
function isBeforeBody({ tokens }: TextDocument, index: number): boolean {
  const isOwned =
    /^(?:'s|of|for|the)$/.test(tokens[index - 1]?.norm ?? '') || /^(?:'s)$/.test(tokens[index - 2]?.norm ?? '');
  const ahead = tokens.slice(index + 1, index + 3);
  const body = ahead.findIndex(({ norm }) => MANY.has(norm));
  return (
    isOwned && 0 <= body && ahead.slice(0, body).every(({ kind, text }) => kind === 'word' && /^\p{Ll}/u.test(text))
  );
}

export interface Description {
  readonly firstToken: number;
  readonly endToken: number;
  readonly head: number;
  readonly isOne: boolean;
}

/** @param isName true for tokens inside a name: “spokesman Ole Dahl” is a name, not a description. */
export function findDescriptions(document: TextDocument, isName: (index: number) => boolean): readonly Description[] {
  const found: Description[] = [];
  for (const token of document.tokens) {
    const isListed = ONE.has(token.norm) || MANY.has(token.norm);
    if (
      !(isListed || isHuman(token, document.lang) || isForeignHuman(document, token)) ||
      isName(token.index) ||
      isName(token.index + 1)
    )
      continue;
    const next = document.tokens[token.index + 1];
    // “police officer”, “government official”: the last noun is the head.
    if (next !== undefined && (ONE.has(next.norm) || MANY.has(next.norm) || isHuman(next, document.lang))) continue;
    const firstToken = findStart(document, token, isName);
    if (firstToken === null) continue;
    const isOne = ONE.has(token.norm) || (!isListed && !isPluralRole(token) && !isForeignPlural(document, token));
    found.push({ firstToken, endToken: findEnd(document, token), head: token.index, isOne });
  }
  return found;
}

/** A noun for a person that only the large list knows, in small letters. */
function isHuman(token: Token, lang: string): boolean {
  // „zusammen“ ends like a crowd of English men.
  if (!lang.startsWith('en') || token.kind !== 'word' || token.text !== token.norm) return false;
  let known = HUMAN.get(token.norm);
  if (known === undefined) {
    known = /^\p{Ll}/u.test(token.text) && !/ed$/.test(token.norm) && isRoleNounToken(token);
    if (HUMAN.size < MAX_REMEMBERED) HUMAN.set(token.norm, known);
  }
  return known;
}

/** `la miembro`, `le pompier`: in French and Spanish a noun in small letters behind its article. */
function isForeignHuman({ lang, tokens }: TextDocument, { index, norm, text, sentence }: Token): boolean {
  if (!/^(?:fr|es)/.test(lang) || text !== norm || tokens[index - 1]?.sentence !== sentence) return false;
  const isBehind = /^(?:el|la|los|las|un|una|le|les|une|su|sus|esta|este|cette|ce|cet|son|sa|ses)$/.test(
    tokens[index - 1]?.norm ?? '',
  );
  return (
    isBehind && (isForeignRole(toFolded(norm), lang) || /^(?:miembros?|integrantes?|dueñ[oa]s?|membres?)$/.test(norm))
  );
}

const isForeignPlural = ({ lang }: TextDocument, { norm }: Token): boolean =>
  /^(?:fr|es)/.test(lang) && /[sx]$/.test(norm);

/** What the large list said of a word: asking it folds the word each time. */
const HUMAN = new Map<string, boolean>();
const MAX_REMEMBERED = 20_000;

function findStart(document: TextDocument, head: Token, isName: (index: number) => boolean): number | null {
  const isForeign = !document.lang.startsWith('en');
  for (let at = head.index - 1; head.index - MAX_LEFT <= at; at -= 1) {
    const token = document.tokens[at];
    if (token === undefined || token.sentence !== head.sentence) break;
    if (/^['’]s?$/.test(token.text) && isName(at - 1)) return startOfName(at - 1, isName);
    // “the doctors’ letter”
    if (/^['’]$/.test(token.text) && /s$/.test(document.tokens[at - 1]?.norm ?? '')) continue;
    // In German `an` and in Spanish `a` are prepositions.
    if (isForeign && /^an?$/.test(token.norm)) break;
    // “the public defender’s office”
    if (token.norm === "'s") continue;
    if (DETERMINER.test(token.norm)) return at;
    if (token.kind !== 'word' || INNER.test(token.norm) || STOPS.test(token.norm)) break;
  }
  if (BARE.test(head.norm) || (isHuman(head, document.lang) && isPluralRole(head))) return head.index;
  // “Executives across the world say”: the sentence begins with them.
  if (document.sentences[head.sentence]?.firstToken === head.index && MANY.has(head.norm) && isPluralRole(head))
    return head.index;
  // “Kremlin spokesman”, “White House officials”: a capital stands for the determiner.
  const before = document.tokens[head.index - 1];
  return before !== undefined &&
    before.sentence === head.sentence &&
    /^\p{Lu}/u.test(before.text) &&
    !PRONOUN.test(before.norm)
    ? startOfCapitals(document, head.index - 1)
    : null;
}

/** `Il juge …`: a verb that another list knows as a noun. */
const PRONOUN = /^(?:i|he|she|it|we|they|you|il|elle|ils|elles|on|je|nous|er|sie|es|wir|ich|él|ella|ellos)$/;

function startOfName(last: number, isName: (index: number) => boolean): number {
  let at = last;
  while (isName(at - 1)) at -= 1;
  return at;
}

function startOfCapitals(document: TextDocument, last: number): number {
  let at = last;
  const sentence = document.tokens[last]?.sentence;
  while (
    0 < at &&
    document.tokens[at - 1]?.sentence === sentence &&
    /^\p{Lu}/u.test(document.tokens[at - 1]?.text ?? '')
  )
    at -= 1;
  return at;
}

/** Through “for the Defense Ministry”, “of the company”; never ends with the “of” itself. */
function findEnd(document: TextDocument, head: Token): number {
  let end = findReach(document, head);
  while (
    head.index + 1 < end &&
    /^(?:of|for|at|from|with|in|to|and|the|a|an|von|für|der|die|das|dem|den|des|eines|einer|einem|einen|ein|eine|de|du|del|la|le|les|el|los|las|un|une|una|pour)$/.test(
      document.tokens[end - 1]?.norm ?? '',
    )
  )
    end -= 1;
  return end;
}

/** “the army in a statement said”: where it was said. */
const PLACE_OF_WORDS = /^(?:statement|interview|email|letter|report|tweet|post|briefing|speech|note|memo)$/;

/** `two diplomats familiar with the matter` */
const KNOWING = /^(?:familiar|close|involved|briefed|present|acquainted)$/;

function findReach(document: TextDocument, head: Token): number {
  const isKnowing = KNOWING.test(document.tokens[head.index + 1]?.norm ?? '');
  const end = head.index + (isKnowing && INNER.test(document.tokens[head.index + 2]?.norm ?? '') ? 2 : 1);
  // “le directeur adjoint du Village”: an adjective behind the noun.
  const isModified =
    /^(?:fr|es|it|pt)/.test(document.lang) &&
    /^\p{Ll}{4,}$/u.test(document.tokens[end]?.text ?? '') &&
    INNER.test(document.tokens[end + 1]?.norm ?? '') &&
    !STOPS.test(document.tokens[end]?.norm ?? '') &&
    !/(?:ó|é|ait|aba|ía)$/u.test(document.tokens[end]?.norm ?? '') &&
    !isVerbOfSpeech(document.tokens[end], document.lang);
  if (isModified) return findReach(document, document.tokens[end] ?? head);
  const next = document.tokens[end]?.norm ?? '';
  // „ein Sprecher der Polizei“
  const isGenitive = document.lang.startsWith('de') && /^(?:der|eines|einer)$/.test(next);
  if (!isGenitive && !INNER.test(next)) return end;
  for (let at = end; at < end + MAX_RIGHT; at += 1) {
    const token = document.tokens[at];
    // “a leader of the state’s largest teachers union”
    const isOwner = token?.norm === "'s" && at > end;
    if (token === undefined || token.sentence !== head.sentence || STOPS.test(token.norm)) return at;
    if (token.kind === 'mark' && !isOwner) return at;
    // “no need for residents to worry”
    const isInfinitive = token.norm === 'to' && /^\p{Ll}/u.test(document.tokens[at + 1]?.text ?? '');
    if (isInfinitive && !DETERMINER.test(document.tokens[at + 1]?.norm ?? '')) return at;
    if (token.norm === 'in' && PLACE_OF_WORDS.test(document.tokens[at + 2]?.norm ?? '')) return at;
    const isPart =
      INNER.test(token.norm) || DETERMINER.test(token.norm) || /^\p{Lu}/u.test(token.text) || MANY.has(token.norm);
    if (!isPart && !isBeforeBody(document, at)) {
      // A common noun may end the phrase: “for the charity”; a verb never belongs to it.
      const isAfterDeterminer =
        DETERMINER.test(document.tokens[at - 1]?.norm ?? '') || INNER.test(document.tokens[at - 1]?.norm ?? '');
      if (!isAfterDeterminer || /(?:ed|ing)$/.test(token.norm)) return at;
      if (document.tokens[at + 1]?.norm !== "'s") return at + 1;
    }
  }
  return end + MAX_RIGHT;
}

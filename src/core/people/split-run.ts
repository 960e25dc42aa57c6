// Which names does a run of capitalized words hold: titles, organizations, places, things, candidates for persons?

import { KNOWN_ORGANIZATIONS } from '../lexicon/organizations.ts';
import { PLACE_HEADS, PLACE_STARTS } from '../lexicon/places.ts';
import type { DocumentWords } from './document-words.ts';
import type { Run } from './find-runs.ts';
import { findTitle } from './find-title.ts';
import { isKinBefore } from './name-neighbours.ts';
import { skipOpeningWords } from './opening-words.ts';
import { isPlaceByWord, isPlaceName } from './place-name.ts';
import { findNameBehindNoun, findNameEnd } from './split-german.ts';
import { isTaggedName } from './tagger-evidence.ts';

/** `candidate` may be a person or anything else: scored later. `thing` is a name of nobody and nowhere. */
export type PieceKind = 'candidate' | 'organization' | 'place' | 'thing';

export interface Piece extends Run {
  readonly kind: PieceKind;
  readonly rule: string;
  /** Tokens of the title before it, null where there is none. */
  readonly title: Run | null;
}

const MAX_PHRASE_WORDS = 4;
const LINKS = new Set(['of', 'for', 'and', 'the', 'on', 'in', '&', "'s", '’s', 'de', 'du', 'des', 'la']);

/** Cut a run from left to right. */
export function splitRun(words: DocumentWords, whole: Run): readonly Piece[] {
  const run = cutDate(words, whole);
  const saint = findKnown(words, run);
  if (saint !== null && /^st\.?$/.test(words.facts[run.first]?.folded ?? ''))
    return saint.end < run.end ? [saint, ...splitRun(words, { first: saint.end, end: run.end })] : [saint];
  const first = skipOpeningWords(words, run);
  if (first >= run.end || (run.end - first === 1 && words.facts[first]?.folded === 'he')) return [];
  const party = findPartyEnd(words, { first, end: run.end });
  if (party !== null) {
    const named = toPieces(words, { first, end: party - 1 }, null).filter(({ kind }) => kind !== 'candidate');
    return [...named, ...splitRun(words, { first: party, end: run.end })];
  }
  const office = findOfficeEnd(words, { first, end: run.end });
  if (office !== null) {
    const body = { first: office, end: run.end };
    return [...toPieces(words, { first, end: office }, null), ...toPieces(words, body, { first, end: office })];
  }
  const whose = findWhose(words, { first, end: run.end });
  if (whose !== null) {
    const named = toPieces(words, { first, end: whose - 1 }, null).filter(({ kind }) => kind !== 'candidate');
    return [...named, ...splitRun(words, { first: whose, end: run.end })];
  }
  const body = { first, end: words.hasCapitalNouns ? findNameEnd(words, { first, end: run.end }) : run.end };
  const behind = words.hasCapitalNouns ? findNameBehindNoun(words, body) : null;
  if (behind !== null) {
    const named = toPieces(words, { first, end: behind }, null).filter(({ kind }) => kind !== 'candidate');
    return [...named, ...splitRun(words, { first: behind, end: run.end })];
  }
  const title = findTitle(words, body);
  if (title !== null) {
    const before = title.first > body.first ? toPieces(words, { first: body.first, end: title.first }, null) : [];
    if (title.end >= body.end) return [...before, ...toLoneTitle(words, title)];
    // “Anwalt von Volker Tamm”: before a forename the particle is a preposition, and the title another's.
    const isOthers = words.facts[title.end]?.isParticle === true && words.facts[title.end + 1]?.isForename === true;
    const named = {
      first: title.end,
      end: words.hasCapitalNouns ? findNameEnd(words, { first: title.end, end: body.end }) : body.end,
    };
    if (isOthers && body.end - title.end > 2)
      return [...before, ...toPieces(words, { first: title.end + 1, end: body.end }, null)];
    return [...before, ...toPieces(words, named, { first: body.first, end: title.end })];
  }
  return toPieces(words, body, null);
}

/** Titles that are part of a German name: `Maximilian Graf von Hohenau`. */
const NOBLE =
  /^(?:graf|grafin|freiherr|freifrau|freiin|baron|baronin|prinz|prinzessin|furst|furstin|herzog|herzogin|ritter|edler|edle)$/;

/** Where the name begins in `Angaben von Karl Brandt`: German nouns have capitals, and no forename stands before “von”. */
function findWhose({ facts, hasCapitalNouns }: DocumentWords, { first, end }: Run): number | null {
  for (let index = first + 1; index + 1 < end; index += 1) {
    const [noun, link, forename] = [facts[index - 1], facts[index], facts[index + 1]];
    const isNoun =
      noun?.isForename !== true &&
      noun?.isHonorific !== true &&
      noun?.isRoleNoun !== true &&
      !NOBLE.test(noun?.folded ?? '');
    const isName = hasCapitalNouns ? forename?.isCapital === true : forename?.isForename === true && index + 2 < end;
    if (link?.folded === 'von' && isNoun && isName) return index + 1;
  }
  return null;
}

/** `St. Louis August 15`, `Ana Ruiz Tuesday`: the day is said of what happened. */
function cutDate({ tokens, facts }: DocumentWords, { first, end }: Run): Run {
  const last = facts[end - 1];
  const isDate = tokens[end]?.kind === 'number' || /day$/.test(last?.folded ?? '');
  return end - first > 1 && last?.isCalendar === true && isDate ? { first, end: end - 1 } : { first, end };
}

/**
 * Where a whole name begins behind a party or a people: `House Republican Ana Ruiz`, `New York Democrat Ole Dahl`.
 * Counter-example: `Democrat Avenue`, where no forename follows.
 */
function findPartyEnd({ facts }: DocumentWords, { first, end }: Run): number | null {
  for (let index = end - 3; index > first; index -= 1) {
    const [people, forename, surname] = [facts[index], facts[index + 1], facts[index + 2]];
    if (people?.isDemonym !== true || people.isForename || people.isSurname) continue;
    if (forename?.isForename !== true || forename.isDemonym || forename.isOrganizationHead) continue;
    if (surname?.isCommon === false && surname.isCapital && !surname.isOrganizationHead) return index + 1;
  }
  return null;
}

/**
 * Where the office ends and the name begins, after “of”: `Secretary of State Ana Ruiz`, `Ambassador to the European
 * Union Ole Dahl`. Counter-example: `University of Ana Ruiz` names no office.
 */
function findOfficeEnd(words: DocumentWords, { first, end }: Run): number | null {
  const { facts } = words;
  let noun = first - 1;
  while (noun > first - 4 && /^(?:of|to|for|the|de|des|du|del|la|las|los)$/.test(facts[noun]?.folded ?? '')) noun -= 1;
  if (noun === first - 1 || facts[noun]?.isRoleNoun !== true) return null;
  const known = findKnown(words, { first, end });
  const canBegin = (index: number): boolean =>
    facts[index]?.isOrganizationHead !== true &&
    facts[index + 1]?.isCommon === false &&
    facts[index + 1]?.isOrganizationHead !== true &&
    facts[index + 1]?.isRoleNoun !== true;
  let afterHead: number | null = null;
  for (let index = Math.max(first + 1, known?.end ?? 0); index + 1 < end; index += 1) {
    if (facts[index]?.isForename === true && canBegin(index)) return index;
    // “CEO of the Refugee Council Enver Solomon”: a forename that no list holds.
    const isNext = facts[index - 1]?.isOrganizationHead === true || known?.end === index;
    if (isNext && facts[index]?.isCommon === false && canBegin(index)) afterHead ??= index;
  }
  return afterHead;
}

/** `King said`: a surname that is also a title, where the text has a Kevin King. Nothing else speaks for it. */
function toLoneTitle({ facts }: DocumentWords, { first, end }: Run): readonly Piece[] {
  const isName = end - first === 1 && facts[first]?.isSurname === true;
  return isName ? [{ first, end, kind: 'candidate', rule: 'title-word', title: null }] : [];
}

/** A stretch without titles: known names first, then heads, then what is left as a candidate. */
function toPieces(words: DocumentWords, range: Run, title: Run | null): readonly Piece[] {
  const { first, end } = skipDemonyms(words, range);
  if (first >= end) return [];
  const known = findKnown(words, { first, end });
  if (known !== null) {
    const rest = known.end < end ? toPieces(words, { first: known.end, end }, title) : [];
    return [known, ...rest];
  }
  const headed = findHeaded(words, { first, end });
  if (headed !== null) return [headed];
  return [{ first, end: cutLetters(words, { first, end }), kind: 'candidate', rule: 'capitals', title }];
}

/** `Helena Kennington KC`, `Ole Dahl MP`: letters behind a name are no part of it. */
function cutLetters({ tokens }: DocumentWords, { first, end }: Run): number {
  let last = end;
  while (
    last - first > 1 &&
    /^(?:KC|QC|MP|MSP|MEP|MLA|OBE|MBE|CBE|KBE|DBE|FRS|MD|PhD|RN|Esq\.?)$/.test(tokens[last - 1]?.text ?? '')
  )
    last -= 1;
  return last;
}

function skipDemonyms({ facts }: DocumentWords, { first, end }: Run): Run {
  let start = first;
  while (
    start < end &&
    (facts[start]?.isDemonym === true || facts[start]?.isCalendar === true) &&
    !isNameStart(facts, start, end) &&
    !isNamedByPeople(facts, start, end)
  ) {
    start += 1;
  }
  return { first: start, end };
}

/** `European Space Agency`, `Muslim Brotherhood`: all else is ordinary words, so the people is part of the name. */
function isNamedByPeople(facts: DocumentWords['facts'], start: number, end: number): boolean {
  const rest = facts.slice(start + 1, end);
  const head = rest.at(-1);
  const isHead = head?.isOrganizationHead === true && (!head.isWeakOrganizationHead || rest.length > 1);
  return (
    facts[start]?.isDemonym === true &&
    isHead &&
    rest.every((fact) => fact.isOrganizationHead || (fact.isCommon && !fact.isRoleNoun))
  );
}

/** `April Hart`, `Roman Kovac`: the word is a forename here. */
function isNameStart(facts: DocumentWords['facts'], index: number, end: number): boolean {
  return (
    facts[index]?.isForename === true &&
    index + 1 < end &&
    facts[index + 1]?.isCommon !== true &&
    !facts[index + 1]?.isCalendar
  );
}

/** The longest known organization or place at the start of the range. */
function findKnown(words: DocumentWords, { first, end }: Run): Piece | null {
  const { facts } = words;
  const most = Math.min(MAX_PHRASE_WORDS, end - first);
  for (let length = most; length > 0; length -= 1) {
    const isWhole = first + length === end;
    const folded = facts.slice(first, first + length).map((fact) => fact.folded);
    const phrase = folded.join(' ');
    const range = { first, end: first + length, title: null };
    // One known word before more words is part of a longer name: `Paris Hilton`, `Jordan Reed`, `Apple Martin`.
    const isFree = isWhole || length > 1 || facts[first]?.isForename !== true;
    if (!isFree) continue;
    const next = facts[first + length];
    const isHeaded =
      next !== undefined && !isWhole && (next.isOrganizationHead || next.isThingHead || PLACE_HEADS.has(next.folded));
    if (isHeaded) continue;
    // “his wife, Victoria,”
    if (length === 1 && facts[first]?.isForename === true && isKinBefore(facts, first)) continue;
    if (isPlaceName(phrase) && !(length === 1 && !isWhole)) return { ...range, kind: 'place', rule: 'gazetteer' };
    if (KNOWN_ORGANIZATIONS.has(phrase) && (isWhole || length > 1))
      return { ...range, kind: 'organization', rule: 'gazetteer' };
  }
  return null;
}

/** An organization, place or thing by its head word; runs on over "of …" for organizations. */
function findHeaded(words: DocumentWords, { first, end }: Run): Piece | null {
  const { facts } = words;
  const last = facts[end - 1];
  const count = end - first;
  if (last === undefined) return null;
  const whole = { first, end, title: null };
  if (facts.slice(first, end).some((fact, at) => at > 0 && fact.isCompanyEnding)) {
    return { ...whole, kind: 'organization', rule: 'company-ending' };
  }
  if (isPlaceByWord(words, { first, end })) return { ...whole, kind: 'place', rule: 'place-word' };
  if (isPersonalName(words, { first, end }) || isTaggedName(words.tagged, { first, end })) return null;
  const head = findOrganizationHead(words, { first, end });
  if (head !== null)
    return {
      ...whole,
      end: extendOverOf(words, head.end === end ? end : head.end),
      kind: 'organization',
      rule: 'head',
    };
  if (last.isTeam && count > 1) return { ...whole, kind: 'organization', rule: 'team' };
  if (count > 1 && PLACE_HEADS.has(last.folded)) return { ...whole, kind: 'place', rule: 'place-head' };
  if (count > 1 && PLACE_STARTS.has(facts[first]?.folded ?? '') && facts[first]?.isParticle !== true)
    return { ...whole, kind: 'place', rule: 'place-start' };
  if (count > 1 && last.isThingHead) return { ...whole, kind: 'thing', rule: 'thing-head' };
  if (last.isThingHead && words.facts[end]?.folded === 'of') return { ...whole, kind: 'thing', rule: 'thing-head' };
  return null;
}

/** `Fiona Hill`, `Natalie Wood`: a forename with a head word that is a frequent surname, and no article before it. */
function isPersonalName({ facts }: DocumentWords, { first, end }: Run): boolean {
  const last = facts[end - 1];
  const isShort = end - first === 2 || (end - first === 3 && facts[first + 1]?.isInitial === true);
  if (!isShort || facts[first]?.isForename !== true || last?.isSurname !== true) return false;
  return facts[first - 1]?.folded !== 'the' && facts[first]?.isCommon !== true;
}

function findOrganizationHead(words: DocumentWords, { first, end }: Run): Run | null {
  const { facts } = words;
  for (let index = end - 1; index >= first; index -= 1) {
    const fact = facts[index];
    if (fact?.isOrganizationHead !== true) continue;
    const isFollowed = /^(?:of|for|on)$/.test(facts[end]?.folded ?? '') && index === end - 1;
    if (index === first && !isFollowed) continue;
    if (fact.isWeakOrganizationHead && index === first) continue;
    return { first, end: index === end - 1 ? end : end };
  }
  return null;
}

/** A whole person begins here, whatever the organization before it. */
function isTaggedNameStart({ tagged }: DocumentWords, first: number): boolean {
  if (tagged?.tags[first] !== 'B-PER') return false;
  let end = first + 1;
  while (tagged.tags[end] === 'I-PER') end += 1;
  return isTaggedName(tagged, { first, end });
}

/** `Department of Homeland Security`, `Centers for Disease Control and Prevention`, `University of Miami`. */
function extendOverOf(words: DocumentWords, end: number): number {
  const { facts, tokens } = words;
  let last = end;
  let index = end;
  while (index < end + 8 && tokens[index]?.sentence === tokens[end - 1]?.sentence) {
    const fact = facts[index];
    if (fact === undefined || isTaggedNameStart(words, index)) break;
    if (index === end && !/^(?:of|for|on)$/.test(fact.folded)) break;
    // “House Committee Tuesday”, “Institute for Astrophysics in Munich”: time and place are said of it.
    if (fact.isCalendar || (fact.folded === 'in' && isPlaceName(facts[index + 1]?.folded ?? ''))) break;
    if (fact.isCapital) last = index + 1;
    else if (!LINKS.has(fact.folded) && !(fact.folded === 'to' && facts[index + 1]?.isCommon === true)) break;
    // "X of Y and Z said": an "and" goes on only where no name has been closed by it before.
    if (fact.folded === 'and' && facts[index + 1]?.isForename === true) break;
    index += 1;
  }
  return last;
}

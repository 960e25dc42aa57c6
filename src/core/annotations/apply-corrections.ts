// What does the analysis say once the reader's corrections are in it?

import type { Analysis, Person } from '../analysis.ts';
import type { Quote, Speaker } from '../attribution/quote.ts';
import type { EntityId } from '../people/entity.ts';
import { createMatcher, type Matcher } from '../selectors/match.ts';
import type { Selectors } from '../selectors/selector.ts';
import type { Span } from '../text/span.ts';
import type { CorrectedSpeaker, Correction, CorrectionAction, CorrectionId, PersonReference } from './correction.ts';
import { CORRECTED } from './snapshot.ts';

export interface CorrectedAnalysis {
  readonly analysis: Analysis;
  /** Corrections whose quote or person is not in the article any more: kept, and shown as such. */
  readonly unapplied: readonly CorrectionId[];
}

/**
 * Quotes are found by their words and people by their names, since ids change whenever the text or the engine does.
 * Pure; corrections apply in the order of their making, each on what those before it have left.
 *
 * @param earlierTexts what was kept of the article.
 */
export function applyCorrections(
  analysis: Analysis,
  text: string,
  corrections: readonly Correction[],
  earlierTexts: readonly string[] = [],
): CorrectedAnalysis {
  if (corrections.length === 0) return { analysis, unapplied: [] };
  const match = createMatcher(text, earlierTexts);
  const unapplied: CorrectionId[] = [];
  let current: State = { people: analysis.people, quotes: analysis.quotes };
  const inOrder = [...corrections].sort((a, b) => (a.createdTime < b.createdTime ? -1 : 1));
  for (const correction of inOrder) {
    const next = applyOne(current, correction, { text, match });
    if (next === null) unapplied.push(correction.id);
    else current = next;
  }
  return { analysis: { ...analysis, quotes: current.quotes, people: countQuotes(current) }, unapplied };
}

interface State {
  readonly people: readonly Person[];
  readonly quotes: readonly Quote[];
}

interface Article {
  readonly text: string;
  readonly match: Matcher;
}

/** @returns null where what is to be corrected is not there. */
function applyOne(state: State, { id, action }: Correction, article: Article): State | null {
  switch (action.kind) {
    case 'speaker':
      return changeQuote(state, action.quote, article, (quote, people) =>
        withSpeaker(quote, action.speaker, people, article),
      );
    case 'not-a-quote':
      return changeQuote(state, action.quote, article, (quote, people) => ({
        people,
        quote: { ...withoutOthers(quote), kind: 'other', speaker: null, ...SURE },
      }));
    case 'quote':
      return addQuote(state, { id, action, article });
    default:
      return applyToPerson(state, action, article.text);
  }
}

/** What the reader says is certain, and its reason is the reader. */
const SURE = { confidence01: 1, because: [CORRECTED] } as const;

interface Changed {
  readonly quote: Quote;
  readonly people: readonly Person[];
}

function changeQuote(
  { people, quotes }: State,
  selectors: Selectors,
  { match }: Article,
  change: (quote: Quote, people: readonly Person[]) => Changed,
): State | null {
  const span = findSpan(selectors, match);
  const quote = span === null ? null : findQuote(quotes, span);
  if (quote === null) return null;
  const changed = change(quote, people);
  return { people: changed.people, quotes: quotes.map((other) => (other === quote ? changed.quote : other)) };
}

function findSpan({ quote, position }: Selectors, match: Matcher): Span | null {
  const spans = match({ quote, position })?.spans ?? [];
  const first = spans[0];
  return first === undefined ? null : { start: first.start, end: spans.at(-1)?.end ?? first.end };
}

/** The quote that covers most of the span, if both are mostly the same: bounds may shift by a mark or a few words. */
const MIN_OVERLAP_01 = 0.5;

function findQuote(quotes: readonly Quote[], span: Span): Quote | null {
  let best: { readonly quote: Quote; readonly share01: number } | null = null;
  for (const quote of quotes) {
    const shared = Math.min(quote.end, span.end) - Math.max(quote.start, span.start);
    const share01 = shared / Math.max(quote.end - quote.start, span.end - span.start);
    if (MIN_OVERLAP_01 <= share01 && (best === null || best.share01 < share01)) best = { quote, share01 };
  }
  return best?.quote ?? null;
}

function withSpeaker(quote: Quote, speaker: CorrectedSpeaker, people: readonly Person[], { text }: Article): Changed {
  const kind = quote.kind === 'other' ? 'direct' : quote.kind;
  // Whom the reader names says it alone.
  const changed = (to: Speaker | null): Quote => ({
    ...withoutOthers(quote),
    kind,
    speaker: to,
    source: null,
    cue: null,
    ...SURE,
  });
  if (speaker.type === 'nobody') return { people, quote: changed(null) };
  if (speaker.type !== 'person') return { people, quote: changed({ type: speaker.type, name: speaker.name }) };
  const known = findPerson(people, speaker.person);
  const person = known ?? createPerson(speaker.person.name, people, findAll(text, speaker.person.name));
  return {
    people: known === null ? [...people, person] : people,
    quote: changed({ type: 'person', id: person.id }),
  };
}

function withoutOthers({ jointSpeakers: _others, ...alone }: Quote): Quote {
  return alone;
}

function addQuote(
  { people, quotes }: State,
  {
    id,
    action,
    article,
  }: {
    readonly id: CorrectionId;
    readonly action: Extract<CorrectionAction, { kind: 'quote' }>;
    readonly article: Article;
  },
): State | null {
  const span = findSpan(action.quote, article.match);
  if (span === null) return null;
  const known = findQuote(quotes, span);
  const { start, end } = span;
  const bare: Quote = {
    id: known?.id ?? `added-${id}`,
    start,
    end,
    text: article.text.slice(start, end),
    kind: 'direct',
    speaker: null,
    source: null,
    cue: null,
    ...SURE,
  };
  const changed = withSpeaker(bare, action.speaker, people, article);
  const others = quotes.filter((quote) => quote !== known);
  return { people: changed.people, quotes: [...others, changed.quote].sort((a, b) => a.start - b.start) };
}

type PersonAction = Exclude<CorrectionAction, { readonly quote: Selectors }>;

function applyToPerson(state: State, action: PersonAction, text: string): State | null {
  const person = findPerson(state.people, action.person);
  if (person === null) return null;
  switch (action.kind) {
    case 'rename':
      return replacePerson(state, person, {
        ...person,
        name: action.name,
        aliases: unite([action.name], person.aliases),
      });
    case 'merge':
      return mergePeople(state, person, findPerson(state.people, action.into));
    case 'split':
      return splitPerson(state, { person, forms: action.forms, text });
    case 'not-a-person':
      return dropPerson(state, person);
  }
}

function replacePerson(state: State, before: Person, after: Person): State {
  return { ...state, people: state.people.map((person) => (person === before ? after : person)) };
}

function mergePeople({ people, quotes }: State, person: Person, into: Person | null): State | null {
  if (into === null || into === person) return null;
  const merged: Person = {
    ...into,
    aliases: unite(into.aliases, person.aliases),
    role: into.role ?? person.role,
    otherRoles: unite(into.otherRoles, [...(into.role === null ? [] : [person.role]), ...person.otherRoles]),
    mentions: [...into.mentions, ...person.mentions].sort((a, b) => a.start - b.start),
    salience01: Math.max(into.salience01, person.salience01),
    isMinor: into.isMinor && person.isMinor,
  };
  return {
    people: people.filter((other) => other !== person).map((other) => (other === into ? merged : other)),
    quotes: quotes.map((quote) => replaceSpeaker(quote, person, toSpeaker(into))),
  };
}

/** In one's own name and among those who speak together, where nobody stands twice. */
function replaceSpeaker(quote: Quote, before: Person, after: Speaker): Quote {
  const next = (speaker: Speaker): Speaker => (speaker.type === 'person' && speaker.id === before.id ? after : speaker);
  const speaker = quote.speaker === null ? null : next(quote.speaker);
  const known = new Set([nameSpeaker(speaker)]);
  const others = (quote.jointSpeakers ?? []).map(next).filter((other) => {
    const isNew = !known.has(nameSpeaker(other));
    known.add(nameSpeaker(other));
    return isNew;
  });
  return { ...withoutOthers(quote), speaker, ...(0 < others.length && { jointSpeakers: others }) };
}

const nameSpeaker = (speaker: Speaker | null): string =>
  speaker === null ? '' : `${speaker.type} ${speaker.type === 'person' ? speaker.id : speaker.name}`;

/** Mentions in these forms go to a new person, and with them the quotes whose source they are. */
function splitPerson(
  { people, quotes }: State,
  { person, forms, text }: { readonly person: Person; readonly forms: readonly string[]; readonly text: string },
): State | null {
  const wanted = new Set(forms.map(foldName));
  const isTheirs = (span: Span): boolean => wanted.has(foldName(text.slice(span.start, span.end)));
  const theirs = person.mentions.filter((mention) => mention.form === 'name' && isTheirs(mention));
  const rest = person.mentions.filter((mention) => !theirs.includes(mention));
  if (theirs.length === 0 || rest.length === 0) return null;
  const name = [...forms].sort((a, b) => b.length - a.length)[0] ?? person.name;
  const other: Person = { ...createPerson(name, people, theirs), aliases: forms, isMinor: person.isMinor };
  const aliases = person.aliases.filter((alias) => !wanted.has(foldName(alias)));
  const kept: Person = {
    ...person,
    name: wanted.has(foldName(person.name)) ? (aliases[0] ?? person.name) : person.name,
    aliases,
    mentions: rest,
  };
  return {
    people: people.flatMap((one) => (one === person ? [kept, other] : [one])),
    quotes: quotes.map((quote) =>
      isSaidBy(quote, person) && quote.source !== null && theirs.some((mention) => isWithin(mention, quote.source))
        ? { ...quote, speaker: toSpeaker(other) }
        : quote,
    ),
  };
}

/** What they “said” stays a quote: of something that is no person. */
function dropPerson({ people, quotes }: State, person: Person): State {
  return {
    people: people.filter((other) => other !== person),
    quotes: quotes.map((quote) => replaceSpeaker(quote, person, { type: 'group', name: person.name })),
  };
}

/** By the name first; else by a name that both have. */
function findPerson(people: readonly Person[], { name, aliases }: PersonReference): Person | null {
  const names = new Set([name, ...aliases].map(foldName));
  return (
    people.find((person) => foldName(person.name) === foldName(name)) ??
    people.find((person) => person.aliases.some((alias) => foldName(alias) === foldName(name))) ??
    people.find((person) => names.has(foldName(person.name))) ??
    null
  );
}

/** Two forms of a name that a reader takes for the same one. */
export const foldName = (name: string): string =>
  name.normalize('NFKC').replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();

function createPerson(name: string, people: readonly Person[], mentions: readonly Span[]): Person {
  const numbers = people.map(({ id }) => Number(/^p(\d+)$/.exec(id)?.[1] ?? 0));
  return {
    // The next free number: colours and cards know people by their ids.
    id: `p${Math.max(0, ...numbers) + 1}` as EntityId,
    name,
    aliases: [name],
    role: null,
    otherRoles: [],
    mentions: mentions.map(({ start, end }) => ({ start, end, form: 'name' })),
    salience01: 0,
    quoteCount: 0,
    isMinor: false,
  };
}

function findAll(text: string, name: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(name); name !== '' && 0 <= at; at = text.indexOf(name, at + name.length)) {
    found.push({ start: at, end: at + name.length });
  }
  return found;
}

function countQuotes({ people, quotes }: State): readonly Person[] {
  return people.map((person) => {
    const quoteCount = quotes.filter((quote) => quote.kind !== 'other' && isSaidBy(quote, person)).length;
    return quoteCount === person.quoteCount ? person : { ...person, quoteCount };
  });
}

const isSaidBy = ({ speaker }: Quote, { id }: Person): boolean => speaker?.type === 'person' && speaker.id === id;
const toSpeaker = ({ id }: Person): Speaker => ({ type: 'person', id });
const isWithin = (inner: Span, outer: Span | null): boolean =>
  outer !== null && outer.start <= inner.start && inner.end <= outer.end;
const unite = (a: readonly string[], b: readonly (string | null)[]): readonly string[] => [
  ...new Set([...a, ...b.filter((item) => item !== null)]),
];

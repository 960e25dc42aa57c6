// Who wrote the document that speaks? “The letter said” after “Reed wrote in a letter”.

import { firstFrom } from '../text/ordered.ts';
import type { Token } from '../text/text-document.ts';
import type { Cue } from './cues.ts';
import { findSubject } from './find-subject.ts';
import { MAX_OWN, type Source } from './source.ts';
import type { Surroundings } from './surroundings.ts';

/** Written by somebody in his own name; a report, an audit or a poll speaks for itself. */
const DOCUMENT =
  /^(?:letter|email|e-mail|memo|memorandum|statement|lawsuit|suit|complaint|petition|op-ed|essay|column|filing|brief|affidavit|note|message|text|post|tweet|memoir|manifesto)$/;
/** Held up or worn: whose it is says it, who is not told where nobody owns it. */
const DISPLAY = /^(?:banner|banners|placard|placards|sign|signs|poster|posters|t-shirt|shirt)$/;
const AUTHORING =
  /^(?:wrote|written|writes|write|sent|sends|signed|published|publishes|released|releases|issued|issues|filed|files|posted|posts|penned|drafted|circulated|submitted|said|says|argued|argues|called|urged|warned|told|announced|added|accused|alleged)$/;
const BY = /^(?:written|signed|sent|penned|authored|filed|released|issued|published|posted|drafted|submitted)$/;
const MAX_SENTENCES_BACK = 10;
const MAX_FOUND = 6;
/** Words between a verb of writing and what is written: sent the council a long letter. */
const MAX_TO_NOUN = 7;
const MAX_TO_VERB = 3;
const MAX_TO_NAME = 3;

/**
 * the letter from Reed · Reed’s lawsuit, his lawsuit, their banner · the letter, which Reed wrote, sent, signed or filed before
 *
 * @returns null for what speaks for itself, and where nobody is named as its author.
 */
export function findAuthor(source: Source, around: Surroundings): Source | null {
  const { tokens } = around.document;
  if (source.type !== 'group') return null;
  const head = tokens[source.endToken - 1];
  if (head !== undefined && DISPLAY.test(head.norm)) return findOwner(head, around);
  const own = findNoun(tokens, source.firstToken, source.endToken);
  if (own === null) return null;
  const kind = kindOf(own.norm);
  const author = findAuthorAt(own, around);
  if (author !== null || !/^(?:the|that|this)$/.test(tokens[source.firstToken]?.norm ?? '')) return author;
  let found = 0;
  for (let at = source.firstToken - 1; 0 <= at && found < MAX_FOUND; at -= 1) {
    const token = tokens[at];
    if (token === undefined || MAX_SENTENCES_BACK < source.sentence - token.sentence) return null;
    if (!DOCUMENT.test(token.norm) || kindOf(token.norm) !== kind) continue;
    found += 1;
    const earlier = findAuthorAt(token, around);
    if (earlier !== null) return earlier;
  }
  return null;
}

/** The author whom the words themselves name: “a letter from Reed”. */
export function findNamedAuthor({ firstToken, endToken }: Source, around: Surroundings): Source | null {
  const noun = findNoun(around.document.tokens, firstToken, endToken);
  return noun === null ? null : findNamedBehind(noun, around);
}

/** A lawsuit is also called a complaint. */
const kindOf = (noun: string): string =>
  /^(?:lawsuit|suit|complaint|filing)$/.test(noun)
    ? 'lawsuit'
    : /^(?:email|e-mail|message|text)$/.test(noun)
      ? 'email'
      : /^memo/.test(noun)
        ? 'memo'
        : noun;

function findNoun(tokens: readonly Token[], first: number, end: number): Token | null {
  return tokens.slice(first, end).find(({ norm }) => DOCUMENT.test(norm)) ?? null;
}

function findAuthorAt(noun: Token, around: Surroundings): Source | null {
  return (
    findOwner(noun, around) ?? findNamedBehind(noun, around) ?? findWriter(noun, around) ?? findSayer(noun, around)
  );
}

/** `Reed’s letter`, `his long letter` */
export function findOwner({ index, sentence }: Token, around: Surroundings): Source | null {
  const { tokens } = around.document;
  for (let at = index - 1; index - MAX_TO_VERB <= at; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || token.kind === 'mark') return null;
    if (/^(?:his|her|their|its)$/.test(token.norm)) return sourceAt(at, around);
    if (/^['’]s?$/.test(token.text)) return sourceEndingAt(at, around);
  }
  return null;
}

/** `a letter from Reed`, `a letter signed by Reed` */
function findNamedBehind({ index, sentence }: Token, around: Surroundings): Source | null {
  const { tokens } = around.document;
  const next = tokens[index + 1]?.text === ',' ? index + 2 : index + 1;
  const link = BY.test(tokens[next]?.norm ?? '') ? next + 1 : next;
  if (!/^(?:from|by)$/.test(tokens[link]?.norm ?? '')) return null;
  return findNext(link, sentence, around);
}

/** `Reed wrote in a letter`, `Reed sent the council a letter`, `Reed has filed a lawsuit` */
function findWriter({ index, sentence }: Token, around: Surroundings): Source | null {
  const { tokens } = around.document;
  for (let verb = index - 1; index - MAX_TO_NOUN <= verb; verb -= 1) {
    const token = tokens[verb];
    if (token === undefined || token.sentence !== sentence) return null;
    if (!AUTHORING.test(token.norm)) continue;
    const writer = findLast(verb, sentence, around);
    if (
      writer !== null &&
      writer.endToken <= verb &&
      verb - writer.endToken <= MAX_TO_VERB &&
      !isInsertion(tokens, writer, verb)
    )
      return writer;
    // “The Board, which pays for it, issued a statement”
    const own = around.sourcesBySentence.get(sentence) ?? [];
    const cue: Cue = { first: verb, end: verb + 1, strength: 'weak', form: 'verb' };
    const subject = own.length <= MAX_OWN ? findSubject(around.document, cue, own) : null;
    return subject !== null && subject.source.endToken <= verb && isWriter(subject.source) ? subject.source : null;
  }
  return null;
}

/** What closes with a comma right before the verb: `chaired by Ana Ruiz, said`. */
const isInsertion = (tokens: readonly Token[], { endToken }: Source, verb: number): boolean =>
  tokens.slice(endToken, verb).some(({ text }) => text === ',');

/** `In a letter to the council, Reed said` */
function findSayer({ index, sentence }: Token, around: Surroundings): Source | null {
  const { tokens, sentences } = around.document;
  if (!/^(?:a|an|the|this)$/.test(tokens[index - 1]?.norm ?? '') || tokens[index - 2]?.norm !== 'in') return null;
  const end = sentences[sentence]?.endToken ?? index;
  const comma = tokens.slice(index, end).find(({ text }) => text === ',');
  const sayer = comma === undefined ? null : findNext(comma.index, sentence, around);
  return sayer !== null && AUTHORING.test(tokens[sayer.endToken]?.norm ?? '') ? sayer : null;
}

/** The source that begins within a few words behind the token. */
function findNext(token: number, sentence: number, { document, everyone }: Surroundings): Source | null {
  const from = document.tokens[token]?.end ?? 0;
  const next = everyone[firstFrom(everyone, from, ({ start }) => start)];
  const isNear =
    next !== undefined &&
    next.sentence === sentence &&
    next.start <= (document.tokens[token + MAX_TO_NAME]?.start ?? 0);
  return isNear && isWriter(next) ? next : null;
}

function findLast(token: number, sentence: number, { document, everyone }: Surroundings): Source | null {
  const last = everyone[firstFrom(everyone, document.tokens[token]?.start ?? 0, ({ start }) => start) - 1];
  return last !== undefined && last.sentence === sentence && isWriter(last) ? last : null;
}

function sourceAt(token: number, around: Surroundings): Source | null {
  const start = around.document.tokens[token]?.start ?? 0;
  const source = around.everyone[firstFrom(around.everyone, start, (one) => one.start)];
  return source?.start === start && isWriter(source) ? source : null;
}

/** `Reed’s letter` begins where `Reed` does, and is no owner of itself. */
function sourceEndingAt(token: number, { document, everyone }: Surroundings): Source | null {
  const until = firstFrom(everyone, document.tokens[token]?.start ?? 0, ({ start }) => start);
  const owner = everyone
    .slice(Math.max(0, until - MAX_OWNERS), until)
    .findLast((one) => one.endToken === token && isWriter(one));
  return owner ?? null;
}

/** Sources that begin before a possessive and may lie within each other. */
const MAX_OWNERS = 5;

/** Somebody, or a body: no other document, no place. */
const isWriter = ({ entity, type, form, name }: Source): boolean =>
  form !== 'place' && (entity !== null || type !== null) && !DOCUMENT.test(name.split(' ').at(-1)?.toLowerCase() ?? '');

// Which pronouns of Wikipedia did people link to one of two names of the same gender? Reads and scores GAP.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reference } from '../../src/core/coreference/reference.ts';
import { toFolded } from '../../src/core/lexicon/fold.ts';
import { findForenameGender } from '../../src/core/lexicon/names.ts';
import type { Entity, EntityId } from '../../src/core/people/entity.ts';
import type { NameMention } from '../../src/core/people/mention.ts';
import { hasOverlap, type Span } from '../../src/core/text/span.ts';
import type { TextDocument } from '../../src/core/text/text-document.ts';
import { CORPORA } from './corpora.ts';

export interface GapCase {
  readonly text: string;
  readonly pronoun: Span;
  readonly names: readonly [GapName, GapName];
}

export interface GapName extends Span {
  readonly isAntecedent: boolean;
}

/** @returns null where the corpus is absent */
export function readGap(part: 'development' | 'validation' | 'test'): readonly GapCase[] | null {
  const file = join(CORPORA, `gap/gap-${part}.tsv`);
  if (!existsSync(file)) return null;
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [, text = '', pronoun = '', at = '', a = '', atA = '', isA = '', b = '', atB = '', isB = ''] =
      line.split('\t');
    const toSpan = (words: string, start: string): Span => ({
      start: Number(start),
      end: Number(start) + words.length,
    });
    return {
      // One space for one: offsets stay.
      text: text.replace(/[\t\n\u00a0]/g, ' '),
      pronoun: toSpan(pronoun, at),
      names: [
        { ...toSpan(a, atA), isAntecedent: isA.toUpperCase() === 'TRUE' },
        { ...toSpan(b, atB), isAntecedent: isB.toUpperCase() === 'TRUE' },
      ],
    };
  });
}

export function findReferenceAt(references: readonly Reference[], pronoun: Span): Reference | null {
  return references.find((reference) => reference.form === 'pronoun' && hasOverlap(reference, pronoun)) ?? null;
}

/** The person one of whose names stands there. */
export function findNamed(entities: readonly Entity[], name: Span): Entity | null {
  return (
    entities.find(({ kind, mentions }) => kind === 'person' && mentions.some((mention) => hasOverlap(mention, name))) ??
    null
  );
}

/**
 * The entities with both names among the persons, whether found or not: the task gives the two names.
 * A name that was found stays as it is, with all its other places.
 */
export function withGivenNames(
  document: TextDocument,
  entities: readonly Entity[],
  { names }: GapCase,
): readonly Entity[] {
  const missed = names.filter((name) => findNamed(entities, name) === null);
  const others = entities.filter(
    ({ mentions }) => !missed.some((name) => mentions.some((each) => hasOverlap(each, name))),
  );
  return [...others, ...missed.flatMap((name, at) => toGivenEntity(document, name, at))];
}

function toGivenEntity({ tokens, text }: TextDocument, name: Span, at: number): readonly Entity[] {
  const own = tokens.filter((token) => hasOverlap(token, name));
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return [];
  const words = text.slice(name.start, name.end);
  const mention: NameMention = {
    kind: 'person',
    start: name.start,
    end: name.end,
    text: words,
    block: first.block,
    sentence: first.sentence,
    firstToken: first.index,
    endToken: last.index + 1,
    title: null,
    gender: 'unknown',
    confidence01: 1,
    because: ['given'],
  };
  return [
    {
      id: `given${at}` as EntityId, // stands beside p1, o1…
      kind: 'person',
      name: words,
      aliases: [words],
      gender: findForenameGender(toFolded(words).split(' ')[0] ?? ''),
      mentions: [mention],
      roles: [],
      isInHeadline: false,
    },
  ];
}

export interface GapScore {
  readonly precision01: number;
  readonly recall01: number;
  readonly f01: number;
}

/** As its authors score: each of the two names is a question of its own (Webster and others 2018). */
export function scoreGap(cases: readonly GapCase[], answer: (item: GapCase) => readonly [boolean, boolean]): GapScore {
  let [hits, said, gold] = [0, 0, 0];
  for (const item of cases) {
    const answers = answer(item);
    for (const [at, { isAntecedent }] of item.names.entries()) {
      if (answers[at]) said += 1;
      if (isAntecedent) gold += 1;
      if (answers[at] && isAntecedent) hits += 1;
    }
  }
  const [precision01, recall01] = [hits / Math.max(1, said), hits / Math.max(1, gold)];
  return { precision01, recall01, f01: (2 * precision01 * recall01) / Math.max(1e-9, precision01 + recall01) };
}

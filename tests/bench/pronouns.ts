// To whom do he and she point: on news read by hand, and on GAP? npx tsx tests/bench/pronouns.ts

import { pathToFileURL } from 'node:url';
import type { Reading } from '../../src/core/coreference/reading.ts';
import type { Reference } from '../../src/core/coreference/reference.ts';
import { toScene } from '../../src/core/coreference/resolve-pronoun.ts';
import { resolveReferences } from '../../src/core/coreference/resolve-references.ts';
import { toFolded } from '../../src/core/lexicon/fold.ts';
import { loadTagger } from '../../src/core/model/load-tagger.ts';
import type { Tagger } from '../../src/core/model/tagger.ts';
import type { Entity } from '../../src/core/people/entity.ts';
import { findPeople } from '../../src/core/people/find-people.ts';
import { findQuotations } from '../../src/core/quotation/find-quotations.ts';
import { buildTextDocument } from '../../src/core/text/build-document.ts';
import type { TextDocument } from '../../src/core/text/text-document.ts';
import { findNamed, findReferenceAt, type GapScore, readGap, scoreGap, withGivenNames } from './gap.ts';
import { type PronounCase, readGumPronouns } from './gum-pronouns.ts';

export interface NewsScore {
  /** Pronouns whose antecedent is named in the text. */
  readonly named: number;
  readonly right: number;
  /** Of these: pointed to somebody. */
  readonly answered: number;
  /** The nearest person before it of fitting gender, by the same names: what the scorer has to beat. */
  readonly nearestRight: number;
  /** The points of the rules in the network's place. */
  readonly pointsRight: number;
  /** Whom nobody names (a mother): right where nobody is pointed to. */
  readonly unnamed: number;
  readonly leftOpen: number;
  readonly errors: readonly string[];
}

export interface PronounBench {
  readonly news: NewsScore | null;
  /** The two names given, as in the task; only those found by the engine. */
  readonly gap: Readonly<Record<'names given' | 'names found', GapScore>> | null;
}

export async function benchPronouns(): Promise<PronounBench> {
  const { tagger } = await loadTagger(() => import('../../src/core/model/tagger-weights.ts'));
  return { news: scoreNews(tagger), gap: scoreGapTest(tagger) };
}

function scoreNews(tagger: Tagger | null): NewsScore | null {
  const articles = readGumPronouns();
  if (articles === null) return null;
  const score = { named: 0, right: 0, answered: 0, nearestRight: 0, pointsRight: 0, unnamed: 0, leftOpen: 0 };
  const errors: string[] = [];
  for (const { id, text, cases } of articles) {
    const { document, offsetOf } = readParagraphs(text);
    const entities = findPeople(document, { tagger });
    const references = resolveReferences(document, entities, findQuotations(document));
    const byPoints = resolveReferences(document, entities, findQuotations(document), {
      resolvePronoun: resolveByPoints,
    });
    for (const each of cases) {
      const start = offsetOf(each.start);
      const reference = findReferenceAt(references, { start, end: start + each.text.length });
      const found = entities.find((entity) => entity.id === reference?.entity) ?? null;
      const isRight = each.antecedent === null ? found === null : isNamed(found, each.antecedent);
      if (each.antecedent === null) {
        score.unnamed += 1;
        if (isRight) score.leftOpen += 1;
      } else {
        score.named += 1;
        if (found !== null) score.answered += 1;
        if (isRight) score.right += 1;
        const guess = findReferenceAt(byPoints, { start, end: start + each.text.length })?.entity;
        if (isNamed(entities.find(({ id }) => id === guess) ?? null, each.antecedent)) score.pointsRight += 1;
        if (reference !== null && isNamed(findNearest(entities, reference), each.antecedent)) score.nearestRight += 1;
      }
      if (!isRight) errors.push(showError(id, text, each, found));
    }
  }
  return { ...score, errors };
}

function resolveByPoints(reading: Reading, reference: Reference): Reference {
  const [best] = [...toScene(reading, reference).candidates].sort((a, b) => b.points - a.points);
  return best === undefined || !reading.persons.has(best.entity) ? reference : { ...reference, entity: best.entity };
}

/** Paragraphs as they are; a place in the corpus' text is found again in the document. */
function readParagraphs(text: string): { document: TextDocument; offsetOf: (start: number) => number } {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, text: match[0] }));
  const [headline, ...rest] = paragraphs;
  const document = buildTextDocument({
    blocks: rest.map((each) => ({ kind: 'paragraph', text: each.text })),
    headline: headline?.text ?? null,
    dek: null,
    lang: 'en',
  });
  const offsetOf = (start: number): number => {
    const at = rest.findIndex((each) => each.start <= start && start < each.start + each.text.length);
    const [paragraph, block] = [rest[at], document.blocks[at]];
    return paragraph === undefined || block === undefined ? -10 : block.start + start - paragraph.start;
  };
  return { document, offsetOf };
}

function isNamed(entity: Entity | null, name: string): boolean {
  if (entity === null) return false;
  const [wanted, known] = [toFolded(name), [entity.name, ...entity.aliases].map(toFolded)];
  return known.some((one) => one === wanted || one.endsWith(` ${wanted}`) || wanted.endsWith(` ${one}`));
}

function findNearest(entities: readonly Entity[], reference: Reference): Entity | null {
  const places = entities
    .filter(({ kind, gender }) => kind === 'person' && (gender === 'unknown' || gender === reference.gender))
    .flatMap((entity) => entity.mentions.map(({ start }) => ({ start, entity })))
    .filter(({ start }) => start < reference.start);
  return places.sort((a, b) => b.start - a.start)[0]?.entity ?? null;
}

function showError(id: string, text: string, { start, text: pronoun, antecedent }: PronounCase, found: Entity | null) {
  const around = text.slice(Math.max(0, start - 60), start + pronoun.length + 30).replace(/\n+/g, ' ¶ ');
  return `${id}: “${around}”: ${found?.name ?? 'nobody'}, not ${antecedent ?? 'nobody'}`;
}

function scoreGapTest(tagger: Tagger | null): PronounBench['gap'] {
  const cases = readGap('test');
  if (cases === null) return null;
  const texts = cases.map((item) => {
    const document = buildTextDocument({
      blocks: [{ kind: 'paragraph', text: item.text }],
      headline: null,
      dek: null,
      lang: 'en',
    });
    return { item, document, entities: findPeople(document, { tagger }), quotations: findQuotations(document) };
  });
  const score = (isGiven: boolean): GapScore => {
    const answers = new Map(
      texts.map(({ item, document, entities: found, quotations }) => {
        const entities = isGiven ? withGivenNames(document, found, item) : found;
        const pointed =
          findReferenceAt(resolveReferences(document, entities, quotations), item.pronoun)?.entity ?? null;
        const [a, b] = item.names.map((name) => pointed !== null && findNamed(entities, name)?.id === pointed);
        return [item, [a ?? false, b ?? false] as const];
      }),
    );
    return scoreGap(cases, (item) => answers.get(item) ?? [false, false]);
  };
  return { 'names given': score(true), 'names found': score(false) };
}

export function printPronounBench({ news, gap }: PronounBench): void {
  if (news === null) console.log('he and she in news: the GUM articles are absent');
  else {
    const share = (part: number, all: number): string => `${(part / Math.max(1, all)).toFixed(3)}  (${part} of ${all})`;
    console.log('he and she in 24 Wikinews articles of GUM, our own names; antecedents written down by hand');
    console.log(`right                        ${share(news.right, news.named)}`);
    console.log(`right, of those answered     ${share(news.right, news.answered)}`);
    console.log(`nearest of fitting gender    ${share(news.nearestRight, news.named)}`);
    console.log(`points of the rules alone    ${share(news.pointsRight, news.named)}`);
    console.log(`somebody unnamed: left open  ${share(news.leftOpen, news.unnamed)}`);
    for (const error of news.errors) console.log(`  ${error}`);
  }
  if (gap === null) console.log('GAP is absent');
  for (const [kind, { f01, precision01, recall01 }] of Object.entries(gap ?? {})) {
    const percent = (value: number): string => (100 * value).toFixed(1);
    console.log(`GAP test, ${kind}: F1 ${percent(f01)} (P ${percent(precision01)} R ${percent(recall01)})`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printPronounBench(await benchPronouns());

// Which stretches of the text outside quotations could name a speaker?

import type { Reference } from '../coreference/reference.ts';
import type { Entity } from '../people/entity.ts';
import type { Quotation } from '../quotation/quotation.ts';
import { hasOverlap } from '../text/span.ts';
import type { TextDocument } from '../text/text-document.ts';
import { findDescriptions } from './find-descriptions.ts';
import type { Source, SourceForm } from './source.ts';

export interface Materials {
  readonly quotations: readonly Quotation[];
  readonly entities: readonly Entity[];
  readonly references: readonly Reference[];
}

/** In reading order. What stands within another source (“Reed” in “a spokesman for Reed”) is left out. */
export function findSources(
  document: TextDocument,
  { quotations, entities, references }: Materials,
): readonly Source[] {
  const names = toNames(entities);
  const nameTokens = new Set(names.flatMap((name) => range(name.firstToken, name.endToken)));
  const descriptions = findDescriptions(document, (index) => nameTokens.has(index)).map(
    ({ firstToken, endToken, isOne }) =>
      toSource(document, {
        firstToken,
        endToken,
        form: isOne ? 'description' : 'group',
        entity: linkOf(references, document, firstToken, endToken),
      }),
  );
  const pronouns = references
    .filter(({ form }) => form === 'pronoun')
    .filter(({ text }) => /^(?:he|she|they|it|i|we|er|sie|il|elle|ils|elles|él|ella)$/i.test(text))
    .map(({ firstToken, endToken, entity }) => toSource(document, { firstToken, endToken, form: 'pronoun', entity }));
  const all = dropInner([...names, ...descriptions, ...pronouns]);
  return all
    .filter((source) => !quotations.some((quotation) => hasOverlap(source, quotation.outer)))
    .sort((a, b) => a.start - b.start);
}

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, at) => from + at);

function toNames(entities: readonly Entity[]): readonly Source[] {
  return entities.flatMap((entity) =>
    entity.kind === 'place'
      ? []
      : entity.mentions.map((mention): Source => {
          const form: SourceForm = entity.kind === 'person' ? 'name' : 'organization';
          return {
            form,
            start: mention.title?.start ?? mention.start,
            end: mention.end,
            firstToken: mention.firstToken,
            endToken: mention.endToken,
            block: mention.block,
            sentence: mention.sentence,
            entity: entity.kind === 'person' ? entity.id : null,
            name: entity.name,
          };
        }),
  );
}

interface Found {
  readonly firstToken: number;
  readonly endToken: number;
  readonly form: SourceForm;
  readonly entity: Source['entity'];
}

function toSource(document: TextDocument, { firstToken, endToken, form, entity }: Found): Source {
  const first = document.tokens[firstToken];
  const last = document.tokens[endToken - 1];
  const start = first?.start ?? 0;
  const end = last?.end ?? start;
  return {
    form,
    start,
    end,
    firstToken,
    endToken,
    block: first?.block ?? 0,
    sentence: first?.sentence ?? 0,
    entity,
    name: document.text.slice(start, end),
  };
}

/** “The minister” may be somebody whom coreference knows. */
function linkOf(
  references: readonly Reference[],
  document: TextDocument,
  firstToken: number,
  endToken: number,
): Source['entity'] {
  const start = document.tokens[firstToken]?.start ?? 0;
  const end = document.tokens[endToken - 1]?.end ?? 0;
  const link = references.find(
    (reference) =>
      reference.form === 'description' && reference.entity !== null && hasOverlap(reference, { start, end }),
  );
  return link?.entity ?? null;
}

function dropInner(sources: readonly Source[]): readonly Source[] {
  return sources.filter(
    (source) =>
      !sources.some(
        (other) =>
          other !== source &&
          other.form !== 'name' &&
          other.firstToken <= source.firstToken &&
          source.endToken <= other.endToken &&
          other.endToken - other.firstToken > source.endToken - source.firstToken,
      ),
  );
}

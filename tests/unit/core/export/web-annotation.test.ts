// Are the annotations what the W3C's model says? A JSON-LD processor and another project's matcher read them.

import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { JSDOM } from 'jsdom';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { CONTEXT, toWebAnnotations } from '../../../../src/core/export/web-annotation.ts';
import { ANNOTATION_CONTEXT } from './annotation-context.ts';
import { inventArticle, inventHostileArticle, NOW, TEXT, toCorrection, WORDS } from './invented-article.ts';

const OA = 'http://www.w3.org/ns/oa#';
const RDF_TYPE = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>';

const options = {
  // The one context there is; whatever else is asked for would be a request.
  documentLoader: (url: string) => {
    if (url !== CONTEXT) return Promise.reject(new Error(`asks for ${url}`));
    return Promise.resolve({ contextUrl: null, documentUrl: url, document: ANNOTATION_CONTEXT });
  },
  safe: true,
} as const;

interface Item {
  readonly id: string;
  readonly motivation: string | readonly string[];
  readonly body: readonly { readonly type: string; readonly value: string; readonly purpose: string }[];
  readonly target: { readonly id?: string; readonly selector?: readonly [never, never?] };
}

const itemsOf = (json: string): readonly Item[] =>
  (JSON.parse(json) as { first: { items: readonly Item[] } }).first.items;

describe('exported annotations', () => {
  const json = toWebAnnotations([inventArticle()], NOW);

  it('expand without any term that the context does not know, to the triples of the vocabulary', async () => {
    // `safe` throws where a processor would drop something.
    const triples = await jsonld.toRDF(JSON.parse(json), { ...options, format: 'application/n-quads' });
    const count = (type: string): number => triples.split(`${RDF_TYPE} <${OA}${type}>`).length - 1;
    expect(count('Annotation')).toBe(4);
    expect(count('TextQuoteSelector')).toBe(3);
    expect(count('TextPositionSelector')).toBe(3);
    expect(count('SpecificResource')).toBe(3);
    expect(triples).toContain(`<${OA}exact> "${WORDS}"`);
    expect(triples).toContain(`<${OA}motivatedBy> <${OA}highlighting>`);
    expect(triples).toContain(`<${OA}hasPurpose> <${OA}commenting>`);
    expect(triples).toContain('"2026-03-02T08:00:00.000Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>');
    expect(triples).toMatch(/<https:\/\/www\.w3\.org\/ns\/activitystreams#totalItems>|activitystreams#totalItems> "4"/);
  });

  it('have what the model asks of each: context, id, type and exactly one target', () => {
    const collection = JSON.parse(json) as Record<string, unknown>;
    expect(collection['@context']).toBe(CONTEXT);
    expect(collection.type).toBe('AnnotationCollection');
    const items = itemsOf(json);
    expect(collection.total).toBe(items.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const item of items) {
      expect(item).toMatchObject({ type: 'Annotation', id: expect.stringMatching(/^urn:[a-z]+:\S+$/) });
      expect(Array.isArray(item.target)).toBe(false);
      for (const body of item.body) expect(body).toMatchObject({ type: 'TextualBody', format: 'text/plain' });
    }
  });

  it('are found by the matchers of Apache Annotator, by words and by place', async () => {
    const { document, Range, Node, NodeFilter } = new JSDOM(`<p>${TEXT}</p>`).window;
    Object.assign(globalThis, { document, Range, Node, NodeFilter });
    const found: string[] = [];
    for (const { target } of itemsOf(json).slice(0, 3)) {
      const [quote, position] = target.selector ?? [];
      if (quote === undefined || position === undefined) throw new Error('a selector is missing');
      for await (const range of createTextQuoteSelectorMatcher(quote)(document.body)) found.push(String(range));
      for await (const range of createTextPositionSelectorMatcher(position)(document.body)) found.push(String(range));
    }
    expect(found).toEqual(['open in May', 'open in May', WORDS, WORDS, 'light', 'light']);
  });

  it.each([
    ['0B8F2C1E-7D3A-4E7B-9C55-0A1B2C3D4E5F', 'urn:uuid:0b8f2c1e-7d3a-4e7b-9c55-0a1b2c3d4e5f'],
    ['0b8f2c1e-7d3a-4e7b-9c55-0a1b2c3d4e5fa', 'urn:dramatis:highlight:0b8f2c1e-7d3a-4e7b-9c55-0a1b2c3d4e5fa'],
    ['x0b8f2c1e-7d3a-4e7b-9c55-0a1b2c3d4e5f', 'urn:dramatis:highlight:x0b8f2c1e-7d3a-4e7b-9c55-0a1b2c3d4e5f'],
    ['a b\uD800', 'urn:dramatis:highlight:a%20b%EF%BF%BD'],
  ])('take %j for the name %s', (id, iri) => {
    const [highlight] = inventArticle().highlights;
    const highlights = highlight === undefined ? [] : [{ ...highlight, id }];
    expect(itemsOf(toWebAnnotations([inventArticle({ highlights })], NOW))[0]?.id).toBe(iri);
  });

  it('hold the speaker as a body that identifies, with the role as one that describes', () => {
    const quote = itemsOf(json).find(({ id }) => id.includes('quote'));
    expect(quote?.body.map(({ purpose, value }) => [purpose, value])).toEqual([
      ['classifying', 'direct'],
      ['identifying', 'Ana Ruiz'],
      ['describing', 'mayor of Lund'],
    ]);
  });

  it.each([
    [
      { kind: 'merge', person: { name: 'Ruiz', aliases: [] }, into: { name: 'Ana Ruiz', aliases: [] } },
      ['Ruiz', 'Ana Ruiz'],
    ],
    [{ kind: 'split', person: { name: 'Ruiz', aliases: [] }, forms: ['Ms Ruiz'] }, ['Ruiz', 'Ms Ruiz']],
    [{ kind: 'not-a-person', person: { name: 'Lund', aliases: [] } }, ['Lund']],
  ] as const)('hold a correction of people: %j', (action, names) => {
    const [item] = itemsOf(
      toWebAnnotations(
        [inventArticle({ quotes: [], highlights: [], corrections: [toCorrection(action, 'So.')] })],
        NOW,
      ),
    );
    expect(item?.motivation).toEqual(['editing', 'linking']);
    expect(item?.target.id).toBe('https://paper.example/bridge?id=7&page=2');
    expect(item?.body.slice(2).map(({ value }) => value)).toEqual(names);
  });

  it('hold a correction of a quote, with the words it is about', () => {
    const items = itemsOf(toWebAnnotations([inventHostileArticle('a')], NOW));
    expect(items.at(-1)?.motivation).toEqual(['editing', 'identifying']);
    expect(items.at(-1)?.target.selector?.[0]).toMatchObject({ type: 'TextQuoteSelector', exact: 'a' });
  });

  it('stay data: no sign of theirs opens HTML, and every word comes back', async () => {
    const payload = '<script>alert(1)</script>\u2028\uD800 & "';
    const hostile = toWebAnnotations([inventHostileArticle(payload)], NOW);
    expect(hostile).not.toMatch(/[<>&\u2028]/);
    expect(itemsOf(hostile)[0]?.body[0]?.value).toBe(payload);
    await expect(jsonld.expand(JSON.parse(hostile), options)).resolves.toHaveLength(1);
  });
});

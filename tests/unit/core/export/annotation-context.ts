// What do the names of a web annotation mean? The terms that we use, written from the tables of the W3C's vocabulary
// (https://www.w3.org/TR/annotation-vocab/): the processor must not ask the network for the published file.

const iri = (id: string) => ({ '@id': id, '@type': '@id' });
const vocab = (id: string) => ({ '@id': id, '@type': '@vocab' });
const time = (id: string) => ({ '@id': id, '@type': 'xsd:dateTime' });
const count = (id: string) => ({ '@id': id, '@type': 'xsd:nonNegativeInteger' });

const MOTIVATIONS = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
];
const CLASSES = ['Annotation', 'SpecificResource', 'TextualBody', 'TextQuoteSelector', 'TextPositionSelector'];
const ofVocabulary = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, `oa:${name}`]));

export const ANNOTATION_CONTEXT = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    dc: 'http://purl.org/dc/elements/1.1/',
    dcterms: 'http://purl.org/dc/terms/',
    dctypes: 'http://purl.org/dc/dcmitype/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    as: 'http://www.w3.org/ns/activitystreams#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: iri('@id'),
    type: { '@id': '@type', '@type': '@vocab' },
    ...ofVocabulary(CLASSES),
    ...ofVocabulary(MOTIVATIONS),
    Text: 'dctypes:Text',
    Software: 'as:Application',
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    body: iri('oa:hasBody'),
    target: iri('oa:hasTarget'),
    source: iri('oa:hasSource'),
    selector: iri('oa:hasSelector'),
    motivation: vocab('oa:motivatedBy'),
    purpose: vocab('oa:hasPurpose'),
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    start: count('oa:start'),
    end: count('oa:end'),
    value: 'rdf:value',
    format: 'dc:format',
    language: 'dc:language',
    name: 'foaf:name',
    label: 'rdfs:label',
    created: time('dcterms:created'),
    modified: time('dcterms:modified'),
    generator: iri('as:generator'),
    first: iri('as:first'),
    items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
    total: count('as:totalItems'),
    startIndex: count('as:startIndex'),
  },
} as const;

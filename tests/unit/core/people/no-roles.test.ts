// Does a description end where the person's does, and do nouns that only look like people stay out?

import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../src/core/analyze.ts';
import { buildTextDocument } from '../../../../src/core/text/build-document.ts';
import { toBlocks } from '../../../../src/core/text/plain-text.ts';

function rolesOf(text: string, lang = 'en'): readonly string[] {
  const document = buildTextDocument({ blocks: toBlocks(text), headline: null, dek: null, lang });
  return analyze(document).people.map(({ name, role }) => `${name}: ${role ?? 'nothing'}`);
}

describe('roles', () => {
  it.each<readonly [what: string, text: string, roles: readonly string[]]>([
    ['nouns before another noun', 'In a consumer world, Karen Holt waits.', ['Karen Holt: nothing']],
    ['what somebody died of', 'They mourned the deaths of former Speaker Karen Holt.', ['Karen Holt: former Speaker']],
    ['where somebody was', 'It is a state where Vice President Karen Holt won.', ['Karen Holt: Vice President']],
    [
      'the next person',
      'Karen Holt, head of the port, and David Brandt left.',
      ['Karen Holt: head of the port', 'David Brandt: nothing'],
    ],
  ])('%s', (_, text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });
});

it('finds nobody in a language that it does not know', () => {
  const text = 'Il sindaco Marco Bianchi ha parlato con i cittadini della città e ha detto che non ci sono problemi. ';
  const document = buildTextDocument({ blocks: toBlocks(text.repeat(4)), headline: null, dek: null, lang: 'it' });
  const { people, limits } = analyze(document);
  expect(limits).toEqual(['language-unknown']);
  expect(people).toEqual([]);
});

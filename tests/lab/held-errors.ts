// Where do we and the people who marked the held articles of PolNeAR disagree? To be read: not every label is right.
//
//   npx tsx tests/lab/held-errors.ts kept      shown as speech, marked by nobody
//   npx tsx tests/lab/held-errors.ts lost      marked as somebody's words, taken for a title, a term or scare quotes
//   npx tsx tests/lab/held-errors.ts speaker   the speaker sought at another place

import { attributeQuotes } from '../../src/core/attribution/attribute-quotes.ts';
import { resolveReferences } from '../../src/core/coreference/resolve-references.ts';
import { loadTagger } from '../../src/core/model/load-tagger.ts';
import { findPeople } from '../../src/core/people/find-people.ts';
import { findQuotations } from '../../src/core/quotation/find-quotations.ts';
import type { Span } from '../../src/core/text/span.ts';
import { findAttributionOf, isAmong, readPolnear } from '../bench/polnear.ts';

const GROUPS = ['kept', 'lost', 'speaker'] as const;
/** Letters before, of, and behind the words. */
const [BEFORE, WITHIN, BEHIND] = [160, 200, 100];

const [asked] = process.argv.slice(2);
const held = readPolnear('held');
if (held === null) {
  console.error('the articles of PolNeAR are absent; see tests/bench/corpora.ts for where they are looked for');
  process.exit(1);
}
const { tagger } = await loadTagger(() => import('../../src/core/model/tagger-weights.ts'));
const lines: Record<(typeof GROUPS)[number], string[]> = { kept: [], lost: [], speaker: [] };
const counts = { speech: 0, other: 0 };
for (const { document, attributions } of held) {
  const quotations = findQuotations(document);
  const entities = findPeople(document, { tagger });
  const references = resolveReferences(document, entities, quotations);
  const quotes = attributeQuotes(document, { quotations, entities, references });
  const cite = (span: Span | null | undefined): string => (span ? document.text.slice(span.start, span.end) : 'nobody');
  for (const { start, end, outer } of quotations) {
    const attribution = findAttributionOf({ start, end }, attributions);
    const quote = quotes.find((one) => one.kind !== 'indirect' && one.start === start && one.end === end);
    const isListed = quote !== undefined && quote.kind !== 'other';
    counts[attribution === null ? 'other' : 'speech'] += 1;
    const words = `${document.text.slice(Math.max(0, outer.start - BEFORE), outer.start)}⟦${document.text.slice(
      outer.start,
      Math.min(outer.end, outer.start + WITHIN),
    )}⟧${document.text.slice(outer.end, outer.end + BEHIND)}`.replace(/\n+/g, ' ¶ ');
    if (attribution === null) {
      if (isListed) lines.kept.push(words);
    } else if (!isListed) lines.lost.push(words);
    else if (attribution.source.length > 0) {
      const { source } = quote;
      if (!isAmong(attribution.source, source))
        lines.speaker.push(`${cite(source)} instead of ${attribution.source.map(cite).join(' … ')}: ${words}`);
    }
  }
}
console.log(`${held.length} articles; ${counts.speech} quotations marked as somebody's words, ${counts.other} not`);
for (const group of GROUPS) {
  console.log(`\n${group} (${lines[group].length})`);
  if (asked === group) for (const [at, line] of lines[group].entries()) console.log(`${at + 1}. ${line}`);
}

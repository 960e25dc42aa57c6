// In which order do the steps run? Nothing else knows it.

import { rankActors } from './actors/rank-actors.ts';
import type { Analysis, AnalysisLimit } from './analysis.ts';
import { attributeQuotes } from './attribution/attribute-quotes.ts';
import { resolveReferences } from './coreference/resolve-references.ts';
import type { Tagger } from './model/tagger.ts';
import { findPeople } from './people/find-people.ts';
import { findQuotations } from './quotation/find-quotations.ts';
import type { TextDocument } from './text/text-document.ts';
import type { Trace, TraceRecord } from './trace.ts';

export interface AnalyzeOptions {
  /** Collect the reasons of every decision. */
  readonly hasTrace?: boolean;
  /** Finds names by trained weights; without it the rules work alone. */
  readonly tagger?: Tagger | null;
}

/** Find the people and quotes of an article's body. Pure: the same document gives the same analysis. */
export function analyze(document: TextDocument, { hasTrace = false, tagger = null }: AnalyzeOptions = {}): Analysis {
  const records: TraceRecord[] = [];
  const trace: Trace | undefined = hasTrace ? (record) => records.push(record) : undefined;
  const quotations = findQuotations(document, trace);
  // Capitals alone make people of whatever is printed in another language: better none, and the sidebar says so.
  const entities = KNOWN_LANGUAGES.test(document.lang)
    ? findPeople(document, { tagger, ...(trace === undefined ? {} : { trace }) })
    : [];
  const references = resolveReferences(document, entities, quotations, { trace });
  const quotes = attributeQuotes(document, { quotations, entities, references }, trace);
  return {
    lang: document.lang,
    limits: findLimits(document, tagger),
    ...rankActors(document, { entities, references, quotes }),
    trace: records,
  };
}

/** Languages whose words the engine knows; in English the tagger helps. */
const KNOWN_LANGUAGES = /^(?:en|de|fr|es)\b/i;

function findLimits({ lang }: TextDocument, tagger: Tagger | null): readonly AnalysisLimit[] {
  if (!KNOWN_LANGUAGES.test(lang)) return ['language-unknown'];
  return tagger === null && lang.startsWith('en') ? ['rules-only'] : [];
}

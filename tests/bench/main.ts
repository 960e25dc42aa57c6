// How good, how fast and how large is it, beside the peers? Prints tables and writes .cache/bench/PART.json.
//
//   npm run bench                     every part; takes minutes
//   npm run bench -- text gold        some
//   npm run bench -- ablation --rule cards     one rule of the clean-up from all sides (rule-views.ts)

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchAnchoring, printAnchoringBench } from './anchoring.ts';
import { PROJECT } from './corpora.ts';
import { benchDetection, printDetectionBench } from './detection.ts';
import { benchExports, printExportsBench } from './exports.ts';
import { benchGold, printGoldBench } from './gold.ts';
import { benchLanguages, printLanguageBench } from './languages.ts';
import { benchMetadata, printMetadataBench } from './metadata.ts';
import { benchModern, printModernBench } from './modern.ts';
import { benchNotebook, printNotebookBench } from './notebook.ts';
import { benchPeopleSpeed, printPeopleSpeed } from './people-speed.ts';
import { benchPronouns, printPronounBench } from './pronouns.ts';
import { benchQuotes, printQuotesBench } from './quotes.ts';
import { benchReader, printReaderBench } from './reader.ts';
import { benchRuleViews, printRuleViews } from './rule-views.ts';
import { benchSizes, printSizeBench } from './sizes.ts';
import { benchSpeed, printSpeedBench } from './speed.ts';
import { benchTagger, printTaggerBench } from './tagger.ts';
import { benchText, printTextBench } from './text.ts';
import { benchAblation, printAblation } from './text-ablation.ts';

const CACHE = join(PROJECT, '.cache/bench');

/** Runs a bench, prints its tables and hands its figures back. */
type Part = () => Promise<unknown>;

function toPart<T>(run: () => Promise<T> | T, print: (result: T) => void): Part {
  return async () => {
    const result = await run();
    print(result);
    return result;
  };
}

const { positionals: asked, values } = parseArgs({
  allowPositionals: true,
  options: { rule: { type: 'string', multiple: true } },
});
const { rule: rules } = values;

const PARTS: Readonly<Record<string, Part>> = {
  text: toPart(benchText, printTextBench),
  ablation:
    rules === undefined ? toPart(benchAblation, printAblation) : toPart(() => benchRuleViews(rules), printRuleViews),
  modern: toPart(benchModern, printModernBench),
  metadata: toPart(benchMetadata, printMetadataBench),
  detection: toPart(benchDetection, printDetectionBench),
  tagger: toPart(benchTagger, printTaggerBench),
  languages: toPart(benchLanguages, printLanguageBench),
  'people-speed': toPart(benchPeopleSpeed, printPeopleSpeed),
  pronouns: toPart(benchPronouns, printPronounBench),
  gold: toPart(benchGold, printGoldBench),
  quotes: toPart(benchQuotes, printQuotesBench),
  speed: toPart(benchSpeed, printSpeedBench),
  notebook: toPart(benchNotebook, printNotebookBench),
  reader: toPart(benchReader, printReaderBench),
  exports: toPart(benchExports, printExportsBench),
  anchoring: toPart(benchAnchoring, printAnchoringBench),
  sizes: toPart(benchSizes, printSizeBench),
};

const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`bench: no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
  process.exitCode = 2;
} else {
  mkdirSync(CACHE, { recursive: true });
  for (const [name, run] of Object.entries(PARTS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`\n== ${name}`);
    writeFileSync(join(CACHE, `${name}.json`), `${JSON.stringify(await run(), null, 2)}\n`);
  }
}

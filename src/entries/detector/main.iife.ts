// Does an article stand on this page? Runs by itself on the pages that the reader has allowed, so it is small and quick.
//
// Where one does, the background is told `{ isNews }` (`messages/tell-of-article.ts`); elsewhere nothing is said.
// The judgement is that of `dom/detect.ts`, which the reader uses, too.

import { detectArticle } from '../../dom/detect.ts';
import { findArticleObject, readJsonLd } from '../../dom/metadata/json-ld.ts';
import { readMetaTags } from '../../dom/metadata/meta-tags.ts';
import { findUnits } from '../../dom/page-index.ts';
import { tellOfArticle } from '../../messages/tell-of-article.ts';

const { body } = document;
const objects = readJsonLd(document);
const detection = detectArticle({
  document,
  url: location.href,
  tags: readMetaTags(document),
  objects,
  article: findArticleObject(objects),
  // Frames of frames have no body. Spaces inside a text are few: to fold them would take most of the time.
  units: body === null ? [] : findUnits(body, (text) => ({ length: text.trim().length, words: 0 })).units,
  hasClassWith: (parts) => document.querySelector(parts.map((part) => `[class*="${part}" i]`).join()) !== null,
});
if (detection.isArticle) tellOfArticle(detection);

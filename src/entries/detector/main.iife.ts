// Runs by itself on the pages that the reader has allowed: does an article stand here?

import { detectArticle } from '../../dom/detect.ts';
import { findArticleObject, readJsonLd } from '../../dom/metadata/json-ld.ts';
import { readMetaTags } from '../../dom/metadata/meta-tags.ts';
import { indexPage } from '../../dom/page-index.ts';
import { tellOfArticle } from '../../messages/article-message.ts';

const objects = readJsonLd(document);
const detection = detectArticle({
  document,
  index: indexPage(document),
  url: location.href,
  tags: readMetaTags(document),
  objects,
  article: findArticleObject(objects),
});
if (detection.isArticle) tellOfArticle(detection);

// Runs by itself on the pages that the reader has allowed: does an article stand here?

import { detectArticle } from '../../dom/detect.ts';
import { readSources } from '../../dom/metadata/sources.ts';
import { tellOfArticle } from '../../messages/article-message.ts';

const detection = detectArticle(readSources(document, location.href));
if (detection.isArticle) tellOfArticle(detection);

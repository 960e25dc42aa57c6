// Runs in the page when the popup asks: what article stands here?

import { readPage } from '../../dom/read-page.ts';
import type { ContentWorld } from '../../platform/page-scripts.ts';

// Set anew at each injection, so that an updated extension replaces what an older one has left.
(globalThis as ContentWorld).dramatisReadPage = ({ url, isForced }) => readPage(document, { url, isForced });

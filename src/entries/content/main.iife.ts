// Runs in the page when the popup asks: what article stands here, and what of the page is no part of it?

import { findLeftOut } from '../../dom/left-out.ts';
import { readPage } from '../../dom/read-page.ts';
import type { ContentWorld } from '../../platform/page-scripts.ts';

// Set anew at each injection, so that an updated extension replaces what an older one has left.
const world = globalThis as ContentWorld;
world.dramatisReadPage = ({ url, isForced, picked }) => readPage(document, { url, isForced, picked });
world.dramatisFindLeftOut = (request) => findLeftOut(document, request);

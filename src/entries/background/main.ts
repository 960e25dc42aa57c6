// What happens on a key, a menu entry or a question of the in-page reader? It wakes for these and keeps nothing: it may be stopped at any moment.

import { analyze } from '../../core/analyze.ts';
import { loadTagger } from '../../core/model/load-tagger.ts';
import { TAGGER_WEIGHTS } from '../../core/model/tagger-weights.ts';
import { buildTextDocument } from '../../core/text/build-document.ts';
import { answerAnalysis } from '../../messages/analyze-message.ts';
import { answerAnnotations } from '../../messages/annotation-messages.ts';
import { answerAreaCalls } from '../../messages/area-messages.ts';
import { answerFonts } from '../../messages/font-message.ts';
import { onNextPageAsked } from '../../messages/next-page-message.ts';
import { onOwnPageAsked } from '../../messages/own-page-message.ts';
import { annotationSignal } from '../../platform/change-signal.ts';
import { localize } from '../../platform/localize.ts';
import { openNotebook, openOptions, welcomeOnInstall } from '../../platform/own-pages.ts';
import { bringScriptIntoTab, showMarksInTab, showReaderInTab } from '../../platform/page-scripts.ts';
import { onReaderAsked, showBadge } from '../../platform/reader-triggers.ts';
import { localArea } from '../../platform/settings-area.ts';
import { answerCall } from '../../store/annotations/answer-calls.ts';
import { createIndexedDbStore } from '../../store/annotations/indexeddb-store.ts';
import { createRoom, measureRoom } from '../../store/annotations/room.ts';
import { createSecondCopy } from '../../store/annotations/second-copy.ts';
import { guardArea } from '../../store/guarded-area.ts';
import atkinsonScript from '../fonts/atkinson.iife.ts?iife';
import literataScript from '../fonts/literata.iife.ts?iife';
import openDyslexicScript from '../fonts/opendyslexic.iife.ts?iife';
import readerScript from '../reader/main.iife.tsx?iife';
import { actByItself } from './automatic.ts';
import { openLink } from './open-link.ts';
import { openNextPage } from './open-next-page.ts';

onReaderAsked({
  pageTitle: localize('menuToggleReader'),
  linkTitle: localize('menuOpenLink'),
  markTitle: localize('menuMark'),
  onPage: ({ tabId, url }) => void toggle(tabId, url).catch(warn),
  onMark: ({ tabId, url }) => void markSelection(tabId, url).catch(warn),
  onLink: (link) => void openLink(link).catch(warn),
});
welcomeOnInstall();
onOwnPageAsked(({ page, site }) => (page === 'notebook' ? openNotebook() : openOptions(site)));
onNextPageAsked((tabId, url) => void openNextPage(tabId, url).catch(warn));
actByItself();

/** A tab may be closed at any moment; nobody is there then to be told. */
function warn(error: unknown): void {
  console.warn(error);
}

async function toggle(tabId: number, url: string): Promise<void> {
  const result = await showReaderInTab(tabId, { url, act: 'toggle' }, readerScript);
  if (result.ok) {
    // What was marked stands on the page too when the reader is left.
    await showMarksInTab(tabId, { url, act: 'show' }, readerScript);
    return showBadge(tabId, '', localize('actionTitle'));
  }
  if (result.reason !== 'gone') await showBadge(tabId, '!', localize('restrictedTitle'));
}

async function markSelection(tabId: number, url: string): Promise<void> {
  const result = await showMarksInTab(tabId, { url, act: 'mark' }, readerScript);
  const isKept = result.ok && result.value;
  await showBadge(tabId, isKept ? '' : '!', localize(isKept ? 'actionTitle' : 'keepFailed'));
}

const FONT_SCRIPTS: ReadonlyMap<string, string> = new Map([
  ['literata', literataScript],
  ['atkinson', atkinsonScript],
  ['opendyslexic', openDyslexicScript],
]);

answerFonts(async (font, tabId) => {
  const script = FONT_SCRIPTS.get(font);
  return script !== undefined && (await bringScriptIntoTab(tabId, script));
});

const annotations = createIndexedDbStore({
  signal: annotationSignal,
  copy: createSecondCopy(caches),
  settlesCopy: true,
});
answerAnnotations((request, pageUrl) => answerCall(annotations, request, pageUrl));
answerAreaCalls(guardArea(localArea, createRoom(measureRoom)));

answerAnalysis(async (request) => {
  // Service workers may not import dynamically, so the weights came with this file.
  const { tagger, reason } = await loadTagger(() => Promise.resolve({ TAGGER_WEIGHTS }));
  if (reason !== null) console.warn(reason);
  return analyze(buildTextDocument(request), { tagger });
});

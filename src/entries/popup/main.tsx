// What happens when the popup opens? It is the quick look. It may vanish at any moment, so nothing waits for later.

import { render } from 'preact';
import { toArticleKey } from '../../core/annotations/article-key.ts';
import { areaByBackground } from '../../messages/area-messages.ts';
import { keepBackgroundAwake } from '../../messages/ask-background.ts';
import { askForAccess, hasAccess } from '../../platform/access.ts';
import { type ActiveTab, findActiveTab } from '../../platform/active-tab.ts';
import { findInterfaceLanguage, localize } from '../../platform/localize.ts';
import { openNotebook, openOptions } from '../../platform/own-pages.ts';
import {
  findLeftOutInTab,
  type ReaderAct,
  readPageInTab,
  type ScriptResult,
  showMarksInTab,
  showReaderInTab,
} from '../../platform/page-scripts.ts';
import { isPrivateWindow } from '../../platform/settings-area.ts';
import { holdAutomatic, toPattern, toSite, withoutSite, withSite } from '../../store/automatic.ts';
import { holdSettings, type Settings } from '../../store/settings.ts';
import { findBrowserSpeech } from '../../ui/listening/browser-speech.ts';
import type { AlwaysSwitch } from '../../ui/reader/app-context.ts';
import { type ArticleSession, createSession } from '../../ui/reader/article-session.ts';
import { type Trouble, toProblem } from '../../ui/reader/diagnostics.ts';
import { ReaderApp } from '../../ui/reader/reader-app.tsx';
import type { ReaderState } from '../../ui/reader/reader-state.ts';
import contentScript from '../content/main.iife.ts?iife';
import readerScript from '../reader/main.iife.tsx?iife';
import { analyzeInWorker } from './analyze-in-worker.ts';
import { fitWindow } from './fit-window.ts';
import { loadFont } from './load-font.ts';
import { createPopupAnnotations } from './popup-annotations.ts';

const root = document.querySelector<HTMLElement>('#app');
if (root === null) throw new Error('popup.html has no #app; the build is broken');
document.documentElement.lang = findInterfaceLanguage();

const speech = findBrowserSpeech(window);
// What is marked in a private window would outlive it.
const annotations = isPrivateWindow() ? null : createPopupAnnotations();
let state: ReaderState = { kind: 'loading' };
// The reader over a page, or the popup of another window, may change them meanwhile.
const settings = holdSettings(areaByBackground, paint);
const automatic = holdAutomatic(areaByBackground, paint);
let isAllowed = false;
let notice: Trouble | null = null;
let tab: ActiveTab | null = null;
let session: ArticleSession | null = null;

function show(next: ReaderState): void {
  state = next;
  paint();
}

function paint(): void {
  if (root === null) return;
  const canOpen = state.kind !== 'restricted' && tab !== null;
  render(
    <ReaderApp
      state={state}
      surface="popup"
      settings={settings.current()}
      onSettingsChange={changeSettings}
      commands={{
        tryAnyway: () => void session?.read(true),
        openInPage: canOpen ? () => void openReader('toggle') : null,
        leave: null,
        annotations,
        loadFont,
        speech,
        pickText: canOpen ? () => void openReader('pick') : null,
        pickedPart: session?.pickedPart() ?? null,
        removals: session?.removals() ?? null,
        place: session?.place() ?? null,
        leftOut: session?.leftOut() ?? null,
        always: findAlways(),
        openOptions: () => void openOptions().then(() => window.close()),
        openNotebook: () => void openNotebook().then(() => window.close()),
      }}
      t={localize}
      locale={findInterfaceLanguage()}
      notice={notice}
    />,
    root,
  );
}

function changeSettings(next: Settings): void {
  notice = null;
  save(settings.change(next));
  paint();
}

function save(done: Promise<void>): void {
  done.catch((error: unknown) => say('noticeNotSaved', 'settings', error));
}

function say(message: string, step: string, error: unknown): void {
  notice = { text: localize(message), problem: toProblem(step, error, tab?.url ?? '') };
  paint();
}

function findAlways(): AlwaysSwitch | null {
  const site = toSite(tab?.url ?? null);
  if (site === null) return null;
  const isOn = automatic.current().sites.includes(site) && isAllowed;
  return { site, isOn, toggle: () => void (isOn ? save(writeAlways(site, false)) : switchOn(site)) };
}

const writeAlways = (site: string, isOn: boolean): Promise<void> =>
  automatic.change((isOn ? withSite : withoutSite)(automatic.current(), site));

/** The browser's question may close the popup: the wish is written first, and the background acts on the answer. */
async function switchOn(site: string): Promise<void> {
  save(writeAlways(site, true));
  // Straight from the click, without waiting for the write.
  isAllowed = await askForAccess([toPattern(site)]);
  if (!isAllowed) save(writeAlways(site, false));
  paint();
}

async function openReader(act: ReaderAct): Promise<void> {
  if (tab === null) return;
  const result = await showReaderInTab(tab.id, { url: tab.url ?? '', act }, readerScript);
  if (result.ok) window.close();
  else show(toAbsence(result, tab.url));
}

/** Why a page could not be read, as the reader is told. */
function toAbsence(failure: Extract<ScriptResult<never>, { readonly ok: false }>, url: string | null): ReaderState {
  const { reason, detail } = failure;
  return reason === 'failed' ? { kind: 'failed', detail, url: url ?? '' } : { kind: reason };
}

function createTabSession({ id, url }: ActiveTab): ArticleSession {
  return createSession({
    window,
    url: url ?? '',
    area: areaByBackground,
    isPrivate: isPrivateWindow(),
    now: () => Date.now(),
    async readPage(request) {
      const result = await readPageInTab(id, { url: url ?? '', ...request }, contentScript);
      // From here on it is ours to be quick (tests/bench/reader.ts).
      performance.mark('dramatis-read');
      if (result.ok) return result.value;
      return toAbsence(result, url);
    },
    findLeftOut: (request) => findLeftOutInTab(id, request),
    analyze: analyzeInWorker,
    onChange: show,
    onNotKept: (error) => say('noticeNotKept', 'article memory', error),
  });
}

if (root !== null) fitWindow(root);
paint();
keepBackgroundAwake();
// What cannot be read is shown as it is at first, and not written over.
[tab] = await Promise.all([findActiveTab(), ...[settings, automatic].map(({ load }) => load().catch(() => undefined))]);
if (tab === null) show({ kind: 'gone' });
else {
  session = createTabSession(tab);
  const site = toSite(tab.url);
  if (site !== null)
    void hasAccess(toPattern(site)).then((has) => {
      isAllowed = has;
      paint();
    });
  await session.read(false);
  showMarksOnPage(tab);
}

/** What is marked here stands on the page as well, for as long as the browser lets us in. */
function showMarksOnPage({ id, url }: ActiveTab): void {
  if (annotations === null || url === null) return;
  const key = toArticleKey(url);
  let isThere = false;
  const bring = async (): Promise<void> => {
    // Once the script is in the page, it hears of changes itself.
    if (isThere || (await annotations.listByArticle(key)).highlights.length === 0) return;
    isThere = (await showMarksInTab(id, { url, act: 'show' }, readerScript)).ok;
  };
  const tell = (error: unknown): void => console.warn(error);
  annotations.watch(() => void bring().catch(tell));
  void bring().catch(tell);
}

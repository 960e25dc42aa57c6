// What happens when the popup opens? It is the quick look. It may vanish at any moment, so nothing waits for later.

import { render } from 'preact';
import type { PageReading } from '../../core/article.ts';
import { type ActiveTab, findActiveTab } from '../../platform/active-tab.ts';
import { findInterfaceLanguage, localize } from '../../platform/localize.ts';
import { readPageInTab, type ScriptResult, toggleReaderInTab } from '../../platform/page-scripts.ts';
import { localArea } from '../../platform/settings-area.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings, watchSettings, writeSettings } from '../../store/settings.ts';
import { prepareArticle, toAnalysisRequest } from '../../ui/reader/prepare-article.ts';
import { ReaderApp } from '../../ui/reader/reader-app.tsx';
import type { ReaderState, ReadyArticle } from '../../ui/reader/reader-state.ts';
import contentScript from '../content/main.iife.ts?iife';
import readerScript from '../reader/main.iife.tsx?iife';
import { analyzeInWorker } from './analyze-in-worker.ts';
import { loadFont } from './load-font.ts';

const root = document.querySelector('#app');
if (root === null) throw new Error('popup.html has no #app; the build is broken');

let state: ReaderState = { kind: 'loading' };
let settings: Settings = DEFAULT_SETTINGS;
let notice: string | null = null;
let tab: ActiveTab | null = null;

function show(next: ReaderState): void {
  state = next;
  paint();
}

function paint(): void {
  if (root === null) return;
  const openInPage = state.kind === 'restricted' || tab === null ? null : () => void openReader();
  const commands = { tryAnyway: () => void read(true), openInPage, leave: null, loadFont };
  render(
    <ReaderApp
      state={state}
      surface="popup"
      settings={settings}
      onSettingsChange={changeSettings}
      commands={commands}
      t={localize}
      locale={findInterfaceLanguage()}
      notice={notice}
    />,
    root,
  );
}

function changeSettings(next: Settings): void {
  settings = next;
  notice = null;
  paint();
  writeSettings(localArea, next).catch(() => {
    notice = localize('noticeNotSaved');
    paint();
  });
}

async function read(isForced: boolean): Promise<void> {
  if (tab === null) return show({ kind: 'gone' });
  show({ kind: 'loading' });
  const result = await readPageInTab(tab.id, { url: tab.url ?? '', isForced }, contentScript);
  const next = toState(result, isForced);
  show(next);
  if (next.kind === 'ready') await addAnalysis(next.article);
}

function toState(result: ScriptResult<PageReading>, isForced: boolean): ReaderState {
  if (result.ok) return prepareArticle(result.value, { window, isForced });
  return result.reason === 'failed' ? { kind: 'failed', detail: result.detail } : { kind: result.reason };
}

async function addAnalysis(article: ReadyArticle): Promise<void> {
  const analysis = await analyzeInWorker(toAnalysisRequest(article)).catch(() => 'failed' as const);
  // Another reading may have begun meanwhile.
  if (state.kind === 'ready' && state.article.fragment === article.fragment)
    show({ kind: 'ready', article: { ...article, analysis } });
}

async function openReader(): Promise<void> {
  if (tab === null) return;
  const result = await toggleReaderInTab(tab.id, tab.url ?? '', readerScript);
  if (result.ok) window.close();
  else show(result.reason === 'failed' ? { kind: 'failed', detail: result.detail } : { kind: result.reason });
}

paint();
const [found, kept] = await Promise.all([findActiveTab(), readSettings(localArea).catch(() => DEFAULT_SETTINGS)]);
tab = found;
settings = kept;
// The reader over a page, or the popup of another window, may change them meanwhile.
watchSettings(localArea, (next) => {
  settings = next;
  paint();
});
await read(false);

// How does reader mode start? It is the same interface over the page itself. Injected by key, menu or the popup's button; the same leaves it.

import { render } from 'preact';
import { readPage } from '../../dom/read-page.ts';
import { askForAnalysis } from '../../messages/analyze-message.ts';
import { askForFont } from '../../messages/font-message.ts';
import { findInterfaceLanguage, localize } from '../../platform/localize.ts';
import type { ContentWorld } from '../../platform/page-scripts.ts';
import { localArea } from '../../platform/settings-area.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings, watchSettings, writeSettings } from '../../store/settings.ts';
import { prepareArticle, toAnalysisRequest } from '../../ui/reader/prepare-article.ts';
import { ReaderApp } from '../../ui/reader/reader-app.tsx';
import type { ReaderState, ReadyArticle } from '../../ui/reader/reader-state.ts';
import readerStyles from '../../ui/styles/reader.css?inline';
import { mountOverlay } from './mount-overlay.ts';

/** One open reader: how to close it. Kept in this world's globals, so that a second injection finds the first's. */
interface ReaderWorld extends ContentWorld {
  dramatisCloseReader?: (() => void) | undefined;
}
// The isolated world's own global object: the page cannot see what is set here.
const world = globalThis as ReaderWorld;

world.dramatisToggleReader = (url) => {
  const close = world.dramatisCloseReader;
  if (close !== undefined) {
    close();
    return false;
  }
  openReader(url);
  return true;
};

function openReader(url: string): void {
  let state: ReaderState = { kind: 'loading' };
  let settings: Settings = DEFAULT_SETTINGS;
  let notice: string | null = null;
  const overlay = mountOverlay(document, readerStyles, leave);
  const stopWatching = tryWatch((next) => {
    settings = next;
    paint();
  });

  function leave(): void {
    stopWatching();
    render(null, overlay.root);
    overlay.remove();
    world.dramatisCloseReader = undefined;
  }

  function paint(): void {
    if (world.dramatisCloseReader !== leave) return;
    render(
      <ReaderApp
        state={state}
        surface="page"
        settings={settings}
        onSettingsChange={changeSettings}
        commands={{ tryAnyway: () => read(true), openInPage: null, leave, loadFont: askForFont }}
        t={localize}
        locale={findInterfaceLanguage()}
        notice={notice}
      />,
      overlay.root,
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

  function read(isForced: boolean): void {
    state = prepareArticle(readPage(document, { url, isForced }), { window, isForced });
    paint();
    if (state.kind === 'ready') void addAnalysis(state.article);
  }

  async function addAnalysis(article: ReadyArticle): Promise<void> {
    const analysis = await askForAnalysis(toAnalysisRequest(article)).catch(() => 'failed' as const);
    if (state.kind !== 'ready' || state.article.fragment !== article.fragment) return;
    state = { kind: 'ready', article: { ...article, analysis } };
    paint();
  }

  world.dramatisCloseReader = leave;
  paint();
  readSettings(localArea)
    .then((kept) => {
      settings = kept;
      paint();
    })
    .catch(() => paint());
  // The skeleton is painted before the page is read.
  requestAnimationFrame(() => setTimeout(() => read(false)));
}

/** After an update of the extension the old script has no storage any more; the reader still works. */
function tryWatch(onChange: (settings: Settings) => void): () => void {
  try {
    return watchSettings(localArea, onChange);
  } catch {
    return () => {};
  }
}

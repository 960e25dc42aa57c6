// What does an open reader over the page consist of, and how does it end?

import { render } from 'preact';
import { createBackStep } from '../../dom/back-step.ts';
import { findLeftOut } from '../../dom/left-out.ts';
import { readPage } from '../../dom/read-page.ts';
import { askForAnalysis } from '../../messages/analyze-message.ts';
import { areaByBackground } from '../../messages/area-messages.ts';
import { askForFont } from '../../messages/font-message.ts';
import { askForNextPage } from '../../messages/next-page-message.ts';
import { askForOwnPage } from '../../messages/own-page-message.ts';
import { findInterfaceLanguage, localize } from '../../platform/localize.ts';
import { isOrphaned } from '../../platform/orphaned.ts';
import { isPrivateWindow } from '../../platform/settings-area.ts';
import { holdAutomatic, toSite, withoutSite } from '../../store/automatic.ts';
import { holdSettings, type Settings } from '../../store/settings.ts';
import { findBrowserSpeech } from '../../ui/listening/browser-speech.ts';
import type { AlwaysSwitch } from '../../ui/reader/app-context.ts';
import { createSession } from '../../ui/reader/article-session.ts';
import { type Trouble, toProblem } from '../../ui/reader/diagnostics.ts';
import { ReaderApp } from '../../ui/reader/reader-app.tsx';
import type { ReaderState } from '../../ui/reader/reader-state.ts';
import readerStyles from '../../ui/styles/reader.css?inline';
import { mountOverlay } from './mount-overlay.ts';
import { createPageAnnotations } from './page-annotations.ts';
import { tryWatch } from './try-watch.ts';

interface OpenOptions {
  /** Selector of a part that was picked just now. */
  readonly picked: string | null;
  readonly onLeft: () => void;
  /** The reader is closed; somebody wants to pick the text by hand. */
  readonly onPick: () => void;
}

const speech = findBrowserSpeech(window);
const area: typeof areaByBackground = {
  ...areaByBackground,
  watch: (key, listener) => tryWatch(() => areaByBackground.watch(key, listener)),
};
// What is marked in a private window would outlive it.
const annotations = isPrivateWindow() ? null : createPageAnnotations();

/** @returns a function that closes it. */
export function openReader(url: string, { picked, onLeft, onPick }: OpenOptions): () => void {
  let state: ReaderState = { kind: 'loading' };
  let notice: Trouble | null = null;
  let isOpen = true;
  const overlay = mountOverlay(document, readerStyles, {
    onCancel: leave,
    // The click may be the one that leaves: then the history stays untouched.
    onFirstUse: () => setTimeout(() => isOpen && backStep.arm()),
    onBeat: tellOfUpdate,
    lateNotice: { text: localize('noticeUpdated'), leave: localize('leave') },
  });
  const backStep = createBackStep(overlay.shadow, leave);
  const settings = holdSettings(area, paint);
  const automatic = holdAutomatic(area, paint);
  const session = createSession(
    {
      window,
      url,
      area,
      isPrivate: isPrivateWindow(),
      now: () => Date.now(),
      readPage: async (request) => readPage(document, { url, ...request }),
      findLeftOut: async (request) => findLeftOut(document, request),
      analyze: askForAnalysis,
      onChange: (next) => {
        state = next;
        paint();
      },
      onNotKept: (error) => say('noticeNotKept', 'article memory', error),
    },
    picked,
  );

  function leave(): void {
    if (!isOpen) return;
    isOpen = false;
    for (const { stop } of [settings, automatic]) stop();
    session.close();
    render(null, overlay.root);
    overlay.remove(backStep.release());
    onLeft();
  }

  function findAlways(): AlwaysSwitch | null {
    const site = toSite(url);
    if (site === null) return null;
    const isOn = automatic.current().sites.includes(site);
    const toggle = (): void => {
      // A page's script may not ask for a permission: the settings do.
      const turnOff = () => automatic.change(withoutSite(automatic.current(), site));
      tell(isOn ? turnOff() : askForOwnPage({ page: 'options', site }));
    };
    return { site, isOn, toggle };
  }

  function tell(done: Promise<void>): void {
    done.catch((error: unknown) => say('noticeUpdated', 'message', error));
  }

  function say(message: string, step: string, error: unknown): void {
    const text = localize(isOrphaned() ? 'noticeUpdated' : message);
    notice = { text, problem: toProblem(step, error, url) };
    paint();
  }

  /** The reader can be read on and left; what needs the extension fails, and whoever tries knows why. */
  function tellOfUpdate(): void {
    if (isOpen && notice === null && isOrphaned()) say('noticeUpdated', 'update', 'the extension was updated');
  }

  function paint(): void {
    if (!isOpen) return;
    render(
      <ReaderApp
        state={state}
        surface="page"
        settings={settings.current()}
        onSettingsChange={changeSettings}
        commands={{
          tryAnyway: () => void session.read(true),
          openInPage: null,
          leave,
          annotations,
          loadFont: askForFont,
          speech,
          pickText: () => {
            leave();
            onPick();
          },
          pickedPart: session.pickedPart(),
          removals: session.removals(),
          place: session.place(),
          leftOut: session.leftOut(),
          print: () => window.print(),
          always: findAlways(),
          openNextPage: (address) => tell(askForNextPage(address)),
          openOptions: () => tell(askForOwnPage({ page: 'options', site: null })),
          openNotebook: () => tell(askForOwnPage({ page: 'notebook', site: null })),
        }}
        t={localize}
        locale={findInterfaceLanguage()}
        notice={notice}
      />,
      overlay.root,
    );
  }

  function changeSettings(next: Settings): void {
    notice = null;
    settings.change(next).catch((error: unknown) => say('noticeNotSaved', 'settings', error));
    paint();
  }

  async function begin(): Promise<void> {
    // What cannot be read is shown as it is at first, and not written over.
    await Promise.all([settings, automatic].map(({ load }) => load().catch(() => undefined)));
    await session.read(picked !== null);
  }

  paint();
  // The skeleton is painted before the page is read.
  requestAnimationFrame(() => setTimeout(() => void begin()));
  return leave;
}

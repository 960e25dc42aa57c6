// How do the settings come to the page, and the reader's changes back?

import { render } from 'preact';
import { saveFile } from '../../dom/save-file.ts';
import { areaByBackground } from '../../messages/area-messages.ts';
import { keepBackgroundAwake } from '../../messages/ask-background.ts';
import { askForAccess, hasAccess, onAccessChanged } from '../../platform/access.ts';
import { findInterfaceLanguage, localize } from '../../platform/localize.ts';
import { findShortcut, openNotebook, openShortcuts } from '../../platform/own-pages.ts';
import { countArticles, forgetAllArticles } from '../../store/article-memory.ts';
import {
  ALL_SITES,
  type Automatic,
  holdAutomatic,
  toPattern,
  toSite,
  withoutSite,
  withSite,
} from '../../store/automatic.ts';
import {
  type PickedParts,
  readPickedParts,
  watchPickedParts,
  writePickedPart,
  writePickedParts,
} from '../../store/picked-parts.ts';
import { holdSettings } from '../../store/settings.ts';
import { readSettingsFile, type SettingsFileProblem, toSettingsFile } from '../../store/settings-file.ts';
import { findBrowserSpeech } from '../../ui/listening/browser-speech.ts';
import { OptionsApp } from '../../ui/options/options-app.tsx';
import type { OptionsActions, OptionsModel } from '../../ui/options/options-context.ts';
import { type Trouble, toProblem } from '../../ui/reader/diagnostics.ts';

const root = document.querySelector('#app');
if (root === null) throw new Error('options.html has no #app; the build is broken');
const locale = findInterfaceLanguage();
document.documentElement.lang = locale;
document.title = localize('optionsTitle');

const speech = findBrowserSpeech(window);
const settings = holdSettings(areaByBackground, paint);
const automatic = holdAutomatic(areaByBackground, () => void checkAccess());
let isAllowed: OptionsModel['isAllowed'] = { everywhere: false, sites: {} };
let pickedParts: PickedParts = {};
let articleCount = 0;
let shortcut: string | null = null;
let askedSite = toSite(/^#always=(.+)$/.exec(location.hash)?.[1]);
let notice: Trouble | null = null;
/** Half of it would flicker. */
let isRead = false;

function paint(): void {
  if (root === null || !isRead) return;
  render(
    <OptionsApp
      settings={settings.current()}
      onSettingsChange={(next) => save(settings.change(next))}
      model={{ automatic: automatic.current(), isAllowed, pickedParts, articleCount, shortcut, speech, askedSite }}
      actions={actions}
      t={localize}
      locale={locale}
      notice={notice}
    />,
    root,
  );
}

function save(done: Promise<void>): void {
  notice = null;
  paint();
  done.catch((error: unknown) => {
    notice = { text: localize('noticeNotSaved'), problem: toProblem('settings', error) };
    paint();
  });
}

function setAutomatic(next: Automatic): void {
  save(automatic.change(next));
}

/** Must begin straight from a click: the wish is written beside the question, not before it. */
async function wish(next: Automatic, pattern: string): Promise<void> {
  const before = automatic.current();
  setAutomatic(next);
  const isGranted = await askForAccess([pattern]);
  // Refused: a wish that was new goes; one whose permission had been withdrawn stays and says so.
  if (!isGranted) setAutomatic(before);
  await checkAccess();
}

async function checkAccess(): Promise<void> {
  const sites = await Promise.all(
    automatic.current().sites.map(async (site) => [site, await hasAccess(toPattern(site))] as const),
  );
  isAllowed = { everywhere: await hasAccess(ALL_SITES), sites: Object.fromEntries(sites) };
  paint();
}

const actions: OptionsActions = {
  setLightsUp(isOn) {
    if (isOn) void wish({ ...automatic.current(), lightsUp: true }, ALL_SITES);
    else setAutomatic({ ...automatic.current(), lightsUp: false });
  },
  addSite(site) {
    if (site === askedSite) askedSite = null;
    void wish(withSite(automatic.current(), site), toPattern(site));
  },
  removeSite: (site) => setAutomatic(withoutSite(automatic.current(), site)),
  dropAskedSite() {
    askedSite = null;
    paint();
  },
  forgetPickedPart: (site) => save(writePickedPart(areaByBackground, site, null)),
  forgetArticles: () =>
    save(
      forgetAllArticles(areaByBackground).then(() => {
        articleCount = 0;
        paint();
      }),
    ),
  saveFile: () =>
    saveFile(
      'dramatis-settings.json',
      'application/json',
      toSettingsFile({ settings: settings.current(), automatic: automatic.current(), pickedParts }),
      document,
    ),
  loadFile,
  openShortcuts: () => void openShortcuts(),
  openNotebook: () => void openNotebook(),
};

/** Wishes come without their permissions: the list shows which have to be allowed again. */
async function loadFile(text: string): Promise<SettingsFileProblem | null> {
  const result = readSettingsFile(text);
  if (!result.ok) return result.problem;
  pickedParts = result.value.pickedParts;
  setAutomatic(result.value.automatic);
  save(settings.change(result.value.settings));
  save(writePickedParts(areaByBackground, pickedParts));
  await checkAccess();
  return null;
}

keepBackgroundAwake();
watchPickedParts(areaByBackground, (next) => {
  pickedParts = next;
  paint();
});
onAccessChanged(() => void checkAccess());

[pickedParts, articleCount, shortcut] = await Promise.all([
  readPickedParts(areaByBackground).catch(() => ({})),
  countArticles(areaByBackground).catch(() => 0),
  findShortcut().catch(() => null),
  // What cannot be read is shown as it is at first, and not written over.
  ...[settings, automatic].map(({ load }) => load().catch(() => undefined)),
]);
isRead = true;
await checkAccess();

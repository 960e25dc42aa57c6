// What happens when the notebook opens?

import { render } from 'preact';
import { annotationSignal } from '../../platform/change-signal.ts';
import { findInterfaceLanguage, localize } from '../../platform/localize.ts';
import { localArea } from '../../platform/settings-area.ts';
import { createIndexedDbStore } from '../../store/annotations/indexeddb-store.ts';
import { createSecondCopy } from '../../store/annotations/second-copy.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings, watchSettings } from '../../store/settings.ts';
import { NotebookApp } from '../../ui/notebook/notebook-app.tsx';

const root = document.querySelector('#app');
if (root === null) throw new Error('notebook.html has no #app; the build is broken');
const locale = findInterfaceLanguage();
document.documentElement.lang = locale;
document.title = `${localize('notebook')} · Dramatis`;

const store = createIndexedDbStore({ signal: annotationSignal, copy: createSecondCopy(caches) });
const now = (): string => new Date().toISOString();

function paint(settings: Settings): void {
  if (root === null) return;
  render(<NotebookApp store={store} settings={settings} t={localize} locale={locale} now={now} />, root);
}

paint(DEFAULT_SETTINGS);
watchSettings(localArea, paint);
readSettings(localArea).then(paint, () => {
  // The looks could not be read; the notebook can.
});

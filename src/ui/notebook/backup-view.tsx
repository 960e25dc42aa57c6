// How does everything get into a file, and back without doubles?

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { readBackup } from '../../core/annotations/read-backup.ts';
import { toFileName } from '../../core/export/file-name.ts';
import { toJson } from '../../core/export/json.ts';
import { saveFile } from '../../dom/save-file.ts';
import type { AnnotationStore } from '../../store/annotations/annotation-store.ts';
import { toStoreError } from '../../store/annotations/store-error.ts';
import { OutcomeNote } from '../components/notice.tsx';
import type { Outcome } from '../reader/diagnostics.ts';
import { useTranslate } from '../reader/translate.ts';
import { useNotebook } from './notebook-context.ts';
import { toTrouble } from './store-message.ts';

/** More than this many places are not listed one by one. */
const MAX_PLACES = 5;

export function BackupView({ store }: { readonly store: AnnotationStore }): JSX.Element {
  const t = useTranslate();
  const { now, records } = useNotebook();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isBusy, setBusy] = useState(false);
  const run = async (work: () => Promise<Outcome>): Promise<void> => {
    setBusy(true);
    setOutcome({ text: t('working'), problem: null });
    setOutcome(await work().catch((error: unknown) => toTrouble(toStoreError(error).failure, t)));
    setBusy(false);
  };
  const save = async (): Promise<Outcome> => {
    const backup = await store.createBackup(now());
    const name = toFileName(`dramatis backup ${backup.createdTime.slice(0, 10)}`, 'json');
    saveFile(name, 'application/json', toJson(backup), document);
    return { text: t('exportSaved', [name]), problem: null };
  };
  const restore = async (file: File): Promise<Outcome> => {
    const reading = readBackup(await file.text());
    if (!reading.ok) {
      const text = t(reading.reason === 'newer' ? 'backupNewer' : 'backupNotOurs');
      return { text, problem: { step: 'backup', detail: reading.reason, url: '' } };
    }
    const report = await store.mergeBackup(reading.backup);
    records.reload();
    const done = t('backupMerged', [String(report.added), String(report.updated), String(report.kept)]);
    if (reading.refused === 0) return { text: done, problem: null };
    const places = reading.refusedAt.slice(0, MAX_PLACES).join(', ');
    const text = `${done} ${t('backupRefused', [String(reading.refused), places])}`;
    return { text, problem: { step: 'backup', detail: `${reading.refused} refused: ${places}`, url: '' } };
  };
  return (
    <section class="view backup" aria-label={t('backup')}>
      <h2>{t('backupSave')}</h2>
      <p>{t('backupSaveText')}</p>
      <button type="button" class="primary" disabled={isBusy} onClick={() => void run(save)}>
        {t('backupSave')}
      </button>
      <h2>{t('backupRestore')}</h2>
      <p>{t('backupRestoreText')}</p>
      <label class="file">
        <span>{t('backupChoose')}</span>
        <input
          type="file"
          accept=".json,application/json"
          disabled={isBusy}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) void run(() => restore(file));
            // The same file may be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <OutcomeNote outcome={outcome} surface="notebook" />
    </section>
  );
}

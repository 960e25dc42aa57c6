// Which formats are offered, and what happens on a choice?

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { saveFile } from '../../dom/save-file.ts';
import { OutcomeNote } from '../components/notice.tsx';
import { copyWords } from '../reader/copy-words.ts';
import { type Outcome, toProblem } from '../reader/diagnostics.ts';
import { useTranslate } from '../reader/translate.ts';
import { EXPORT_FORMATS, type ExportFormat, type ExportSource, toExportFile } from './export-formats.ts';

/** Two frames. */
const PAINT_MS = 34;

/** @param createSource is asked only on a choice: bringing thousands of records together takes its time. */
export function ExportChoices({ createSource }: { readonly createSource: () => Promise<ExportSource> }): JSX.Element {
  const t = useTranslate();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const say = (text: string): void => setOutcome({ text, problem: null });
  const fail = (error: unknown): void => setOutcome({ text: t('exportFailed'), problem: toProblem('export', error) });
  const write = async (format: ExportFormat): Promise<string | null> => {
    say(t('working'));
    // Thousands of highlights take a second or two: first let it be seen that something happens.
    await new Promise((done) => setTimeout(done, PAINT_MS));
    const file = toExportFile(format, await createSource(), t);
    if (file === null) return null;
    saveFile(file.name, file.type, file.content, document);
    return file.name;
  };
  const run = (format: ExportFormat): void => {
    write(format).then((name) => say(name === null ? t('exportEmpty') : t('exportSaved', [name])), fail);
  };
  const [markdown] = EXPORT_FORMATS;
  const copy = async (): Promise<void> => {
    const file = markdown === undefined ? null : toExportFile(markdown, await createSource(), t);
    if (file === null) say(t('exportEmpty'));
    else setOutcome(await copyWords(file.content, t));
  };
  return (
    <div class="export-choices">
      <ul>
        {EXPORT_FORMATS.map((format) => (
          <li key={format.id}>
            <button type="button" onClick={() => run(format)}>
              {t(format.message)} <span class="ending">.{format.ending}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => void copy().catch(fail)}>
            {t('copyMarkdown')}
          </button>
        </li>
      </ul>
      <OutcomeNote outcome={outcome} surface="export" />
    </div>
  );
}

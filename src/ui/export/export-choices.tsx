// Which formats are offered, and what happens on a choice?

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { copyText } from '../../dom/copy-text.ts';
import { saveFile } from '../../dom/save-file.ts';
import { ProblemDetails } from '../components/copy-diagnostics.tsx';
import { type Problem, toProblem } from '../reader/diagnostics.ts';
import { useTranslate } from '../reader/translate.ts';
import { EXPORT_FORMATS, type ExportFormat, type ExportSource, toExportFile } from './export-formats.ts';

/** Two frames. */
const PAINT_MS = 34;

/** @param createSource is asked only on a choice: bringing thousands of records together takes its time. */
export function ExportChoices({ createSource }: { readonly createSource: () => Promise<ExportSource> }): JSX.Element {
  const t = useTranslate();
  const [said, say] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
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
    setProblem(null);
    write(format).then(
      (name) => say(name === null ? t('exportEmpty') : t('exportSaved', [name])),
      (error: unknown) => {
        say(t('exportFailed'));
        setProblem(toProblem('export', error));
      },
    );
  };
  const [markdown] = EXPORT_FORMATS;
  const copy = async (): Promise<void> => {
    const file = markdown === undefined ? null : toExportFile(markdown, await createSource(), t);
    const isTaken = file !== null && (await copyText(file.content, document));
    say(t(isTaken ? 'copied' : 'notCopied'));
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
          <button type="button" onClick={() => void copy()}>
            {t('copyMarkdown')}
          </button>
        </li>
      </ul>
      <p role="status" class="said">
        {said}
      </p>
      {problem !== null && <ProblemDetails problem={problem} surface="export" />}
    </div>
  );
}

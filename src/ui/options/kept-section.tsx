// What is kept on this device, and how is it saved, brought back or forgotten?

import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { ProblemDetails } from '../components/copy-diagnostics.tsx';
import { type Outcome, toProblem } from '../reader/diagnostics.ts';
import { useTranslate } from '../reader/translate.ts';
import { useOptions } from './options-context.ts';

const PROBLEMS = { 'not-json': 'fileNotJson', 'not-settings': 'fileNotSettings', newer: 'fileNewer' } as const;

export function KeptSection(): JSX.Element {
  const t = useTranslate();
  const { model, actions } = useOptions();
  const picked = Object.keys(model.pickedParts);
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{t('keptTitle')}</h2>
      <p>{t('keptText')}</p>
      <p>
        {t('keptNotebook')}{' '}
        <button type="button" class="plain" onClick={actions.openNotebook}>
          {t('openNotebook')}
        </button>
      </p>
      <p>
        {t('keptPlaces', [String(model.articleCount)])}{' '}
        <button type="button" class="plain" disabled={model.articleCount === 0} onClick={actions.forgetArticles}>
          {t('keptForget')}
        </button>
      </p>
      {picked.length > 0 && (
        <>
          <h3>{t('pickedTitle')}</h3>
          <ul class="option-list">
            {picked.map((site) => (
              <li key={site}>
                <bdi>{site}</bdi>
                <button
                  type="button"
                  aria-label={t('removeSite', [site])}
                  onClick={() => actions.forgetPickedPart(site)}
                >
                  {t('remove')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('fileTitle')}</h3>
      <SettingsFile />
    </section>
  );
}

function SettingsFile(): JSX.Element {
  const t = useTranslate();
  const { actions } = useOptions();
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const bringBack = async (file: File): Promise<Outcome> => {
    const refusal = await actions.loadFile(await file.text());
    if (refusal === null) return { text: t('fileDone'), problem: null };
    return { text: t(PROBLEMS[refusal]), problem: { step: 'settings file', detail: refusal, url: '' } };
  };
  // The file is gone from where it was, or may not be read.
  const toFailure = (error: unknown): Outcome => ({
    text: t('fileNotJson'),
    problem: toProblem('settings file', error),
  });
  const load = async (): Promise<void> => {
    const file = input.current?.files?.[0];
    if (file === undefined || input.current === null) return;
    setOutcome(await bringBack(file).catch(toFailure));
    // The same file may be chosen again.
    input.current.value = '';
  };
  return (
    <div class="option-parts">
      <button type="button" onClick={actions.saveFile}>
        {t('fileSave')}
      </button>
      <label class="file-choice">
        {t('fileLoad')}
        <input ref={input} type="file" accept=".json,application/json" onChange={() => void load()} />
      </label>
      {outcome !== null && (
        <p
          class={outcome.problem === null ? 'option-done' : 'option-trouble'}
          role={outcome.problem === null ? 'status' : 'alert'}
        >
          {outcome.text}
        </p>
      )}
      {outcome !== null && outcome.problem !== null && <ProblemDetails problem={outcome.problem} surface="options" />}
    </div>
  );
}

// What was done just now, and can be taken back? And what could not be kept?

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { StoreFailure } from '../../store/annotations/store-error.ts';
import { useOwnMarks } from '../annotations/annotations-context.ts';
import type { Deed } from '../annotations/use-annotations.ts';
import { useApp } from '../reader/app-context.ts';
import { useTranslate } from '../reader/translate.ts';
import { ProblemDetails } from './copy-diagnostics.tsx';

const SHOWN_MS = 8_000;

const FAILURES: Readonly<Record<StoreFailure, string>> = {
  full: 'keepFull',
  newer: 'keepNewer',
  blocked: 'keepBlocked',
  gone: 'keepGone',
  failed: 'keepFailed',
};

export function UndoToast(): JSX.Element | null {
  const t = useTranslate();
  const { surface } = useApp();
  const { failure, isKept, lastDeed, retry, undo } = useOwnMarks();
  const [hidden, setHidden] = useState<Deed | null>(null);
  useEffect(() => {
    if (lastDeed === null || !isKept) return;
    const timer = setTimeout(() => setHidden(lastDeed), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [lastDeed, isKept]);
  if (failure !== null) {
    return (
      <div class="mark-toast trouble" role="alert">
        {t(FAILURES[failure])}{' '}
        <button type="button" onClick={retry}>
          {t('tryAgain')}
        </button>
        <ProblemDetails problem={{ step: 'store', detail: failure, url: '' }} surface={surface} />
      </div>
    );
  }
  // It is said to be done once it is on the disk.
  if (lastDeed === null || lastDeed === hidden || !isKept) return null;
  return (
    <div class="mark-toast" role="status">
      {t(lastDeed.message)}{' '}
      <button type="button" onClick={undo}>
        {t('undo')}
      </button>
    </div>
  );
}

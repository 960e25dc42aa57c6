// Does the story go on elsewhere, and how does the reader get there?

import type { JSX } from 'preact';
import { useApp } from '../reader/app-context.ts';
import { useReading } from '../reader/reading-context.ts';
import { useTranslate } from '../reader/translate.ts';

/**
 * The extension makes no request of its own, so the browser must open the page. Over the page, the reader opens again
 * there; from the popup, which cannot go anywhere, the page opens in a tab beside this one.
 */
export function NextPage(): JSX.Element | null {
  const t = useTranslate();
  const { commands } = useApp();
  const { nextPage } = useReading().article;
  const { openNextPage } = commands;
  if (nextPage === null) return null;
  return (
    <p class="note next-page" role="note">
      {t('nextPageNote')}{' '}
      {openNextPage ? (
        <button type="button" onClick={() => openNextPage(nextPage)}>
          {t('nextPageLink')}
        </button>
      ) : (
        <a href={nextPage} rel="next noreferrer" target="_blank">
          {t('nextPageLink')}
        </a>
      )}
    </p>
  );
}

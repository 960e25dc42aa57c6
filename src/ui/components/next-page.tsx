// Does the story go on elsewhere, and how does the reader get there?

import type { JSX } from 'preact';
import { useApp } from '../reader/app-context.ts';
import { useReading } from '../reader/reading-context.ts';
import { useTranslate } from '../reader/translate.ts';

/**
 * A plain link: the extension makes no request of its own, so the browser must open the page. In the popup it opens
 * beside this one, for a popup cannot go anywhere.
 */
export function NextPage(): JSX.Element | null {
  const t = useTranslate();
  const { surface } = useApp();
  const { article } = useReading();
  if (article.nextPage === null) return null;
  return (
    <p class="note next-page" role="note">
      {t('nextPageNote')}{' '}
      <a href={article.nextPage} rel="next noreferrer" {...(surface === 'popup' && { target: '_blank' })}>
        {t('nextPageLink')}
      </a>
    </p>
  );
}

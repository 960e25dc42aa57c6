// Where does somebody read what the extension may see, and why? On a page of its own, which comes with it.

import type { JSX } from 'preact';
import { useTranslate } from '../reader/translate.ts';

/** A file of `public/`; it is written in English alone. */
const PRIVACY = '/privacy.html';

export function PrivacyLink(): JSX.Element {
  const t = useTranslate();
  return (
    <a href={PRIVACY} hreflang="en">
      {t('privacyLink')}
    </a>
  );
}

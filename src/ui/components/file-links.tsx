// Where does somebody read what the extension may see, and whose work is in it? On pages that come with it.

import type { JSX } from 'preact';
import { useTranslate } from '../reader/translate.ts';

/** Files of `public/`; they are written in English alone. */
const PRIVACY = '/privacy.html';
const LICENSES = '/licenses.html';

export function PrivacyLink(): JSX.Element {
  const t = useTranslate();
  return (
    <a href={PRIVACY} hreflang="en">
      {t('privacyLink')}
    </a>
  );
}

export function LicensesLink(): JSX.Element {
  const t = useTranslate();
  return (
    <a href={LICENSES} hreflang="en">
      {t('licensesLink')}
    </a>
  );
}

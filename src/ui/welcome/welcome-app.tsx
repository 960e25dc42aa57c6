// What does somebody need to know who has just installed this? What it does, what it may see, and that nothing leaves the device.

import type { JSX } from 'preact';
import { PrivacyLink } from '../components/file-links.tsx';
import { type Translate, TranslateContext } from '../reader/translate.ts';

interface Props {
  readonly t: Translate;
  readonly locale: string;
  /** As the browser writes it, null where there is no key. */
  readonly shortcut: string | null;
  readonly openOptions: () => void;
}

export function WelcomeApp({ t, locale, shortcut, openOptions }: Props): JSX.Element {
  return (
    <TranslateContext.Provider value={t}>
      <div class="reader own-page theme-auto" lang={locale}>
        <main class="own-page-main welcome">
          <h1>{t('welcomeTitle')}</h1>
          <p class="welcome-lead">{t('welcomeLead')}</p>
          <Sample t={t} />
          <section aria-labelledby="how">
            <h2 id="how">{t('welcomeHow')}</h2>
            <ul class="welcome-ways">
              <li>{t('welcomeButton')}</li>
              <li>{shortcut === null ? t('shortcutNone') : t('welcomeKey', [shortcut])}</li>
              <li>{t('welcomeMenu')}</li>
            </ul>
          </section>
          <section aria-labelledby="sees">
            <h2 id="sees">{t('welcomeSees')}</h2>
            <p>{t('welcomeSeesText')}</p>
            <p>{t('welcomeStays')}</p>
            <p>
              <PrivacyLink />
            </p>
          </section>
          <p>
            <button type="button" class="primary" onClick={openOptions}>
              {t('welcomeOptions')}
            </button>
          </p>
        </main>
      </div>
    </TranslateContext.Provider>
  );
}

/** A quote as the reader shows it: the colour under the words is the colour of who says them. */
function Sample({ t }: { readonly t: Translate }): JSX.Element {
  return (
    <figure class="welcome-sample">
      <blockquote>
        <p>
          {t('welcomeSampleBefore')} <mark class="color-1">{t('welcomeSampleQuote')}</mark> {t('welcomeSampleAfter')}
        </p>
      </blockquote>
      <figcaption class="color-1">
        <strong>{t('welcomeSampleName')}</strong> <span>{t('welcomeSampleRole')}</span>
      </figcaption>
    </figure>
  );
}

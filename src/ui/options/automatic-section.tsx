// Where may the reader act by itself, and what does the browser allow it to see?

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { toSite } from '../../store/automatic.ts';
import { ProblemDetails } from '../components/copy-diagnostics.tsx';
import { PrivacyLink } from '../components/file-links.tsx';
import { Check } from '../components/setting-controls.tsx';
import { useTranslate } from '../reader/translate.ts';
import { useOptions } from './options-context.ts';

export function AutomaticSection(): JSX.Element {
  const t = useTranslate();
  const { model, actions } = useOptions();
  const { automatic, isAllowed } = model;
  return (
    <section aria-labelledby="automatic">
      <h2 id="automatic">{t('optionsAutomatic')}</h2>
      <AskedSite />
      <p>{t('optionsAutomaticText')}</p>
      <Check label={t('lightsUp')} isOn={automatic.lightsUp} onChange={actions.setLightsUp} />
      <p class="option-hint">{t('lightsUpHint')}</p>
      {automatic.lightsUp && !isAllowed.everywhere && (
        <Withdrawn text={t('accessWithdrawnAll')} onAllow={() => actions.setLightsUp(true)} />
      )}
      <h3>{t('alwaysTitle')}</h3>
      <p class="option-hint">{t('alwaysHint')}</p>
      {automatic.sites.length > 0 && (
        <ul class="option-list">
          {automatic.sites.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              <button type="button" aria-label={t('removeSite', [site])} onClick={() => actions.removeSite(site)}>
                {t('remove')}
              </button>
              {isAllowed.sites[site] === false && (
                <Withdrawn text={t('accessWithdrawn', [site])} onAllow={() => actions.addSite(site)} />
              )}
            </li>
          ))}
        </ul>
      )}
      <AddSite />
      <Access />
    </section>
  );
}

/** The reader in a page cannot ask for a permission; it leads here. */
function AskedSite(): JSX.Element | null {
  const t = useTranslate();
  const { model, actions } = useOptions();
  const { askedSite } = model;
  if (askedSite === null) return null;
  return (
    <fieldset class="option-asked" aria-label={t('alwaysOn', [askedSite])}>
      <p>{t('alwaysAsk', [askedSite])}</p>
      <button type="button" class="primary" onClick={() => actions.addSite(askedSite)}>
        {t('allow')}
      </button>
      <button type="button" onClick={actions.dropAskedSite}>
        {t('notNow')}
      </button>
    </fieldset>
  );
}

const WITHDRAWN = { step: 'permission', detail: 'not given, or withdrawn', url: '' };

function Withdrawn({ text, onAllow }: { readonly text: string; readonly onAllow: () => void }): JSX.Element {
  const t = useTranslate();
  return (
    <div class="option-trouble">
      <p role="status">
        {text}{' '}
        <button type="button" onClick={onAllow}>
          {t('allow')}
        </button>
      </p>
      <ProblemDetails problem={WITHDRAWN} surface="options" />
    </div>
  );
}

function AddSite(): JSX.Element {
  const t = useTranslate();
  const { actions } = useOptions();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const add = (event: Event): void => {
    event.preventDefault();
    const site = toSite(typed);
    setWrong(site === null);
    if (site === null) return;
    setTyped('');
    actions.addSite(site);
  };
  return (
    <form class="option-add" onSubmit={add}>
      <label for="site">{t('addSiteLabel')}</label>
      <input
        id="site"
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        placeholder="www.paper.example"
        value={typed}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? 'site-wrong' : undefined}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit">{t('add')}</button>
      {isWrong && (
        <p id="site-wrong" class="option-trouble" role="alert">
          {t('addSiteWrong')}
        </p>
      )}
    </form>
  );
}

/** In one sentence, what the browser allows at this moment. */
function Access(): JSX.Element {
  const t = useTranslate();
  const { isAllowed } = useOptions().model;
  const sites = Object.keys(isAllowed.sites).filter((site) => isAllowed.sites[site]);
  return (
    <>
      <h3>{t('accessTitle')}</h3>
      <p>
        {isAllowed.everywhere
          ? t('accessEverywhere')
          : sites.length > 0
            ? t('accessSites', [sites.join(', ')])
            : t('accessNone')}
      </p>
      <p>
        <PrivacyLink />
      </p>
    </>
  );
}

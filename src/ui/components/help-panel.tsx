// Which keys are there?

import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useTranslate } from '../reader/translate.ts';

const KEYS = [
  ['] [', 'keyQuotes'],
  ['j k', 'keyParagraphs'],
  ['p', 'keySidebar'],
  ['o', 'keyOriginal'],
  ['?', 'keyHelp'],
  ['Esc', 'keyEscape'],
  ['Alt + R', 'keyToggle'],
] as const;

export function HelpPanel({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const t = useTranslate();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <section class="help" role="dialog" aria-label={t('help')} onKeyDown={onKeyDown}>
      <h2>{t('help')}</h2>
      <dl>
        {KEYS.map(([keys, message]) => (
          <div key={message}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(message)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" ref={close} onClick={onClose}>
        {t('close')}
      </button>
    </section>
  );
}

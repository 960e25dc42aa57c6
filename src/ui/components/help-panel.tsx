// Which keys are there?

import type { JSX } from 'preact';
import { KEY_TABLE } from '../parts/key-table.ts';
import { useTranslate } from '../reader/translate.ts';

export function HelpPanel(): JSX.Element {
  const t = useTranslate();
  const messages = [...new Set(KEY_TABLE.map(({ message }) => message))];
  return (
    <dl class="keys">
      {messages.map((message) => (
        <div key={message}>
          <dt>
            {KEY_TABLE.filter((binding) => binding.message === message).map(({ key, label = key }) => (
              <kbd key={key}>{label}</kbd>
            ))}
          </dt>
          <dd>{t(message)}</dd>
        </div>
      ))}
    </dl>
  );
}

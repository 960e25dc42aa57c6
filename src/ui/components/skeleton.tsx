// What stands there until the page is read? The shape of what comes.

import type { JSX } from 'preact';
import { useTranslate } from '../reader/translate.ts';

const LINES = [96, 100, 92, 98, 64, 0, 100, 94, 97, 88, 40];

export function Skeleton(): JSX.Element {
  const t = useTranslate();
  return (
    <main class="skeleton" aria-busy="true">
      <p class="visually-hidden" role="status">
        {t('loading')}
      </p>
      <div class="bone bone-headline" />
      <div class="bone bone-byline" />
      {LINES.map((width, at) => (
        <div key={at} class={`bone bone-${width}`} />
      ))}
    </main>
  );
}

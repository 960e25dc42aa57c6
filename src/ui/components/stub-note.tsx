// Is this only a part of the article, and how does one come to the rest?

import type { JSX } from 'preact';
import { useReading } from '../reader/reading-context.ts';
import { useTranslate } from '../reader/translate.ts';

export function StubNote(): JSX.Element | null {
  const t = useTranslate();
  const { isStub, isTooLarge } = useReading().article;
  if (isTooLarge) return <TooLargeNote />;
  if (!isStub) return null;
  return (
    <p class="note" role="note">
      {t('stubNote')}
    </p>
  );
}

/** Above the body, and again where the body ends: who has read so far must not take it for the end. */
export function TooLargeNote(): JSX.Element | null {
  const t = useTranslate();
  if (!useReading().article.isTooLarge) return null;
  return (
    <p class="note" role="note">
      {t('tooLargeNote')}
    </p>
  );
}

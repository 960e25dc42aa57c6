// Is this only a part of the article?

import type { JSX } from 'preact';
import { useReading } from '../reader/reading-context.ts';
import { useTranslate } from '../reader/translate.ts';

export function StubNote(): JSX.Element | null {
  const t = useTranslate();
  const { article } = useReading();
  if (!article.isStub && !article.isTooLarge) return null;
  return (
    <p class="note" role="note">
      {t(article.isTooLarge ? 'tooLargeNote' : 'stubNote')}
    </p>
  );
}

// Which of the highlighted words has the outlet changed since they were marked?

import type { JSX } from 'preact';
import type { DiffPart } from '../../core/selectors/word-diff.ts';
import { useTranslate } from '../reader/translate.ts';

export function ChangedWords({ change }: { readonly change: readonly DiffPart[] }): JSX.Element {
  const t = useTranslate();
  return (
    <p class="changed">
      <span class="tag">{t('markChanged')}</span>{' '}
      <bdi>
        {change.map(({ kind, text }, at) => {
          // Parts have no name of their own but their place.
          const key = `${at} ${kind}`;
          if (kind === 'kept') return <span key={key}>{text}</span>;
          return kind === 'removed' ? <del key={key}>{text}</del> : <ins key={key}>{text}</ins>;
        })}
      </bdi>
    </p>
  );
}

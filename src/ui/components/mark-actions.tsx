// What can the reader do with a quote or a person of the sidebar, beside going there? Mark it, or put it right.

import type { JSX } from 'preact';
import type { Person } from '../../core/analysis.ts';
import type { Quote } from '../../core/attribution/quote.ts';
import { useOwnMarks } from '../annotations/annotations-context.ts';
import type { CorrectionTarget } from '../annotations/use-annotations.ts';
import { useApp } from '../reader/app-context.ts';
import { useTranslate } from '../reader/translate.ts';
import { CardButton } from './card-button.tsx';

export function HighlightQuoteAction({ quote }: { readonly quote: Quote }): JSX.Element | null {
  const t = useTranslate();
  const { settings } = useApp();
  const { isAvailable, placed, mark, remove } = useOwnMarks();
  if (!isAvailable) return null;
  const own = placed.find(
    ({ highlight, spans }) => highlight.kind === 'quote' && spans[0]?.start === quote.start && hasEnd(spans, quote.end),
  );
  return (
    <CardButton
      icon="mark"
      label={t('highlight')}
      isPressed={own !== undefined}
      onClick={() => (own === undefined ? mark(quote, settings.markColor, 'quote') : remove(own.highlight))}
    />
  );
}

/** A comma before the closing mark belongs to neither side for sure. */
const hasEnd = (spans: readonly { readonly end: number }[], end: number): boolean =>
  Math.abs((spans.at(-1)?.end ?? 0) - end) <= 2;

export function CorrectQuoteAction({ quote }: { readonly quote: Quote }): JSX.Element | null {
  return <CorrectAction target={{ kind: 'quote', quote }} />;
}

export function CorrectPersonAction({ person }: { readonly person: Person }): JSX.Element | null {
  return <CorrectAction target={{ kind: 'person', person }} />;
}

function CorrectAction({ target }: { readonly target: CorrectionTarget }): JSX.Element | null {
  const t = useTranslate();
  const { openPanel, togglePanel } = useApp();
  const { isAvailable, aim } = useOwnMarks();
  if (!isAvailable) return null;
  const run = (): void => {
    aim(target);
    if (openPanel !== 'correct') togglePanel('correct');
  };
  return <CardButton icon="correct" label={t('correct')} onClick={run} />;
}

// What can be done with a quote or a person, from the card in the sidebar? Small buttons, in this order.

import type { ComponentType } from 'preact';
import type { Person } from '../../core/analysis.ts';
import type { Quote } from '../../core/attribution/quote.ts';
import { CorrectPersonAction, CorrectQuoteAction, HighlightQuoteAction } from '../components/mark-actions.tsx';
import { ShareQuoteAction } from '../export/export-panel.tsx';

export interface QuoteAction {
  readonly id: string;
  readonly Action: ComponentType<{ readonly quote: Quote }>;
}

export interface PersonAction {
  readonly id: string;
  readonly Action: ComponentType<{ readonly person: Person }>;
}

export const QUOTE_ACTIONS: readonly QuoteAction[] = [
  { id: 'highlight', Action: HighlightQuoteAction },
  { id: 'correct', Action: CorrectQuoteAction },
  { id: 'share', Action: ShareQuoteAction },
];

export const PERSON_ACTIONS: readonly PersonAction[] = [{ id: 'correct', Action: CorrectPersonAction }];

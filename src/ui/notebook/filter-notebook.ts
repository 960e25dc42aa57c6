// Which articles and highlights are shown, and in which rows?

import type { Highlight } from '../../core/annotations/highlight.ts';
import type { HighlightColor } from '../../core/annotations/palette.ts';
import type { NotebookArticle } from './notebook.ts';
import { findForms, toPersonKey } from './person-key.ts';
import { hasTerms, highlightText, type Terms, termsLeft, toSearchText, toTerms } from './search-text.ts';

export interface Filter {
  readonly query: string;
  /** Key of a person, the name of an outlet, a colour; empty for all. */
  readonly person: string;
  readonly outlet: string;
  readonly color: HighlightColor | '';
  /** Days on which highlights were made, `2026-03-01`; empty for open ends. */
  readonly fromDay: string;
  readonly toDay: string;
}

export const NO_FILTER: Filter = { query: '', person: '', outlet: '', color: '', fromDay: '', toDay: '' };

export type Row =
  | { readonly type: 'article'; readonly key: string; readonly article: NotebookArticle; readonly count: number }
  | {
      readonly type: 'highlight';
      readonly key: string;
      readonly article: NotebookArticle;
      readonly highlight: Highlight;
    };

/** Each article with its highlights that are left; one without any only where nothing but its own words was asked for. */
export function toRows(articles: readonly NotebookArticle[], filter: Filter): readonly Row[] {
  const terms = toTerms(filter.query);
  const narrows = filter.person !== '' || filter.color !== '' || filter.fromDay !== '' || filter.toDay !== '';
  const rows: Row[] = [];
  for (const article of articles) {
    if (filter.outlet !== '' && article.outlet !== filter.outlet) continue;
    const left = termsLeft(terms, article);
    const isPicked = createPick(article, filter);
    const shown = article.highlights.filter(
      (highlight) => isPicked(highlight) && hasTerms(left, highlightText(highlight)),
    );
    if (shown.length === 0 && (narrows || 0 < left.length || 0 < article.highlights.length)) continue;
    rows.push({ type: 'article', key: article.key, article, count: shown.length });
    for (const highlight of shown) rows.push({ type: 'highlight', key: highlight.id, article, highlight });
  }
  return rows;
}

function createPick(article: NotebookArticle, filter: Filter): (highlight: Highlight) => boolean {
  const { person, color, fromDay, toDay } = filter;
  const forms =
    person === '' ? [] : findForms(article.snapshot?.people ?? [], person).map((form) => toSearchText([form]));
  return ({ color: own, createdTime, quote, selectors }) => {
    if (color !== '' && own !== color) return false;
    // Days as the reader's clock has them, not as UTC has.
    const day = fromDay === '' && toDay === '' ? '' : toLocalDay(createdTime);
    if ((fromDay !== '' && day < fromDay) || (toDay !== '' && toDay < day)) return false;
    if (person === '') return true;
    if (quote?.speaker != null && toPersonKey(quote.speaker) === person) return true;
    return forms.some((form) => hasTerms([form], toSearchText([selectors.quote.exact])));
  };
}

/** `2026-03-01` of the reader's own calendar. */
export function toLocalDay(time: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return '';
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export interface Choices {
  readonly outlets: readonly string[];
  readonly people: readonly { readonly key: string; readonly name: string }[];
}

/** What there is to choose from: outlets by name, people whose words are highlighted or who are quoted. */
export function findChoices(articles: readonly NotebookArticle[]): Choices {
  const people = new Map<string, string>();
  for (const { snapshot, highlights } of articles) {
    for (const quote of [...highlights.map((one) => one.quote), ...(snapshot?.quotes ?? [])]) {
      if (quote?.speakerType === 'person' && quote.speaker !== null)
        people.set(toPersonKey(quote.speaker), quote.speaker);
    }
  }
  const compare = new Intl.Collator().compare;
  return {
    outlets: [...new Set(articles.map(({ outlet }) => outlet))].sort(compare),
    people: [...people].map(([key, name]) => ({ key, name })).sort((a, b) => compare(a.name, b.name)),
  };
}

export const isNarrowed = (filter: Filter, terms: Terms = toTerms(filter.query)): boolean =>
  0 < terms.length || Object.entries(filter).some(([key, value]) => key !== 'query' && value !== '');

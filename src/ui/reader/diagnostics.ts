// What may a reader send to us when something went wrong? What failed, where and by which rule; nothing of the article
// unless the reader adds it.

import { version } from '../../../package.json';

export interface Problem {
  /** The step that failed or said no: `reading`, `detection`, `analysis`. */
  readonly step: string;
  /** What it said: reasons, or the error's message. */
  readonly detail: string;
  /** The page’s address and the article’s text; only shown to whom the reader shows it. */
  readonly page: { readonly url: string; readonly text: string } | null;
}

export interface DiagnosticsOptions {
  readonly surface: string;
  readonly userAgent: string;
  readonly hasPage: boolean;
}

/** Plain text of a few lines, fit for a mail or an issue. */
export function describeProblem({ step, detail, page }: Problem, options: DiagnosticsOptions): string {
  const lines = [
    `Dramatis ${version}`,
    `surface: ${options.surface}`,
    `browser: ${options.userAgent}`,
    `step: ${step}`,
    // Errors may quote the page.
    `detail: ${options.hasPage ? detail : withoutQuoted(detail)}`,
  ];
  if (options.hasPage && page !== null) lines.push(`page: ${page.url}`, '', page.text);
  return `${lines.join('\n')}\n`;
}

/** Addresses and quoted words of an error's message come from the page. */
function withoutQuoted(detail: string): string {
  return detail.replace(/\bhttps?:\/\/\S+/g, '<address>').replace(/(["“«`])[^"”»`]*(["”»`])/g, '$1…$2');
}

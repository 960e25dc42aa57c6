// What may a reader send to us when something went wrong? What failed, where and by which rule; the page's address only
// where the reader adds it, and never a word of the page.

import { version } from '../../../package.json';

export interface Problem {
  /** The step that failed or said no: `reading`, `detection`, `analysis`, `settings`, `store`, `export`, `clipboard`. */
  readonly step: string;
  /** What it said: reasons, or the error's message. */
  readonly detail: string;
  /** Of the page; empty where the browser does not tell. */
  readonly url: string;
}

/** What is said beside the reading when something of the reader's could not be done. */
export interface Trouble {
  /** A sentence with a next step. */
  readonly text: string;
  readonly problem: Problem;
}

/** What came of what a reader asked for, in a sentence; `problem` is null where it was done. */
export interface Outcome {
  readonly text: string;
  readonly problem: Problem | null;
}

/** @param error whatever was thrown. */
export function toProblem(step: string, error: unknown, url = ''): Problem {
  return { step, detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error), url };
}

export interface DiagnosticsOptions {
  readonly surface: string;
  readonly userAgent: string;
  readonly hasAddress: boolean;
}

/** Plain text of a few lines, fit for a mail or an issue. */
export function describeProblem({ step, detail, url }: Problem, options: DiagnosticsOptions): string {
  const lines = [
    `Dramatis ${version}`,
    `surface: ${options.surface}`,
    `browser: ${options.userAgent}`,
    `step: ${step}`,
    // Errors may quote the page.
    `detail: ${withoutQuoted(detail)}`,
  ];
  if (options.hasAddress) lines.push(`page: ${url}`);
  return `${lines.join('\n')}\n`;
}

/** Addresses and quoted words of an error's message come from the page. */
function withoutQuoted(detail: string): string {
  return detail.replace(/\bhttps?:\/\/\S+/g, '<address>').replace(/(["“«`])[^"”»`]*(["”»`])/g, '$1…$2');
}

// What does the user ask the command line for?

import { parseArgs } from 'node:util';

export const USAGE = `usage:
  npm run --silent analyze -- PAGE.html [--url URL] [--why]           one page, JSON to standard output
  npm run --silent analyze -- --batch LIST.jsonl --out DIR [--why]    many: a line {"page": "ID", "html": "PATH", "url": "URL"} each
  npm run --silent analyze -- --text STORY.txt [--title T] [--why]    a text that is already a body`;

export type Command =
  | { readonly kind: 'page'; readonly file: string; readonly url: string | null; readonly hasTrace: boolean }
  | { readonly kind: 'text'; readonly file: string; readonly title: string | null; readonly hasTrace: boolean }
  | { readonly kind: 'batch'; readonly list: string; readonly folder: string; readonly hasTrace: boolean }
  | { readonly kind: 'help' };

/** The user asked for something that cannot be done; the message says what to write instead. */
export class UsageError extends Error {}

/** @throws UsageError for unknown flags, missing values and flags that do not go together. */
export function toCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  const hasTrace = values.why === true;
  if (values.help === true) return { kind: 'help' };
  if (values.batch !== undefined) {
    refuse(positionals.length > 0, `--batch takes its pages from the list: leave out ${positionals[0]}`);
    refuse(values.text !== undefined, '--batch and --text do not go together');
    refuse(values.url !== undefined, '--url goes with one page: in a batch, each line of the list has its own "url"');
    refuse(values.title !== undefined, '--title goes with --text: in a batch, each page has its own title');
    if (values.out === undefined) throw new UsageError('--batch needs --out DIR, where the results go');
    return { kind: 'batch', list: values.batch, folder: values.out, hasTrace };
  }
  refuse(values.out !== undefined, '--out goes with --batch: one result goes to standard output');
  if (values.text !== undefined) {
    refuse(positionals.length > 0, `--text names the only file: leave out ${positionals[0]}`);
    refuse(values.url !== undefined, '--url goes with a page: a text has none');
    return { kind: 'text', file: values.text, title: values.title ?? null, hasTrace };
  }
  refuse(values.title !== undefined, '--title goes with --text: a page has its own title');
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError('name a page, a text (--text) or a list (--batch)');
  refuse(
    more.length > 0,
    `one page at a time: for several, write a list and use --batch (got ${more.join(', ')} as well)`,
  );
  refuse(
    values.url !== undefined && !isWebAddress(values.url),
    `--url must be an http or https address: ${values.url}`,
  );
  return { kind: 'page', file, url: values.url ?? null, hasTrace };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        batch: { type: 'string' },
        out: { type: 'string' },
        text: { type: 'string' },
        title: { type: 'string' },
        why: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function refuse(isWrong: boolean, message: string): void {
  if (isWrong) throw new UsageError(message);
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

// How does a list of pages become a folder of results?

import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BatchPage, toBatchPages } from './batch-list.ts';
import { UsageError } from './command.ts';
import { runPageJobs } from './page-jobs.ts';

/** Real pages take one to five seconds under jsdom on a busy machine. */
const PAGE_TIMEOUT_MS = 60_000;

export interface BatchOptions {
  /** What stands in the list: one JSON object a line. */
  readonly list: string;
  /** Absolute; relative paths of pages are looked up in it first. */
  readonly listFolder: string;
  /** Absolute; made where it does not exist. */
  readonly folder: string;
  /** Absolute; looked up next. */
  readonly workingFolder: string;
  readonly hasTrace: boolean;
  readonly timeoutMs?: number;
  readonly onError: (message: string) => void;
}

/**
 * Write `folder/ID.json` for each page of the list; what fails is reported and leaves no file.
 *
 * @returns how many pages failed.
 * @throws UsageError where a line of the list is wrong or the folder cannot be made.
 */
export async function runBatch(options: BatchOptions): Promise<number> {
  const pages = toBatchPages(options.list);
  makeFolder(options.folder);
  const jobs = pages.map((page) => ({ file: toFile(page, options), url: page.url, hasTrace: options.hasTrace }));
  let failed = 0;
  await runPageJobs(jobs, {
    timeoutMs: options.timeoutMs ?? PAGE_TIMEOUT_MS,
    onResult: (index, result) => {
      const page = pages[index];
      if (page === undefined) throw new Error(`no page ${index} in a list of ${pages.length}`);
      const error = 'error' in result ? result.error : writeResult(options.folder, page.page, result.json);
      if (error === null) return;
      failed += 1;
      options.onError(`${page.page}: ${error}`);
    },
  });
  return failed;
}

/** Lists travel with their pages, so their folder comes first. */
function toFile({ html }: BatchPage, { listFolder, workingFolder }: BatchOptions): string {
  const besideList = resolve(listFolder, html);
  const inWorkingFolder = resolve(workingFolder, html);
  return !existsSync(besideList) && existsSync(inWorkingFolder) ? inWorkingFolder : besideList;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(`--out ${folder} cannot be made: ${error instanceof Error ? error.message : error}`);
  }
}

/** By renaming: who looks meanwhile finds the whole result or none. Returns what went wrong, or null. */
function writeResult(folder: string, page: string, json: string): string | null {
  const temporary = join(folder, `.${page}.${process.pid}.part`);
  try {
    writeFileSync(temporary, json);
    renameSync(temporary, join(folder, `${page}.json`));
    return null;
  } catch (error) {
    return `could not be written: ${error instanceof Error ? error.message : error}`;
  }
}

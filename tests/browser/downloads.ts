// What did the browser write to disk?

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

export interface Downloads {
  readonly folder: string;
  /** Waits until a file with this ending is whole, and takes it away. */
  readonly take: (ending: string) => Promise<{ readonly name: string; readonly text: string }>;
  readonly close: () => void;
}

export function createDownloads(): Downloads {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-downloads-'));
  return {
    folder,
    async take(ending) {
      for (let tries = 0; tries < 300; tries += 1) {
        const names = readdirSync(folder);
        // Both browsers keep a second file beside one that is still coming.
        const isWhole = !names.some((name) => /\.(?:crdownload|part)$/.test(name));
        const name = names.find((candidate) => candidate.endsWith(ending));
        const text = name === undefined ? '' : readIfThere(join(folder, name));
        if (name !== undefined && isWhole && text !== '') {
          rmSync(join(folder, name));
          return { name, text };
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`no file ${ending} was downloaded; there are: ${readdirSync(folder).join(', ')}`);
    },
    close: () => rmSync(folder, { recursive: true, force: true, maxRetries: 20 }),
  };
}

/** A file may still be given its last name. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

export async function sendDownloadsTo(browser: Browser, { folder }: Downloads): Promise<void> {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

// How do scripts in a page come to what is kept, and how does a popup keep what it may not live to write? They ask the background.

import type { ArticleKey } from '../core/annotations/article-key.ts';
import type { Palette } from '../core/annotations/palette.ts';
import type { AnnotationRecord, ArticleRecords, RecordReference } from '../core/annotations/record.ts';
import { onMessage } from '../platform/message-port.ts';
import { askBackground, type BackgroundAnswer } from './ask-background.ts';
import { isNamed } from './is-named.ts';

/** What a surface may ask of the store; scripts in a page, of what belongs to the article before them. */
export type AnnotationCall =
  | { readonly call: 'put'; readonly records: readonly AnnotationRecord[] }
  | { readonly call: 'remove'; readonly references: readonly RecordReference[] }
  | { readonly call: 'list'; readonly article: ArticleKey }
  | { readonly call: 'palette' };

interface AnnotationMessage {
  readonly name: 'surface→background: annotations';
  readonly request: AnnotationCall;
}

const NAME: AnnotationMessage['name'] = 'surface→background: annotations';

export interface AnnotationClient {
  readonly put: (records: readonly AnnotationRecord[]) => Promise<readonly AnnotationRecord[]>;
  readonly remove: (references: readonly RecordReference[]) => Promise<readonly AnnotationRecord[]>;
  readonly listByArticle: (article: ArticleKey) => Promise<ArticleRecords>;
  readonly getPalette: () => Promise<Palette>;
}

/**
 * @param fail makes the error of a failure by its name; `gone` where the extension was updated under the page.
 */
export function createAnnotationClient(fail: (failure: string, detail: string) => Error): AnnotationClient {
  const ask = (request: AnnotationCall): Promise<unknown> => {
    const message: AnnotationMessage = { name: NAME, request };
    return askBackground(message, fail);
  };
  // The answers come from `answerAnnotations` below; no other listener knows the name.
  return {
    put: async (records) => (await ask({ call: 'put', records })) as readonly AnnotationRecord[],
    remove: async (references) => (await ask({ call: 'remove', references })) as readonly AnnotationRecord[],
    listByArticle: async (article) => (await ask({ call: 'list', article })) as ArticleRecords,
    getPalette: async () => (await ask({ call: 'palette' })) as Palette,
  };
}

/**
 * @param answer gets the address of the page that asks, as the browser has it; null for a page of our own. It must not
 * reject: a failure is an answer with its name.
 */
export function answerAnnotations(
  answer: (request: AnnotationCall, pageUrl: string | null) => Promise<BackgroundAnswer>,
): void {
  onMessage((message, { url, isOwn }) =>
    isAnnotationMessage(message) ? answer(message.request, isOwn ? null : url) : null,
  );
}

function isAnnotationMessage(message: unknown): message is AnnotationMessage {
  if (!isNamed(message, NAME)) return false;
  const { request } = message;
  return typeof request === 'object' && request !== null && 'call' in request;
}

// How do scripts in a page come to what is kept? They ask the background: keep this, give me that.

import type { ArticleKey } from '../core/annotations/article-key.ts';
import type { Palette } from '../core/annotations/palette.ts';
import type { AnnotationRecord, ArticleRecords, RecordReference } from '../core/annotations/record.ts';
import { onMessage, sendToBackground } from '../platform/message-port.ts';
import { isNamed } from './is-named.ts';

/** What scripts in a page may ask of the store: what belongs to the article before them. */
export type AnnotationCall =
  | { readonly call: 'put'; readonly records: readonly AnnotationRecord[] }
  | { readonly call: 'remove'; readonly references: readonly RecordReference[] }
  | { readonly call: 'list'; readonly article: ArticleKey }
  | { readonly call: 'palette' };

interface AnnotationMessage {
  readonly name: 'page→background: annotations';
  readonly request: AnnotationCall;
}

export type AnnotationAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly failure: string; readonly detail: string };

const NAME: AnnotationMessage['name'] = 'page→background: annotations';

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
  async function ask(request: AnnotationCall): Promise<unknown> {
    const answer = await askWithRetries({ name: NAME, request }, fail);
    if (!answer.ok) throw fail(answer.failure, answer.detail);
    return answer.value;
  }
  // The answers come from `answerAnnotations` below; no other listener knows the name.
  return {
    put: async (records) => (await ask({ call: 'put', records })) as readonly AnnotationRecord[],
    remove: async (references) => (await ask({ call: 'remove', references })) as readonly AnnotationRecord[],
    listByArticle: async (article) => (await ask({ call: 'list', article })) as ArticleRecords,
    getPalette: async () => (await ask({ call: 'palette' })) as Palette,
  };
}

/** A worker may be killed between the write and its answer. Asking again is safe: each record brings its id. */
const PAUSES_MS = [0, 50, 250, 1000] as const;

async function askWithRetries(
  message: AnnotationMessage,
  fail: (failure: string, detail: string) => Error,
): Promise<AnnotationAnswer> {
  let detail = '';
  for (const pauseMs of PAUSES_MS) {
    if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    try {
      const answer = await sendToBackground(message);
      if (isAnswer(answer)) return answer;
      detail = 'the background gave no answer';
    } catch (error) {
      detail = error instanceof Error ? error.message : String(error);
      if (isOrphaned(detail)) throw fail('gone', detail);
    }
  }
  throw fail('failed', detail);
}

/** The browsers' words for a script whose extension was updated or taken out. */
const isOrphaned = (detail: string): boolean =>
  /context invalidated|extension context|reading 'sendMessage'|runtime is undefined|can't access dead object/i.test(
    detail,
  );

function isAnswer(value: unknown): value is AnnotationAnswer {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
}

/**
 * @param answer gets the address of the page that asks, as the browser has it. It must not reject: a failure is an answer
 * with its name.
 */
export function answerAnnotations(
  answer: (request: AnnotationCall, pageUrl: string) => Promise<AnnotationAnswer>,
): void {
  onMessage((message, { url }) => (isAnnotationMessage(message) ? answer(message.request, url) : null));
}

function isAnnotationMessage(message: unknown): message is AnnotationMessage {
  if (!isNamed(message, NAME)) return false;
  const { request } = message;
  return typeof request === 'object' && request !== null && 'call' in request;
}

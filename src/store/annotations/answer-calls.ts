// What does the background do with what a page's script asks of the store?

import { toArticleKey } from '../../core/annotations/article-key.ts';
import { isRecord, isText } from '../../core/annotations/read-fields.ts';
import { readRecord } from '../../core/annotations/read-record.ts';
import type { RecordReference } from '../../core/annotations/record.ts';
import type { AnnotationStore } from './annotation-store.ts';
import { toStoreError } from './store-error.ts';

export type CallAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly failure: string; readonly detail: string };

/** A page's process may be taken over: whatever comes from there is read field by field. Never rejects. */
export async function answerCall(store: AnnotationStore, request: unknown): Promise<CallAnswer> {
  try {
    return { ok: true, value: await run(store, request) };
  } catch (error) {
    const { failure, message } = toStoreError(error);
    return { ok: false, failure, detail: message };
  }
}

function run(store: AnnotationStore, request: unknown): Promise<unknown> {
  const fields = isRecord(request) ? request : {};
  switch (fields.call) {
    case 'put':
      return store.put(toAll(fields.records, readRecord, 'record'));
    case 'remove':
      return store.remove(toAll(fields.references, readReference, 'reference'));
    case 'list':
      if (!isText(fields.article)) throw new TypeError('list needs the key of an article');
      return store.listByArticle(toArticleKey(fields.article));
    case 'palette':
      return store.getPalette();
    default:
      throw new TypeError(`no such call: ${String(fields.call)}`);
  }
}

/** All or none: half of a call would be acknowledged as a whole. */
function toAll<T>(value: unknown, read: (item: unknown) => T | null, what: string): readonly T[] {
  if (!Array.isArray(value)) throw new TypeError(`expected a list of ${what}s`);
  return value.map((item: unknown) => {
    const found = read(item);
    if (found === null) throw new TypeError(`not a ${what}: ${JSON.stringify(item)?.slice(0, 200)}`);
    return found;
  });
}

function readReference(value: unknown): RecordReference | null {
  if (!isRecord(value)) return null;
  const { type, id, key } = value;
  if (type === 'palette') return { type };
  if (type === 'article') return isText(key) ? { type, key: toArticleKey(key) } : null;
  return (type === 'highlight' || type === 'correction') && isText(id) ? { type, id } : null;
}

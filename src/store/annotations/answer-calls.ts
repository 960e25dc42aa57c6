// What does the background do with what a popup or a page's script asks of the store?

import { type ArticleKey, toArticleKey } from '../../core/annotations/article-key.ts';
import { isRecord, isText } from '../../core/annotations/read-fields.ts';
import { readRecord } from '../../core/annotations/read-record.ts';
import type { AnnotationRecord, RecordReference } from '../../core/annotations/record.ts';
import type { AnnotationStore } from './annotation-store.ts';
import { toStoreError } from './store-error.ts';

export type CallAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly failure: string; readonly detail: string };

/**
 * A page's process may be taken over: whatever comes from there is read field by field, and reaches nothing but what
 * belongs to articles of its own origin and the names of colours. Never rejects.
 *
 * @param pageUrl of the page that asks, as the browser has it; null for a page of our own, which may reach all.
 */
export async function answerCall(
  store: AnnotationStore,
  request: unknown,
  pageUrl: string | null,
): Promise<CallAnswer> {
  try {
    return { ok: true, value: await run(store, request, pageUrl) };
  } catch (error) {
    const { failure, message } = toStoreError(error);
    return { ok: false, failure, detail: message };
  }
}

async function run(store: AnnotationStore, request: unknown, pageUrl: string | null): Promise<unknown> {
  const fields = isRecord(request) ? request : {};
  switch (fields.call) {
    case 'put': {
      const records = toAll(fields.records, readRecord, 'record');
      for (const record of records) {
        requireOwn(findArticleOf(record), pageUrl);
        // Under its name another site's may be kept already.
        if ('id' in record) requireOwn(await findArticleReferredTo(store, record), pageUrl);
      }
      return store.put(records);
    }
    case 'remove': {
      const references = toAll(fields.references, readReference, 'reference');
      for (const reference of references) requireOwn(await findArticleReferredTo(store, reference), pageUrl);
      return store.remove(references);
    }
    case 'list': {
      if (!isText(fields.article)) throw new TypeError('list needs the key of an article');
      const article = toArticleKey(fields.article);
      requireOwn(article, pageUrl);
      return store.listByArticle(article);
    }
    case 'palette':
      return store.getPalette();
    default:
      throw new TypeError(`no such call: ${String(fields.call)}`);
  }
}

/** null for what belongs to no article. */
function findArticleOf(record: AnnotationRecord): ArticleKey | null {
  if (record.type === 'palette') return null;
  return record.type === 'article' ? record.key : record.article;
}

async function findArticleReferredTo(store: AnnotationStore, reference: RecordReference): Promise<ArticleKey | null> {
  switch (reference.type) {
    case 'article':
      return reference.key;
    case 'highlight':
      return (await store.getHighlight(reference.id))?.article ?? null;
    case 'correction':
      return (await store.getCorrection(reference.id))?.article ?? null;
    case 'palette':
      throw new TypeError('no page takes the names of colours away');
  }
}

function requireOwn(article: ArticleKey | null, pageUrl: string | null): void {
  if (article === null || pageUrl === null || article === toArticleKey(pageUrl)) return;
  const [own, asked] = [pageUrl, article].map((url) => (URL.canParse(url) ? new URL(url).origin : null));
  // Files and the like have the origin `null`: each is alone.
  if (own === null || own === 'null' || own !== asked) throw new TypeError('the article belongs to another site');
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

// How does the popup come to highlights and corrections? It reads them at once and lets the background write: a transaction
// begun in a popup ends with it, and a note is often followed by a click elsewhere.

import { createAnnotationClient } from '../../messages/annotation-messages.ts';
import { annotationSignal } from '../../platform/change-signal.ts';
import { createIndexedDbStore } from '../../store/annotations/indexeddb-store.ts';
import { createSecondCopy } from '../../store/annotations/second-copy.ts';
import { StoreError, toStoreFailure } from '../../store/annotations/store-error.ts';
import type { AnnotationPort } from '../../ui/annotations/use-records.ts';

export function createPopupAnnotations(): AnnotationPort {
  const { listByArticle, getPalette, watch } = createIndexedDbStore({
    signal: annotationSignal,
    copy: createSecondCopy(caches),
  });
  const { put, remove } = createAnnotationClient((failure, detail) => new StoreError(toStoreFailure(failure), detail));
  return { put, remove, listByArticle, getPalette, watch };
}

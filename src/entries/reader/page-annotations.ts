// How does a script in a page come to highlights and corrections, which only the background can keep?

import { createAnnotationClient } from '../../messages/annotation-messages.ts';
import { annotationSignal } from '../../platform/change-signal.ts';
import { StoreError, toStoreFailure } from '../../store/annotations/store-error.ts';
import type { AnnotationPort } from '../../ui/annotations/use-records.ts';
import { tryWatch } from './try-watch.ts';

export function createPageAnnotations(): AnnotationPort {
  return {
    ...createAnnotationClient((failure, detail) => new StoreError(toStoreFailure(failure), detail)),
    watch(onChange) {
      return tryWatch(() => annotationSignal.listen(onChange));
    },
  };
}

// What does the reader see when something could not be kept or read?

import type { StoreFailure } from '../../store/annotations/store-error.ts';
import type { Trouble } from '../reader/diagnostics.ts';
import type { Translate } from '../reader/translate.ts';

/** Key of a sentence with a next step. */
export function toFailureMessage(failure: StoreFailure): string {
  switch (failure) {
    case 'full':
      return 'storeFull';
    case 'newer':
      return 'storeNewer';
    case 'blocked':
      return 'storeBlocked';
    case 'gone':
      return 'storeGone';
    case 'failed':
      return 'storeFailed';
  }
}

export function toTrouble(failure: StoreFailure, t: Translate): Trouble {
  return { text: t(toFailureMessage(failure)), problem: { step: 'store', detail: failure, url: '' } };
}

// Does the reader hear the right word for what went wrong?

import { describe, expect, it } from 'vitest';
import { StoreError, toStoreError, toStoreFailure } from '../../../src/store/annotations/store-error.ts';

describe('what a browser throws', () => {
  it.each<[string, unknown, string]>([
    ['quota', new DOMException('x', 'QuotaExceededError'), 'full'],
    ['quota by its words alone', new Error('Exceeded QUOTA_BYTES'), 'full'],
    ['a full disk in Firefox', new Error('Disk full'), 'full'],
    [
      'a database that Firefox opened on a full disk',
      new Error('A mutation operation was attempted on a database that did not allow mutations.'),
      'full',
    ],
    ['a full disk in Chromium', new Error('There was no space left'), 'full'],
    [
      'a full disk in Chromium’s storage.local',
      new Error('IO error: .../000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)'),
      'full',
    ],
    [
      'a full disk in Chromium’s IndexedDB, for the transaction',
      new DOMException(
        'Connection is closing because of: IO error: .../000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)',
        'UnknownError',
      ),
      'full',
    ],
    // The same for the request and for the next opening: these come for other reasons, too. The store looks at the disk.
    [
      'an aborted request',
      new DOMException('The transaction was aborted, so the request cannot be fulfilled.', 'AbortError'),
      'failed',
    ],
    [
      'an opening that failed',
      new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError'),
      'failed',
    ],
    ['a full disk in other words', new Error('not enough space'), 'full'],
    ['a full disk as one word', new Error('diskFull'), 'full'],
    ['a later version', new DOMException('x', 'VersionError'), 'newer'],
    ['a later version that speaks of quota', new DOMException('quota', 'VersionError'), 'newer'],
    ['a bug', new TypeError('x is not a function'), 'failed'],
    ['a word', 'quota', 'full'],
    ['another word', 'broken', 'failed'],
    ['an object with a name', { name: 'QuotaExceededError' }, 'full'],
    ['an object without one', {}, 'failed'],
    ['nothing', null, 'failed'],
    ['undefined', undefined, 'failed'],
  ])('%s is named', (_what, error, failure) => {
    const { failure: named, cause, name } = toStoreError(error);
    expect([named, cause, name]).toEqual([failure, error, 'StoreError']);
  });

  it('is not named twice', () => {
    const error = new StoreError('gone', new Error('quota'));
    expect(toStoreError(error)).toBe(error);
  });

  it('keeps its words', () => {
    expect(toStoreError(new Error('because')).message).toBe('because');
    expect(toStoreError('because').message).toBe('because');
  });
});

it.each([
  ['full', 'full'],
  ['newer', 'newer'],
  ['blocked', 'blocked'],
  ['gone', 'gone'],
  ['failed', 'failed'],
  ['evaporated', 'failed'],
  ['', 'failed'],
])('a failure that came as %j is %s', (name, failure) => {
  expect(toStoreFailure(name)).toBe(failure);
});

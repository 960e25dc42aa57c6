// How does reader mode start? It is the same interface over the page itself. Injected by key, menu or the popup's button; the same leaves it.

import { describeElement } from '../../dom/describe-element.ts';
import { findInterfaceLanguage, keepMessages, localize } from '../../platform/localize.ts';
import type { ContentWorld } from '../../platform/page-scripts.ts';
import { isPrivateWindow } from '../../platform/settings-area.ts';
import { mountPicker } from '../../ui/picker/mount-picker.ts';
import pickerStyles from '../../ui/styles/picker.css?inline';
import { clearLeftover } from './clear-leftover.ts';
import { openReader } from './open-reader.tsx';
import { createPageAnnotations } from './page-annotations.ts';
import { createPageMarks, type PageMarks } from './page-marks.ts';

/** How to close what is open. Kept in this world's globals, so that a second injection finds the first's. */
interface ReaderWorld extends ContentWorld {
  dramatisCloseReader?: (() => void) | undefined;
  /** Once for a page: a second injection goes on with the first's. */
  dramatisPageMarks?: { readonly url: string; readonly marks: PageMarks };
}
// The isolated world's own global object: the page cannot see what is set here.
const world = globalThis as ReaderWorld;

world.dramatisReader = ({ url, act }) => {
  const close = world.dramatisCloseReader;
  if (act === 'open' && close !== undefined) return true;
  close?.();
  const wasLeftOpen = close === undefined && clearLeftover(document);
  if (act === 'toggle' && (close !== undefined || wasLeftOpen)) return false;
  if (act === 'pick') pick(url, () => undefined);
  else open(url, null);
  // Later than the first paint, and early enough for an update of the extension under the reader.
  setTimeout(() => keepMessages(MESSAGE_KEYS), 1_000);
  return true;
};

world.dramatisMarks = async ({ url, act }) => {
  if (isPrivateWindow()) return act === 'show';
  if (world.dramatisPageMarks?.url !== url) {
    world.dramatisPageMarks = { url, marks: createPageMarks(url, createPageAnnotations()) };
  }
  const { marks } = world.dramatisPageMarks;
  if (act === 'mark') return marks.markSelection();
  await marks.show();
  return true;
};

function open(url: string, picked: string | null): void {
  world.dramatisCloseReader = openReader(url, {
    picked,
    onLeft: () => {
      world.dramatisCloseReader = undefined;
    },
    onPick: () => pick(url, () => open(url, null)),
  });
}

function pick(url: string, onCancel: () => void): void {
  const close = mountPicker(document, {
    t: localize,
    locale: findInterfaceLanguage(),
    styles: pickerStyles,
    onPick: (part) => open(url, describeElement(part)),
    onCancel: () => {
      world.dramatisCloseReader = undefined;
      onCancel();
    },
  });
  world.dramatisCloseReader = close;
}

// Which keys are there, what do they do, and how does the help say it? Add a line here and `useCommand` where it is done.

export type CommandName =
  | 'next-quote'
  | 'previous-quote'
  | 'next-paragraph'
  | 'previous-paragraph'
  | 'toggle-display'
  | 'toggle-sidebar'
  | 'toggle-help'
  | 'leave';

export interface KeyBinding {
  /** `KeyboardEvent.key`; shift is part of it (`?`), other modifiers belong to browser and page. */
  readonly key: string;
  /** null for keys that the browser or the surface handles itself: the help lists them all the same. */
  readonly command: CommandName | null;
  /** What the help says. Neighbours with the same message share a line. */
  readonly message: string;
}

export const KEY_TABLE: readonly KeyBinding[] = [
  { key: ']', command: 'next-quote', message: 'keyQuotes' },
  { key: '[', command: 'previous-quote', message: 'keyQuotes' },
  { key: 'j', command: 'next-paragraph', message: 'keyParagraphs' },
  { key: 'k', command: 'previous-paragraph', message: 'keyParagraphs' },
  { key: 'd', command: 'toggle-display', message: 'keyDisplay' },
  { key: 'p', command: 'toggle-sidebar', message: 'keySidebar' },
  { key: 'o', command: 'leave', message: 'keyOriginal' },
  { key: '?', command: 'toggle-help', message: 'keyHelp' },
  { key: 'Esc', command: null, message: 'keyEscape' },
  { key: 'Alt + R', command: null, message: 'keyToggle' },
];

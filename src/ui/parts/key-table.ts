// Which keys are there, what do they do, and how does the help say it? Add a line here and `useCommand` where it is done.

export type CommandName =
  | 'next-quote'
  | 'previous-quote'
  | 'next-mention'
  | 'previous-mention'
  | 'next-paragraph'
  | 'previous-paragraph'
  | 'search'
  | 'only-quotes'
  | 'toggle-listening'
  | 'listen-next'
  | 'listen-previous'
  | 'toggle-display'
  | 'toggle-sidebar'
  | 'toggle-export'
  | 'toggle-help'
  | 'highlight'
  | 'note'
  | 'correct'
  | 'undo'
  | 'close'
  | 'leave';

export interface KeyBinding {
  /** `KeyboardEvent.key`; shift is part of it (`?`), other modifiers belong to browser and page. */
  readonly key: string;
  /** null for keys that the browser or the surface handles itself: the help lists them all the same. */
  readonly command: CommandName | null;
  /** How the help writes the key; as it is where not given. */
  readonly label?: string;
  /** What the help says. Neighbours with the same message share a line. */
  readonly message: string;
}

export const KEY_TABLE: readonly KeyBinding[] = [
  { key: ']', command: 'next-quote', message: 'keyQuotes' },
  { key: '[', command: 'previous-quote', message: 'keyQuotes' },
  { key: 'm', command: 'next-mention', message: 'keyMentions' },
  { key: 'M', command: 'previous-mention', message: 'keyMentions' },
  { key: 'j', command: 'next-paragraph', message: 'keyParagraphs' },
  { key: 'k', command: 'previous-paragraph', message: 'keyParagraphs' },
  { key: '/', command: 'search', message: 'keySearch' },
  { key: 'q', command: 'only-quotes', message: 'keyOnlyQuotes' },
  { key: 'l', command: 'toggle-listening', message: 'keyListen' },
  { key: '.', command: 'listen-next', message: 'keyListenSkip' },
  { key: ',', command: 'listen-previous', message: 'keyListenSkip' },
  { key: 'h', command: 'highlight', message: 'keyHighlight' },
  { key: 'n', command: 'note', message: 'keyNote' },
  { key: 'c', command: 'correct', message: 'keyCorrect' },
  { key: 'u', command: 'undo', message: 'keyUndo' },
  { key: 'e', command: 'toggle-export', message: 'keyExport' },
  { key: 'd', command: 'toggle-display', message: 'keyDisplay' },
  { key: 'p', command: 'toggle-sidebar', message: 'keySidebar' },
  { key: 'o', command: 'leave', message: 'keyOriginal' },
  { key: '?', command: 'toggle-help', message: 'keyHelp' },
  { key: 'Escape', label: 'Esc', command: 'close', message: 'keyEscape' },
  { key: 'Alt + R', command: null, message: 'keyToggle' },
];

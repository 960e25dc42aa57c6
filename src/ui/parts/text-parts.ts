// What stands around the body, inside the frame that scrolls? And what lies over it? All may call `useReading`.

import type { ComponentType } from 'preact';
import { HeadlineNote } from '../components/headline-note.tsx';
import { ListenBar } from '../components/listen-bar.tsx';
import { MarkLayer } from '../components/mark-layer.tsx';
import { NextPage } from '../components/next-page.tsx';
import { NotePopup } from '../components/note-popup.tsx';
import { PlaceNote } from '../components/place-note.tsx';
import { StubNote, TooLargeNote } from '../components/stub-note.tsx';
import { UndoToast } from '../components/undo-toast.tsx';

export interface TextPart {
  readonly id: string;
  readonly Part: ComponentType;
}

/** Between headline and body, in this order. */
export const ABOVE_BODY: readonly TextPart[] = [
  { id: 'headline', Part: HeadlineNote },
  { id: 'stub', Part: StubNote },
];

/** Behind the body. */
export const BELOW_BODY: readonly TextPart[] = [
  { id: 'too-large', Part: TooLargeNote },
  { id: 'next-page', Part: NextPage },
];

/** Over text and sidebar, outside the scrolling frame: bars and small menus that place themselves. */
export const LAYERS: readonly TextPart[] = [
  { id: 'note', Part: NotePopup },
  { id: 'place', Part: PlaceNote },
  { id: 'listening', Part: ListenBar },
  { id: 'marks', Part: MarkLayer },
  { id: 'undo', Part: UndoToast },
];

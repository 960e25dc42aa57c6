// How are the small pictures on buttons drawn? Strokes in the colour of the text; words beside them say what they mean.

import type { JSX } from 'preact';

/** Drawn for this project on a grid of 24. */
const SHAPES = {
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20c0-3.6 2.9-6 6.5-6s6.5 2.4 6.5 6M16 4.4a3.5 3.5 0 0 1 0 6.2M18 14.4c2.1.8 3.5 2.7 3.5 5.6',
  type: 'M3 19 8.5 5h1L15 19M5 14.5h8M21 11v8M21 15a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z',
  page: 'M14 4h6v6M20 4l-8 8M10 5H6a2 2 0 0 0-2 2v11a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2v-4',
  leave: 'M6 6l12 12M18 6 6 18',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM20 20l-4.8-4.8',
  previous: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  up: 'M5 15l7-7 7 7',
  down: 'M5 9l7 7 7-7',
  print: 'M7 9V4h10v5M7 17H4v-6a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v6h-3M7 14h10v6H7z',
  help: 'M9.2 9a3 3 0 1 1 4.3 2.8c-.9.5-1.5 1.1-1.5 2.2M12 17.5v.5',
  export: 'M12 15V4M8 8l4-4 4 4M5 13v6a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-6',
  listen: 'M4 9.5v5h3.5L12 18V6L7.5 9.5H4ZM15.5 9a4 4 0 0 1 0 6M18 6.5a7.5 7.5 0 0 1 0 11',
  mark: 'M9 14.5 15.5 4.500l5 3.300L14 17.500H9.800L7 15.600ZM9 14.500l5 3M3 21h18',
  correct: 'M4 20l1-4.2L15.8 5a2 2 0 0 1 2.9 0l.3.3a2 2 0 0 1 0 2.9L8.2 19 4 20ZM13.5 7.500l3 3',
  cite: 'M10 7H5v6h5V7ZM10 13c0 2.6-1.4 4.2-4 4.700M19 7h-5v6h5V7ZM19 13c0 2.6-1.4 4.2-4 4.7',
  link: 'M10 13.500a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.700l-1.3 1.300M14 10.500a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.700l1.3-1.3',
  note: 'M5 4h14v11l-5 5H5V4ZM14 20v-5h5M8.5 8.5h7M8.5 12h4',
  menu: 'M4 7h16M4 12h16M4 17h16',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  back: 'M9 7 4 12l5 5M4 12h10a6 6 0 0 1 6 6v1',
  only: 'M4 5h16l-6.3 7.5V18l-3.4 2v-7.5L4 5Z',
} as const;

export type IconName = keyof typeof SHAPES;

export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} />
    </svg>
  );
}

// How do the parts of the interface come to the reader's own marks?

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Annotations } from './use-annotations.ts';

export const AnnotationsContext = createContext<Annotations | null>(null);

export function useOwnMarks(): Annotations {
  const annotations = useContext(AnnotationsContext);
  if (annotations === null) throw new Error('useOwnMarks without an article: list the part where an article is shown');
  return annotations;
}

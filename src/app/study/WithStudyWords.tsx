import type { ReactNode } from 'react';
import { useLoaded } from '../../i18n/useLoaded';
import { studyWords } from './studyWords';

const rooms = [studyWords] as const;

/** Waits for the words here, so that what has a state of its own need not: a component that waits after its first hooks loses them. */
export function WithStudyWords({ children }: { readonly children: ReactNode }) {
  useLoaded(rooms);
  return children;
}

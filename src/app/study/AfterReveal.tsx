import type { ReactNode } from 'react';
import { useField } from '../../state/KlarityContext';
import { revealed } from './revealed';

const ChapterEnd = revealed((components) => components.ChapterEnd);

/** Prose that holds the answer: not in the page before the prediction is committed. */
export function AfterReveal({ children }: { readonly children: ReactNode }) {
  const isRevealed = useField((state) => state.prediction) !== null;
  if (!isRevealed) return null;
  return (
    <>
      {children}
      <ChapterEnd />
    </>
  );
}

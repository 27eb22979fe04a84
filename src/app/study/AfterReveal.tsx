import type { ReactNode } from 'react';
import { useField } from '../../state/KlarityContext';

/** Prose that holds the answer: not in the page before the prediction is committed. */
export function AfterReveal({ children }: { readonly children: ReactNode }) {
  return useField((state) => state.prediction) !== null ? children : null;
}

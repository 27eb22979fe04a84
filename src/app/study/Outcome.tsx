import { use } from 'react';
import type { ReactNode } from 'react';
import { OutcomeContext } from './outcomeContext';

interface OutcomeProps {
  /** `near`, `below`, `above`, or a mistake that the lesson names. */
  readonly of: string;
  /** What is said to those whose prediction came to it. */
  readonly children: ReactNode;
}

export function Outcome({ of, children }: OutcomeProps) {
  return use(OutcomeContext) === of ? children : null;
}

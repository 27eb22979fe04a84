import { createContext, use } from 'react';
import type { Misconception } from '../../../lessons/misconceptions/misconception';

/** The card that is open. */
export interface OpenCard {
  readonly name: string;
  readonly card: Misconception;
}

export const CardContext = createContext<OpenCard | null>(null);

export function useCard(): OpenCard {
  const open = use(CardContext);
  if (!open) throw new Error('this belongs into an open card');
  return open;
}

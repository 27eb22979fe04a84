import { createContext, use } from 'react';
import type { RelatedCells } from './stepsGraph';
import type { StepsLook } from './stepsLook';

export interface LookState {
  /** What is looked at: under the pointer, else what was chosen to stay. */
  readonly look: StepsLook | null;
  readonly related: RelatedCells;
  /** Under the pointer, or nothing; no part of the scene. */
  readonly hover: (look: StepsLook | null) => void;
  /** Chosen to stay, or nothing. */
  readonly select: (look: StepsLook | null) => void;
}

export const LookContext = createContext<LookState | null>(null);

export function useLook(): LookState {
  const state = use(LookContext);
  if (!state) throw new Error('A number is looked at outside of the steps.');
  return state;
}

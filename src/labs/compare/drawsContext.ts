import { createContext, use } from 'react';
import type { Side } from './compareEdits';

/** Whose drawn density is a pad to draw on: the switch stands beside the plot. */
interface Draws {
  readonly draws: Side | null;
  readonly setDraws: (side: Side | null) => void;
}

export const DrawsContext = createContext<Draws>({ draws: null, setDraws: () => undefined });

export function useDraws(): Draws {
  return use(DrawsContext);
}

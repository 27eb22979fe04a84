import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Direction } from '../../math/geometry/direction';
import type { Vector } from '../../math/linear/vector';

/** A θ that is looked at on a surface, and the surface that it is looked at on. */
export interface Ghost {
  readonly theta: Vector;
  readonly direction: Direction;
}

export interface GhostState {
  readonly ghost: Ghost | null;
}

/** What the pointer looks at, shared by the panels and by nobody else: it is no part of the scene. */
export const GhostContext = createContext<StoreApi<GhostState> | null>(null);

export function useGhostStore(): StoreApi<GhostState> {
  const store = use(GhostContext);
  if (!store) throw new Error('A ghost is looked for outside of the Fit lab.');
  return store;
}

export function useGhost(): Ghost | null {
  return useStore(useGhostStore(), ({ ghost }) => ghost);
}

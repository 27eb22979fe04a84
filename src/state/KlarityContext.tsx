import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Klarity } from './klarity';
import type { AnyState } from './klarityState';

export const KlarityContext = createContext<Klarity | null>(null);

export function useKlarity(): Klarity {
  const klarity = use(KlarityContext);
  if (!klarity) throw new Error('useKlarity needs a <KlarityContext> above it');
  return klarity;
}

/** One field of the state; the component renders when that field changes. */
export function useField<T>(select: (state: AnyState) => T): T {
  return useStore(useKlarity().store, select);
}

import { useMemo } from 'react';
import { useConsistency } from './consistencyCore';

/** The unlabelled rows that do not count. */
export function useMaskedRows(): readonly number[] {
  const mask = useConsistency(({ results }) => results.uda?.unsupervised.mask);
  return useMemo(() => [...(mask ?? []).keys()].filter((row) => mask?.[row] === 0), [mask]);
}

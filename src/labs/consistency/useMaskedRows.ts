import { useMemo } from 'react';
import { useUda } from './useUda';

/** The unlabelled rows that do not count. */
export function useMaskedRows(): readonly number[] {
  const mask = useUda()?.unsupervised.mask;
  return useMemo(() => [...(mask ?? []).keys()].filter((row) => mask?.[row] === 0), [mask]);
}

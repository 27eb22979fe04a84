import { useMemo } from 'react';

const none = new Float64Array();

/** The steps that losses are of, as x of a chart. */
export function useLossSteps(losses: ArrayLike<number> = none): readonly number[] {
  return useMemo(() => Array.from({ length: losses.length }, (_, i) => i), [losses]);
}

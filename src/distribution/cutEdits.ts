import type { Cut } from './Cut';

export const cutEnds = ['low', 'high'] as const;
export type CutEnd = (typeof cutEnds)[number];

/** One end of a cut; where it would pass the other one, the other one goes with it. No end is no cut. */
export function setCutEnd(cut: Cut | null, which: CutEnd, value: number | null): Cut | null {
  const next = { low: null, high: null, ...cut, [which]: value };
  if (next.low === null && next.high === null) return null;
  if (value === null || next.low === null || next.high === null || next.low <= next.high) return next;
  return { low: value, high: value };
}

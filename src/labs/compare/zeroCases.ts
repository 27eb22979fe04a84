import type { LawComparison } from '../../math/comparison/lawComparison';

/** Whether p and q have mass somewhere: the four cases. */
export const zeroCases = ['both', 'onlyP', 'onlyQ', 'none'] as const;
export type ZeroCase = (typeof zeroCases)[number];

export function zeroCaseOf(logP: number, logQ: number): ZeroCase {
  if (logP > -Infinity) return logQ > -Infinity ? 'both' : 'onlyP';
  return logQ > -Infinity ? 'onlyQ' : 'none';
}

/** Where in view each case is: the middle of the points where it holds; nothing where it does not. */
export function placeOfCase({ xs, logP, logQ }: LawComparison, zeroCase: ZeroCase): number | undefined {
  const places = xs.filter((_, i) => zeroCaseOf(logP[i] ?? Number.NaN, logQ[i] ?? Number.NaN) === zeroCase);
  return places[Math.floor(places.length / 2)];
}

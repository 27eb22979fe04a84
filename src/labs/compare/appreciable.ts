import type { LawComparison } from '../../math/comparison/lawComparison';

/** What is less likely than this part of what is likeliest may leave the picture, so that the rest is seen. */
const PART = 0.01;

/** The places where either law has mass to speak of: what an axis of logarithms has to hold. */
export function appreciable({ logP, logQ }: Pick<LawComparison, 'logP' | 'logQ'>): readonly number[] {
  const highest = (logs: Float64Array): number =>
    logs.reduce((most, log) => (log < Infinity ? Math.max(most, log) : most), -Infinity);
  const least = Math.log(PART);
  const [leastP, leastQ] = [highest(logP) + least, highest(logQ) + least];
  return [...logP.keys()].filter((i) => (logP[i] ?? -Infinity) >= leastP || (logQ[i] ?? -Infinity) >= leastQ);
}

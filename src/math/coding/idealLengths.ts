import type { Pmf } from '../families/pmf';

/**
 * −log₂ q(x), in bits, for each symbol: what a perfect code made for q would spend on it. Not whole numbers.
 * @returns one length a symbol; Infinity where q has no mass.
 * @error 2 ulp.
 * @source Shannon (1948), Bell Syst. Tech. J. 27, §9
 */
export function idealLengths(q: Pmf): Float64Array {
  return q.logProbs.map((logQ) => 0 - logQ / Math.LN2);
}

/** The least normal double: a mass below it may have lost digits that its stored log still has. */
const LEAST_NORMAL = 2 ** -1022;

const holdsItsDigits = (mass: number, log: number): boolean => mass >= LEAST_NORMAL || log === Math.log(mass);

/** log(large/small) for large ≥ small, from whichever of the two spellings loses fewer digits. */
function logOfAtLeastOne(large: number, small: number, logLarge: number, logSmall: number): number {
  const ratio = large / small;
  if (!(ratio < Infinity) || !holdsItsDigits(large, logLarge) || !holdsItsDigits(small, logSmall)) {
    return logLarge - logSmall;
  }
  return ratio < 2 ? Math.log1p((large - small) / small) : Math.log(ratio);
}

/**
 * log(p/q) of two masses ≥ 0 given with their logs, in nats; antisymmetric to the bit: swapping p and q flips the sign.
 * @returns 0 where both have no mass (log −Infinity); ±Infinity where one has none.
 * @error 2 ulp, for masses one ulp apart as for masses of 1e-320; 2 ulp of the larger |log| where a mass underflowed.
 */
export function logOfRatio(p: number, q: number, logP: number, logQ: number): number {
  if (p === q && logP === logQ) return 0;
  const pIsLarger = p === q ? logP > logQ : p > q;
  return pIsLarger ? logOfAtLeastOne(p, q, logP, logQ) : -logOfAtLeastOne(q, p, logQ, logP);
}

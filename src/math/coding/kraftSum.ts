import { compensatedSum } from '../divergence/compensatedSum';

/**
 * Σ 2^(−length) over code lengths in bits: a prefix code with whole lengths exists exactly where it is at most 1, and 1
 * leaves nothing to shorten. A length of Infinity (no codeword) adds 0.
 * @throws RangeError naming the length that is negative or NaN.
 * @error 1 ulp, and exact for whole lengths of at most 52.
 * @source Kraft (1949); Cover & Thomas (2006), §5.2
 */
export function kraftSum(lengths: ArrayLike<number>): number {
  const shares = Array.from(lengths, (length, x) => {
    if (!(length >= 0)) throw new RangeError(`lengths[${x}] must be at least 0, got ${length}`);
    return 2 ** -length;
  });
  return compensatedSum(shares);
}

import { runningSum } from '../divergence/runningSum';
import { requireSample } from '../sampling/requireSample';

/**
 * How many bits a sequence of symbols has taken after each of them, under code lengths in bits: entry n is Σ length over the
 * first n symbols, so entry 0 is 0. Divided by n it tends to Σ p(x)·length(x) where the symbols are drawn from p.
 * @returns symbols.length + 1 numbers; Infinity from the first symbol without a codeword on.
 * @throws RangeError naming the symbol that has no length.
 * @error 1 ulp a number, compensated.
 * @source Cover & Thomas (2006), §3.1 (the law of large numbers for code lengths)
 */
export function runningLengths(lengths: ArrayLike<number>, symbols: ArrayLike<number>): Float64Array {
  const total = new Float64Array(symbols.length + 1);
  const sum = runningSum();
  for (let i = 0; i < symbols.length; i++) {
    sum.add(lengths[requireSample(symbols, i, lengths.length)] ?? Number.NaN);
    total[i + 1] = sum.value();
  }
  return total;
}

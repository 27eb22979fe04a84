import { dividedBy, exactSum, plus, times } from './doubleDouble';
import type { DoubleDouble } from './doubleDouble';

/** log 2 in three parts; the first two have 40 bits, so an exponent times either is exact. */
const LOG_2 = [0.6931471805601177, -1.7239444525610826e-13, -4.00865610552017e-26] as const;

/** 0.35ᵏ/k! is below 2⁻¹⁰⁷ from here on. */
const SERIES_TERMS = 24;

/** (hi + lo)·2^exponent, so that it neither overflows nor underflows. */
export interface ScaledDoubleDouble extends DoubleDouble {
  readonly exponent: number;
}

/**
 * exp(x) for |x| ≤ 745, to twice a double's digits: log t − x for t near exp(x) is log1p(t/exp(x) − 1), which keeps its
 * digits only where exp(x) has these.
 * @returns hi in [0.7, 1.42].
 * @throws RangeError naming x outside ±745.
 * @error 1e-31 relative.
 */
export function expDoubleDouble(x: number): ScaledDoubleDouble {
  if (!(Math.abs(x) <= 745)) throw new RangeError(`x must be between -745 and 745, got ${x}`);
  const exponent = Math.round(x / Math.LN2);
  const [high, middle, low] = LOG_2;
  const rest = plus(exactSum(x - exponent * high, -exponent * middle), { hi: -exponent * low, lo: 0 });
  const one = { hi: 1, lo: 0 };
  let sum: DoubleDouble = one;
  for (let k = SERIES_TERMS; k > 0; k--) sum = plus(one, dividedBy(times(rest, sum), k));
  return { hi: sum.hi, lo: sum.lo, exponent };
}

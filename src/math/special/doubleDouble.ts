/**
 * The unevaluated sum hi + lo, |lo| ≤ ulp(hi)/2: about 32 digits, for what cancels after one rounding is already too
 * many.
 * @source Dekker (1971), Numer. Math. 18, 224–242
 */
export interface DoubleDouble {
  readonly hi: number;
  readonly lo: number;
}

/** 2²⁷ + 1 cuts a double into two halves whose products are exact. */
const SPLITTER = 134217729;

/** hi alone where infinities or an overflow leave no lo. */
const pair = (hi: number, lo: number): DoubleDouble => ({ hi, lo: Number.isFinite(lo) ? lo : 0 });

/**
 * a + b.
 * @error none: exact, unless it overflows.
 * @source Knuth, The Art of Computer Programming 2, §4.2.2
 */
export function exactSum(a: number, b: number): DoubleDouble {
  const hi = a + b;
  const partOfB = hi - a;
  return pair(hi, a - (hi - partOfB) + (b - partOfB));
}

/** a·b. @error none: exact where |a|, |b| < 2⁹⁹⁶ and neither a·b nor its last digits underflow. */
export function exactProduct(a: number, b: number): DoubleDouble {
  const hi = a * b;
  const [aHigh, bHigh] = [SPLITTER * a - (SPLITTER * a - a), SPLITTER * b - (SPLITTER * b - b)];
  const [aLow, bLow] = [a - aHigh, b - bHigh];
  return pair(hi, aLow * bLow - (hi - aHigh * bHigh - aLow * bHigh - aHigh * bLow));
}

/** x + y. @error 2⁻¹⁰⁴ relative to |x| + |y|. */
export function plus(x: DoubleDouble, y: DoubleDouble): DoubleDouble {
  const sum = exactSum(x.hi, y.hi);
  return exactSum(sum.hi, sum.lo + (x.lo + y.lo));
}

/** x·y. @error 2⁻¹⁰² relative, with the reach of `exactProduct`. */
export function times(x: DoubleDouble, y: DoubleDouble): DoubleDouble {
  const product = exactProduct(x.hi, y.hi);
  return exactSum(product.hi, product.lo + (x.hi * y.lo + x.lo * y.hi));
}

/** x/divisor. @error 2⁻¹⁰² relative, with the reach of `exactProduct`. */
export function dividedBy(x: DoubleDouble, divisor: number): DoubleDouble {
  const hi = x.hi / divisor;
  const back = exactProduct(hi, divisor);
  return exactSum(hi, pair(hi, (x.hi - back.hi - back.lo + x.lo) / divisor).lo);
}

/** x/y. @error 2⁻¹⁰⁰ relative, with the reach of `exactProduct`. */
export function quotient(x: DoubleDouble, y: DoubleDouble): DoubleDouble {
  const hi = x.hi / y.hi;
  const rest = plus(x, times({ hi: -hi, lo: 0 }, y));
  return exactSum(hi, rest.hi / y.hi);
}

/** (a − b)/divisor, as logits are measured from the largest and tempered. @error 2⁻¹⁰² relative. */
export function scaledGap(a: number, b: number, divisor: number): DoubleDouble {
  return dividedBy(exactSum(a, -b), divisor);
}

import type { Law } from '../law/law';

/** Logs beyond this are rounded by so much that what they leave of each other is noise. */
const MOST_NATS = 1e10;
/** How far out is looked, in e-folds of the distance from the median, and in which steps. */
const FARTHEST = 700;
const STEP = 2;
/** Integers beyond this have no neighbours. */
const FARTHEST_OUTCOME = 30;
/** Slopes below this are rounding: of 1/x, whose integral diverges. */
const FLAT = 1e-6;

/**
 * Whether E|f(X)|ᵒʳᵈᵉʳ converges in the endless tails of a law: whether |f|ᵒʳᵈᵉʳ · density · distance falls there, as far out
 * as its logs can be told apart. What happens at finite ends and between them is for the caller to know.
 * @param logSize log |f(x)|, or of what bounds it to within a constant.
 * @error right where |f| and the density go like powers, powers of logs in the exponent, or exponentials; a product that
 * tends to (distance)⁻¹ times powers of its log is taken for one that diverges.
 * @source the integral test, on a logarithmic axis
 */
export function hasMoment(law: Law, logSize: (x: number) => number, order: number): boolean {
  const middle = law.quantile(0.5);
  const spread = law.quantile(0.75) - law.quantile(0.25);
  const isDiscrete = law.kind === 'discrete';
  const scale = isDiscrete ? Math.max(1, spread) : spread;
  const converges = (sign: 1 | -1): boolean => {
    const at = (t: number) => {
      const away = middle + sign * scale * Math.exp(t);
      const x = isDiscrete ? Math.round(away) : away;
      const [size, log] = [logSize(x), law.logProb(x)];
      return { isKnown: Math.abs(log) < MOST_NATS && Math.abs(size) < MOST_NATS, log: order * size + log + t };
    };
    for (let t = isDiscrete ? FARTHEST_OUTCOME : FARTHEST; t > 0; t -= STEP) {
      const outer = at(t);
      if (outer.isKnown) return outer.log - at(t - STEP).log < -FLAT;
    }
    return true;
  };
  const { low, high } = law.support;
  return (low > -Infinity || converges(-1)) && (high < Infinity || converges(1));
}

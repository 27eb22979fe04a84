import digamma from '@stdlib/math-base-special-digamma';
import { digammaDifference } from '../../special/digammaDifference';
import { inverseDigamma } from '../../special/inverseDigamma';
import { trigamma } from '../../special/trigamma';
import type { BetaParams } from '../beta';

/** Newton's method on a concave function from the right of its root: it cannot overshoot, and takes 5 … 10 steps. */
const STEPS = 60;
const POLISHING_STEPS = 3;

/** One Newton step of the pair of equations; the Jacobian cancels for large a and b, which costs only speed. */
function polished({ a, b }: BetaParams, meanLog: number, meanLogRest: number): BetaParams {
  const s = a + b;
  const [missA, missB] = [meanLog + digammaDifference(s, a, b), meanLogRest + digammaDifference(s, b, a)];
  const [slopeA, slopeB, slopeS] = [trigamma(a), trigamma(b), trigamma(s)];
  const det = slopeA * slopeB - slopeS * (slopeA + slopeB);
  return {
    a: a + ((slopeB - slopeS) * missA + slopeS * missB) / det,
    b: b + ((slopeA - slopeS) * missB + slopeS * missA) / det,
  };
}

/**
 * The beta law with these E[log X] and E[log(1 − X)]: ψ(a) − ψ(s) and ψ(b) − ψ(s), s = a + b. For a given s each equation
 * gives its parameter by the inverse of ψ; their sum less s is concave in s and 0 at s.
 * @throws RangeError naming the means unless both are negative and exp E[log X] + exp E[log(1 − X)] < 1.
 * @error 1e-14 and what a rounding of the means costs, s ulp, relative.
 * @source Minka (2000), Estimating a Dirichlet distribution
 */
export function betaFromMeans(meanLog: number, meanLogRest: number): BetaParams {
  // 1 − e^x − e^y, from whichever of the two is nearer to 0
  const gap = -Math.expm1(Math.max(meanLog, meanLogRest)) - Math.exp(Math.min(meanLog, meanLogRest));
  if (!(meanLog > -Infinity && meanLogRest > -Infinity && gap > 0)) {
    throw new RangeError(
      `E[log x] and E[log(1 − x)] must be finite and their exponentials sum to less than 1, got ${meanLog} and ${meanLogRest}`,
    );
  }
  let s = (1 + gap) / (2 * gap);
  for (let step = 0; step < STEPS; step++) {
    const level = digamma(s);
    const [a, b] = [inverseDigamma(meanLog + level), inverseDigamma(meanLogRest + level)];
    const excess = a + b - s;
    const slope = trigamma(s) * (1 / trigamma(a) + 1 / trigamma(b)) - 1;
    const next = s - excess / slope;
    const isDone = !(next > 0 && next < Infinity) || Math.abs(next - s) <= 1e-13 * s;
    if (next > 0 && next < Infinity) s = next;
    if (isDone) break;
  }
  const level = digamma(s);
  let best = { a: inverseDigamma(meanLog + level), b: inverseDigamma(meanLogRest + level) };
  for (let step = 0; step < POLISHING_STEPS; step++) {
    const next = polished(best, meanLog, meanLogRest);
    if (!(next.a > best.a / 2 && next.b > best.b / 2 && next.a < 2 * best.a && next.b < 2 * best.b)) break;
    best = next;
  }
  return best;
}

import type { Interval, Tail } from '../families/family';
import { requireFinite } from '../families/requireParameter';
import { definedEverywhere } from './definedEverywhere';
import type { ContinuousLaw } from './law';
import { mirror } from './mirror';

/** How −log density grows in t once t is measured in units that are 1/size as large. */
function rescaledTail(tail: Tail, size: number): Tail {
  switch (tail.growth) {
    case 'power':
      return { ...tail, rate: tail.rate / size ** tail.exponent };
    case 'exponential':
      return { ...tail, rate: tail.rate / size };
    case 'end':
    case 'log':
    case 'log squared':
      return tail;
  }
}

function stretched(law: ContinuousLaw, size: number): ContinuousLaw {
  const logSize = Math.log(size);
  const moved = ({ low, high }: Interval): Interval => ({ low: low * size, high: high * size });
  return definedEverywhere({
    kind: 'continuous',
    distribution: null,
    logProb: (y) => law.logProb(y / size) - logSize,
    mean: law.mean * size,
    variance: law.variance * size * size,
    cdf: (y) => law.cdf(y / size),
    quantile: (u) => law.quantile(u) * size,
    support: moved(law.support),
    gaps: law.gaps.map(moved),
    landmarks: law.landmarks.map((x) => x * size),
    tails: { low: rescaledTail(law.tails.low, size), high: rescaledTail(law.tails.high, size) },
  });
}

/**
 * The law of Y = factor · X: density p(y/factor) / |factor|. A factor below 0 turns the axis round; 1 gives the law itself.
 * The differential entropy moves by log|factor|; what compares two laws stays as it is.
 * @returns a law without a family, whose closed forms are forgotten.
 * @throws RangeError naming `factor` unless it is finite and not 0.
 * @error logProb 1 ulp of y/factor and of log|factor| beside that of `law`; the rest 1 ulp beside it; where the axis
 * is turned round, as `mirror`.
 */
export function rescale(law: ContinuousLaw, factor: number): ContinuousLaw {
  requireFinite('factor', factor);
  if (factor === 0) throw new RangeError('factor must not be 0');
  if (factor < 0) return rescale(mirror(law), -factor);
  return factor === 1 ? law : stretched(law, factor);
}

import { sumSeries } from '../quadrature/sumSeries';
import { cumulative } from './cumulative';
import type { DiscreteLaw } from './law';

/** How many outcomes from the start on are looked at for a mass to divide by. */
const LOOKED_AT = 4096;

/** The outcome in [low, high] with mass that is nearest to the median of the law; NaN where none is near. */
function startOf(law: DiscreteLaw, low: number, high: number): number {
  const nearest = Math.min(Math.max(law.quantile(0.5), low), high);
  for (let step = 0; step < LOOKED_AT; step++) {
    for (const x of [nearest + step, nearest - step]) if (x >= low && x <= high && law.logProb(x) > -Infinity) return x;
  }
  return Number.NaN;
}

/**
 * A discrete law given that low ≤ X ≤ high, which cut something off: see `truncate`. P(X ≤ x) is summed upwards from the
 * cut where that is finite.
 * @throws RangeError naming `low` where no outcome between them has mass.
 * @error as `truncate`.
 */
export function truncateDiscrete(law: DiscreteLaw, from: number, to: number): DiscreteLaw {
  const [low, high] = [Math.max(Math.ceil(from), law.support.low), Math.min(Math.floor(to), law.support.high)];
  const start = low <= high ? startOf(law, low, high) : Number.NaN;
  if (Number.isNaN(start)) throw new RangeError(`low must leave an outcome with mass up to ${to}, got ${from}`);
  const most = law.logProb(start);
  const share = (x: number): number => Math.exp(law.logProb(x) - most);
  const whole = sumSeries(share, start, low, high).value;
  const logMass = most + Math.log(whole);
  const isInside = (x: number): boolean => x >= low && x <= high;
  const prob = (x: number): number => (isInside(x) ? share(x) / whole : 0);
  const offset = sumSeries((x) => (x - start) * prob(x), start, low, high).value;
  const variance = sumSeries((x) => (x - start - offset) ** 2 * prob(x), start, low, high).value;
  const moments = { mean: start + offset, variance };
  return {
    kind: 'discrete',
    distribution: null,
    logProb: (x) => (isInside(x) ? law.logProb(x) - logMass : -Infinity),
    prob,
    ...moments,
    ...cumulative(prob, { low, high }, moments),
    support: { low, high },
  };
}

import type { ContinuousLaw, Law } from '../law/law';
import { powerRatioConverges } from '../quantities/powerRatioConverges';
import { hasMoment } from './hasMoment';

/** How near to a place a density is looked at, as a share of the interquartile range. */
const NEAR = 1e-6;

/** Whether ∫ p²/q converges where the density of q ends, or is 0 at a place of its own. */
function convergesWithin(p: ContinuousLaw, q: ContinuousLaw): boolean {
  const spread = q.quantile(0.75) - q.quantile(0.25);
  const isUnder = (x: number): boolean => x > p.support.low && x < p.support.high && p.logProb(x) > -Infinity;
  const atEnds = (['low', 'high'] as const).every((end) => {
    const x = q.support[end];
    if (p.support[end] === x) return Math.abs(x) === Infinity || powerRatioConverges(2, p.tails[end], q.tails[end]);
    return !isUnder(x) || powerRatioConverges(2, { growth: 'end', power: 0 }, q.tails[end]);
  });
  const places = [...q.landmarks, ...q.gaps.flatMap(({ low, high }) => [low, high])];
  return (
    atEnds &&
    places.filter((x) => q.logProb(x) === -Infinity && isUnder(x)).every((x) =>
      [-NEAR, NEAR].every((share) => {
        const [outer, inner] = [q.logProb(x + share * spread), q.logProb(x + (share / 2) * spread)];
        const power = (outer - inner) / Math.LN2;
        return outer === -Infinity || powerRatioConverges(2, { growth: 'end', power: 0 }, { growth: 'end', power: Math.round(power) });
      }),
    )
  );
}

/**
 * Whether E_q[(r · s)²] is finite for r = p/q and a score s of q, that is the variance of what grows like r · s. Unlike χ²,
 * it does not ask for q to have mass wherever p has.
 * @param logRatio log r.
 * @param logFactor log |s|; 0 for r alone. Next to finite ends it may be no more than a log.
 * @error as `hasMoment` and `powerRatioConverges`; inside of its support a density of q may be 0 as a power of the distance.
 */
export function hasSquaredRatio(p: Law, q: Law, logRatio: (x: number) => number, logFactor: (x: number) => number): boolean {
  const isFineWithin = p.kind === 'discrete' || q.kind === 'discrete' || convergesWithin(p, q);
  return isFineWithin && hasMoment(q, (x) => Math.max(0, logRatio(x)) + logFactor(x), 2);
}

import type { ContinuousLaw } from '../../law/law';
import { outline } from '../../quantities/outline';
import { massNodes } from './massNodes';
import { refinedPanels } from './refinedPanels';
import type { Points } from './separableSurface';

/** Masses of this size at an end do not count. */
const REACH = 36;

/**
 * A quadrature rule on (low, high) for the target and for members that span a family, in u = log((x − low)/(high − x)): ends
 * where a density goes to 0 or ∞ are far away.
 */
export function intervalPoints(target: ContinuousLaw, members: readonly ContinuousLaw[]): Points {
  const { low, high } = members[0]?.support ?? target.support;
  const to = (x: number): number => Math.log((x - low) / (high - x));
  const from = (u: number): number => (u < 0 ? low + ((high - low) * Math.exp(u)) / (1 + Math.exp(u)) : high - (high - low) / (1 + Math.exp(u)));
  const logSlope = (u: number): number => Math.log(high - low) - Math.abs(u) - 2 * Math.log1p(Math.exp(-Math.abs(u)));
  const laws = [target, ...members];
  const powers = laws.flatMap(({ tails }) => [tails.low, tails.high].map((tail) => (tail.growth === 'end' ? tail.power + 1 : 1)));
  const end = REACH / Math.min(...powers);
  const inner = outline([target]).map(to).filter((u) => u > -end && u < end);
  const coarse = Array.from({ length: 17 }, (_, k) => end * (k / 8 - 1));
  const breaks = [...new Set([...inner, ...coarse])].toSorted((a, b) => a - b);
  const apart = breaks.filter((u, k) => k === 0 || u - (breaks[k - 1] ?? 0) > 1e-9);
  const f = (u: number): readonly number[] => {
    const x = from(u);
    const slope = logSlope(u);
    const logP = target.logProb(x);
    const mass = Math.exp(logP + slope);
    const shared = members.flatMap(({ logProb }) => {
      const log = logProb(x);
      const q = Math.exp(log + slope);
      return [q, logP === -Infinity || q === 0 ? 0 : q * (log - logP), mass === 0 ? 0 : mass * log];
    });
    return [mass, mass === 0 ? 0 : mass * logP, ...shared];
  };
  const { at, mass } = massNodes(() => 0, refinedPanels(f, apart));
  const x = at.map(from);
  return { x, weights: mass.map((value, k) => value * Math.exp(logSlope(at[k] ?? 0))), logP: x.map(target.logProb), massP: x.map((value) => Math.exp(target.logProb(value))) };
}

import type { Interval } from '../../families/family';
import type { ContinuousLaw } from '../../law/law';
import { outline } from '../../quantities/outline';
import { massNodes } from './massNodes';
import { refinedPanels } from './refinedPanels';
import type { Points } from './separableSurface';

/** Masses of e^−36 at an end do not count. */
const REACH = 36;
/** Beyond this u a double has too few digits for the distance to the end: a density continues as its tail says. */
const EDGE = 18;

type Density = Pick<ContinuousLaw, 'logProb' | 'tails'>;

/** x at u = log((x − low)/(high − x)), and log dx/du. */
const fromLogit = (u: number, { low, high }: Interval): number =>
  u < 0 ? low + ((high - low) * Math.exp(u)) / (1 + Math.exp(u)) : high - (high - low) / (1 + Math.exp(u));
const logSlope = (u: number, { low, high }: Interval): number =>
  Math.log(high - low) - Math.abs(u) - 2 * Math.log1p(Math.exp(-Math.abs(u)));

/** log of the density of u: ends where a density goes to 0 or ∞ are far away there. */
export function logitDensity({ logProb, tails: { low, high } }: Density, range: Interval): (u: number) => number {
  const [powerLow, powerHigh] = [low, high].map((tail) => (tail.growth === 'end' ? tail.power : 0));
  return (u) => {
    const inner = Math.min(Math.max(u, -EDGE), EDGE);
    const beyond = u > inner ? -(powerHigh ?? 0) * (u - inner) : (powerLow ?? 0) * (u - inner);
    return logProb(fromLogit(inner, range)) + beyond + logSlope(u, range);
  };
}

/** A quadrature rule in u = log((x − low)/(high − x)), for the target and for members that span a family. */
export function intervalPoints(target: ContinuousLaw, members: readonly ContinuousLaw[], range: Interval): Points {
  const logTarget = logitDensity(target, range);
  const logs = members.map((law) => logitDensity(law, range));
  const powers = [target, ...members].flatMap(({ tails }) =>
    [tails.low, tails.high].map((tail) => (tail.growth === 'end' ? tail.power + 1 : 1)),
  );
  const end = REACH / Math.min(1, ...powers);
  const to = (x: number): number => Math.log((x - range.low) / (range.high - x));
  const inner = outline([target]).map(to).filter((u) => Math.abs(u) < end);
  const coarse = Array.from({ length: 17 }, (_, k) => end * (k / 8 - 1));
  const breaks = [...inner, -EDGE, EDGE, ...coarse].toSorted((a, b) => a - b);
  const apart = breaks.filter((u, k) => k === 0 || u - (breaks[k - 1] ?? 0) > 1e-9);
  const f = (u: number): readonly number[] => {
    const logP = logTarget(u);
    const mass = Math.exp(logP);
    const shared = logs.flatMap((logAt) => {
      const log = logAt(u);
      const q = Math.exp(log);
      return [q, logP === -Infinity || q === 0 ? 0 : q * (log - logP), mass === 0 ? 0 : mass * log];
    });
    return [mass, mass === 0 ? 0 : mass * logP, ...shared];
  };
  const { at, mass } = massNodes(() => 0, refinedPanels(f, apart));
  const logP = at.map(logTarget);
  return { x: at, weights: mass, logP, massP: logP.map(Math.exp) };
}

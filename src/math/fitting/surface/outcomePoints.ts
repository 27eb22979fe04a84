import type { DiscreteLaw } from '../../law/law';
import type { Points } from './separableSurface';

/** Upper mass that may be left out. */
const BEYOND = 1e-16;
/** Outcomes whose mass in every law is below this do not count. */
const NOTHING = 1e-22;
const MOST = 100_000;

/**
 * Every outcome that counts in any of the laws.
 * @returns null where there are more than 100 000.
 */
export function outcomePoints(target: DiscreteLaw, members: readonly DiscreteLaw[]): Points | null {
  const laws = [target, ...members];
  const low = Math.min(...laws.map(({ support }) => support.low));
  let high = Math.max(...laws.map(({ support, quantile }) => (support.high < Infinity ? support.high : quantile(1 - BEYOND))));
  if (!(low > -Infinity) || high - low > MOST) return null;
  const endless = laws.filter(({ support }) => support.high === Infinity);
  while (high - low <= MOST && endless.some(({ prob }) => prob(high) * high > NOTHING)) high = Math.ceil(high * 1.1) + 1;
  const x = Float64Array.from({ length: high - low + 1 }, (_, k) => low + k);
  return { x, weights: x.map(() => 1), logP: x.map(target.logProb), massP: x.map(target.prob) };
}

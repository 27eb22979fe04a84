import type { DiscreteLaw } from '../../law/law';
import type { Points } from './separableSurface';

/** Upper mass from where on outcomes are looked at one by one. */
const BEYOND = 1e-8;
/** Outcomes whose mass in every law is below this do not count. */
const NOTHING = 1e-22;
const MOST = 100_000;

/** Outcomes that are taken one by one, from the lowest on; beyond, an endless law is smooth. */
const ONE_BY_ONE = 64;
const GROWTH = 1.5;
const NODES = 16;
/** What the sum of a member's masses by the rule may be off by. */
const EXACT = 1e-11;

/** Integers near Chebyshev's points of low, …, high, and the weights by which they give a smooth sum over all. */
function stretch(low: number, high: number): readonly (readonly [x: number, weight: number])[] {
  const half = (high - low) / 2;
  const nodes = Array.from({ length: NODES }, (_, k) => Math.round(low + half - half * Math.cos((Math.PI * (k + 0.5)) / NODES)));
  return nodes.map((node, i) => {
    let weight = 0;
    for (let x = low; x <= high; x++) {
      weight += nodes.reduce((product, other, j) => (j === i ? product : (product * (x - other)) / (node - other)), 1);
    }
    return [node, weight];
  });
}

/**
 * Every outcome that counts in any of the laws; where they are endless, fewer of the far ones, with weights.
 * @returns null where there are more than 100 000.
 * @error 1e-11 of a sum.
 */
export function outcomePoints(target: DiscreteLaw, members: readonly DiscreteLaw[]): Points | null {
  const laws = [target, ...members];
  const low = Math.min(...laws.map(({ support }) => support.low));
  let high = Math.max(...laws.map(({ support, quantile }) => (support.high < Infinity ? support.high : quantile(1 - BEYOND))));
  if (!(low > -Infinity) || high - low > MOST) return null;
  const endless = laws.filter(({ support }) => support.high === Infinity);
  while (high - low <= MOST && endless.some(({ prob }) => prob(high) * high > NOTHING)) high = Math.ceil(high * 1.1) + 1;
  const finiteEnds = laws.map(({ support }) => support.high).filter(Number.isFinite);
  let next = Math.min(high + 1, Math.max(low + ONE_BY_ONE, ...finiteEnds.map((end) => end + 1)));
  const picked: (readonly [x: number, weight: number])[] = Array.from({ length: next - low }, (_, k) => [low + k, 1]);
  while (next <= high) {
    const last = Math.ceil(low + (next - low) * GROWTH);
    picked.push(...stretch(next, last));
    next = last + 1;
  }
  const isGood = laws.every(({ prob }) => Math.abs(picked.reduce((sum, [x, weight]) => sum + weight * prob(x), 0) - 1) < EXACT);
  const points = isGood ? picked : Array.from({ length: high - low + 1 }, (_, k) => [low + k, 1] as const);
  const x = Float64Array.from(points, ([at]) => at);
  return { x, weights: Float64Array.from(points, ([, weight]) => weight), logP: x.map(target.logProb), massP: x.map(target.prob) };
}

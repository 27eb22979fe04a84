import { requireTwoModes } from './twoModes';
import type { TwoModes } from './twoModes';

/**
 * log p(x, y) of two bumps, in nats.
 * @throws RangeError naming a parameter that is outside its range.
 * @error 4 ulp of its larger term.
 */
export function twoModesLogProb(p: TwoModes): (x: number, y: number) => number {
  requireTwoModes(p);
  const { weight, first, second, sigma } = p;
  const scale = -Math.log(2 * Math.PI) - 2 * Math.log(sigma);
  return (x, y) => {
    const one = Math.log(weight) - Math.hypot(x - first[0], y - first[1]) ** 2 / (2 * sigma * sigma);
    const other = Math.log1p(-weight) - Math.hypot(x - second[0], y - second[1]) ** 2 / (2 * sigma * sigma);
    return scale + Math.max(one, other) + Math.log1p(Math.exp(-Math.abs(one - other)));
  };
}

import { nice } from 'd3-array';
import type { Interval } from '../../math/families/family';

/** So coarse that an axis does not tell where the middle of what is hidden lies. */
const COARSE = 2;
/** Beside the first and the last outcome. */
const BESIDE = 0.6;

/** An axis of x for the models of a hidden p: of outcomes all of them, of densities no more than its order of magnitude. */
export function blindDomain(kind: 'discrete' | 'continuous', { low, high }: Interval): readonly [number, number] {
  if (kind === 'discrete') return [low - BESIDE, high + BESIDE];
  const [from, to] = nice(low, high, COARSE);
  return [from, to];
}

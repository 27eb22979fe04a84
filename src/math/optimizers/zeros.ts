import type { Vector } from '../linear/vector';
import { requireCount } from './requireSetting';

/**
 * `dimension` zeros: a velocity or a moment before the first step.
 * @throws RangeError naming `dimension` unless it is an integer ≥ 1.
 */
export function zeros(dimension: number): Vector {
  requireCount('dimension', dimension);
  return Array.from({ length: dimension }, () => 0);
}

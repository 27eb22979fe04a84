import { requireInteger } from '../families/requireParameter';
import type { Vector } from '../linear/vector';

/**
 * `dimension` zeros: a velocity or a moment before the first step.
 * @throws RangeError naming `dimension` unless it is an integer ≥ 1.
 */
export function zeros(dimension: number): Vector {
  requireInteger('dimension', dimension, 1);
  return Array.from({ length: dimension }, () => 0);
}

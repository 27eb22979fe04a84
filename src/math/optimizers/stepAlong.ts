import { requireDimension } from '../linear/vector';
import type { Vector } from '../linear/vector';

/**
 * position − stepSize · direction.
 * @throws RangeError naming `gradient` unless the direction is as long as the position.
 * @error two roundings a coordinate.
 */
export function stepAlong(position: Vector, stepSize: number, direction: Vector): Vector {
  requireDimension('gradient', direction, position.length);
  return position.map((x, i) => x - stepSize * (direction[i] ?? Number.NaN));
}

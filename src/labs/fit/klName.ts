import type { Direction } from '../../math/geometry/direction';

/** KL(p‖m) or KL(m‖p), of a model's letter. */
export function klName(direction: Direction, model = 'q_θ'): string {
  return direction === 'forward' ? `KL(p‖${model})` : `KL(${model}‖p)`;
}

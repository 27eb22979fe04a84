import type { Vector } from '../linear/vector';
import type { Model } from './model';

/** Whether θ is finite and inside the domains of all parameters; the ends of open ones are outside. */
export function isInside({ parameters }: Pick<Model, 'parameters'>, theta: Vector): boolean {
  return parameters.every(({ domain: { low, high, open } }, i) => {
    const value = theta[i] ?? Number.NaN;
    return Number.isFinite(value) && (open ? value > low && value < high : value >= low && value <= high);
  });
}

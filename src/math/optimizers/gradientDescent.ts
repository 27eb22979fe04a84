import { requireInteger, requirePositive } from '../families/requireParameter';
import type { Optimizer } from './optimizer';
import { stepAlong } from './stepAlong';

export interface GradientDescentSettings {
  /** > 0. */
  readonly stepSize: number;
}

/**
 * x ← x − stepSize · g, PyTorch's `SGD` without momentum. Remembers nothing.
 * @throws RangeError naming `stepSize`, `dimension` or `gradient`.
 * @source Cauchy (1847); default: PyTorch's `torch.optim.SGD`
 */
export const gradientDescent: Optimizer<GradientDescentSettings, null> = {
  name: 'gradientDescent',
  defaults: { stepSize: 1e-3 },
  start: (dimension) => {
    requireInteger('dimension', dimension, 1);
    return null;
  },
  step: ({ stepSize }, state, position, gradient) => {
    requirePositive('stepSize', stepSize);
    return { position: stepAlong(position, stepSize, gradient), state };
  },
};

import { requireFraction, requirePositive } from '../families/requireParameter';
import { requireDimension } from '../linear/vector';
import type { MomentumSettings, Velocity } from './momentum';
import type { Optimizer } from './optimizer';
import { stepAlong } from './stepAlong';
import { zeros } from './zeros';

/**
 * Nesterov's accelerated gradient with a constant momentum, as PyTorch's `SGD` with `nesterov`: v ← momentum · v + g,
 * then x ← x − stepSize · (g + momentum · v), from v = 0. The position is the point looked ahead to, at which the
 * gradient is taken. The first step is (1 + momentum) times gradient descent's.
 * @throws RangeError naming `stepSize`, `momentum`, `dimension` or `gradient`.
 * @source Nesterov (1983), Soviet Math. Dokl. 27, 372–376; Sutskever et al. (2013), ICML; form: PyTorch's
 * `torch.optim.SGD`
 */
export const nesterov: Optimizer<MomentumSettings, Velocity> = {
  name: 'nesterov',
  defaults: { stepSize: 1e-3, momentum: 0.9 },
  start: (dimension) => ({ velocity: zeros(dimension) }),
  step: ({ stepSize, momentum }, state, position, gradient) => {
    requirePositive('stepSize', stepSize);
    requireFraction('momentum', momentum);
    requireDimension('gradient', gradient, position.length);
    const velocity = gradient.map((g, i) => momentum * (state.velocity[i] ?? Number.NaN) + g);
    const ahead = gradient.map((g, i) => g + momentum * (velocity[i] ?? Number.NaN));
    return { position: stepAlong(position, stepSize, ahead), state: { velocity } };
  },
};

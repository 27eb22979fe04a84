import type { Vector } from '../linear/vector';
import type { Objective } from './objective';
import type { Optimizer } from './optimizer';
import { optimizing } from './optimizing';
import type { Run, RunOptions } from './optimizing';

/**
 * A run of an optimizer as a whole: see `optimizing`.
 * @throws RangeError as `optimizing`.
 * @error as `optimizing`.
 */
export function optimize<Settings, State>(
  objective: Objective,
  start: Vector,
  optimizer: Optimizer<Settings, State>,
  settings: Partial<Settings>,
  options: RunOptions,
): Run {
  const steps = optimizing(objective, start, optimizer, settings, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

import type { Vector } from '../linear/vector';
import type { Objective } from './objective';

/** Where a step led, and what the optimizer remembers of it. */
export interface Step<State> {
  readonly position: Vector;
  readonly state: State;
}

/**
 * A way downhill as pure functions: from the same settings, state, position and gradient the same step, to the bit,
 * and no argument is changed. A state is plain data that is never changed either, so that any step can be taken
 * again.
 */
export interface Optimizer<Settings, State> {
  /** Its key in `optimizers`. */
  readonly name: string;
  readonly defaults: Settings;
  /**
   * The state before the first step.
   * @throws RangeError naming `dimension` unless it is an integer ≥ 1.
   */
  readonly start: (dimension: number) => State;
  /**
   * One step from a position. `gradient` is the gradient there, or an estimate of it; only some optimizers look at
   * the objective itself. NaN in the gradient gives NaN.
   * @throws RangeError naming the setting outside its range, `gradient` if it is not as long as the position, or the
   * part of the objective that the optimizer needs and that is not there.
   */
  readonly step: (
    settings: Settings,
    state: State,
    position: Vector,
    gradient: Vector,
    objective: Objective,
  ) => Step<State>;
}

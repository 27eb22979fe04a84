import { oneParameterFamilies } from '../families/finite';
import type { FiniteDistributionOf, OneParameterName } from '../families/finite';
import type { Pmf } from '../families/pmf';
import { withTheta } from '../families/withTheta';
import { kl } from '../divergence/kl';
import { klTo } from './klGradient';
import { meansUnder } from './meansUnder';
import { modelGrid } from './modelGrid';
import { reverseMinima } from './reverseMinima';

export interface Minimum {
  readonly theta: number;
  readonly kl: number;
}

/** Both directions over a grid of θ, in nats, with their minima. Arrays are aligned with `thetas`. */
export interface LossCurve {
  readonly thetas: Float64Array;
  readonly forward: Float64Array;
  readonly reverse: Float64Array;
  /** By moment matching; θ may be an end of the domain. */
  readonly forwardMinimum: Minimum;
  /** All found, ascending in θ. */
  readonly reverseMinima: readonly Minimum[];
  /** Outcomes that make KL(q_θ ‖ p) infinite for every θ: q_θ always has mass there and p has none. */
  readonly reverseInfiniteAt: readonly number[];
}

const NODES = 241;
const NODES_A_SLICE = 32;

/**
 * KL(p ‖ q_θ) and KL(q_θ ‖ p) at 241 equally spaced θ across the slider's range, ends included. Yields between slices.
 * @throws RangeError naming a parameter of q_θ outside its domain.
 * @error each node 2e-15 relative to the tabulated pmfs; minima as `fromMeanParams` and `reverseMinima` state.
 */
export function* lossCurve<F extends OneParameterName>(
  target: Pmf,
  model: FiniteDistributionOf<F>,
): Generator<void, LossCurve> {
  const family = oneParameterFamilies[model.family];
  const { min, max } = family.parameter.slider;
  const thetas = Float64Array.from({ length: NODES }, (_, i) => min + ((max - min) * i) / (NODES - 1));
  const forward = new Float64Array(NODES);
  const reverse = new Float64Array(NODES);
  const grid = modelGrid(model, { coordinate: 'plain', thetas }, target.probs.length);
  for (let i = 0; i < NODES; i++) {
    const q = grid.pmf(i);
    forward[i] = kl(target, q).value;
    reverse[i] = kl(q, target).value;
    if (i % NODES_A_SLICE === NODES_A_SLICE - 1) yield;
  }
  const at = (theta: number, direction: 'forward' | 'reverse'): Minimum => ({
    theta,
    kl: klTo(target, withTheta(model, theta), direction).value,
  });
  const reverseInfiniteAt = klTo(target, model, 'reverse').infiniteAt;
  return {
    thetas,
    forward,
    reverse,
    forwardMinimum: at(family.theta(family.exponential.fromMeanParams(model.params, meansUnder(target, model))), 'forward'),
    reverseMinima: reverseInfiniteAt.length > 0 ? [] : reverseMinima(target, model).map((t) => at(t, 'reverse')),
    reverseInfiniteAt,
  };
}

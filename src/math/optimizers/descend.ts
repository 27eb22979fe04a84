import { oneParameterFamilies } from '../families/finite';
import type { FiniteDistributionOf, OneParameterName } from '../families/finite';
import { identity } from '../families/transform';
import type { Pmf } from '../families/pmf';
import { withTheta } from '../families/withTheta';
import type { Direction } from '../geometry/direction';
import { klGradient, klTo } from '../geometry/klGradient';
import { stepAlong } from './stepAlong';

/** What is descended: θ itself, or its unconstrained coordinate (a logit for a probability). */
export const coordinates = ['theta', 'unconstrained'] as const;
export type Coordinate = (typeof coordinates)[number];

export interface DescentSettings {
  readonly direction: Direction;
  readonly coordinate: Coordinate;
  readonly stepSize: number;
}

/** Where a run stopped: at rest, out of steps, or where its next step would leave the domain (or is not a number). */
export type DescentEnd =
  | { readonly kind: 'converged' | 'step-limit' | 'infinite' }
  | { readonly kind: 'left-domain'; readonly attempted: number };

/** θ and the KL in nats at each step, the start first. */
export interface Trajectory {
  readonly thetas: Float64Array;
  readonly losses: Float64Array;
  readonly end: DescentEnd;
}

export const MAX_STEPS = 200;

/** At rest when a step moves the coordinate that is descended by less than a reader could ever see. */
const REST = 1e-8;

/**
 * Plain gradient descent on KL(p ‖ q_θ) or KL(q_θ ‖ p) from the θ of `model`, at most 200 steps; deterministic.
 * A step that leaves the open domain of θ ends the run as divergence and is not clamped; an infinite loss at the start ends it at once.
 * @throws RangeError naming a parameter of the model outside its domain.
 * @error each step is one rounding from exact descent on the computed gradient (see `klGradient`).
 */
export function descend<F extends OneParameterName>(
  target: Pmf,
  model: FiniteDistributionOf<F>,
  { direction, coordinate, stepSize }: DescentSettings,
): Trajectory {
  const family = oneParameterFamilies[model.family];
  const { domain, unconstrained } = family.parameter;
  const map = coordinate === 'theta' ? identity : unconstrained;
  const thetas = [family.theta(model.params)];
  const losses = [klTo(target, model, direction).value];
  let theta = family.theta(model.params);
  const finish = (end: DescentEnd): Trajectory => ({
    thetas: Float64Array.from(thetas),
    losses: Float64Array.from(losses),
    end,
  });
  while (thetas.length <= MAX_STEPS) {
    if (losses.at(-1) === Infinity) return finish({ kind: 'infinite' });
    const gradient = klGradient(target, withTheta(model, theta), direction) * map.slope(theta);
    const position = map.to(theta);
    const [nextPosition = Number.NaN] = stepAlong([position], stepSize, [gradient]);
    const next = map.from(nextPosition);
    if (!(next > domain.low && next < domain.high)) return finish({ kind: 'left-domain', attempted: next });
    const moved = Math.abs(nextPosition - position);
    theta = next;
    thetas.push(theta);
    losses.push(klTo(target, withTheta(model, theta), direction).value);
    if (moved < REST) return finish({ kind: 'converged' });
  }
  return finish({ kind: 'step-limit' });
}

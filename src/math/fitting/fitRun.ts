import type { Direction } from '../geometry/direction';
import type { Law } from '../law/law';
import type { Vector } from '../linear/vector';
import { optimizers } from '../optimizers';
import type { OptimizerName, SettingsOf } from '../optimizers';
import { optimizing } from '../optimizers/optimizing';
import type { Run, RunEnd } from '../optimizers/optimizing';
import { coordinateMap } from './coordinateMap';
import type { FitModel } from './fitModel';
import { fitObjective } from './fitObjective';
import type { FitObjective } from './fitObjective';
import type { FitCoordinates } from './fitProblem';

/** An optimizer in a race; settings that are left out are its defaults. */
export type Racer = { readonly [Name in OptimizerName]: { readonly optimizer: Name; readonly settings: Partial<SettingsOf<Name>> } }[OptimizerName];

export interface FitRunOptions {
  readonly coordinates: FitCoordinates;
  readonly start: Vector;
  readonly seed: number;
  /** Draws a step; null descends the exact gradient. */
  readonly batch: number | null;
  readonly maxSteps: number;
}

/** A run as data: the start first, then where each step led. */
export interface FitRun {
  /** Row-major: parameter i after step t is thetas[t · parameters + i]. */
  readonly thetas: Float64Array;
  /** The exact KL at each, in nats. */
  readonly losses: Float64Array;
  /** The length of the gradient, or of its estimate, in the coordinates that are descended. */
  readonly gradientNorms: Float64Array;
  /** Distance to the nearest minimum in unconstrained coordinates; NaN where there is none. */
  readonly toNearest: Float64Array;
  /** `attempted` is in the coordinates that are descended. */
  readonly end: RunEnd;
}

/** At rest when two steps in a row move no coordinate by this: nothing a reader could see. */
const REST = 1e-9;

function running<Name extends OptimizerName>(
  name: Name,
  settings: Partial<SettingsOf<Name>>,
  objective: FitObjective,
  { start, seed, batch, maxSteps }: FitRunOptions,
): Generator<void, Run> {
  return optimizing(objective, objective.map.to(start), optimizers[name], settings, {
    maxSteps,
    rest: REST,
    domain: objective.domain,
    ...(batch === null ? {} : { stochastic: { seed, batch } }),
  });
}

function distances(thetas: Float64Array, model: FitModel, minima: readonly Vector[]): Float64Array {
  const { to } = coordinateMap(model, 'unconstrained');
  const count = model.names.length;
  const goals = minima.map(to);
  return Float64Array.from({ length: thetas.length / count }, (_, t) => {
    const eta = to([...thetas.subarray(t * count, (t + 1) * count)]);
    const far = goals.map((goal) => Math.hypot(...goal.map((value, i) => value - (eta[i] ?? Number.NaN))));
    return far.length > 0 ? Math.min(...far) : Number.NaN;
  });
}

/**
 * One optimizer on one direction. With L(c) = KL(p ‖ q_θ(c)) or KL(q_θ(c) ‖ p) in coordinates c, gradient descent is
 * c ← c − stepSize · ∂L/∂c from c(start), nothing else: in plain coordinates c = θ, in unconstrained ones θ = from(c)
 * (σ = eᶜ, a share 1/(1 + e⁻ᶜ)), in natural ones θ = fromNatural(c). What PyTorch's `SGD` on a tensor c does whose loss is
 * that KL, as a sum over all outcomes or a fine quadrature, agrees to 1e-6 in every step. The other optimizers are as
 * `optimizers` say, on the same c and the same gradient.
 * Yields after every step.
 * @param minima θ of the minima of this direction, to measure the distance to
 * @throws RangeError naming `coordinates`, `start`, `seed`, `maxSteps`, `stochastic.batch` or the setting that is wrong.
 * @error losses as `quickLossOf`; each step rounds as the optimizer says.
 */
export function* fitRun(
  target: Law,
  model: FitModel,
  direction: Direction,
  { optimizer, settings }: Racer,
  options: FitRunOptions,
  minima: readonly Vector[],
): Generator<void, FitRun> {
  const objective = fitObjective(target, model, direction, options.coordinates);
  const { positions, losses, gradientNorms, end, dimension } = yield* running<OptimizerName>(optimizer, settings, objective, options);
  const thetas = new Float64Array(positions.length);
  for (let t = 0; t < losses.length; t++) thetas.set(objective.map.from([...positions.subarray(t * dimension, (t + 1) * dimension)]), t * dimension);
  return { thetas, losses, gradientNorms, toNearest: distances(thetas, model, minima), end };
}

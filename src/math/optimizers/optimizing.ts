import { requireInteger, requireNonNegative, requirePositive } from '../families/requireParameter';
import { norm } from '../linear/norm';
import type { Vector } from '../linear/vector';
import { seededRandom } from '../sampling/seededRandom';
import type { Objective } from './objective';
import type { Optimizer } from './optimizer';

/**
 * Where a run stopped: at rest; out of steps; where the loss is infinite; where its next step would leave the domain;
 * or diverging, because a position or loss is not a number or because the loss has grown. `step` counts from 0, the
 * start.
 */
export type RunEnd =
  | { readonly kind: 'converged' | 'step-limit' }
  | { readonly kind: 'infinite'; readonly step: number }
  | { readonly kind: 'left-domain'; readonly attempted: Vector }
  | { readonly kind: 'diverged'; readonly because: 'not-a-number' | 'loss-grew'; readonly step: number };

/** A run as data: the start first, then where each step led. */
export interface Run {
  readonly dimension: number;
  /** Row-major: coordinate i after step t is positions[t · dimension + i]. */
  readonly positions: Float64Array;
  /** The loss at each position, in nats. */
  readonly losses: Float64Array;
  /** The length of the gradient (or of its estimate) at each position; NaN where the loss is not finite. */
  readonly gradientNorms: Float64Array;
  readonly end: RunEnd;
}

export interface RunOptions {
  readonly maxSteps: number;
  /** At rest when two steps in a row move no coordinate by this much: a ball that turns around stands still for one. */
  readonly rest: number;
  /** Whether a position is in the open domain; the finite vectors where it is left out. */
  readonly domain?: (position: Vector) => boolean;
  /** Follow `objective.stochasticGradient` with this many draws a step, from this seed. */
  readonly stochastic?: { readonly seed: number; readonly batch: number };
  /** The loss has grown when it is above the start's by this multiple of max(1 nat, |start's|) for so many steps. */
  readonly growth?: { readonly multiple: number; readonly steps: number };
}

const REST_STEPS = 2;
const GROWTH = { multiple: 100, steps: 10 } as const;

function requireOptions({ maxSteps, rest, growth = GROWTH, stochastic }: RunOptions, objective: Objective): void {
  requireInteger('maxSteps', maxSteps, 1);
  requireNonNegative('rest', rest);
  requirePositive('growth.multiple', growth.multiple);
  requireInteger('growth.steps', growth.steps, 1);
  if (!stochastic) return;
  requireInteger('stochastic.batch', stochastic.batch, 1);
  if (!objective.stochasticGradient) throw new RangeError('objective.stochasticGradient must be given to be followed');
}

/** The gradient to follow, exact or from draws of one stream: each call moves that on. */
function gradientOf(objective: Objective, { stochastic }: RunOptions): (position: Vector) => Vector {
  const { stochasticGradient } = objective;
  if (!stochastic || !stochasticGradient) return objective.gradient;
  const random = seededRandom(stochastic.seed);
  return (position) => stochasticGradient(position, random, stochastic.batch);
}

/**
 * A run of an optimizer, its settings those given over its defaults, from a start until it ends; yields after every step. A
 * step out of the domain ends the run and is not clamped; so does an infinite loss, at the start too. The same arguments
 * give the same run, to the bit: with `stochastic` too, which draws once a recorded position of finite loss.
 * @throws RangeError naming an option or a setting outside its range, `seed` as `seededRandom`, `start` unless it is
 * a finite position in the domain, or the part of the objective that is needed and not there.
 * @error each step rounds as the optimizer says, on the gradient as computed.
 */
export function* optimizing<Settings, State>(
  objective: Objective,
  start: Vector,
  optimizer: Optimizer<Settings, State>,
  settings: Partial<Settings>,
  options: RunOptions,
): Generator<void, Run> {
  requireOptions(options, objective);
  const { maxSteps, rest, growth = GROWTH } = options;
  const inDomain = (position: Vector): boolean =>
    position.every(Number.isFinite) && (options.domain === undefined || options.domain(position));
  if (!inDomain(start)) throw new RangeError(`start must be finite and in the domain, got [${start.join(', ')}]`);
  // An optimizer that tries several places must not be led out of the domain, nor need to know it.
  const inside: Objective = { ...objective, value: (x) => (inDomain(x) ? objective.value(x) : Infinity) };
  const allSettings: Settings = { ...optimizer.defaults, ...settings };
  const followed = gradientOf(objective, options);

  const positions: number[] = [];
  const losses: number[] = [];
  const norms: number[] = [];
  const finish = (end: RunEnd): Run => ({
    dimension: start.length,
    positions: Float64Array.from(positions),
    losses: Float64Array.from(losses),
    gradientNorms: Float64Array.from(norms),
    end,
  });

  let position = start;
  let state = optimizer.start(start.length);
  let quiet = 0;
  let grown = 0;
  for (let step = 0; ; step++) {
    const loss = objective.value(position);
    positions.push(...position);
    losses.push(loss);
    const gradient = Number.isFinite(loss) ? followed(position) : [];
    norms.push(Number.isFinite(loss) ? norm(gradient) : Number.NaN);

    if (Number.isNaN(loss)) return finish({ kind: 'diverged', because: 'not-a-number', step });
    if (!Number.isFinite(loss)) return finish({ kind: 'infinite', step });
    const [first = Number.NaN] = losses;
    grown = loss - first > growth.multiple * Math.max(1, Math.abs(first)) ? grown + 1 : 0;
    if (grown >= growth.steps) return finish({ kind: 'diverged', because: 'loss-grew', step });
    if (quiet >= REST_STEPS) return finish({ kind: 'converged' });
    if (step === maxSteps) return finish({ kind: 'step-limit' });

    const next = optimizer.step(allSettings, state, position, gradient, inside);
    if (next.position.some(Number.isNaN)) {
      return finish({ kind: 'diverged', because: 'not-a-number', step: step + 1 });
    }
    if (!inDomain(next.position)) return finish({ kind: 'left-domain', attempted: next.position });
    const from = position;
    quiet = next.position.every((x, i) => Math.abs(x - (from[i] ?? Number.NaN)) < rest) ? quiet + 1 : 0;
    ({ position, state } = next);
    yield;
  }
}

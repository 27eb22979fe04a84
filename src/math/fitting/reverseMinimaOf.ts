import type { Vector } from '../linear/vector';
import type { Law } from '../law/law';
import { isSomewhere } from '../quantities/place';
import type { Place } from '../quantities/place';
import { infiniteEverywhere } from './infiniteEverywhere';
import { klLoss } from './klLoss';
import { minimise } from './minimise';
import type { Model } from './model';

export interface ReverseMinimum {
  readonly theta: Vector;
  readonly kl: number;
}

export interface ReverseMinimaFound {
  /** Ascending in KL; found, not proven complete. */
  readonly minima: readonly ReverseMinimum[];
  /** The θ that descent began from. */
  readonly starts: readonly Vector[];
  /** Where KL(q_θ ‖ p) is infinite for every θ; then there are no starts. */
  readonly infinite: Place;
}

/** Minima nearer than this in every unconstrained coordinate, relative to its size, are one. */
const SAME = 1e-5;

/** The middles of `count` equal shares of the sliders' ranges, as θ: a grid over all parameters. */
function gridOf(model: Model, count: number): readonly Vector[] {
  return model.parameters.reduce<readonly Vector[]>(
    (all, { unconstrained, slider }) => {
      const [low, high] = [unconstrained.to(slider.min), unconstrained.to(slider.max)];
      const values = Array.from({ length: count }, (_, i) => unconstrained.from(low + ((high - low) * (i + 0.5)) / count));
      return all.flatMap((one) => values.map((value) => [...one, value]));
    },
    [[]],
  );
}

const isNear = (a: Vector, b: Vector): boolean =>
  a.every((value, i) => Math.abs(value - (b[i] ?? Number.NaN)) <= SAME * Math.max(1, Math.abs(value)));

/**
 * Local minima of KL(q_θ ‖ p) by descent from where the model stands and from a grid over its sliders, `starts` a
 * parameter. For a normal q_θ `reverseMinimaNormal` is complete; this is for every other family.
 * Yields between descents.
 * @throws RangeError if the model has no score.
 * @error 1e-8 in unconstrained coordinates.
 */
export function* reverseMinimaOf(target: Law, model: Model, startsEach = 4): Generator<void, ReverseMinimaFound> {
  const infinite = infiniteEverywhere(target, model, 'reverse');
  if (isSomewhere(infinite)) return { minima: [], starts: [], infinite };
  const loss = klLoss(target, model, 'reverse');
  const starts = [model.theta, ...gridOf(model, startsEach)];
  const found: { readonly eta: Vector; readonly kl: number }[] = [];
  for (const start of starts) {
    const { at, value, isStationary } = minimise(loss, loss.etaOf(start));
    if (isStationary && !found.some(({ eta }) => isNear(eta, at))) found.push({ eta: at, kl: value });
    yield;
  }
  const minima = found.toSorted((a, b) => a.kl - b.kl).map(({ eta, kl }) => ({ theta: loss.thetaOf(eta), kl }));
  return { minima, starts, infinite };
}

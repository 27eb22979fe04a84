import type { Vector } from '../linear/vector';
import { coordinateMap } from './coordinateMap';
import type { FitModel } from './fitModel';
import { isInside } from './isInside';
import type { FitMinimum } from './landscape';
import { minimise } from './minimise';
import type { QuickLoss } from './quickLoss';

/** Minima nearer than this in every unconstrained coordinate, relative to its size, are one. */
const SAME = 1e-4;
/** A minimum is lower than what lies so far off in every unconstrained coordinate. */
const ASIDE = 0.02;

const isNear = (a: Vector, b: Vector): boolean =>
  a.every((value, i) => Math.abs(value - (b[i] ?? Number.NaN)) <= SAME * Math.max(1, Math.abs(value)));

/**
 * The different local minima that BFGS ends in from these starts, in unconstrained coordinates. Where it stops on a slope
 * that flattens for ever there is none.
 * Yields between descents.
 * @returns ascending in KL.
 * @error 1e-7 in unconstrained coordinates.
 */
export function* minimaFrom(
  loss: QuickLoss,
  model: FitModel,
  starts: readonly Vector[],
): Generator<void, readonly FitMinimum[]> {
  const map = coordinateMap(model, 'unconstrained');
  const value = (eta: Vector): number => {
    const theta = map.from(eta);
    return isInside(model, theta) ? loss.klAndGradient(theta).kl : Infinity;
  };
  const gradient = (eta: Vector): Vector => {
    const theta = map.from(eta);
    const slopes = map.slopes(theta);
    return loss.klAndGradient(theta).gradient.map((slope, i) => slope * (slopes[i]?.[i] ?? Number.NaN));
  };
  const found: { readonly eta: Vector; readonly kl: number }[] = [];
  for (const start of starts) {
    const { at: eta, value: kl, isStationary } = minimise({ value, gradient }, map.to(start), 1e-9);
    const isLowest = eta.every((_, i) => [-ASIDE, ASIDE].every((aside) => value(eta.map((one, j) => (i === j ? one + aside : one))) > kl));
    if (isStationary && isLowest && !found.some((other) => isNear(other.eta, eta))) found.push({ eta, kl });
    yield;
  }
  return found.toSorted((a, b) => a.kl - b.kl).map(({ eta, kl }) => ({ theta: map.from(eta), kl }));
}

import type { Vector } from '../linear/vector';
import { coordinateMap } from './coordinateMap';
import type { FitModel } from './fitModel';
import { isInside } from './isInside';
import type { FitMinimum } from './landscape';
import { minimise } from './minimise';
import type { QuickLoss } from './quickLoss';

/** The largest slope at which a descent rests. */
const TOLERANCE = 1e-9;
/** Minima nearer than this in every unconstrained coordinate, relative to its size, are one. */
const SAME = 1e-4;
/** A minimum is lower than what lies so far off, along every unconstrained coordinate and between them. */
const ASIDE = 0.02;
/** A rise of less than this is none: a slope that flattens for ever. */
const FLAT = 1e-12;
const OFFSETS: readonly Vector[] = [-1, 0, 1].flatMap((a) => [-1, 0, 1].map((b) => [a * ASIDE, b * ASIDE])).filter((offset) => offset.some((aside) => aside !== 0));

const isNear = (a: Vector, b: Vector): boolean =>
  a.every((value, i) => Math.abs(value - (b[i] ?? Number.NaN)) <= SAME * Math.max(1, Math.abs(value)));

function lowestAround(value: (eta: Vector) => number, eta: Vector): Vector {
  const around = OFFSETS.map((offset) => eta.map((one, i) => one + (offset[i] ?? 0))).filter((one) => one.some((x, i) => x !== eta[i]));
  const values = around.map(value);
  return around[values.indexOf(Math.min(...values))] ?? eta;
}

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
    let end = minimise({ value, gradient }, map.to(start), TOLERANCE);
    // Descent along the ridge of two valleys ends between them: once more, from beside it.
    const beside = lowestAround(value, end.at);
    if (value(beside) < end.value) end = minimise({ value, gradient }, beside, TOLERANCE);
    const isLowest = value(lowestAround(value, end.at)) > end.value + FLAT * Math.max(1, end.value);
    if (end.isStationary && isLowest && !found.some(({ eta }) => isNear(eta, end.at))) found.push({ eta: end.at, kl: end.value });
    yield;
  }
  return found.toSorted((a, b) => a.kl - b.kl).map(({ eta, kl }) => ({ theta: map.from(eta), kl }));
}

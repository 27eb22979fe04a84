import { compensatedSum } from '../divergence/compensatedSum';
import { directions } from '../geometry/direction';
import type { Direction } from '../geometry/direction';
import { minimumNormSolution } from '../linear/minimumNormSolution';
import { norm } from '../linear/norm';
import type { Vector } from '../linear/vector';
import { oneNumber } from './check';
import type { Bound, ComputableCase, Computation } from './check';
import { listOf, numbersOf, recordOf } from './given';
import type { GivenRecord } from './given';
import type { PathModel } from './pathModel';
import { pathModelOf } from './pathModelOf';

const keyOf: Readonly<Record<Direction, string>> = { forward: 'KL_pq', reverse: 'KL_qp' };
/** Entries of a gradient are held to its length: one that nearly vanishes is a difference of larger ones. */
const relativeToNorm = (values: readonly number[]): Bound => ({
  relative: 1e-13,
  absolute: 0,
  scale: norm(values),
});
const FISHER: Bound = { relative: 1e-13, absolute: 0 };
const KL: Bound = { relative: 1e-12, absolute: 1e-14 };

function pointComputations(model: PathModel, at: string, point: GivenRecord): readonly Computation[] {
  const theta = numbersOf(point['theta']);
  const vector = (key: string, values: () => Vector): Computation => ({
    at: `${at}/${key}`,
    compute: () => ({ values: values(), bound: relativeToNorm(numbersOf(point[key])) }),
  });
  const computations = directions.flatMap((direction) => {
    const key = keyOf[direction];
    return [
      oneNumber(`${at}/${key}`, KL, () => model.kl(theta, direction)),
      vector(`grad_${key}`, () => model.gradient(theta, direction)),
      vector(`natgrad_${key}`, () => minimumNormSolution(model.fisher(theta), model.gradient(theta, direction))),
    ];
  });
  const fisher = { at: `${at}/fisher`, compute: () => ({ values: model.fisher(theta).flat(), bound: FISHER }) };
  const quadratic = point['local_quadratic'];
  if (quadratic === undefined) return [...computations, fisher];
  const delta = numbersOf(recordOf('local_quadratic', quadratic)['delta']);
  const entries = model.fisher(theta).flatMap((row, i) => row.map((entry, j) => (delta[i] ?? 0) * entry * (delta[j] ?? 0)));
  return [
    ...computations,
    fisher,
    oneNumber(`${at}/local_quadratic/KL_theta_theta_plus_delta`, { relative: 1e-12, absolute: 0 }, () =>
      model.klOfStep(theta, delta),
    ),
    oneNumber(`${at}/local_quadratic/half_dFd`, FISHER, () => compensatedSum(entries) / 2),
  ];
}

/**
 * A case of `trajectories.json`: the points of descents, with gradients in the path's own coordinates.
 * @throws RangeError naming an unknown family or coordinate, or what is missing.
 * @error what is held to: gradients and natural gradients 1e-13 of their length; Fisher information 1e-13, each entry; KL
 * 1e-12 relative (1e-14 absolute near 0, but for the KL of two neighbours).
 */
export function trajectoryCase(given: GivenRecord): ComputableCase {
  const model = pathModelOf(given);
  const points = listOf('points', given['points']);
  return {
    inputs: [],
    computations: points.flatMap((point, i) =>
      pointComputations(model, `points/${i}`, recordOf(`points/${i}`, point)),
    ),
  };
}

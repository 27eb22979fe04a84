import type { Vector } from '../linear/vector';
import type { FitModel } from './fitModel';
import type { FitCoordinates } from './fitProblem';

/** A change of coordinates θ ↔ c of a model. */
export interface CoordinateMap {
  readonly to: (theta: Vector) => Vector;
  /** NaN where c is that of no member. */
  readonly from: (position: Vector) => Vector;
  /** ∂θ_i/∂c_j at θ: a row for each parameter. */
  readonly slopes: (theta: Vector) => readonly Vector[];
}

/** Of a 1 × 1 or 2 × 2 matrix. */
function inverse(matrix: readonly Vector[]): readonly Vector[] {
  const [[a = Number.NaN, b = Number.NaN] = [], [c = Number.NaN, d = Number.NaN] = []] = matrix;
  if (matrix.length === 1) return [[1 / a]];
  const determinant = a * d - b * c;
  return [
    [d / determinant, -b / determinant],
    [-c / determinant, a / determinant],
  ];
}

const diagonal = (entries: Vector): readonly Vector[] => entries.map((entry, i) => entries.map((_, j) => (i === j ? entry : 0)));

/**
 * The coordinates that an optimizer moves, as functions of θ.
 * @throws RangeError naming `coordinates` where natural ones are asked for and the family has none, or not all of its
 * parameters are free.
 * @error the natural slopes as `slopesOfNatural`, times the condition of their matrix.
 */
export function coordinateMap(model: FitModel, coordinates: FitCoordinates): CoordinateMap {
  if (coordinates === 'natural') {
    const { natural } = model;
    if (!natural) throw new RangeError('coordinates must be plain or unconstrained: natural ones need an exponential family with all its parameters free');
    return { to: natural.to, from: natural.from, slopes: (theta) => inverse(natural.slopes(theta)) };
  }
  if (coordinates === 'plain') {
    const ones = diagonal(model.names.map(() => 1));
    return { to: (theta) => theta, from: (position) => position, slopes: () => ones };
  }
  const maps = model.parameters.map(({ unconstrained }) => unconstrained);
  return {
    to: (theta) => maps.map(({ to }, i) => to(theta[i] ?? Number.NaN)),
    from: (position) => maps.map(({ from }, i) => from(position[i] ?? Number.NaN)),
    slopes: (theta) => diagonal(maps.map(({ slope }, i) => slope(theta[i] ?? Number.NaN))),
  };
}

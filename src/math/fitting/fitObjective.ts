import type { Direction } from '../geometry/direction';
import type { Law } from '../law/law';
import type { SymmetricMatrix } from '../linear/symmetricMatrix';
import type { Vector } from '../linear/vector';
import { forwardStochasticGradient } from '../optimizers/forwardStochasticGradient';
import type { Objective } from '../optimizers/objective';
import { reverseStochasticGradient } from '../optimizers/reverseStochasticGradient';
import { logRatioOf } from '../quantities/logRatioOf';
import { drawFromLaw } from '../sampling/drawFromLaw';
import { coordinateMap } from './coordinateMap';
import type { CoordinateMap } from './coordinateMap';
import { fisherOf } from './fisherOf';
import type { FitModel } from './fitModel';
import type { FitCoordinates } from './fitProblem';
import { isInside } from './isInside';
import { isResolved } from './isResolved';
import { isSummable } from './isSummable';
import { quickLossOf } from './quickLossOf';

/** A loss in the coordinates that are descended. */
export interface FitObjective extends Objective {
  readonly map: CoordinateMap;
  /** Whether a position is that of a member, and one whose outcomes can be summed. */
  readonly domain: (position: Vector) => boolean;
}

/** Central differences of the gradient reach so far: their error and that of the gradient's rounding are about 1e-9. */
const STEP = 1e-4;

const pulled = (slopes: readonly Vector[], gradient: Vector): Vector =>
  gradient.map((_, j) => gradient.reduce((sum, g, i) => sum + g * (slopes[i]?.[j] ?? Number.NaN), 0));

/** Aᵀ F A. */
function congruent(slopes: readonly Vector[], fisher: SymmetricMatrix): SymmetricMatrix {
  const rows = fisher.map((row) => pulled(slopes, row));
  const turned = rows.map((_, j) => rows.map((row) => row[j] ?? Number.NaN));
  return turned.map((column) => pulled(slopes, column));
}

function curvatureOf(gradient: (position: Vector) => Vector): (position: Vector) => SymmetricMatrix {
  return (position) => {
    const rows = position.map((value, i) => {
      const h = STEP * Math.max(1, Math.abs(value));
      const at = (sign: number): Vector => gradient(position.map((x, j) => (i === j ? x + sign * h : x)));
      const [up, down] = [at(1), at(-1)];
      return up.map((slope, j) => (slope - (down[j] ?? Number.NaN)) / (2 * h));
    });
    return rows.map((row, i) => row.map((value, j) => (value + (rows[j]?.[i] ?? Number.NaN)) / 2));
  };
}

/** Of ∂KL/∂θ, from draws; null where the model has no score. */
function stochasticIn(target: Law, model: FitModel, direction: Direction) {
  const { score, at } = model;
  if (!score) return null;
  if (direction === 'forward') {
    return forwardStochasticGradient({ score, draw: (random) => drawFromLaw(target, 1, random)[0] ?? Number.NaN });
  }
  const sampling = {
    score,
    logRatio: (theta: Vector) => logRatioOf(at(theta), target),
    draw: (theta: Vector) => {
      const q = at(theta);
      return (random: Parameters<typeof drawFromLaw>[2]): number => drawFromLaw(q, 1, random)[0] ?? Number.NaN;
    },
  };
  const [plain, centred] = [reverseStochasticGradient(sampling), reverseStochasticGradient({ ...sampling, baseline: 'leave-one-out' })];
  return (theta: Vector, random: Parameters<typeof drawFromLaw>[2], batch: number): Vector =>
    (batch > 1 ? centred : plain)(theta, random, batch);
}

const isComputable = (law: Law): boolean => isSummable(law) && isResolved(law);

/**
 * KL(p ‖ q_θ) or KL(q_θ ‖ p) as an optimizer sees it, in coordinates c: with A = ∂θ/∂c its gradient is Aᵀ ∂KL/∂θ and the
 * Fisher information Aᵀ F A; the Hessian is the central difference of the gradient. Draws are of p forward and of q_θ
 * reverse, there by the score function with the others' mean as baseline where a batch has any others.
 * @throws RangeError naming `coordinates` as `coordinateMap`, or if the model has no score.
 * @error value and gradient as `quickLossOf`; the Hessian 1e-7 of its largest entry.
 */
export function fitObjective(target: Law, model: FitModel, direction: Direction, coordinates: FitCoordinates): FitObjective {
  const map = coordinateMap(model, coordinates);
  const { klAndGradient: at } = quickLossOf(target, model, direction);
  const isMember = (theta: Vector): boolean => isInside(model, theta) && isComputable(model.at(theta));
  // Each position is asked about several times in a row.
  let last: { readonly position: Vector; readonly theta: Vector | null } | null = null;
  const memberAt = (position: Vector): Vector | null => {
    if (last?.position === position) return last.theta;
    const theta = map.from(position);
    last = { position, theta: isMember(theta) ? theta : null };
    return last.theta;
  };
  const gradient = (position: Vector): Vector => {
    const theta = memberAt(position);
    if (!theta) return position.map(() => Number.NaN);
    const slopes = at(theta).gradient;
    return coordinates === 'plain' ? slopes : pulled(map.slopes(theta), slopes);
  };
  const fisher = fisherOf(model);
  const stochastic = stochasticIn(target, model, direction);
  return {
    map,
    domain: (position) => memberAt(position) !== null,
    value: (position) => {
      const theta = memberAt(position);
      return theta ? at(theta).kl : Number.NaN;
    },
    gradient,
    curvature: curvatureOf(gradient),
    fisher: (position) => {
      const theta = map.from(position);
      return congruent(map.slopes(theta), fisher(theta));
    },
    ...(stochastic
      ? {
          stochasticGradient: (position, random, batch) => {
            const theta = map.from(position);
            return pulled(map.slopes(theta), stochastic(theta, random, batch));
          },
        }
      : {}),
  };
}

import type { SymmetricMatrix } from '../linear/symmetricMatrix';
import type { Vector } from '../linear/vector';
import type { FitModel } from './fitModel';
import { pointsOf } from './pointsOf';

/**
 * The Fisher information of q_θ in θ: as the family states it, else E_q[score scoreᵀ] by a sum or over fixed points.
 * @returns a function of θ; NaN where more than a million outcomes count.
 * @throws RangeError if the model has neither, or naming a parameter outside its domain.
 * @error as the family states, else as `pointwiseLoss`.
 */
export function fisherOf({ fisherInformation, score, at, parts, names }: FitModel): (theta: Vector) => SymmetricMatrix {
  if (fisherInformation) return fisherInformation;
  if (!score) throw new RangeError('model must have a score: its support moves with its parameters');
  return (theta) => {
    const q = at(theta);
    const scoreAt = score(theta);
    const points = pointsOf(q)(parts(theta));
    if (!points) return names.map(() => names.map(() => Number.NaN));
    const { x, weights, logP } = points;
    const scores = Array.from(x, (place, i) => ((logP[i] ?? 0) > -Infinity ? scoreAt(place) : names.map(() => 0)));
    const entry = (a: number, b: number): number =>
      scores.reduce((sum, one, i) => sum + (weights[i] ?? 0) * Math.exp(logP[i] ?? 0) * (one[a] ?? 0) * (one[b] ?? 0), 0);
    return names.map((_, a) => names.map((_unused, b) => entry(Math.min(a, b), Math.max(a, b))));
  };
}

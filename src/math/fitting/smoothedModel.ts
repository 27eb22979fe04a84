import type { Law } from '../law/law';
import { mix } from '../law/mix';
import type { FitModel } from './fitModel';

/**
 * (1 − ε)·q_θ + ε·smoother. Its score is that of q_θ times the share of q_θ in it; it is no exponential family, and its
 * Fisher information has no closed form. Natural parameters stay those of q_θ.
 * @param epsilon 0 gives the model itself
 * @throws RangeError naming `epsilon` unless 0 ≤ ε ≤ 1; the laws name `other` where it is not of the kind of q_θ.
 */
export function smoothedModel(model: FitModel, smoother: Law, epsilon: number): FitModel {
  if (epsilon === 0) return model;
  const { score } = model;
  const logRest = Math.log1p(-epsilon);
  return {
    ...model,
    at: (theta) => mix(model.at(theta), smoother, epsilon),
    parts: (theta) => [...model.parts(theta), smoother],
    score: score
      ? (theta) => {
          const [own, mixed] = [model.at(theta), mix(model.at(theta), smoother, epsilon)];
          const scoreAt = score(theta);
          return (x) => {
            const share = Math.exp(logRest + own.logProb(x) - mixed.logProb(x));
            return share > 0 ? scoreAt(x).map((slope) => slope * share) : model.names.map(() => 0);
          };
        }
      : null,
    fisherInformation: null,
    momentMatching: null,
    exponential: null,
  };
}

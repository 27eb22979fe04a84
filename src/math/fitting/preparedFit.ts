import type { Distribution } from '../families';
import type { Law } from '../law/law';
import { cutLaw } from '../law/cutLaw';
import { inField } from '../law/inField';
import { lawOf } from '../law/lawOf';
import { mix } from '../law/mix';
import { smootherLaw } from '../law/smootherLaw';
import { smootherOf } from '../law/smootherOf';
import { outsideSupportOf } from '../quantities/outsideSupportOf';
import { isSomewhere } from '../quantities/place';
import { requireSameKind } from '../quantities/requireSameKind';
import type { FitModel } from './fitModel';
import { fitModelOf } from './fitModelOf';
import type { FitProblem } from './fitProblem';
import { smoothedModel } from './smoothedModel';
import { withNormal } from './withNormal';

/** A fit problem as laws: the target and the model as they are compared, smoothed where that is asked for. */
export interface PreparedFit {
  readonly target: Law;
  readonly model: FitModel;
  /** p and q_θ before they are smoothed. */
  readonly plainTarget: Law;
  readonly plainModel: FitModel;
  /** What is mixed in; null where nothing is. It does not move with θ. */
  readonly smoother: Distribution | null;
}

/**
 * What the smoother is to cover: p alone where p has mass wherever q_θ has some (supports do not move with θ), so that the
 * start of a fit cannot move it; else p, and q with its free parameters where their family starts.
 */
function covered(target: Law, model: FitModel): readonly Law[] {
  const q = model.at(model.parameters.map(({ start }) => start));
  return isSomewhere(outsideSupportOf(q, target)) ? [target, q] : [target];
}

/**
 * @throws RangeError naming the parameter of p or q outside its domain, `low` or `high` of the cut, `free` as `fitModelOf`,
 * `smoothing` unless both are from 0 to 1, and unless p and q are both discrete or both continuous.
 */
export function preparedFit({ p, q, free, smoothing }: FitProblem): PreparedFit {
  for (const [name, epsilon] of Object.entries(smoothing)) {
    if (!(epsilon >= 0 && epsilon <= 1)) throw new RangeError(`smoothing.${name} must be between 0 and 1, got ${epsilon}`);
  }
  const plainTarget = inField('p', () => cutLaw(lawOf(p.distribution), p.cut));
  const plainModel = fitModelOf(q, free);
  requireSameKind(plainTarget, plainModel.at(plainModel.theta));
  if (smoothing.p === 0 && smoothing.q === 0) {
    return { target: plainTarget, model: plainModel, plainTarget, plainModel, smoother: null };
  }
  const laws = covered(plainTarget, plainModel);
  const [law, smoother] = [smootherLaw(laws), smootherOf(laws)];
  const whole = smoothing.p > 0 && plainTarget.distribution ? withNormal(plainTarget.distribution, smoother, smoothing.p) : null;
  return {
    target: whole ? lawOf(whole) : mix(plainTarget, law, smoothing.p),
    model: smoothedModel(plainModel, law, smoothing.q),
    plainTarget,
    plainModel,
    smoother,
  };
}

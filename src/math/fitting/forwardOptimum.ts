import type { Vector } from '../linear/vector';
import type { Law } from '../law/law';
import { accumulate } from '../quantities/accumulate';
import { klOf } from '../quantities/klOf';
import { massAt } from '../quantities/massAt';
import { isSomewhere } from '../quantities/place';
import type { Place } from '../quantities/place';
import { infiniteEverywhere } from './infiniteEverywhere';
import { klLoss } from './klLoss';
import { minimise } from './minimise';
import type { Model } from './model';

export type ForwardOptimum =
  | { readonly kind: 'moment matching' | 'numerical'; readonly theta: Vector; readonly kl: number }
  /** KL(p ‖ q_θ) is infinite for every θ, there. */
  | { readonly kind: 'infinite'; readonly place: Place };

/** E_p[T], each entry of its own. */
function meansUnder(target: Law, statistic: (x: number) => Vector, length: number): Vector {
  return Array.from({ length }, (_, i) =>
    accumulate([target], (x) => {
      const mass = massAt(target, x);
      return mass === 0 ? 0 : mass * (statistic(x)[i] ?? Number.NaN);
    }).value,
  );
}

/**
 * The θ that minimises KL(p ‖ q_θ): in an exponential family by moment matching, E_q[T] = E_p[T]; elsewhere numerically,
 * from where the model stands.
 * @throws RangeError naming a mean of the target that no member has, or if the model has neither moments nor a score.
 * @error moment matching as the family states; numerical 1e-8 in unconstrained coordinates.
 * @source Csiszár & Shields (2004), Information Theory and Statistics, §3
 */
export function forwardOptimum(target: Law, model: Model): ForwardOptimum {
  const place = infiniteEverywhere(target, model, 'forward');
  if (isSomewhere(place)) return { kind: 'infinite', place };
  const { momentMatching } = model;
  if (momentMatching) {
    const length = momentMatching.statistic(target.quantile(0.5)).length;
    const theta = momentMatching.thetaOf(meansUnder(target, momentMatching.statistic, length));
    return { kind: 'moment matching', theta, kl: klOf(target, model.at(theta)).value };
  }
  const loss = klLoss(target, model, 'forward');
  const found = minimise(loss, loss.etaOf(model.theta));
  return { kind: 'numerical', theta: loss.thetaOf(found.at), kl: found.value };
}

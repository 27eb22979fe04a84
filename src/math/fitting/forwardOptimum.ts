import type { Vector } from '../linear/vector';
import type { Law } from '../law/law';
import { klOf } from '../quantities/klOf';
import { isSomewhere } from '../quantities/place';
import type { Place } from '../quantities/place';
import { expectedStatistic } from './expectedStatistic';
import { infiniteEverywhere } from './infiniteEverywhere';
import { klLoss } from './klLoss';
import { minimise } from './minimise';
import type { Model } from './model';

export type ForwardOptimum =
  | { readonly kind: 'moment matching' | 'numerical'; readonly theta: Vector; readonly kl: number }
  /** KL(p ‖ q_θ) is infinite for every θ, there. */
  | { readonly kind: 'infinite'; readonly place: Place };

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
    const theta = momentMatching.thetaOf(expectedStatistic(target, momentMatching));
    return { kind: 'moment matching', theta, kl: klOf(target, model.at(theta)).value };
  }
  const loss = klLoss(target, model, 'forward');
  const found = minimise(loss, loss.etaOf(model.theta));
  return { kind: 'numerical', theta: loss.thetaOf(found.at), kl: found.value };
}

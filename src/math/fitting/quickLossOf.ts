import type { Direction } from '../geometry/direction';
import type { Law } from '../law/law';
import type { Vector } from '../linear/vector';
import { exponentialLoss } from './exponentialLoss';
import type { FitModel } from './fitModel';
import { gaussianTarget } from './gaussianTarget';
import { normalLoss } from './normalLoss';
import { pointwiseLoss } from './pointwiseLoss';
import type { KlAndGradient, QuickLoss } from './quickLoss';

function quickest(target: Law, model: FitModel, direction: Direction): QuickLoss {
  const gaussian = model.at(model.theta).distribution?.family === 'normal' ? gaussianTarget(target) : null;
  const ofNormal = gaussian && normalLoss(gaussian, model, direction);
  if (ofNormal) return ofNormal;
  const ofMeans = direction === 'forward' ? exponentialLoss(target, model) : null;
  return ofMeans ?? pointwiseLoss(target, model, direction);
}

/**
 * KL between the target and q_θ in one direction and its gradient, for many θ: what a run descends. By the moments of a
 * normal against a mixture, by the means of an exponential family, else by sums over outcomes or fixed points a panel. The
 * gradient at the last θ is remembered.
 * @throws RangeError if the model has no score; the result, naming a parameter outside its domain.
 * @error as `normalLoss`, `exponentialLoss`, `pointwiseLoss`: at least 1e-9 of E|log p/q|.
 */
export function quickLossOf(target: Law, model: FitModel, direction: Direction): QuickLoss {
  const loss = quickest(target, model, direction);
  let last: { readonly theta: Vector; readonly found: KlAndGradient } | null = null;
  return {
    kl: loss.kl,
    ...(loss.roughKl && { roughKl: loss.roughKl }),
    klAndGradient: (theta) => {
      if (last?.theta === theta || last?.theta.every((value, i) => Object.is(value, theta[i]))) return last.found;
      last = { theta, found: loss.klAndGradient(theta) };
      return last.found;
    },
  };
}

import type { Direction } from '../geometry/direction';
import type { Law } from '../law/law';
import type { Vector } from '../linear/vector';
import { exponentialKlAndGradient } from './exponentialKlAndGradient';
import type { FitModel } from './fitModel';
import { gaussianTarget } from './gaussianTarget';
import type { KlAndGradient } from './klAndGradient';
import { normalKlAndGradient } from './normalKlAndGradient';
import { pointwiseKlAndGradient } from './pointwiseKlAndGradient';

function quickest(target: Law, model: FitModel, direction: Direction): (theta: Vector) => KlAndGradient {
  const gaussian = model.at(model.theta).distribution?.family === 'normal' ? gaussianTarget(target) : null;
  const ofNormal = gaussian && normalKlAndGradient(gaussian, model, direction);
  if (ofNormal) return ofNormal;
  const ofMeans = direction === 'forward' ? exponentialKlAndGradient(target, model) : null;
  return ofMeans ?? pointwiseKlAndGradient(target, model, direction);
}

/**
 * KL between the target and q_θ in one direction and its gradient, for many θ: what a run descends. By the moments of a
 * normal against a mixture, by the means of an exponential family, else by sums over outcomes or fixed points a panel. The
 * last θ is remembered.
 * @throws RangeError if the model has no score; the result, naming a parameter outside its domain.
 * @error as `normalKlAndGradient`, `exponentialKlAndGradient`, `pointwiseKlAndGradient`: at least 1e-9 of E|log p/q|.
 */
export function klAndGradientOf(target: Law, model: FitModel, direction: Direction): (theta: Vector) => KlAndGradient {
  const at = quickest(target, model, direction);
  let last: { readonly theta: Vector; readonly found: KlAndGradient } | null = null;
  return (theta) => {
    if (last?.theta.every((value, i) => Object.is(value, theta[i]))) return last.found;
    last = { theta, found: at(theta) };
    return last.found;
  };
}

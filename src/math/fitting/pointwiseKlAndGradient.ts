import type { Direction } from '../geometry/direction';
import type { Law } from '../law/law';
import type { Vector } from '../linear/vector';
import { crossEntropyPlace } from '../quantities/crossEntropyPlace';
import { isSomewhere } from '../quantities/place';
import type { FitModel } from './fitModel';
import type { KlAndGradient } from './klAndGradient';
import { pointsOf } from './pointsOf';

/**
 * The loss and its gradient by one sum over the outcomes, or over 16 points of Gauss and Legendre a panel: Σ w·p·log(p/q)
 * and −Σ w·p·score forward, Σ w·q·log(q/p) and Σ w·q·log(q/p)·score reverse.
 * @throws RangeError if the model has no score, or naming a parameter outside its domain.
 * @error sums 1e-13; integrals 1e-10 where log p and log q are smooth between their landmarks; of E|term|.
 */
export function pointwiseKlAndGradient(target: Law, model: FitModel, direction: Direction): (theta: Vector) => KlAndGradient {
  const { score } = model;
  if (!score) throw new RangeError('model must have a score: its support moves with its parameters');
  const pointsAt = pointsOf(target);
  const isInfinite = (theta: Vector): boolean => {
    const q = model.at(theta);
    return isSomewhere(direction === 'forward' ? crossEntropyPlace(target, q) : crossEntropyPlace(q, target));
  };
  // Supports do not move with θ; tails may.
  const alwaysFinite = target.kind === 'discrete' && !isInfinite(model.theta);
  return (theta) => {
    if (!alwaysFinite && isInfinite(theta)) return { kl: Infinity, gradient: theta.map(() => Number.NaN) };
    const q = model.at(theta);
    const scoreAt = score(theta);
    const { x, weights, logP } = pointsAt(model.parts(theta));
    let kl = 0;
    let [first, second] = [0, 0];
    for (let i = 0; i < x.length; i++) {
      const [place, log] = [x[i] ?? 0, logP[i] ?? 0];
      const logQ = q.logProb(place);
      const mass = (weights[i] ?? 0) * Math.exp(direction === 'forward' ? log : logQ);
      if (!(mass > 0)) continue;
      const ratio = logQ - log;
      const weight = direction === 'forward' ? -mass : mass * ratio;
      kl += mass * (direction === 'forward' ? -ratio : ratio);
      const [a = 0, b = 0] = scoreAt(place);
      first += weight * a;
      second += weight * b;
    }
    return { kl: Math.max(0, kl), gradient: theta.length === 1 ? [first] : [first, second] };
  };
}

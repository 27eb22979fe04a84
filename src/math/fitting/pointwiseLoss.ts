import type { Direction } from '../geometry/direction';
import type { Law } from '../law/law';
import type { Vector } from '../linear/vector';
import { crossEntropyPlace } from '../quantities/crossEntropyPlace';
import { isSomewhere } from '../quantities/place';
import type { FitModel } from './fitModel';
import { pointsOf } from './pointsOf';
import type { KlAndGradient, QuickLoss } from './quickLoss';

/**
 * The loss and its gradient by one sum over the outcomes, or over 16 points of Gauss and Legendre a panel: Σ w·p·log(p/q)
 * and −Σ w·p·score forward, Σ w·q·log(q/p) and Σ w·q·log(q/p)·score reverse.
 * @returns NaN where more than a million outcomes count.
 * @throws RangeError if the model has no score, or naming a parameter outside its domain.
 * @error sums 1e-13; integrals 1e-10 where log p and log q are smooth between their landmarks; of E|term|.
 */
export function pointwiseLoss(target: Law, model: FitModel, direction: Direction): QuickLoss {
  const { score } = model;
  if (!score) throw new RangeError('model must have a score: its support moves with its parameters');
  const isForward = direction === 'forward';
  const pointsAt = pointsOf(target);
  const isInfinite = (q: Law): boolean => isSomewhere(isForward ? crossEntropyPlace(target, q) : crossEntropyPlace(q, target));
  // Supports do not move with θ; tails may.
  const alwaysFinite = target.kind === 'discrete' && !isInfinite(model.at(model.theta));
  const sum = (theta: Vector, scoreAt: ((x: number) => Vector) | null): KlAndGradient => {
    const q = model.at(theta);
    if (!alwaysFinite && isInfinite(q)) return { kl: Infinity, gradient: theta.map(() => Number.NaN) };
    const points = pointsAt(model.parts(theta));
    if (!points) return { kl: Number.NaN, gradient: theta.map(() => Number.NaN) };
    const { x, weights, logP } = points;
    let kl = 0;
    let [first, second] = [0, 0];
    for (let i = 0; i < x.length; i++) {
      const [place, log] = [x[i] ?? 0, logP[i] ?? 0];
      // Where nothing of p is, forward asks for nothing of q.
      if (isForward && log === -Infinity) continue;
      const logQ = q.logProb(place);
      const mass = (weights[i] ?? 0) * Math.exp(isForward ? log : logQ);
      if (!(mass > 0)) continue;
      const ratio = logQ - log;
      kl += mass * (isForward ? -ratio : ratio);
      if (!scoreAt) continue;
      const weight = isForward ? -mass : mass * ratio;
      const [a = 0, b = 0] = scoreAt(place);
      first += weight * a;
      second += weight * b;
    }
    return { kl: Math.max(0, kl), gradient: theta.length === 1 ? [first] : [first, second] };
  };
  return { kl: (theta) => sum(theta, null).kl, klAndGradient: (theta) => sum(theta, score(theta)) };
}

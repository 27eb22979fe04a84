import { requireInteger, requirePositive } from '../families/requireParameter';
import { fromPlaneCoordinates, modesLoss, planeCoordinates } from './modesLoss';
import type { Covariance } from './modesLoss';
import type { PlaneNormal } from './planeNormal';
import type { PlaneRun } from './planeRun';
import type { PreparedModes } from './preparedModes';

/** The steepest slope that counts as rest. */
const REST = 1e-5;
const MOST_HALVINGS = 30;
/** The farthest that a step moves a parameter: from a narrow q the slope of log sigma alone would throw it out of sight. */
const LONGEST = 0.5;
/** Armijo's share of the slope that a step must earn. */
const EARNED = 1e-4;

/**
 * Gradient descent of KL(p ‖ q) or KL(q ‖ p) of two bumps from `start`, in the unconstrained parameters of q. A step of `rate`
 * is shortened to 0.5 in its longest coordinate, and halved while it would not go downhill: no run leaves the numbers.
 * @param most steps at the most; it ends before, where the slope is below 1e-5.
 * @throws RangeError naming `rate` unless it is positive and finite, `most` unless it is a positive integer, or a parameter of q.
 */
export function modesDescent(
  p: PreparedModes,
  start: PlaneNormal,
  { direction, covariance, rate, most }: { readonly direction: 'forward' | 'reverse'; readonly covariance: Covariance; readonly rate: number; readonly most: number },
): PlaneRun {
  requirePositive('rate', rate);
  requireInteger('most', most, 1);
  const loss = modesLoss(p, direction, covariance);
  const first = covariance === 'full' ? start : { ...start, rho: 0 };
  let at = planeCoordinates(first, covariance);
  let kl = loss.value(at);
  const path = [first];
  const kls = [kl];
  for (let step = 0; step < most; step++) {
    const slope = loss.gradient(at);
    if (Math.max(...slope.map(Math.abs)) < REST) return { path, kls, isSettled: true };
    const steepness = slope.reduce((sum, value) => sum + value * value, 0);
    const moved = (scale: number) => at.map((value, k) => value - scale * (slope[k] ?? 0));
    let scale = Math.min(rate, LONGEST / Math.max(...slope.map(Math.abs)));
    let next = moved(scale);
    let nextKl = loss.value(next);
    for (let halvings = 0; halvings < MOST_HALVINGS && !(nextKl <= kl - EARNED * scale * steepness); halvings++) {
      scale /= 2;
      next = moved(scale);
      nextKl = loss.value(next);
    }
    if (!(nextKl < kl)) return { path, kls, isSettled: true };
    [at, kl] = [next, nextKl];
    path.push(fromPlaneCoordinates(at));
    kls.push(kl);
  }
  return { path, kls, isSettled: false };
}

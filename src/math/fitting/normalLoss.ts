import type { Direction } from '../geometry/direction';
import { forwardKlGradient, reverseKlGradient } from '../gaussianMixture/mixtureGradient';
import { forwardKl } from '../gaussianMixture/mixtureKl';
import type { PanelTable } from '../gaussianMixture/mixturePanels';
import type { PreparedMixture } from '../gaussianMixture/preparedMixture';
import { requireNormal } from '../gaussianMixture/requireNormal';
import { reverseMoments } from '../gaussianMixture/reverseMoments';
import type { Vector } from '../linear/vector';
import type { FitModel } from './fitModel';
import type { KlAndGradient, QuickLoss } from './quickLoss';

const moments = new Float64Array(5);

/** The whole gradient in (mu, sigma). */
function ofNormal(p: PreparedMixture, mu: number, sigma: number, direction: Direction): KlAndGradient {
  if (direction === 'forward') return { kl: forwardKl(p, mu, sigma), gradient: forwardKlGradient(p, mu, sigma, 'mu, sigma') };
  if (p.mus.length === 1) {
    reverseMoments(p, mu - p.origin, sigma, moments);
    return { kl: Math.max(0, moments[0] ?? 0), gradient: reverseKlGradient(p, mu, sigma, 'mu, sigma') };
  }
  // One pass for both: −E_q s and (−1 − σ·E_q[z s])/σ.
  reverseMoments(p, mu - p.origin, sigma, moments);
  const [kl = 0, m0 = 0, m1 = 0] = moments;
  return { kl: Math.max(0, kl), gradient: [-m0, -1 / sigma - m1] };
}

/**
 * A normal model against a prepared mixture of normals; null where the model is no normal, or smoothed.
 * @error as `mixtureKl` and `mixtureGradient`.
 */
export function normalLoss(
  p: PreparedMixture,
  model: FitModel,
  direction: Direction,
): QuickLoss | null {
  if (model.at(model.theta).distribution?.family !== 'normal') return null;
  const standing = model.distributionAt(model.theta);
  if (standing.family !== 'normal') return null;
  const { params } = standing;
  const [muAt, sigmaAt] = [model.names.indexOf('mu'), model.names.indexOf('sigma')];
  const muOf = (theta: Vector): number => (muAt < 0 ? params.mu : (theta[muAt] ?? Number.NaN));
  const sigmaOf = (theta: Vector): number => (sigmaAt < 0 ? params.sigma : (theta[sigmaAt] ?? Number.NaN));
  const klAndGradient = (theta: Vector): KlAndGradient => {
    const { kl, gradient } = ofNormal(p, muOf(theta), sigmaOf(theta), direction);
    return { kl, gradient: model.names.map((name) => gradient[name === 'mu' ? 0 : 1] ?? Number.NaN) };
  };
  if (direction === 'forward') return { klAndGradient, kl: (theta) => forwardKl(p, muOf(theta), sigmaOf(theta)) };
  const reverse = (theta: Vector, table: PanelTable): number => {
    const [mu, sigma] = [muOf(theta), sigmaOf(theta)];
    if (p.mus.length === 1) requireNormal(mu, sigma);
    reverseMoments(p, mu - p.origin, sigma, moments, table);
    return Math.max(0, moments[0] ?? 0);
  };
  const { fine, coarse } = p.panels;
  return { klAndGradient, kl: (theta) => reverse(theta, fine), roughKl: (theta) => reverse(theta, coarse) };
}

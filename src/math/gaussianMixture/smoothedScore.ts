import type { PanelTable } from './mixturePanels';
import type { PreparedMixture } from './preparedMixture';
import { reverseMoments } from './reverseMoments';

/**
 * u(mu, t) = E log p(mu + √t·z) solves the heat equation u_t = u_xx/2, and the reverse KL is −½log t − u + const. What
 * is known of u at one point, made dimensionless with sigma = √t = exp(tau).
 */
export interface SmoothedScore {
  readonly mu: number;
  readonly tau: number;
  readonly sigma: number;
  readonly divergence: number;
  /** sigma·u_x: 0 where the reverse KL is stationary in mu. */
  readonly slope: number;
  /** sigma²·u_xx: negative where it is then least. */
  readonly curvature: number;
  /** sigma³·u_xxx and sigma⁴·u_xxxx. */
  readonly third: number;
  readonly fourth: number;
}

const moments = new Float64Array(5);

/** Asks the mixture at (mu, exp(tau)): roughly, for following curves, unless its fine table is given. */
export function smoothedScore(
  p: PreparedMixture,
  mu: number,
  tau: number,
  table: PanelTable = p.panels.coarse,
): SmoothedScore {
  const sigma = Math.exp(tau);
  reverseMoments(p, mu, sigma, moments, table);
  const [divergence = 0, m0 = 0, m1 = 0, m2 = 0, m3 = 0] = moments;
  return {
    mu,
    tau,
    sigma,
    divergence,
    slope: sigma * m0,
    curvature: sigma * m1,
    third: sigma * (m2 - m0),
    fourth: sigma * (m3 - 3 * m1),
  };
}

/**
 * d mu/d tau along the curve where the slope is 0.
 * @error 3 roundings beyond those of the derivatives.
 */
export function drift(at: SmoothedScore): number {
  return (-at.sigma * at.third) / at.curvature;
}

/**
 * −d KL/d tau along that curve: 0 where KL is stationary in both parameters.
 * @error 2 roundings beyond those of the derivatives.
 */
export function descent(at: SmoothedScore): number {
  return 1 + at.curvature;
}

/**
 * The derivative of `descent` in tau along that curve.
 * @error a few roundings beyond those of the derivatives.
 */
export function descentRate(at: SmoothedScore): number {
  return 2 * at.curvature + at.fourth - (at.third * at.third) / at.curvature;
}

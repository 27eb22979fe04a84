import { expTail } from './expTail';

/**
 * One sample's estimate of KL(q ‖ p), as a function of log r = log p(x)/q(x) with x ∼ q, and its derivative in log r.
 */
export interface KlEstimator {
  readonly value: (logR: number) => number;
  readonly slope: (logR: number) => number;
}

export type KlEstimatorName = 'k1' | 'k2' | 'k3';

/**
 * The Monte Carlo estimators of KL(q ‖ p), in nats, for samples x ∼ q and r = p(x)/q(x): mind the direction, the
 * samples come from the *first* argument. k1 = −log r: unbiased, either sign, wide. k2 = (log r)²/2: never negative,
 * narrow, biased (its mean is the KL to second order only). k3 = (r − 1) − log r: never negative, narrow, and unbiased
 * where q has mass wherever p has; otherwise too small by the mass that p has there.
 * @returns at log r = −Infinity (p(x) = 0) Infinity for all three.
 * @error 2e-15 relative to log r as given.
 * @source Schulman (2020), Approximating KL divergence, http://joschu.net/blog/kl-approx.html
 */
export const klEstimators: Readonly<Record<KlEstimatorName, KlEstimator>> = {
  k1: { value: (logR) => -logR, slope: () => -1 },
  k2: { value: (logR) => (logR * logR) / 2, slope: (logR) => logR },
  k3: { value: (logR) => expTail(logR, 2), slope: (logR) => Math.expm1(logR) },
};

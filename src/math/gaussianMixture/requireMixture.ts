import type { GaussianMixture } from './gaussianMixture';

/** How far the weights' sum may be from 1. */
const SLACK = 1e-9;

function requireFinite(name: string, values: readonly number[]): void {
  const wrong = values.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`${name} must be finite, got ${wrong}`);
}

/**
 * Checks that p is a mixture of normals.
 * @throws RangeError naming `weights`, `mus` or `sigmas` if lengths differ or are 0, a value is not finite, a weight is
 * negative, the weights do not sum to 1 within 1e-9, or a sigma is not positive.
 */
export function requireMixture(p: GaussianMixture): void {
  const { weights, mus, sigmas } = p;
  if (weights.length === 0) throw new RangeError('weights must not be empty');
  if (mus.length !== weights.length) throw new RangeError(`mus must be as many as weights, got ${mus.length}`);
  if (sigmas.length !== weights.length) throw new RangeError(`sigmas must be as many as weights, got ${sigmas.length}`);
  requireFinite('weights', weights);
  requireFinite('mus', mus);
  requireFinite('sigmas', sigmas);
  if (weights.some((weight) => weight < 0)) throw new RangeError('weights must not be negative');
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (Math.abs(total - 1) > SLACK) throw new RangeError(`weights must sum to 1, got ${total}`);
  if (sigmas.some((sigma) => sigma <= 0)) throw new RangeError('sigmas must be positive');
}

import type { Role } from '../../charts/Role';
import { estimatorNames } from '../../engine/estimateDraws';
import { useSamples } from './samplesCore';

/** In the order of the estimators. */
export const ESTIMATOR_ROLES: readonly Role[] = ['racer-4', 'racer-2', 'racer-3'];

/** The estimates as far as they are drawn, what they are held against, and those without a variance. */
export function useEstimates() {
  const estimates = useSamples(({ results }) => results.estimates) ?? null;
  const expectations = useSamples(({ results }) => results.expectations) ?? null;
  const scene = useSamples((state) => state.scene);
  const wild = expectations ? estimatorNames.filter((_, k) => expectations.hasVariance[k] !== true) : [];
  return { estimates, expectations, scene, wild };
}

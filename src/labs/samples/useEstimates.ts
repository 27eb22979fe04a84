import { useSamples } from './samplesCore';

export const ESTIMATOR_ROLES = ['racer-1', 'racer-2', 'racer-3'] as const;

/** The estimates as far as they are drawn, and what they are held against. */
export function useEstimates() {
  const estimates = useSamples(({ results }) => results.estimates) ?? null;
  const expectations = useSamples(({ results }) => results.expectations) ?? null;
  const scene = useSamples((state) => state.scene);
  return { estimates, expectations, scene };
}

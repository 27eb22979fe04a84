import { divergenceNames } from '../../math/divergence/divergenceNames';
import { quantityMetrics } from '../quantityMetrics';
import type { DivergencesResults } from './divergencesResults';

/**
 * The names of the message API: information in nats, TV, Hellinger and χ² pure numbers, W₁ in units of x; the slack of each triangle; and
 * of the KL one the detour as a share of the straight way, NaN where neither costs anything or both are ∞.
 */
export function divergencesMetrics({ here, triangles }: Partial<DivergencesResults>): Readonly<Record<string, unknown>> {
  const named = here ? divergenceNames.map((name) => [name, here.here[name]] as const) : [];
  const slack = triangles && Object.fromEntries(Object.entries(triangles).map(([name, triangle]) => [name, triangle.slack]));
  const kl = triangles?.klPQ;
  return { ...quantityMetrics(named), ...(slack && { slack }), ...(kl && { detourShare: (kl.first + kl.second) / kl.direct }) };
}

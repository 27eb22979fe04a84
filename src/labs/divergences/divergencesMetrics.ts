import { divergenceNames } from '../../math/divergence/divergenceNames';
import { quantityMetrics } from '../quantityMetrics';
import type { DivergencesResults } from './divergencesResults';

/** The names of the message API: information in nats, TV, Hellinger and χ² pure numbers, W₁ in units of x; and the slack of each triangle. */
export function divergencesMetrics({ here, triangles }: Partial<DivergencesResults>): Readonly<Record<string, unknown>> {
  const named = here ? divergenceNames.map((name) => [name, here.here[name]] as const) : [];
  const slack = triangles && Object.fromEntries(Object.entries(triangles).map(([name, triangle]) => [name, triangle.slack]));
  return { ...quantityMetrics(named), ...(slack && { slack }) };
}

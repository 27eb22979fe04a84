import type { Role } from '../../charts/Role';
import type { TriangleMeasure } from '../../math/divergence/divergenceNames';

/** Of those that share a chart, each has its own. */
export const divergenceRoles: Readonly<Record<TriangleMeasure, Role>> = {
  klPQ: 'forward',
  klQP: 'reverse',
  jeffreys: 'ink',
  jensenShannon: 'racer-1',
  renyi: 'racer-3',
  totalVariation: 'racer-2',
  hellinger: 'racer-4',
  chiSquared: 'ink',
  wasserstein1: 'ink',
  rootJensenShannon: 'racer-1',
};

import type { Role } from '../../charts/Role';
import type { TriangleMeasure } from '../../math/divergence/divergenceNames';

/** Of those that share a chart, each has its own. */
export const divergenceRoles: Readonly<Record<TriangleMeasure, Role>> = {
  klPQ: 'forward',
  klQP: 'reverse',
  jeffreys: 'racer-4',
  jensenShannon: 'ink',
  renyi: 'racer-3',
  totalVariation: 'racer-2',
  hellinger: 'racer-3',
  chiSquared: 'racer-4',
  wasserstein1: 'ink',
  rootJensenShannon: 'ink',
};

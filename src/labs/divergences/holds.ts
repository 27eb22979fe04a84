import { divergenceFacts } from '../../math/divergence/divergenceFacts';
import type { DivergenceName } from '../../math/divergence/divergenceNames';
import type { Property } from './divergencesScene';

/** Whether a divergence has a property, for all pairs. */
export function holds(name: DivergenceName, property: Property, alpha: number): boolean {
  const facts = divergenceFacts(name, alpha);
  switch (property) {
    case 'symmetric':
      return facts.isSymmetric;
    case 'bounded':
      return facts.limit !== null;
    case 'metric':
      return facts.isMetric;
    case 'geometry':
      return facts.seesGeometry;
    case 'merging':
      return facts.isMonotone;
  }
}

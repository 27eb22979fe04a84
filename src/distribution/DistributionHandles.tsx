import type { Role } from '../charts/Role';
import type { Distribution } from '../math/families';
import type { Edits } from './Edits';

export interface DistributionHandlesProps {
  readonly symbol: string;
  readonly role: Role;
  readonly distribution: Distribution;
  readonly edits: Edits<Distribution>;
}

/** Inside an interactive Frame: what can be taken hold of in a plot of the distribution itself (bars, components, knots, a peak). */
export function DistributionHandles(_props: DistributionHandlesProps) {
  return null;
}

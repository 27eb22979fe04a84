import { changeFamily } from '../../distribution/changeFamily';
import { families } from '../../math/families';
import type { Distribution } from '../../math/families';

/** The plainest rival that a target can have: a uniform as spread out as it is. */
export function plainRival(p: Distribution): Distribution {
  return changeFamily(p, families[p.family].kind === 'discrete' ? 'discreteUniform' : 'uniform');
}

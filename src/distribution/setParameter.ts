import type { Distribution, DistributionOf, FamilyName } from '../math/families';
import { parameterRange } from './parameterRange';
import { scalarParameter } from './scalarParameter';

function withParameter<F extends FamilyName>(distribution: DistributionOf<F>, name: string, value: number): DistributionOf<F> {
  return { ...distribution, params: { ...distribution.params, [name]: value } };
}

/** A parameter by its name, clamped to what may be typed for it; nothing changes for a list or a name that is not there. */
export function setParameter(distribution: Distribution, name: string, value: number): Distribution {
  const parameter = scalarParameter(distribution.family, name);
  if (!parameter || Number.isNaN(value)) return distribution;
  const { min, max } = parameterRange(distribution, name);
  const rounded = parameter.integer === true ? Math.round(value) : value;
  return withParameter(distribution, name, Math.min(Math.max(rounded, min), max));
}

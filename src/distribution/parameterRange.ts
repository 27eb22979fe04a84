import type { Distribution } from '../math/families';
import { MOST_OUTCOMES } from './distributionSchema';
import { parameterValue } from './parameterValue';
import { scalarParameter } from './scalarParameter';

/** How near to the end of an open domain, and to the other end of an interval, a number by hand may come. */
const MARGIN = 1e-6;
/** As large as a number by hand may be. */
const MOST = 1e9;

/** What may be typed for a parameter: inside its domain, and an interval's low end below its high one. */
export function parameterRange(distribution: Distribution, name: string): { readonly min: number; readonly max: number } {
  const parameter = scalarParameter(distribution.family, name);
  if (!parameter) return { min: Number.NaN, max: Number.NaN };
  const { domain, integer = false } = parameter;
  const most = integer ? MOST_OUTCOMES : MOST;
  const margin = domain.open ? MARGIN : 0;
  const apart = integer ? 0 : MARGIN;
  const [low, high] = [parameterValue(distribution, 'low'), parameterValue(distribution, 'high')];
  const isEnd = !Number.isNaN(low) && !Number.isNaN(high);
  return {
    min: Math.max(-most, domain.low + margin, isEnd && name === 'high' ? low + apart : -Infinity),
    max: Math.min(most, domain.high - margin, isEnd && name === 'low' ? high - apart : Infinity),
  };
}

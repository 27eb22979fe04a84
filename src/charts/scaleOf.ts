import { scaleLinear, scaleLog } from 'd3-scale';
import type { Scale, ScaleKind } from './Scale';

/** The scale from a domain to pixels. On a logarithmic one 0 lies infinitely far, and what is negative nowhere (NaN). */
export function scaleOf(
  kind: ScaleKind,
  domain: readonly [number, number],
  range: readonly [number, number],
): Scale {
  if (kind === 'linear') return scaleLinear(domain, range);
  if (!(domain[0] > 0 && domain[1] > 0)) {
    throw new RangeError(`A logarithmic axis has a positive domain, not ${domain[0]} to ${domain[1]}.`);
  }
  return scaleLog(domain, range);
}

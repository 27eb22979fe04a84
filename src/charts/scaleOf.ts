import { scaleLinear, scaleLog } from 'd3-scale';
import type { Scale, ScaleKind } from './Scale';

/** The scale from a domain to pixels; of NaN it makes NaN, where d3 says undefined. On a logarithmic one 0 lies infinitely far, and what is negative nowhere (NaN). */
export function scaleOf(
  kind: ScaleKind,
  domain: readonly [number, number],
  range: readonly [number, number],
): Scale {
  if (kind === 'linear') return scaleLinear(domain, range).unknown(NaN);
  if (!(domain[0] > 0 && domain[1] > 0)) {
    throw new RangeError(`A logarithmic axis has a positive domain, not ${domain[0]} to ${domain[1]}.`);
  }
  const scale = scaleLog(domain, range).unknown(NaN);
  const below = scale(1) < scale(2) ? -Infinity : Infinity;
  const { invert, domain: ends, ticks, tickFormat } = scale;
  // d3 makes NaN of 0, and what stands on 0 (an area, a bar) would vanish with it.
  return Object.assign((value: number) => (value === 0 ? below : scale(value)), { invert, domain: ends, ticks, tickFormat });
}

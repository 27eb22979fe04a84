import type { Parameter } from '../math/families/family';

/** A slider for a value that may lie outside of what the registry offers: its end doubled until it is inside. */
export function sliderRange({ slider, domain, integer }: Parameter, value: number): { readonly min: number; readonly max: number } {
  let { min, max } = slider;
  const reach = Math.max(Math.abs(min), Math.abs(max));
  if (value > max) max = Math.min(domain.high, reach * 2 ** Math.ceil(Math.log2(value / reach)));
  if (value < min && domain.low >= 0) min = integer === true || value <= 0 ? domain.low : min * 2 ** Math.floor(Math.log2(value / min));
  if (value < min) min = Math.max(domain.low, -reach * 2 ** Math.ceil(Math.log2(Math.max(1, -value / reach))));
  return { min, max: Math.max(max, value) };
}

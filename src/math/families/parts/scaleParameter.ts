import type { Parameter } from '../family';
import { logarithm } from '../transform';

/**
 * How wide a family on the real line is: any positive number.
 * @param symbol TeX
 */
export function scaleParameter(symbol: string): Parameter {
  return {
    symbol,
    domain: { low: 0, high: Infinity, open: true },
    slider: { min: 0.1, max: 6, step: 0.01 },
    start: 1,
    unconstrained: logarithm,
  };
}

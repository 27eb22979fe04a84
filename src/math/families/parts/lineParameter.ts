import type { Parameter } from '../family';
import { identity } from '../transform';

/**
 * Where a family stands on the real line: any finite number.
 * @param symbol TeX
 */
export function lineParameter(symbol: string): Parameter {
  return {
    symbol,
    domain: { low: -Infinity, high: Infinity, open: true },
    slider: { min: -6, max: 6, step: 0.01 },
    start: 0,
    unconstrained: identity,
  };
}

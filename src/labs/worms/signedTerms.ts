import { ticks } from 'd3-array';
import type { Comparison } from '../../math/divergence/compare';
import type { Direction } from '../../math/geometry/direction';

export interface SignedTerms {
  readonly xs: readonly number[];
  readonly terms: readonly number[];
  /** The sum up to and including each outcome; infinite from the first infinite term on. */
  readonly running: readonly number[];
  readonly total: number;
  readonly domain: readonly [number, number];
  readonly largest: number;
}

/** The contributions of one direction in the reader's unit, their running total, and an axis that holds both. */
export function signedTerms(
  comparison: Comparison,
  direction: Direction,
  convert: (nats: number) => number,
): SignedTerms {
  const terms = [...(direction === 'forward' ? comparison.forward : comparison.reverse)].map(convert);
  let sum = 0;
  const running = terms.map((term) => (sum += term));
  const seen = [...terms, ...running, 0].filter((value) => Number.isFinite(value));
  const [low, high] = [Math.min(...seen), Math.max(...seen, 0.01)];
  const steps = ticks(low, high, 4);
  const step = ((steps[1] ?? 1) - (steps[0] ?? 0)) / 2;
  // Room over the total for its name; an infinite term needs more, to be seen to leave the finite ones.
  const room = terms.includes(Infinity) ? 2 : 1.3;
  return {
    xs: [...terms.keys()],
    terms,
    running,
    total: convert(direction === 'forward' ? comparison.klPQ.value : comparison.klQP.value),
    domain: [Math.floor((low * 1.05) / step) * step, Math.ceil((high * room) / step) * step],
    largest: terms.indexOf(Math.max(...terms)),
  };
}

import { tickStep } from 'd3-array';
import type { LawComparison } from '../../math/comparison/lawComparison';
import type { Direction } from '../../math/geometry/direction';
import { inUnit } from '../../math/unit';
import type { Unit } from '../../math/unit';

export interface SignedTerms {
  readonly xs: Float64Array;
  /** Of outcomes, or of slices of this width: a density by itself has no size that goes with a total. */
  readonly slice: number | null;
  readonly terms: Float64Array;
  readonly running: Float64Array;
  readonly total: number;
  readonly view: readonly [number, number];
  readonly domain: readonly [number, number];
}

/** So many slices make what is shown of a density. */
const SLICES = 20;

/** The contributions of one direction in the reader's unit, their running total, and an axis that holds both. */
export function signedTerms(comparison: LawComparison, direction: Direction, unit: Unit): SignedTerms {
  const shown = (nats: number): number => inUnit(nats, unit);
  const isForward = direction === 'forward';
  const slice = comparison.kind === 'discrete' ? null : tickStep(comparison.view.low, comparison.view.high, SLICES);
  const each = isForward ? comparison.contributionPQ : comparison.contributionQP;
  const terms = each.map((term) => shown(term) * (slice ?? 1));
  const running = (isForward ? comparison.runningPQ : comparison.runningQP).map(shown);
  const seen = [...terms, ...running, 0].filter(Number.isFinite);
  const low = seen.reduce((a, b) => Math.min(a, b), 0);
  const high = seen.reduce((a, b) => Math.max(a, b), 0.01);
  // Room over the total for its name; an infinite term needs more, to be seen to leave the finite ones.
  const room = terms.includes(Infinity) ? 2 : 1.3;
  const step = tickStep(low, high * room, 4) / 2;
  const margin = comparison.kind === 'discrete' ? 0.6 : 0;
  return {
    xs: comparison.xs,
    slice,
    terms,
    running,
    total: shown((isForward ? comparison.klPQ : comparison.klQP).value),
    view: [comparison.view.low - margin, comparison.view.high + margin],
    domain: [Math.floor((low * 1.05) / step) * step, Math.ceil((high * room) / step) * step],
  };
}

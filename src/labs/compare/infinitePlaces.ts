import type { Quantity } from '../../math/divergence/quantity';
import type { Law } from '../../math/law/law';
import type { ShownPair } from './shownPair';

/** Outcomes in a row, or an interval of x, that make a quantity infinite; `from` and `to` are named, bins by their middles. */
export interface InfinitePlace {
  readonly from: number;
  readonly to: number;
  /** What is hatched: half a bin more on either side where there are bins. */
  readonly edges: readonly [number, number];
  /** Whether it is not a lack of mass, but a tail that falls off too fast. */
  readonly isTail: boolean;
}

/** Runs of neighbouring outcomes, ascending. */
function runsOf(outcomes: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const outcome of outcomes) {
    const last = runs.at(-1);
    if (last && outcome === last[1] + 1) last[1] = outcome;
    else runs.push([outcome, outcome]);
  }
  return runs;
}

/** A point inside an interval, that may have no end. */
function within(low: number, high: number): number {
  if (Number.isFinite(low) && Number.isFinite(high)) return (low + high) / 2;
  const reach = 1 + Math.abs(Number.isFinite(low) ? low : high) / 8;
  if (Number.isFinite(low)) return low + reach;
  return Number.isFinite(high) ? high - reach : 0;
}

/** The places that make a quantity infinite, on the axis; `without` is the law that should have mass there. */
export function infinitePlaces({ infiniteAt, infiniteOn }: Quantity, { kind, step }: ShownPair, without: Law): readonly InfinitePlace[] {
  const half = kind === 'discrete' ? step / 2 : 0;
  const place = (low: number, high: number, isTail: boolean): InfinitePlace => {
    const [from, to] = kind === 'discrete' ? [low * step, high * step] : [low, high];
    return { from, to, edges: [from - half, to + half], isTail };
  };
  return [
    ...runsOf(infiniteAt).map(([low, high]) => place(low, high, false)),
    ...infiniteOn.map(({ low, high }) => {
      const middle = within(low, high);
      return place(low, high, without.logProb(kind === 'discrete' ? Math.round(middle) : middle) > -Infinity);
    }),
  ];
}

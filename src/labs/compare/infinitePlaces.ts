import type { Quantity } from '../../math/divergence/quantity';
import type { ShownPair } from './shownPair';

/** Outcomes in a row, or an interval of x, that make a quantity infinite; `from` and `to` are named, bins by their middles. */
export interface InfinitePlace {
  readonly from: number;
  readonly to: number;
  /** What is hatched: half a bin more on either side where there are bins. */
  readonly edges: readonly [number, number];
  /** The end towards which it diverges, where it is not a lack of mass, but a tail that falls off too fast. */
  readonly tail?: 'low' | 'high';
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

/** The places that make a quantity infinite, on the axis. */
export function infinitePlaces({ infiniteAt, infiniteOn }: Quantity, { kind, step }: ShownPair): readonly InfinitePlace[] {
  const half = kind === 'discrete' ? step / 2 : 0;
  const place = (low: number, high: number): Omit<InfinitePlace, 'tail'> => {
    const [from, to] = kind === 'discrete' ? [low * step, high * step] : [low, high];
    return { from, to, edges: [from - half, to + half] };
  };
  return [
    ...runsOf(infiniteAt).map(([low, high]) => place(low, high)),
    ...infiniteOn.map(({ low, high, tail }) => ({ ...place(low, high), ...(tail && { tail }) })),
  ];
}

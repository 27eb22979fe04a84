import { pairOf } from '../math/law/pairOf';
import type { PairSpec } from '../math/law/pairSpec';
import { cellOf, sampleCells } from '../math/sampling/sampleCells';
import { lawSampler } from '../math/sampling/lawSampler';
import { resumeRandom } from '../math/sampling/resumeRandom';
import { seededRandom } from '../math/sampling/seededRandom';

export interface SampleCountsRequest {
  readonly pair: PairSpec;
  readonly seed: number;
  /** How many draws there are to be in all. */
  readonly n: number;
  /** Where the piece before it ended; null begins. */
  readonly from: SampleCountsState | null;
  /** So many draws more, as far as n. */
  readonly draws: number;
}

/** How often each cell was drawn from p so far, and at round numbers of draws on the way. */
export interface SampleCountsState {
  readonly drawn: number;
  readonly random: readonly number[];
  readonly counts: Float64Array;
  /** The numbers of draws at which counts were kept, ascending. */
  readonly marks: readonly number[];
  /** Those counts, one row a mark. */
  readonly kept: readonly Float64Array[];
}

const SLICE = 1000;

/** 1, 2, 5, 10, 20, 50 … below n, and n. */
export function countMarks(n: number): readonly number[] {
  const marks: number[] = [];
  for (let power = 1; power < n; power *= 10) marks.push(...[1, 2, 5].map((digit) => digit * power).filter((mark) => mark < n));
  return [...marks, n];
}

/** The next draws from p, counted by cells. */
export function* sampleCounts({ pair, seed, n, from, draws }: SampleCountsRequest): Generator<void, SampleCountsState> {
  const { p, q } = pairOf(pair);
  const cells = sampleCells([p, q]);
  const draw = lawSampler(p);
  const random = from ? resumeRandom(from.random) : seededRandom(seed);
  const counts = from ? Float64Array.from(from.counts) : new Float64Array(cells.count);
  const marks = [...(from?.marks ?? [])];
  const kept = [...(from?.kept ?? [])];
  const wanted = countMarks(n).filter((mark) => mark > (from?.drawn ?? 0));
  const last = Math.min(n, (from?.drawn ?? 0) + draws);
  let drawn = from?.drawn ?? 0;
  while (drawn < last) {
    const cell = cellOf(cells, draw(random));
    counts[cell] = (counts[cell] ?? 0) + 1;
    drawn += 1;
    if (drawn === wanted[0]) {
      wanted.shift();
      marks.push(drawn);
      kept.push(Float64Array.from(counts));
    }
    if (drawn % SLICE === 0) yield;
  }
  return { drawn, random: random.state(), counts, marks, kept };
}

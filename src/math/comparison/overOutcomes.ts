import { runningSum } from '../divergence/runningSum';
import type { Interval } from '../families/family';
import type { DiscreteLaw } from '../law/law';
import { infiniteFrom } from './infiniteFrom';
import type { PointwiseComparison } from './lawComparison';
import { outcomesBelow } from './outcomesBelow';
import { blockLength, outcomesSum } from './outcomesSum';
import { pairTerms, roomForTerms } from './pairTerms';

/** So many outcomes are shown one by one, and of more about half as many. */
const MOST = 4096;

/** The smallest of 1, 2, 5, 10, 20, … that leaves few enough of `count` outcomes. */
function everyOf(count: number): number {
  if (count <= MOST) return 1;
  const least = (2 * count) / MOST;
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5].find((digit) => digit * power >= least) ?? 10);
}

/** The contributions, weighted by the first of the laws, up to and with each outcome, those between and before included. */
function runningTotals(
  laws: readonly DiscreteLaw[],
  { xs, low, length }: { readonly xs: Float64Array; readonly low: number; readonly length: number },
  contribution: (x: number) => number,
  infinite: number,
): Float64Array {
  const total = runningSum();
  if (low < infinite) total.add(outcomesBelow(laws, contribution, low));
  let next = low;
  return xs.map((x) => {
    if (x >= infinite) return Infinity;
    total.add(outcomesSum(laws, contribution, next, x, length));
    next = x + 1;
    return total.value();
  });
}

/**
 * Two discrete laws at every outcome of the view, or from 4096 on at every so many-th: the multiples of `every`. Running
 * totals leave no outcome out.
 * @error logs as the laws, contributions 3 ulp of the larger log beside p, running totals as `outcomesSum`, in the blocks
 * of `blockLength`.
 */
export function overOutcomes(p: DiscreteLaw, q: DiscreteLaw, view: Interval): PointwiseComparison {
  const [low, high] = [Math.ceil(view.low), Math.floor(view.high)];
  const every = everyOf(high - low + 1);
  const length = blockLength([p, q], high - low + 1);
  const first = Math.ceil(low / every) * every;
  const xs = Float64Array.from({ length: Math.max(0, Math.floor((high - first) / every) + 1) }, (_, i) => first + i * every);
  const write = pairTerms(p, q);
  const rows = roomForTerms(xs.length);
  for (const [i, x] of xs.entries()) write(x, rows, i);
  const between = roomForTerms(1);
  const contribution = (name: 'pq' | 'qp') => (x: number): number => {
    const i = (x - first) / every;
    const shown = Number.isInteger(i) ? rows[name][i] : undefined;
    if (shown !== undefined) return shown;
    write(x, between, 0);
    return between[name][0] ?? Number.NaN;
  };
  const [fromPQ, fromQP] = [infiniteFrom(p, q), infiniteFrom(q, p)];
  const { logP, logQ, logRatio, pq, qp } = rows;
  return {
    xs,
    logP,
    logQ,
    logRatio,
    contributionPQ: pq.map((term, i) => (logRatio[i] === Infinity ? Infinity : term)),
    contributionQP: qp.map((term, i) => (logRatio[i] === -Infinity ? Infinity : term)),
    runningPQ: runningTotals([p, q], { xs, low, length }, contribution('pq'), fromPQ),
    runningQP: runningTotals([q, p], { xs, low, length }, contribution('qp'), fromQP),
    every,
  };
}

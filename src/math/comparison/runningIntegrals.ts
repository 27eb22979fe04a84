import { runningSum } from '../divergence/runningSum';
import type { RunningSum } from '../divergence/runningSum';
import { integrate } from '../quadrature/integrate';
import type { PairTerms } from './pairTerms';

/** Gauss and Legendre's rule of three nodes: the outer two, and the weights in halves of the length. */
const NODE = Math.sqrt(0.6);
const [OUTER, MIDDLE] = [5 / 18, 8 / 18];

/** What Kronrod adds to them: two pairs of nodes, and the weights of all seven, from the ends to the middle. */
const [NEAR_END, NEAR_MIDDLE] = [0.9604912687080202, 0.4342437493468025];
const SEVEN = [0.0523281130132336, 0.1342440449341667, 0.2006987073879812, 0.225458269329237] as const;

/** A rule may be this far from the next better one before the stretch is too rough for that: this share of it, or of what there is. */
const [ROUGH, SEEN] = [1e-6, 1e-10];

/** What is rough is integrated until this good. */
const GOOD = { relative: 1e-10, absolute: 1e-13, maxEvaluations: 8000 };

/** A side of a jump adds less than this, or is integrated. */
const THIN = 1e-8;

type Term = (row: PairTerms) => number;

interface Places {
  readonly xs: readonly number[];
  readonly rows: readonly PairTerms[];
  readonly jumps: readonly number[];
  readonly beside: number;
}

/** One of the two totals on its way from left to right. */
interface Total {
  readonly term: Term;
  readonly infinite: number;
  readonly sum: RunningSum;
  readonly values: Float64Array;
}

/**
 * The integrals of contributions from the left up to each of the places: three nodes a stretch, or seven where it bends, which
 * are shared by all terms; an adaptive rule where that is too rough, as beside a pole.
 * @param starts for each term, its integral up to the first place and from which x on it is infinite.
 * @returns for each term, one value a place: Infinity beyond where it is infinite.
 * @error 1e-9 of the largest value, the places being close where the densities bend.
 * @source Kronrod (1965), Nodes and Weights of Quadrature Formulas: the pair of 3 and 7 nodes
 */
export function runningIntegrals(
  at: (x: number) => PairTerms,
  { xs, rows, jumps, beside }: Places,
  starts: readonly { readonly term: Term; readonly start: number; readonly infinite: number }[],
): readonly Float64Array[] {
  const totals = starts.map(({ term, start, infinite }): Total => {
    const sum = runningSum();
    sum.add(start);
    return { term, infinite, sum, values: new Float64Array(xs.length) };
  });
  const put = ({ infinite, sum, values }: Total, i: number, x: number): void => {
    values[i] = x > infinite ? Infinity : sum.value();
  };
  const integral = (term: Term, from: number, to: number): number => integrate((x) => term(at(x)), [from, to], GOOD).value;

  const overJump = (i: number, a: number, b: number, jump: number): void => {
    for (const total of totals) {
      const { term, infinite, sum } = total;
      for (const [from, to, row] of [[a, jump, rows[i - 1]], [jump, b, rows[i]]] as const) {
        if (to > infinite || row === undefined) continue;
        const thin = term(row) * (to - from);
        sum.add(Math.abs(thin) < THIN ? thin : integral(term, from, to));
      }
      put(total, i, b);
    }
  };

  const overStretch = (i: number, a: number, b: number): void => {
    const [middle, half] = [a / 2 + b / 2, b / 2 - a / 2];
    const pair = (node: number): readonly [PairTerms, PairTerms] => [at(middle - half * node), at(middle + half * node)];
    const [centre, [left, right]] = [at(middle), pair(NODE)];
    const [first, last] = [rows[i - 1], rows[i]];
    if (!first || !last) return;
    let four: readonly [PairTerms, PairTerms, PairTerms, PairTerms] | undefined;
    for (const total of totals) {
      const { term, infinite, sum } = total;
      if (b <= infinite) {
        const isNear = (value: number, rougher: number): boolean =>
          Math.abs(value - rougher) <= ROUGH * Math.abs(value) + SEEN * (1 + Math.abs(sum.value()));
        const [outer, inner] = [term(left) + term(right), term(centre)];
        const three = (b - a) * (OUTER * outer + MIDDLE * inner);
        const simpson = ((b - a) * (term(first) + 4 * inner + term(last))) / 6;
        if (isNear(three, simpson)) sum.add(three);
        else {
          four ??= [...pair(NEAR_END), ...pair(NEAR_MIDDLE)];
          const [ends, others] = [term(four[0]) + term(four[1]), term(four[2]) + term(four[3])];
          const seven = (b - a) * (SEVEN[0] * ends + SEVEN[1] * outer + SEVEN[2] * others + SEVEN[3] * inner);
          sum.add(isNear(seven, three) ? seven : integral(term, a, b));
        }
      }
      put(total, i, b);
    }
  };

  for (const total of totals) put(total, 0, xs[0] ?? Number.NaN);
  let next = 0;
  for (let i = 1; i < xs.length; i++) {
    const [a, b] = [xs[i - 1] ?? Number.NaN, xs[i] ?? Number.NaN];
    while ((jumps[next] ?? Infinity) <= a) next++;
    const jump = jumps[next];
    if (jump !== undefined && jump < b && b - a <= 4 * beside) overJump(i, a, b, jump);
    else overStretch(i, a, b);
  }
  return totals.map(({ values }) => values);
}

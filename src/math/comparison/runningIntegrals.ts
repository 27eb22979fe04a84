import { runningSum } from '../divergence/runningSum';
import type { RunningSum } from '../divergence/runningSum';
import { integrate } from '../quadrature/integrate';
import { roomForTerms } from './pairTerms';
import type { PairTerms, WriteTerms } from './pairTerms';

/**
 * Nodes on (−1, 1): Gauss and Legendre's three, and what Kronrod adds to them. Weights are shares of the length: of the middle and
 * of the first pair, and of those and the two other pairs.
 */
const NODES = [0, -0.7745966692414834, 0.7745966692414834, -0.9604912687080202, 0.9604912687080202, -0.4342437493468025, 0.4342437493468025] as const;
const THREE = [8 / 18, 5 / 18] as const;
const SEVEN = [0.225458269329237, 0.1342440449341667, 0.0523281130132336, 0.2006987073879812] as const;

/** A rule may be this far from the next better one before the stretch is too rough for that: this share of it, or of what there is. */
const [ROUGH, SEEN] = [1e-6, 1e-10];

/** What is rough is integrated until this good. */
const GOOD = { relative: 1e-10, absolute: 1e-13, maxEvaluations: 8000 };

/** A side of a jump adds less than this, or is integrated. */
const THIN = 1e-8;

interface Places {
  readonly xs: readonly number[];
  readonly rows: PairTerms;
  readonly jumps: readonly number[];
  readonly beside: number;
}

/** Of one of the two contributions: its integral up to the first place, and from which x on it is infinite. */
export interface StartOfTotal {
  readonly term: 'pq' | 'qp';
  readonly start: number;
  readonly infinite: number;
}

/** One of the two totals on its way from left to right. */
interface Total extends StartOfTotal {
  readonly sum: RunningSum;
  readonly values: Float64Array;
}

/** What is shared by all stretches. */
interface Way {
  readonly write: WriteTerms;
  readonly totals: readonly Total[];
  readonly places: Places;
  /** Room for the terms at the nodes of a stretch. */
  readonly nodes: PairTerms;
  readonly one: PairTerms;
}

const isNear = (value: number, rougher: number, sum: RunningSum): boolean =>
  Math.abs(value - rougher) <= ROUGH * Math.abs(value) + SEEN * (1 + Math.abs(sum.value()));

function put({ infinite, sum, values }: Total, i: number, x: number): void {
  values[i] = x > infinite ? Infinity : sum.value();
}

function integral({ write, one }: Way, term: StartOfTotal['term'], from: number, to: number): number {
  const at = (x: number): number => {
    write(x, one, 0);
    return one[term][0] ?? Number.NaN;
  };
  return integrate(at, [from, to], GOOD).value;
}

/** The terms at nodes from … to − 1 of the stretch from a to b. */
function writeNodes({ write, nodes }: Way, a: number, b: number, from: number, to: number): void {
  const middle = a / 2 + b / 2;
  const half = b / 2 - a / 2;
  for (let k = from; k < to; k++) write(middle + half * (NODES[k] ?? 0), nodes, k);
}

function overJump(way: Way, i: number, a: number, b: number, jump: number): void {
  for (const total of way.totals) {
    const { term, infinite, sum } = total;
    for (const [from, to, row] of [[a, jump, i - 1], [jump, b, i]] as const) {
      if (to > infinite) continue;
      const thin = (way.places.rows[term][row] ?? Number.NaN) * (to - from);
      sum.add(Math.abs(thin) < THIN ? thin : integral(way, term, from, to));
    }
    put(total, i, b);
  }
}

function overStretch(way: Way, i: number, a: number, b: number): void {
  const { totals, places, nodes } = way;
  writeNodes(way, a, b, 0, 3);
  let written = 3;
  for (const total of totals) {
    const { term, infinite, sum } = total;
    if (b <= infinite) {
      const values = nodes[term];
      const ends = places.rows[term];
      const inner = values[0] ?? Number.NaN;
      const outer = (values[1] ?? Number.NaN) + (values[2] ?? Number.NaN);
      const three = (b - a) * (THREE[1] * outer + THREE[0] * inner);
      const simpson = ((b - a) * ((ends[i - 1] ?? Number.NaN) + 4 * inner + (ends[i] ?? Number.NaN))) / 6;
      if (isNear(three, simpson, sum)) sum.add(three);
      else {
        if (written < NODES.length) writeNodes(way, a, b, written, NODES.length);
        written = NODES.length;
        const nearEnds = (values[3] ?? Number.NaN) + (values[4] ?? Number.NaN);
        const nearMiddle = (values[5] ?? Number.NaN) + (values[6] ?? Number.NaN);
        const seven = (b - a) * (SEVEN[2] * nearEnds + SEVEN[1] * outer + SEVEN[3] * nearMiddle + SEVEN[0] * inner);
        sum.add(isNear(seven, three, sum) ? seven : integral(way, term, a, b));
      }
    }
    put(total, i, b);
  }
}

/**
 * The integrals of contributions from the left up to each of the places: three nodes a stretch, or seven where it bends, which
 * are shared by all terms; an adaptive rule where that is too rough, as beside a pole.
 * @returns for each of the starts, one value a place: Infinity beyond where it is infinite.
 * @error 1e-9 of the largest value, the places being close where the densities bend.
 * @source Kronrod (1965), Nodes and Weights of Quadrature Formulas: the pair of 3 and 7 nodes
 */
export function runningIntegrals(write: WriteTerms, places: Places, starts: readonly StartOfTotal[]): readonly Float64Array[] {
  const { xs, jumps, beside } = places;
  const totals = starts.map((from): Total => {
    const sum = runningSum();
    sum.add(from.start);
    return { ...from, sum, values: new Float64Array(xs.length) };
  });
  const way: Way = { write, totals, places, nodes: roomForTerms(NODES.length), one: roomForTerms(1) };
  for (const total of totals) put(total, 0, xs[0] ?? Number.NaN);
  let next = 0;
  for (let i = 1; i < xs.length; i++) {
    const a = xs[i - 1] ?? Number.NaN;
    const b = xs[i] ?? Number.NaN;
    while ((jumps[next] ?? Infinity) <= a) next++;
    const jump = jumps[next];
    if (jump !== undefined && jump < b && b - a <= 4 * beside) overJump(way, i, a, b, jump);
    else overStretch(way, i, a, b);
  }
  return totals.map(({ values }) => values);
}

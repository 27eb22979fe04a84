import { runningSum } from '../divergence/runningSum';
import { gaussKronrod, RULE_EVALUATIONS } from './gaussKronrod';
import { finiteEndPiece, infiniteEndPiece, innerPiece } from './piece';
import type { Integrand, Piece } from './piece';
import { boundOf, hasStalled, indexOfWorst, isPole, MOST_STALLS } from './stretch';
import type { Stretch } from './stretch';

/** An integral and how it was got. */
export interface Integral {
  /**
   * NaN where the integrand is NaN at a place that was looked at, ±Infinity where it is (errorBound 0) or where the
   * integral diverges (errorBound Infinity).
   */
  readonly value: number;
  /** Absolute, on `value`, the integrand's own errors apart; an estimate, not a proof. */
  readonly errorBound: number;
  /** ∫|f|, as the nodes have it: what `value` has cancelled from. */
  readonly magnitude: number;
  readonly evaluations: number;
}

export interface IntegrateOptions {
  /** Stop when the error is below this share of the value … */
  readonly relative?: number;
  /** … or below this. */
  readonly absolute?: number;
  /** Stop there in any case, and say how large the error still is. */
  readonly maxEvaluations?: number;
}

function piecesOf(f: Integrand, points: readonly number[]): readonly Piece[] {
  const first = points[0] ?? 0;
  const last = points.at(-1) ?? 0;
  const inner = points.length > 2 ? points.slice(1, -1) : [between(first, last)];
  const from = inner[0] ?? 0;
  const to = inner.at(-1) ?? 0;
  const scaleOf = (point: number, neighbour: number) => {
    const distance = Math.abs(neighbour - point);
    return distance > 0 && distance < Infinity ? distance : Math.max(1, Math.abs(point));
  };
  return [
    Number.isFinite(first)
      ? finiteEndPiece(f, first, from, first, last)
      : infiniteEndPiece(f, from, -1, scaleOf(from, inner[1] ?? last), first, last),
    ...inner.slice(1).map((high, i) => innerPiece(f, inner[i] ?? high, high, first, last)),
    Number.isFinite(last)
      ? finiteEndPiece(f, last, to, first, last)
      : infiniteEndPiece(f, to, 1, scaleOf(to, inner.at(-2) ?? first), first, last),
  ];
}

/** A place to part two ends that both need care. */
function between(first: number, last: number): number {
  if (!Number.isFinite(first)) return Number.isFinite(last) ? last - Math.max(1, Math.abs(last)) : 0;
  return Number.isFinite(last) ? first + (last - first) / 2 : first + Math.max(1, Math.abs(first));
}

/** What all stretches come to, as they are halved. */
interface Sums {
  value: number;
  error: number;
  settled: number;
  rounding: number;
  evaluations: number;
}

function measure(piece: Piece, low: number, high: number, scratch: Float64Array, sums: Sums): Stretch {
  const { value, error, difference, magnitude, variation } = gaussKronrod(piece.integrand, low, high, scratch);
  sums.evaluations += RULE_EVALUATIONS;
  const rounding = magnitude * 2 ** -51 + variation * piece.blur(low, high);
  return { piece, low, high, value, error, difference, magnitude, rounding, stalls: 0, isSettled: false };
}

function count(sums: Sums, stretch: Stretch, sign: 1 | -1): void {
  sums.value += sign * stretch.value;
  if (stretch.isSettled) sums.settled += sign * boundOf(stretch);
  else sums.error += sign * stretch.error;
  sums.rounding += sign * stretch.rounding;
}

/** Value, bound and magnitude of all stretches and tails. */
function totalOf(stretches: readonly Stretch[], pieces: readonly Piece[]): Omit<Integral, 'evaluations'> {
  const [value, bound, magnitude] = [runningSum(), runningSum(), runningSum()];
  for (const stretch of stretches) {
    value.add(stretch.value);
    bound.add(boundOf(stretch));
    magnitude.add(stretch.magnitude);
  }
  for (const { tail } of pieces) {
    value.add(tail);
    bound.add(Math.abs(tail));
    magnitude.add(Math.abs(tail));
  }
  return { value: value.value(), errorBound: bound.value(), magnitude: magnitude.value() };
}

/**
 * ∫ f over the segments that the points cut: Gauss and Kronrod's rule, the worst stretch halved until the whole is good
 * enough. The ends may be infinite, with tails from Gaussian to x^−1.1, or have integrable singularities, from log x to
 * x^−0.9. Give as points what the rule cannot know: where the bulk is, kinks, jumps, other singularities; an infinite
 * end's scale is the length of the segment beside it. Never throws for what f does.
 * @param f evaluated out to x = ±1e300, and to 1e-300 from a finite end; where it is not finite that far out, its range
 * is taken to end, and what is left counts as error.
 * @param points ascending, at least two; the first and the last may be ∓Infinity.
 * @throws RangeError naming points unless they ascend.
 * @error 1e-13 relative by default where f keeps one sign; `errorBound` says what was reached.
 * @source Piessens et al. (1983), QUADPACK, §2.2 (QAG); the ends: Takahasi & Mori (1974), Publ. RIMS 9, 721–741
 */
export function integrate(f: Integrand, points: readonly number[], options: IntegrateOptions = {}): Integral {
  const { relative = 1e-13, absolute = 0, maxEvaluations = 100_000 } = options;
  if (points.length < 2 || points.some((point, i) => !(point >= (points[i - 1] ?? -Infinity)))) {
    throw new RangeError(`points must ascend, at least two of them, got ${points.join(', ')}`);
  }
  const distinct = points.filter((point, i) => point !== points[i - 1]);
  if (distinct.length < 2) return { value: 0, errorBound: 0, magnitude: 0, evaluations: 0 };

  const sums: Sums = { value: 0, error: 0, settled: 0, rounding: 0, evaluations: 0 };
  const pieces = piecesOf(f, distinct);
  const scratch = new Float64Array(RULE_EVALUATIONS);
  const stretches: Stretch[] = [];
  for (const piece of pieces) {
    const { cuts } = piece;
    sums.evaluations += piece.evaluations;
    for (let i = 1; i < cuts.length; i++) stretches.push(measure(piece, cuts[i - 1] ?? 0, cuts[i] ?? 0, scratch, sums));
  }
  for (const stretch of stretches) count(sums, stretch, 1);

  while (
    Number.isFinite(sums.value) &&
    sums.error > Math.max(absolute, relative * Math.abs(sums.value), 2 * sums.rounding, sums.settled) &&
    sums.evaluations < maxEvaluations
  ) {
    const worst = indexOfWorst(stretches);
    const stretch = stretches[worst];
    if (stretch === undefined) break;
    const middle = stretch.low + (stretch.high - stretch.low) / 2;
    const left = measure(stretch.piece, stretch.low, middle, scratch, sums);
    const right = measure(stretch.piece, middle, stretch.high, scratch, sums);
    const stalls = hasStalled(stretch, left, right) ? stretch.stalls + 1 : 0;
    const isSettled = stalls >= MOST_STALLS;
    const successors = isPole(stretch, left.value + right.value)
      ? [{ ...stretch, difference: stretch.magnitude, isSettled: true }]
      : [{ ...left, stalls, isSettled }, { ...right, stalls, isSettled }];
    count(sums, stretch, -1);
    for (const successor of successors) count(sums, successor, 1);
    stretches.splice(worst, 1, ...successors);
  }

  const { evaluations } = sums;
  if (Number.isNaN(sums.value)) return { value: sums.value, errorBound: sums.value, magnitude: Number.NaN, evaluations };
  if (!Number.isFinite(sums.value)) return { value: sums.value, errorBound: 0, magnitude: Infinity, evaluations };
  return { ...totalOf(stretches, pieces), evaluations };
}

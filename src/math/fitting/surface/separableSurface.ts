import type { Axis } from './axis';
import type { Members } from './members';
import { rowProducts } from './rowProducts';
import type { SurfaceValues } from './surfaceValues';

/** Σ over q below this is no sum any more: its two factors peak at different places. */
const LEAST = 1e-200;

/** Points that stand for the outcomes, or for x with the weights of a quadrature rule. */
export interface Points {
  readonly x: Float64Array;
  readonly weights: Float64Array;
  /** log p there; −Infinity where it is 0. */
  readonly logP: Float64Array;
  /** p itself. */
  readonly massP: Float64Array;
}

interface Factor {
  /** e^log, scaled to at most 1 in each row. */
  readonly mass: Float64Array;
  readonly log: Float64Array;
  /** What was taken off each row of `log`. */
  readonly scale: Float64Array;
  /** Σ p · log, with the scale taken off. */
  readonly underP: Float64Array;
}

function factor(logs: readonly ((x: number, k: number) => number)[], { x, weights, massP }: Points): Factor {
  const width = x.length;
  const [mass, log] = [new Float64Array(logs.length * width), new Float64Array(logs.length * width)];
  const [scale, underP] = [new Float64Array(logs.length), new Float64Array(logs.length)];
  for (const [i, logAt] of logs.entries()) {
    let largest = -Infinity;
    for (let k = 0; k < width; k++) {
      const value = logAt(x[k] ?? 0, k);
      log[i * width + k] = value;
      largest = Math.max(largest, value);
    }
    scale[i] = largest;
    let sum = 0;
    for (let k = 0; k < width; k++) {
      const value = (log[i * width + k] ?? 0) - largest;
      const p = (weights[k] ?? 0) * (massP[k] ?? 0);
      if (p !== 0) sum += p * value;
      const e = Math.exp(value);
      mass[i * width + k] = e;
      log[i * width + k] = e === 0 ? 0 : value;
    }
    underP[i] = sum;
  }
  return { mass, log, scale, underP };
}

const times = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, k) => value * (b[k] ?? 0));

/** The second parameter's value, of its middle and its ends, about which the factors of all members overlap best. */
function referenceOf(logProb: Members['logProb'], firsts: readonly number[], seconds: Float64Array, { x }: Points): number {
  const [low = Number.NaN, high = Number.NaN] = [seconds[0], seconds.at(-1)];
  const candidates = [...new Set([seconds[seconds.length >> 1] ?? low, low, high])];
  const at = (a: number, b: number): Float64Array => x.map(logProb([a, b]));
  const largest = (values: Float64Array): number => values.reduce((most, value) => Math.max(most, value), -Infinity);
  const a0 = firsts[0] ?? Number.NaN;
  const movers = [low, high].map((b) => at(a0, b));
  const overlaps = candidates.map((b0) => {
    const about = at(a0, b0);
    const factors = movers.map((moved) => moved.map((value, k) => value - (about[k] ?? 0)));
    const corners = [Math.min(...firsts), Math.max(...firsts)].flatMap((a) => {
      const log = at(a, b0);
      return factors.map((ofB) => largest(log.map((value, k) => value + (ofB[k] ?? 0))) - largest(log) - largest(ofB));
    });
    return Math.min(...corners);
  });
  return candidates[overlaps.indexOf(Math.max(...overlaps))] ?? low;
}

/**
 * The surface where log q(θ₁, θ₂, x) = a(θ₁, x) + b(θ₂, x) − c(θ₁, θ₂): sums of products of tabulated factors; c is what
 * makes q sum to 1.
 * @param logProb of a member at a point
 * @returns NaN at nodes where the factors underflow.
 * @error 1e-14 of the largest term, and that of the rule that `points` are.
 */
export function* separableSurface(
  logProb: Members['logProb'],
  axes: readonly Axis[],
  points: Points,
): Generator<void, SurfaceValues> {
  const { x, weights, logP, massP } = points;
  const width = x.length;
  const [first, second] = axes;
  const firstValues = first?.values ?? Float64Array.of();
  const middle = (values: Float64Array): number => values.toSorted()[values.length >> 1] ?? Number.NaN;
  const a0 = middle(firstValues);
  const b0 = second ? referenceOf(logProb, [...firstValues], second.values.toSorted(), points) : Number.NaN;
  const reference = x.map(logProb([a0, b0]));
  const a = factor([...firstValues].map((value) => logProb([value, b0])), points);
  const b = factor(
    second
      ? [...second.values].map((value) => {
          const log = logProb([a0, value]);
          return (at: number, k: number) => log(at) - (reference[k] ?? 0);
        })
      : [() => 0],
    points,
  );
  yield;
  const rowsB = b.scale.length;
  const size = a.scale.length * rowsB;
  const weighted = b.mass.map((value, k) => value * (weights[k % width] ?? 0));
  const ratio = weighted.map((value, k) => {
    const log = logP[k % width] ?? 0;
    return value === 0 || log === -Infinity ? 0 : value * ((b.log[k] ?? 0) - log);
  });
  const [total, ofA, ofB] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  yield* rowProducts(a.mass, weighted, width, total);
  yield* rowProducts(times(a.mass, a.log), weighted, width, ofA);
  yield* rowProducts(a.mass, ratio, width, ofB);
  let entropy = 0;
  let mass = 0;
  for (let k = 0; k < width; k++) {
    const p = (weights[k] ?? 0) * (massP[k] ?? 0);
    mass += p;
    if (p !== 0) entropy += p * (logP[k] ?? 0);
  }
  const isUsable = (k: number): boolean => (total[k] ?? 0) > LEAST;
  const forward = total.map((z, k) =>
    isUsable(k) ? entropy - (a.underP[Math.floor(k / rowsB)] ?? 0) - (b.underP[k % rowsB] ?? 0) + mass * Math.log(z) : Number.NaN,
  );
  const reverse = total.map((z, k) => (isUsable(k) ? ((ofA[k] ?? 0) + (ofB[k] ?? 0)) / z - Math.log(z) : Number.NaN));
  return { forward, reverse };
}

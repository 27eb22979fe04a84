import type { ContinuousLaw } from '../../law/law';
import { outline } from '../../quantities/outline';
import { massNodes } from './massNodes';
import type { Axis } from './axis';
import type { Location } from './location';
import type { Members } from './members';
import { refinedPanels } from './refinedPanels';
import { rowProducts } from './rowProducts';
import { sampleOf } from './sampleOf';
import type { SurfaceValues, Wanted } from './surfaceValues';

/** Harmonics that are tried first, and at most. */
const [FEWEST, MOST] = [24, 768] as const;
const NOTHING = 1e-13;

/** Fourier coefficients of a function on the circle by the trapezoidal rule, [∫ f cos nx, ∫ f sin nx] for n = 0, …, count − 1. */
function coefficients(f: (x: number) => number, count: number, out: Float64Array, offset: number): void {
  // Harmonics beyond `count` are as good as 0, so that none folds back on these.
  const size = 2 * count;
  const values = Float64Array.from({ length: size }, (_, k) => f((2 * Math.PI * k) / size - Math.PI));
  const cosines = Float64Array.from({ length: size }, (_, k) => Math.cos((2 * Math.PI * k) / size));
  const sines = Float64Array.from({ length: size }, (_, k) => Math.sin((2 * Math.PI * k) / size));
  for (let n = 0; n < count; n++) {
    let even = 0;
    let odd = 0;
    // n·k, once around at a time.
    let turn = 0;
    for (let k = 0; k < size; k++) {
      const value = values[k] ?? 0;
      even += value * (cosines[turn] ?? 0);
      odd += value * (sines[turn] ?? 0);
      turn += n;
      if (turn >= size) turn -= size;
    }
    // Angles were counted from −π.
    const sign = n % 2 === 0 ? 1 : -1;
    out[offset + 2 * n] = (sign * 2 * Math.PI * even) / size;
    out[offset + 2 * n + 1] = (sign * 2 * Math.PI * odd) / size;
  }
}

/** The same of f given at nodes with weights. */
function coefficientsAt(at: Float64Array, weighted: Float64Array, count: number): Float64Array {
  const out = new Float64Array(2 * count);
  for (let n = 0; n < count; n++) {
    let [even, odd] = [0, 0];
    for (let k = 0; k < at.length; k++) {
      const angle = n * (at[k] ?? 0);
      even += (weighted[k] ?? 0) * Math.cos(angle);
      odd += (weighted[k] ?? 0) * Math.sin(angle);
    }
    out[2 * n] = even;
    out[2 * n + 1] = odd;
  }
  return out;
}

/** Rows for ∫ f(x) g(x + shift) dx / 2π·2: the coefficients of g turned by every shift, the constant counted once. */
function turned(g: Float64Array, shifts: Float64Array): Float64Array {
  const out = new Float64Array(shifts.length * g.length);
  for (const [i, shift] of shifts.entries()) {
    for (let n = 0; 2 * n < g.length; n++) {
      const [cosine, sine] = [Math.cos(n * shift), Math.sin(n * shift)];
      const [even, odd] = [g[2 * n] ?? 0, g[2 * n + 1] ?? 0];
      const weight = n === 0 ? 0.5 / Math.PI : 1 / Math.PI;
      out[i * g.length + 2 * n] = weight * (even * cosine + odd * sine);
      out[i * g.length + 2 * n + 1] = weight * (odd * cosine - even * sine);
    }
  }
  return out;
}

/**
 * The surface of a family on the circle in which a parameter only turns the law: products of Fourier coefficients, which
 * fall off faster than any power for the members; those of the target are integrals over its own stretches, so that it need
 * not be smooth, nor agree at ±π.
 */
export function* circleSurface(
  target: ContinuousLaw,
  atOrigin: Members,
  location: Location,
  axes: readonly Axis[],
  standing: number,
  wanted: Wanted,
): Generator<void, SurfaceValues> {
  const locationAxis = axes.findIndex(({ name }) => name === location.parameter);
  const shifts = axes[locationAxis]?.values ?? Float64Array.of(standing);
  const other = axes.find((_, i) => i !== locationAxis)?.values ?? Float64Array.of(Number.NaN);
  const rows = Array.from(other, (value) => atOrigin.logProb(locationAxis === 0 ? [location.origin, value] : [value, location.origin]));
  let count: number = FEWEST;
  const sample = sampleOf(other);
  const trial = new Float64Array(2 * MOST);
  const isResolved = (): boolean =>
    sample.every((i) => {
      coefficients((x) => Math.exp(rows[i]?.(x) ?? Number.NaN), count, trial, 0);
      return trial.subarray(2 * count - 8, 2 * count).every((value) => Math.abs(value) < NOTHING);
    });
  while (count < MOST && !isResolved()) count *= 2;
  const width = 2 * count;
  const [densities, logs] = [new Float64Array(rows.length * width), new Float64Array(rows.length * width)];
  const entropies = new Float64Array(rows.length);
  for (const [i, row] of rows.entries()) {
    coefficients((x) => Math.exp(row(x)), count, densities, i * width);
    coefficients(row, count, logs, i * width);
    const size = 4 * count;
    for (let k = 0; k < size; k++) {
      const log = row((2 * Math.PI * k) / size - Math.PI);
      entropies[i] = (entropies[i] ?? 0) + ((2 * Math.PI) / size) * Math.exp(log) * log;
    }
  }
  yield;
  const { logProb } = target;
  const breaks = [...new Set([-Math.PI, ...outline([target]).filter((x) => Math.abs(x) < Math.PI), Math.PI])];
  const f = (x: number): readonly number[] => {
    const log = logProb(x);
    if (log === -Infinity) return [0, 0, 0, 0];
    const wave = Math.cos(count * x);
    return [Math.exp(log), Math.exp(log) * wave, wanted.reverse ? log : 0, wanted.reverse ? log * wave : 0];
  };
  const panels = refinedPanels(f, breaks);
  const nodes = massNodes(logProb, panels);
  const out = new Float64Array(shifts.length * rows.length);
  const ordered = (values: Float64Array): Float64Array =>
    locationAxis === 1 ? values.map((_, k) => values[(k % shifts.length) * rows.length + Math.floor(k / shifts.length)] ?? Number.NaN) : values;
  let forward: Float64Array | null = null;
  let reverse: Float64Array | null = null;
  if (wanted.forward) {
    const entropy = nodes.mass.reduce((sum, mass, k) => sum + mass * (nodes.log[k] ?? 0), 0);
    yield* rowProducts(turned(coefficientsAt(nodes.at, nodes.mass, count), shifts), logs, width, out);
    forward = ordered(out.map((cross) => entropy - cross));
  }
  if (wanted.reverse) {
    const lengths = massNodes(() => 0, panels).mass;
    yield* rowProducts(turned(coefficientsAt(nodes.at, lengths.map((l, k) => l * (nodes.log[k] ?? 0)), count), shifts), densities, width, out);
    reverse = ordered(out.map((cross, k) => (entropies[k % rows.length] ?? 0) - cross));
  }
  return { forward, reverse };
}

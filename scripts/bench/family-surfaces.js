// @ts-check
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bundleSource } from './bundle-source.js';
import { familyPairs } from './family-pairs.js';
import { keep, medianMs } from './median-ms.js';
import { table } from './table.js';

/** @typedef {import('./family-pairs.js').Distribution} Distribution */
/** @typedef {{ readonly name: string, readonly values: Float64Array }} Axis */
/** @typedef {{ readonly forward: Float64Array, readonly reverse: Float64Array }} Surface */
/**
 * The part of the engine that is measured.
 * @typedef {object} Engine
 * @property {(distribution: Distribution) => object} lawOf
 * @property {(p: object, q: object) => { readonly value: number }} klOf
 * @property {(target: object, start: Distribution, axes: readonly Axis[]) => Generator<void, Surface>} lossSurface
 */

const SIZE = 128;
/** Nodes at which a surface is held to a single KL: corners, and some between. */
const NODES = [0, 127, 16256, 16383, 8256, 2119, 5003, 11022, 13350, 300, 9990, 15000];

/** @param {readonly [name: string, low: number, high: number]} range @returns {Axis} */
const axis = ([name, low, high]) => ({
  name,
  values: Float64Array.from({ length: SIZE }, (_, i) => low + ((high - low) * i) / (SIZE - 1)),
});

/**
 * Runs it to its end.
 * @param {Generator<void, Surface>} run
 * @returns {Surface & { readonly longest: number }} the longest slice in ms
 */
function finished(run) {
  let longest = 0;
  for (;;) {
    const start = performance.now();
    const step = run.next();
    longest = Math.max(longest, performance.now() - start);
    if (step.done) return { ...step.value, longest };
  }
}

/** @param {number} value @param {number} exact */
const errorOf = (value, exact) => (value === exact ? 0 : Math.abs(value - exact) / Math.max(Math.abs(exact), 1e-3));

/**
 * Median ms of the notebook's sums over 512 points, the pair's family in place of the normal; null where there is no NumPy
 * with SciPy.
 * @returns {readonly number[] | null}
 */
function numpyMs() {
  const script = fileURLToPath(new URL('numpy_families.py', import.meta.url));
  const input = JSON.stringify(familyPairs.map(({ start: { family, params }, axes }) => ({ family, params, axes })));
  for (const python of ['/usr/bin/python3', 'python3']) {
    const { status, stdout } = spawnSync(python, [script], { input, encoding: 'utf8' });
    if (status === 0) return /** @type {number[]} */ (JSON.parse(stdout));
  }
  return null;
}

/**
 * Both 128 × 128 loss surfaces of every family with two free parameters, against a target: the time, how many times NumPy
 * takes as long for the same family's sums over 512 points, the longest slice between two yields, and the worst error at a sample of nodes against the single KL.
 */
export async function measureFamilySurfaces() {
  /** @type {Engine} */
  const engine = await bundleSource([
    'src/math/law/lawOf.ts',
    'src/math/quantities/klOf.ts',
    'src/math/fitting/lossSurface.ts',
  ]);
  const numpy = numpyMs();
  const rows = familyPairs.map(({ name, target, start, axes }, i) => {
      const p = engine.lawOf(target);
      const grid = axes.map(axis);
      const run = () => finished(engine.lossSurface(p, start, grid));
      const { forward, reverse } = run();
      const errors = NODES.map((node) => {
        const [first, second] = axes;
        const params = {
          ...start.params,
          [first[0]]: grid[0]?.values[Math.floor(node / SIZE)] ?? Number.NaN,
          [second[0]]: grid[1]?.values[node % SIZE] ?? Number.NaN,
        };
        const q = engine.lawOf({ family: start.family, params });
        return [errorOf(forward[node] ?? Number.NaN, engine.klOf(p, q).value), errorOf(reverse[node] ?? Number.NaN, engine.klOf(q, p).value)];
      });
      /** @type {number[]} */
      const slices = [];
      const ms = medianMs(
        () => {
          const found = run();
          slices.push(found.longest);
          keep(found.reverse[0] ?? 0);
        },
        { rounds: 9 },
      );
      slices.sort((a, b) => a - b);
      return [
        name,
        ms.toFixed(1),
        numpy === null ? 'not found' : (numpy[i] ?? Number.NaN).toFixed(0),
        numpy === null ? '' : `${((numpy[i] ?? Number.NaN) / ms).toFixed(1)}×`,
        (slices[slices.length >> 1] ?? Number.NaN).toFixed(1),
        Math.max(...errors.map(([error]) => error ?? Number.NaN)).toExponential(1),
        Math.max(...errors.map(([, error]) => error ?? Number.NaN)).toExponential(1),
      ];
    });
  return table(['both 128 × 128 surfaces', 'median ms', 'NumPy, ms', 'ratio', 'slice ms', 'worst rel error, forward', 'reverse'], rows);
}

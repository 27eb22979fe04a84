// @ts-check
import { bundleSource } from './bundle-source.js';
import { keep } from './median-ms.js';
import { quantile } from './quantile.js';
import { startNumpy } from './start-numpy.js';
import { logNormal, logTarget, plainSurfaces, surfaceTask } from './surface-task.js';
import { table } from './table.js';

/** @typedef {import('./surface-task.js').Surfaces} Surfaces */
/**
 * The part of the engine that is measured.
 * @typedef {object} Engine
 * @property {(p: object) => object} prepareMixture
 * @property {(p: object, mus: readonly number[], sigmas: readonly number[]) => Surfaces} normalSurfaces rows are sigmas
 */

const { mus, sigmas, weights, means, deviations } = surfaceTask;

/**
 * The integral of what falls off at both ends, by the trapezoidal rule: for such integrands each halving of the step doubles
 * the digits. Halved until two agree.
 * @param {(x: number) => number} f
 * @param {number} low
 * @param {number} high
 */
function converged(f, low, high) {
  let panels = 64;
  let sum = 0;
  for (let i = 0; i <= panels; i += 1) sum += f(low + ((high - low) * i) / panels);
  for (;;) {
    let between = 0;
    for (let i = 0; i < panels; i += 1) between += f(low + ((high - low) * (i + 0.5)) / panels);
    if (Math.abs(between - sum) <= 1e-12 * Math.abs(sum) || panels > 2 ** 20) return ((sum + between) * (high - low)) / (2 * panels);
    sum += between;
    panels *= 2;
  }
}

/** @returns {Surfaces} */
function exactSurfaces() {
  /** @param {number} mu @param {number} sigma */
  const reverseAt = (mu, sigma) =>
    converged(
      (x) => {
        const logQ = logNormal(x, mu, sigma);
        return Math.exp(logQ) * (logQ - logTarget(x));
      },
      mu - 10 * sigma,
      mu + 10 * sigma,
    );
  /** @param {number} mu @param {number} sigma */
  const forwardAt = (mu, sigma) =>
    converged(
      (x) => {
        const logP = logTarget(x);
        return Math.exp(logP) * (logP - logNormal(x, mu, sigma));
      },
      -14,
      18,
    );
  /** @param {(mu: number, sigma: number) => number} at */
  const everywhere = (at) => mus.flatMap((mu) => sigmas.map((sigma) => at(mu, sigma)));
  return { forward: everywhere(forwardAt), reverse: everywhere(reverseAt) };
}

/** @param {ArrayLike<number>} values @param {ArrayLike<number>} exact */
function worstError(values, exact) {
  let worst = 0;
  for (let i = 0; i < exact.length; i += 1) {
    worst = Math.max(worst, Math.abs((values[i] ?? 0) - (exact[i] ?? 0)) / Math.abs(exact[i] ?? 0));
  }
  return worst.toExponential(1);
}

/** Turns that the three take: what else the machine does, and what one leaves in the caches, falls on all alike. */
const TURNS = 11;
/** How often ours is run in a turn, of which it takes a small part. */
const OURS_A_TURN = 5;

/** @param {() => Surfaces} work */
function timed(work) {
  const start = performance.now();
  keep(work().reverse[0] ?? 0);
  return performance.now() - start;
}

/**
 * Both 128 × 128 loss surfaces: ours, a plain double loop, and NumPy's sums, each against integrals whose steps are halved until they
 * agree to 1e-12.
 */
export async function measureSurfaces() {
  /** @type {Engine} */
  const engine = await bundleSource([
    'src/math/gaussianMixture/prepareMixture.ts',
    'src/math/gaussianMixture/normalSurfaces.ts',
  ]);
  const target = { weights, mus: means, sigmas: deviations };
  const ours = () => engine.normalSurfaces(engine.prepareMixture(target), mus, sigmas);
  const exact = exactSurfaces();
  /** Ours has a row for each sigma. @param {ArrayLike<number>} values */
  const turned = (values) => mus.flatMap((_, i) => sigmas.map((__, j) => values[j * mus.length + i] ?? 0));
  const found = ours();
  const loop = plainSurfaces();
  const numpy = await startNumpy();

  /** @type {{ readonly ours: number[], readonly loop: number[], readonly numpy: number[] }} */
  const times = { ours: [], loop: [], numpy: [] };
  // As many turns once more before, unmeasured, for the compiler.
  for (let turn = -TURNS; turn < TURNS; turn += 1) {
    const ms = {
      ours: Array.from({ length: OURS_A_TURN }, () => timed(ours)),
      loop: timed(plainSurfaces),
      numpy: (await numpy?.takeTurn()) ?? Number.NaN,
    };
    if (turn < 0) continue;
    times.ours.push(...ms.ours);
    times.loop.push(ms.loop);
    times.numpy.push(ms.numpy);
  }
  numpy?.end();
  const oursMs = quantile(times.ours, 0.5);
  /** @param {string} name @param {number} ms @param {Surfaces} surfaces */
  const row = (name, ms, { forward, reverse }) => [
    name,
    ms.toFixed(2),
    `${(ms / oursMs).toFixed(1)}×`,
    worstError(forward, exact.forward),
    worstError(reverse, exact.reverse),
  ];
  const rows = [
    row('this engine, from the mixture', oursMs, { forward: turned(found.forward), reverse: turned(found.reverse) }),
    row('double loop, 512 points', quantile(times.loop, 0.5), loop),
    numpy === undefined
      ? ['NumPy not found', '', '', '', '']
      : row(`NumPy ${numpy.answer.version}, 512 points`, quantile(times.numpy, 0.5), numpy.answer),
  ];
  const head = ['both 128 × 128 surfaces', 'median ms', 'of ours', 'worst rel error, forward', 'reverse'];
  return table(head, rows);
}

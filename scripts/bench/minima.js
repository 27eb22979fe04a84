// @ts-check
import { bundleSource } from './bundle-source.js';
import { keep, medianMs } from './median-ms.js';
import { table } from './table.js';

/**
 * The part of the engine that is measured.
 * @typedef {object} Engine
 * @property {(p: object) => object} prepareMixture
 * @property {(p: object) => { readonly minima: readonly unknown[] }} reverseMinimaNormal
 * @property {(p: object, mu: number, sigma: number) => readonly [number, number]} reverseKlGradient
 */

const targets = {
  'five components': {
    weights: [0.2, 0.2, 0.2, 0.2, 0.2],
    mus: [-4, -2, 0, 2, 4],
    sigmas: [0.38, 0.41, 0.48, 0.39, 0.37],
  },
  'five, apart': {
    weights: [0.1, 0.2, 0.3, 0.25, 0.15],
    mus: [-9, -4, 0, 3.5, 9],
    sigmas: [0.5, 1.1, 0.4, 0.8, 0.6],
  },
};

/** All minima of the reverse KL over (mu, sigma), and a step of its descent. */
export async function measureMinima() {
  /** @type {Engine} */
  const { prepareMixture, reverseMinimaNormal, reverseKlGradient } = await bundleSource(
    ['prepareMixture', 'reverseMinimaNormal', 'mixtureGradient'].map((name) => `src/math/gaussianMixture/${name}.ts`),
  );
  const rows = Object.entries(targets).map(([name, target]) => {
    const prepared = prepareMixture(target);
    const prepareMs = medianMs(() => prepareMixture(target), { rounds: 20, times: 5 });
    const minimaMs = medianMs(() => reverseMinimaNormal(prepared), { rounds: 15 });
    let [mu, logSigma] = [0.3, 0];
    const step = () => {
      const [slope, spread] = reverseKlGradient(prepared, mu, Math.exp(logSigma));
      // A step so small that a million of them stay where the work is.
      mu -= 1e-9 * slope;
      logSigma -= 1e-9 * spread;
      keep(mu + logSigma);
    };
    const stepMs = medianMs(step, { rounds: 20, times: 500 });
    const { minima } = reverseMinimaNormal(prepared);
    return [name, prepareMs.toFixed(2), String(minima.length), minimaMs.toFixed(1), (stepMs * 1e3).toFixed(1)];
  });
  const head = ['reverse KL of a normal', 'prepare, ms', 'minima', 'find all, ms', 'one gradient step, µs'];
  return table(head, rows);
}

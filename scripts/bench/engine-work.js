// @ts-check
import { bundleSource } from './bundle-source.js';
import { keep, medianMs } from './median-ms.js';
import { table } from './table.js';

/**
 * The part of the engine's handlers that is measured; their own types are the bundler's to resolve.
 * @typedef {object} Handlers
 * @property {(request: object) => unknown} compare
 * @property {(request: object) => { readonly trajectory: { readonly thetas: Float64Array } }} run
 * @property {(request: object) => Generator<unknown, { readonly thetas: Float64Array }>} lossCurve
 */

const WORMS = [2, 3, 5, 14, 16, 15, 12, 8, 10, 8, 7];
const ROUNDS = 60;

/** @param {unknown} returned */
function finish(returned) {
  if (typeof returned !== 'object' || returned === null || !('next' in returned)) return;
  const work = /** @type {Generator<unknown, unknown>} */ (returned);
  while (work.next().done !== true);
}

/** @param {number} terms */
function plainLoop(terms) {
  let sum = 0;
  for (let i = 1; i <= terms; i += 1) sum += Math.log(i / (terms + 1));
  keep(sum);
}

/** The engine's calls against a bare loop of Math.log, both in this process: a ratio says more than a millisecond. */
export async function measureEngineWork() {
  /** @type {{ readonly handlers: Handlers }} */
  const { handlers } = await bundleSource(['src/engine/handlers.ts']);
  return report(handlers);
}

/** @param {Handlers} handlers */
function report(handlers) {
  const outcomes = WORMS.length;
  const target = { family: 'empirical', params: { counts: WORMS } };
  const model = { family: 'binomial', params: { trials: outcomes - 1, theta: 0.3 } };
  const settings = { direction: 'forward', coordinate: 'theta', stepSize: 0.004 };

  const run = () => handlers.run({ target, model, outcomes, settings, step: 88 });
  const curve = () => handlers.lossCurve({ target, model, outcomes });
  const steps = run().trajectory.thetas.length;
  const thetas = lengthOf(curve());
  const works = [
    // log p and log q of every outcome; a curve and a run need log q_θ alone, at every θ that they visit.
    { name: 'compare', work: () => handlers.compare({ p: target, q: model, outcomes }), terms: 2 * outcomes, times: 200 },
    { name: `run (${steps - 1} steps)`, work: run, terms: steps * outcomes, times: 5 },
    { name: `lossCurve (${thetas} θ)`, work: curve, terms: thetas * outcomes, times: 2 },
  ];
  const rows = works.map(({ name, work, terms, times }) => {
    const engine = medianMs(() => finish(work()), { rounds: ROUNDS, times });
    const loop = medianMs(() => plainLoop(terms), { rounds: ROUNDS, times: Math.ceil(20_000 / terms) });
    return [name, String(terms), engine.toFixed(4), loop.toFixed(4), `${(engine / loop).toFixed(1)}×`];
  });
  return table(['engine call, median ms', 'terms', 'call', 'plain loop', 'ratio'], rows);
}

/** @param {Generator<unknown, { readonly thetas: Float64Array }>} work */
function lengthOf(work) {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value.thetas.length;
  }
}

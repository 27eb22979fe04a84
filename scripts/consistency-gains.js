// @ts-check
import { bundleSource } from './bench/bundle-source.js';
import { table } from './bench/table.js';

/**
 * The part of the engine that is run; its own types are the bundler's to resolve.
 * @typedef {{ readonly accuracy: { readonly withConsistency: number, readonly supervisedOnly: number } }} Frame
 * @typedef {object} Engine
 * @property {Readonly<Record<string, object>>} usualProblems
 * @property {(problem: object, from: null, options: object) => Generator<void, { readonly records: { readonly frames: readonly Frame[] } }>} training
 */

const SEEDS = 10;
/** More than any run has: one frame at the start, one at the end. */
const FOR_EVER = 1e6;

/** What an independent sketch in PyTorch reached, mean ± standard deviation of four seeds: supervised only, with consistency. */
const sketch = {
  10: ['59.4 ± 2.0', '71.8 ± 2.9'],
  20: ['76.0 ± 4.1', '84.3 ± 1.4'],
  40: ['82.5 ± 2.2', '88.0 ± 2.0'],
};

/** @param {readonly number[]} values */
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
/** @param {readonly number[]} values */
const deviation = (values) => Math.sqrt(values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / (values.length - 1));
/** @param {readonly number[]} values @param {number} width */
const percent = (values, width) => `${(100 * mean(values)).toFixed(1)} ± ${(100 * width).toFixed(1)}`;

/**
 * The accuracies of both networks at the end of a run.
 * @param {Engine} engine
 * @param {object} problem
 */
function accuracyOf({ training }, problem) {
  const run = training(problem, null, { steps: FOR_EVER, recordEvery: FOR_EVER });
  for (;;) {
    const step = run.next();
    if (!step.done) continue;
    const last = step.value.records.frames.at(-1);
    if (!last) throw new Error('a run records its start');
    return last.accuracy;
  }
}

/** @type {Engine} */
const engine = await bundleSource(['src/math/training/training.ts', 'src/math/training/trainingProblem.ts']);

/** @type {readonly { readonly name: string, readonly dataset: string, readonly change: object, readonly beside?: readonly string[] }[]} */
const settings = [
  ...Object.entries(sketch).map(([labels, beside]) => ({ name: `${labels} labels`, dataset: 'digits', change: { labels: Number(labels) }, beside })),
  { name: '100 labels', dataset: 'digits', change: { labels: 100 } },
  { name: '20 labels, λ 4, τ 0.8', dataset: 'digits', change: { labels: 20, coefficient: 4, confidence: 0.8 } },
  ...['linear', 'log', 'exp'].map((annealing) => ({ name: `20 labels, annealing ${annealing}`, dataset: 'digits', change: { labels: 20, annealing } })),
  { name: '20 labels, T on the original', dataset: 'digits', change: { labels: 20, tempered: 'original' } },
  { name: 'moons, 4 labels', dataset: 'moons', change: { labels: 4 } },
  { name: 'moons, 6 labels', dataset: 'moons', change: { labels: 6 } },
  { name: 'moons, 10 labels', dataset: 'moons', change: { labels: 10 } },
];

const rows = settings.map(({ name, dataset, change, beside = ['', ''] }) => {
  const runs = Array.from({ length: SEEDS }, (_, seed) => accuracyOf(engine, { ...engine.usualProblems[dataset], ...change, seed }));
  const alone = runs.map(({ supervisedOnly }) => supervisedOnly);
  const both = runs.map(({ withConsistency }) => withConsistency);
  const gains = runs.map(({ withConsistency, supervisedOnly }) => withConsistency - supervisedOnly);
  return [name, percent(alone, deviation(alone)), percent(both, deviation(both)), percent(gains, deviation(gains) / Math.sqrt(SEEDS)), ...beside];
});

console.log(`Test accuracy in %, ${SEEDS} seeds: mean ± standard deviation; the paired gain: mean ± standard error\n`);
console.log(table(['', 'supervised only', 'with consistency', 'paired gain', 'sketch: only', 'sketch: with'], rows));

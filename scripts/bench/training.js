// @ts-check
import { bundleSource } from './bundle-source.js';
import { watchIdleShare } from './idle-share.js';
import { keep, mediansMs } from './median-ms.js';
import { observeTiming, recordedFrames } from './observe-timing.js';
import { table } from './table.js';

/**
 * The part of the engine that is measured; its own types are the bundler's to resolve.
 * @typedef {{ readonly checkpoint: { readonly step: number } }} Piece
 * @typedef {object} Engine
 * @property {Readonly<Record<'digits' | 'moons', object>>} usualProblems
 * @property {(request: object) => Generator<void, Piece>} train
 */

const ROUNDS = 5;
const STEPS = 600;
const BATCH = 64;
/** Steps asked for at a time, as the lab does. */
const PIECE = 30;
const TARGET_MS = 3000;
const LABELS = [20, 100];

/** @returns {Promise<Engine>} */
const engineOf = () => bundleSource(['src/engine/train.ts', 'src/math/training/trainingProblem.ts']);

/**
 * A whole run, in pieces.
 * @param {Engine} engine
 * @param {object} problem
 */
function run({ train }, problem) {
  /** @type {Piece['checkpoint'] | null} */
  let from = null;
  while (from === null || from.step < STEPS) {
    const work = train({ problem, from, steps: PIECE });
    let step = work.next();
    while (!step.done) step = work.next();
    from = step.value.checkpoint;
  }
}

/**
 * The products and sums of a run as bare loops over arrays of 64: per example 64·64 + 64·10 weights forwards, and about once more for
 * the gradient; labelled examples pass through both networks, unlabelled ones through one, the originals forwards only.
 * @param {number} labels
 */
function plainLoops(labels) {
  const products = STEPS * (64 * 64 + 64 * 10) * (2 * 2 * labels + 3 * BATCH);
  const [a, b] = [new Float64Array(64).fill(1e-3), new Float64Array(64).fill(1e-3)];
  for (let done = 0; done < products; done += 64) {
    for (let i = 0; i < 64; i += 1) a[i] = (a[i] ?? 0) + 1e-9 * (b[i] ?? 0);
  }
  keep(a[0] ?? 0);
}

/** A whole run of both networks with its frames, against the bare loops of its products. */
export async function measureTraining() {
  const engine = await engineOf();
  const { digits, moons } = engine.usualProblems;
  const rows = LABELS.map((labels) => {
    const problem = { ...digits, labels };
    const [ours = Number.NaN, plain = Number.NaN] = mediansMs([() => run(engine, problem), () => plainLoops(labels)], { rounds: ROUNDS });
    return [`digits, ${labels} labels`, ours.toFixed(0), plain.toFixed(0), `${(ours / plain).toFixed(1)}×`, ours <= TARGET_MS ? 'met' : 'not met'];
  });
  const [ofMoons = Number.NaN] = mediansMs([() => run(engine, moons)], { rounds: ROUNDS });
  return table([`${STEPS} steps of both networks, median ms`, 'run', 'bare loops', 'ratio', `≤ ${TARGET_MS}`], [...rows, ['moons', ofMoons.toFixed(0), '', '', '']]);
}

/**
 * A run in a worker of the built page, in pieces that travel there and back: how long, and the frames of the page meanwhile.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
export async function measureTrainingInBrowser(browser, url) {
  const { usualProblems } = await engineOf();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-US', serviceWorkers: 'block' });
  const engine = page.waitForEvent('worker');
  await page.goto(`${url}?view=explore&theme=light&lang=en`);
  const worker = (await engine).url();
  await page.getByRole('main').getByRole('figure').first().waitFor();
  await observeTiming(page);
  const idleShare = watchIdleShare();
  const { total, longest } = await page.evaluate(
    async ({ script, problem, steps, piece }) => {
      const trainer = new Worker(script, { type: 'module' });
      /**
       * The next thing the worker says; first it says that it is ready.
       * @param {object | null} message
       * @returns {Promise<{ readonly result?: { readonly checkpoint: { readonly step: number } } }>}
       */
      const answerTo = (message) =>
        new Promise((resolve) => {
          trainer.addEventListener('message', (/** @type {MessageEvent<{ readonly result?: { readonly checkpoint: { readonly step: number } } }>} */ { data }) => resolve(data), { once: true });
          if (message) trainer.postMessage(message, { transfer: [] });
        });
      await answerTo(null);
      const start = performance.now();
      let longestPiece = 0;
      /** @type {{ readonly step: number } | null} */
      let from = null;
      for (let id = 0; from === null || from.step < steps; id += 1) {
        const asked = performance.now();
        const { result } = await answerTo({ id, call: 'train', request: { problem, from, steps: piece } });
        if (!result) throw new Error('the engine trains');
        from = result.checkpoint;
        longestPiece = Math.max(longestPiece, performance.now() - asked);
      }
      const ms = performance.now() - start;
      trainer.terminate();
      return { total: ms, longest: longestPiece };
    },
    { script: worker, problem: usualProblems.digits, steps: STEPS, piece: PIECE },
  );
  const { frames, ms, longTasks, longFrames } = await recordedFrames(page);
  const idle = idleShare();
  await page.close();
  return table(
    [`${STEPS} steps in a worker, ${PIECE} at a time`, 'ms', 'longest piece', `≤ ${TARGET_MS}`, 'frames/s', 'long tasks', 'long frames', 'idle cores'],
    [['digits, 20 labels', total.toFixed(0), longest.toFixed(0), total <= TARGET_MS ? 'met' : 'not met', ((frames / ms) * 1000).toFixed(1), String(longTasks.length), String(longFrames.length), idle]],
  );
}

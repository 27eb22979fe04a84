import { setBrush, setDirection } from '../../labs/compare/compareEdits';
import type { CompareScene } from '../../labs/compare/compareScene';
import type { LawSpec } from '../../math/law/pairSpec';
import type { Lesson } from '../lesson';

const table = (probs: readonly number[]): LawSpec => ({ distribution: { family: 'categorical', params: { probs } }, cut: null });

/** How often each kind of weather comes, and how often it is forecast. */
const weather = (p: readonly number[], q: readonly number[]): CompareScene => ({
  version: 1,
  lab: 'compare',
  pair: { p: table(p), q: table(q), scale: 1, binWidth: null, smoothing: { p: 0, q: 0 } },
  locked: { p: [], q: [] },
  brush: null,
  direction: 'forward',
});

/** Sun, cloud, rain, snow: the town of chapter 6, and a forecaster who loves the sun. */
const optimist = weather([0.5, 0.3, 0.19, 0.01], [0.6, 0.34, 0.05, 0.01]);
const [SUN, RAIN] = [0, 2];

/** Sun, cloud, rain, fog: a town by the sea. */
const BY_THE_SEA = [0.4, 0.28, 0.2, 0.12] as const;
const hardlyAnyFog = 0.0001;

export const expectedLogRatio: Lesson = {
  name: 'log-ratio',
  chapter: 3,
  lab: 'compare',
  scene: optimist,
  scenes: {
    sun: setBrush(optimist, SUN),
    rain: setBrush(optimist, RAIN),
    reverse: setDirection(setBrush(optimist, RAIN), 'reverse'),
  },
  prediction: { choices: ['shorter', 'same', 'longer'], right: 'longer', before: ['distributions'] },
  beside: ['distributions', 'contributions'],
  challenge: {
    start: weather(BY_THE_SEA, BY_THE_SEA),
    goals: [
      { metric: 'klPQ', symbol: 'KL(p‖q)', is: 'above', than: Math.LN2 },
      // A “never” would be ∞, and too easy.
      { metric: 'klPQ', symbol: 'KL(p‖q)', is: 'below', than: 2 * Math.LN2 },
      { metric: 'klQP', symbol: 'KL(q‖p)', is: 'below', than: 0.2 * Math.LN2 },
    ],
    keeps: ['pair.p', 'pair.smoothing'],
    parts: ['distributions', 'numbers'],
    solution: weather(
      BY_THE_SEA,
      BY_THE_SEA.map((share, x) => (x === 3 ? hardlyAnyFog : (share / (1 - BY_THE_SEA[3])) * (1 - hardlyAnyFog))),
    ),
  },
  checks: [
    { name: 'negative', options: ['negative', 'elsewhere', 'mistake'], right: 'elsewhere' },
    { name: 'forgotten', options: ['invented', 'shifted', 'forgotten'], right: 'forgotten' },
    { name: 'units', options: ['nats', 'bits', 'neither'], right: 'nats' },
  ],
  prose: { en: () => import('./en.mdx'), zh: () => import('./zh.mdx') },
};

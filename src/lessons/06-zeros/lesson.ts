import { setBrush, setDirection } from '../../labs/compare/compareEdits';
import type { CompareScene } from '../../labs/compare/compareScene';
import type { Lesson } from '../lesson';

/** Sun, cloud, rain, snow, hail: how often they come, and how often they are forecast. */
const weather = (forecast: readonly number[], change: Partial<CompareScene> = {}): CompareScene => ({
  version: 1,
  lab: 'compare',
  pair: {
    p: { distribution: { family: 'categorical', params: { probs: [0.5, 0.3, 0.19, 0.01, 0] } }, cut: null },
    q: { distribution: { family: 'categorical', params: { probs: forecast } }, cut: null },
    scale: 1,
    binWidth: null,
    smoothing: { p: 0, q: 0 },
  },
  locked: { p: [], q: [] },
  brush: null,
  direction: 'forward',
  ...change,
});

const SNOWLESS = [0.4, 0.35, 0.25, 0, 0] as const;
const start = weather(SNOWLESS);
const smoothed = (share: number): CompareScene => ({ ...start, pair: { ...start.pair, smoothing: { p: 0, q: share } }, brush: 3 });

export const zeros: Lesson = {
  name: 'zeros',
  chapter: 6,
  lab: 'compare',
  scene: start,
  scenes: {
    snow: setBrush(start, 3),
    reverse: setDirection(start, 'reverse'),
    hail: weather([0.4, 0.34, 0.2, 0.01, 0.05], { brush: 4 }),
    smoothed: smoothed(0.01),
    hardly: smoothed(0.0001),
  },
  prediction: { choices: ['little', 'double', 'infinite'], right: 'infinite', before: ['distributions'] },
  beside: ['distributions', 'numbers'],
  challenge: {
    start,
    goals: [
      // Nothing short of ∞ gets there with this p.
      { metric: 'klQP', symbol: 'KL(q‖p)', is: 'above', than: 100 * Math.LN2 },
      { metric: 'klPQ', symbol: 'KL(p‖q)', is: 'below', than: 0.05 * Math.LN2 },
    ],
    keeps: ['pair.p', 'pair.smoothing'],
    parts: ['distributions', 'numbers'],
    solution: weather([0.5, 0.3, 0.18, 0.01, 0.01]),
  },
  checks: [
    { name: 'fatal', options: ['model', 'truth', 'both'], right: 'model' },
    { name: 'epsilon', options: ['grows', 'same', 'vanishes'], right: 'grows' },
    { name: 'never', options: ['infinite', 'zero', 'undefined'], right: 'zero' },
  ],
  // Each direction has a colour of its own in this lab.
  symbols: { klForward: ['forward'], klReverse: ['reverse'], sum: ['formula'] },
  prose: { en: () => import('./en.mdx'), zh: () => import('./zh.mdx') },
};

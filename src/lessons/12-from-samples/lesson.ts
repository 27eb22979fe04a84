import { samplesPresets } from '../../labs/samples/samplesPresets';
import type { SamplesScene } from '../../labs/samples/samplesScene';
import type { Lesson } from '../lesson';

/** As many bins in every figure: half way between two powers of 2 there is none. */
const { bins } = samplesPresets.bins;
const figure = (scene: SamplesScene, change: Partial<SamplesScene> = {}): SamplesScene => ({ ...scene, bins, ...change });

/** Sun, cloud, rain: what two almanacs say of a coast. */
const almanacs = figure(samplesPresets.speeds);
const { estimators, gradient } = samplesPresets;
const start = figure(estimators);
/** Narrow enough: p/q has no variance any more. */
const narrow = figure(estimators, { q: { family: 'normal', params: { mu: 0, sigma: 0.5 } } });

export const fromSamples: Lesson = {
  name: 'from-samples',
  chapter: 12,
  lab: 'samples',
  scene: almanacs,
  scenes: {
    teeth: figure(samplesPresets.teeth),
    bins: figure(samplesPresets.bins),
    estimators: start,
    gradient: figure(gradient),
    moving: figure(gradient, { estimand: 'moving' }),
  },
  prediction: { choices: ['p', 'q', 'same'], right: 'q', before: ['laws'] },
  beside: ['walk', 'laws', 'likelihood', 'histograms'],
  challenge: {
    start,
    goals: [
      { metric: 'deviationK3', symbol: 'SD(k3)', is: 'above', than: { metric: 'deviationK1', symbol: 'SD(k1)' } },
      { metric: 'klQP', symbol: 'KL(q‖p)', is: 'below', than: 0.5 * Math.LN2 },
    ],
    keeps: ['mode', 'p', 'n', 'seed', 'estimand'],
    parts: ['laws', 'estimates'],
    solution: narrow,
  },
  checks: [
    { name: 'speed', options: ['forward', 'reverse', 'mean'], right: 'reverse' },
    { name: 'rise', options: ['detail', 'noise', 'error'], right: 'noise' },
    { name: 'held', options: ['nothing', 'pull', 'noisy'], right: 'nothing' },
  ],
  prose: { en: () => import('./en.mdx'), zh: () => import('./zh.mdx') },
};

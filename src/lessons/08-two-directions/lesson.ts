import { setTheta } from '../../labs/fit/fitEdits';
import { fitPresets } from '../../labs/fit/fitPresets';
import { MAX_STEPS } from '../../labs/fit/fitScene';
import type { FitScene } from '../../labs/fit/fitScene';
import { racerOf } from '../../labs/fit/racerOf';
import type { Distribution } from '../../math/families';
import type { Lesson } from '../lesson';

/** The eruptions of Old Faithful, and one normal for them, by one optimizer. */
const geyser: FitScene = { ...fitPresets.faithful, racers: [racerOf('gradientDescent', { stepSize: 0.17 })] };
const from = (mu: number, sigma: number, change: Partial<FitScene> = {}): FitScene => ({ ...setTheta(geyser, [mu, sigma]), ...change });
/** A run that is over stands at its end. */
const END = { step: MAX_STEPS } as const;

/** Two normals, as heavy and as wide as the two kinds of eruption. */
const twoHills = (short: number, long: number): Distribution => ({
  family: 'gaussianMixture',
  params: { weights: [0.36, 0.64], mus: [short, long], sigmas: [0.4, 0.51] },
});

/** The record as two normals, and a model that has two to place. */
const rich: FitScene = {
  ...geyser,
  ...END,
  p: { distribution: twoHills(2.04, 4.29), cut: null },
  model: twoHills(2.8, 3.6),
  free: ['mus[0]', 'mus[1]'],
};

const begun = from(5, 1);

export const twoDirections: Lesson = {
  name: 'two-directions',
  chapter: 8,
  lab: 'fit',
  scene: begun,
  scenes: {
    ends: from(5, 1, END),
    middle: from(3, 0.6, END),
    basins: from(1.6, 0.65, { ...END, basins: true }),
    rich,
    natural: from(5, 1, { coordinates: 'natural' }),
  },
  prediction: { choices: ['same', 'covers', 'exchanged'], right: 'covers', before: ['distributions'] },
  beside: ['distributions', 'forward', 'reverse', 'run'],
  challenge: {
    start: from(2.6, 0.8, { basins: true }),
    goals: [
      // Between the deepest valley and the one that covers.
      { metric: 'klThetaP', symbol: 'KL(q_θ‖p)', is: 'below', than: 0.63 * Math.LN2 },
      { metric: 'start.0', symbol: 'μ₀', is: 'below', than: 3.2, bare: true },
    ],
    keeps: ['p', 'model.family', 'free', 'smoothing', 'coordinates', 'racers', 'noise'],
    parts: ['distributions', 'reverse', 'run'],
    solution: from(3.1, 0.25, { ...END, basins: true }),
  },
  checks: [
    { name: 'seeking', options: ['always', 'poor', 'never'], right: 'poor' },
    { name: 'convex', options: ['plain', 'natural', 'nowhere'], right: 'natural' },
    { name: 'guide', options: ['reverse', 'forward', 'either'], right: 'reverse' },
  ],
  prose: { en: () => import('./en.mdx'), zh: () => import('./zh.mdx') },
};

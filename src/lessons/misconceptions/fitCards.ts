import { fitPresets } from '../../labs/fit/fitPresets';
import { MAX_STEPS } from '../../labs/fit/fitScene';
import type { FitScene } from '../../labs/fit/fitScene';
import { racerOf } from '../../labs/fit/racerOf';
import type { Misconception } from './misconception';

/** Two hills, and a model that has two to place. */
const two: FitScene = { ...fitPresets.flexible, racers: [racerOf('gradientDescent', { stepSize: 0.5 })], step: MAX_STEPS };
/** The same two hills, and one normal for both. */
const single = (mu: number, sigma: number): FitScene => ({
  ...two,
  model: { family: 'normal', params: { mu, sigma } },
  free: ['mu', 'sigma'],
  racers: [racerOf('gradientDescent', { stepSize: 0.1 })],
});

export const modeSeeking: Misconception = {
  lab: 'fit',
  scene: single(2, 0.9),
  scenes: { wide: single(0, 2), flexible: two },
  parts: ['distributions', 'numbers'],
  options: ['always', 'tooSimple', 'never'],
  right: 'tooSimple',
};

/** The eruptions of Old Faithful, and one normal for them. */
const eruptions: FitScene = { ...fitPresets.faithful, racers: [racerOf('gradientDescent', { stepSize: 0.17 })], coordinates: 'plain', step: 0 };
const natural: FitScene = { ...eruptions, coordinates: 'natural' };

export const convex: Misconception = {
  lab: 'fit',
  scene: eruptions,
  scenes: { natural },
  parts: ['forward'],
  options: ['any', 'natural', 'no'],
  right: 'natural',
};

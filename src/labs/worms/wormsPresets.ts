import type { WormsScene } from './wormsScene';

/** Teeth of 100 space worms, 0 to 10 each: the example of Will Kurt (2017), with the counts that its readers reuse. */
export const wormCounts = [2, 3, 5, 14, 16, 15, 12, 8, 10, 8, 7] as const;

const worms: WormsScene = {
  version: 1,
  lab: 'worms',
  p: { family: 'empirical', params: { counts: wormCounts } },
  locked: [],
  q: { family: 'discreteUniform', params: { low: 0, high: 10 } },
  approximation: { family: 'binomial', params: { trials: 10, theta: 0.3 } },
  direction: 'forward',
  run: { coordinate: 'theta', stepSize: 0.004, step: 0 },
  model: 'approximation',
  brush: null,
};

export const wormsPresets: Readonly<Record<string, WormsScene>> = { worms };

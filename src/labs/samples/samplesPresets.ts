import { realSets } from '../../distribution/data/realSets';
import type { Distribution } from '../../math/families';
import type { SamplesScene } from './samplesScene';

const binomial = (trials: number, theta: number): Distribution => ({ family: 'binomial', params: { trials, theta } });
const normal = (mu: number, sigma: number): Distribution => ({ family: 'normal', params: { mu, sigma } });
const bars = (...probs: readonly number[]): Distribution => ({ family: 'categorical', params: { probs } });

const { worms } = realSets;
/** Teeth of 100 space worms, 0 to 10 each: the example of Will Kurt (2017). */
const teeth: Distribution = { family: 'empirical', params: { counts: worms.kind === 'discrete' ? worms.counts : [] } };

const start = {
  version: 1,
  lab: 'samples',
  seed: 1,
  n: 10_000,
  bins: 32,
  estimand: 'value',
  batch: 10,
  truth: 'both',
  risk: { wronglyP: 0.001, wronglyQ: 0.001 },
  walks: 400,
  step: 200,
} as const;

/** What the lab opens with by name; each has a line in the catalogue on what to look for. */
export const samplesPresets = {
  speeds: { ...start, mode: 'walk', p: bars(0.9, 0.09, 0.01), q: bars(0.55, 0.15, 0.3), free: null },
  alike: { ...start, mode: 'walk', p: normal(0, 1), q: normal(0.2, 1), free: 'mu', risk: { wronglyP: 0.05, wronglyQ: 0.05 } },
  widths: { ...start, mode: 'walk', p: normal(0, 1), q: normal(0, 3), free: 'mu' },
  certain: { ...start, mode: 'walk', p: bars(0.5, 0.5, 0), q: bars(0.45, 0.45, 0.1), free: null },
  teeth: {
    ...start,
    mode: 'empirical',
    p: teeth,
    q: binomial(10, 0.5),
    free: 'theta',
    n: 100,
  },
  bins: { ...start, mode: 'empirical', p: normal(0, 1), q: normal(1, 1.5), free: 'mu', n: 1000, bins: 256 },
  million: { ...start, mode: 'empirical', p: binomial(10, 0.45), q: binomial(10, 0.6), free: 'theta', n: 1_000_000 },
  estimators: { ...start, mode: 'estimators', p: normal(0, 1), q: normal(0.5, 1), free: 'mu' },
  gradient: { ...start, mode: 'estimators', p: normal(0, 1), q: normal(0.5, 1.5), free: 'sigma', estimand: 'fixed' },
  heavy: { ...start, mode: 'estimators', p: normal(0, 1), q: normal(1.5, 0.6), free: 'mu', batch: 100 },
} as const satisfies Readonly<Record<string, SamplesScene>>;

export type SamplesPreset = keyof typeof samplesPresets;

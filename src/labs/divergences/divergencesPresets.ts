import type { Distribution } from '../../math/families';
import type { BarsOf, DivergencesScene } from './divergencesScene';

type Change = Partial<Omit<DivergencesScene, 'version' | 'lab' | 'p' | 'q' | 'moving'>>;

const bars = (...probs: readonly number[]): BarsOf => ({ family: 'categorical', params: { probs } });

/** From one corner's neighbourhood by the middle to the other's: a triangle that KL breaks plainly. */
const triple = { p: bars(0.9, 0.05, 0.05), q: bars(0.5, 0.45, 0.05), r: bars(0.05, 0.9, 0.05) };
/** p and q each alternate about the other: merging neighbours makes them equal. */
const combs = { p: bars(0.2, 0.05, 0.2, 0.05, 0.2, 0.05, 0.2, 0.05), q: bars(0.05, 0.2, 0.05, 0.2, 0.05, 0.2, 0.05, 0.2) };
const slopes = { p: bars(0.3, 0.22, 0.16, 0.12, 0.08, 0.06, 0.04, 0.02), q: bars(0.04, 0.06, 0.1, 0.12, 0.14, 0.16, 0.18, 0.2) };

function preset(p: Distribution, q: Distribution, moving: DivergencesScene['moving'], change: Change = {}): DivergencesScene {
  return {
    version: 1,
    lab: 'divergences',
    mode: 'along',
    p,
    q,
    moving,
    alpha: 0.5,
    property: 'symmetric',
    triple,
    measure: 'klPQ',
    hunt: 0,
    bars: slopes,
    joins: [],
    ...change,
  };
}

const normal = (mu: number, sigma: number): Distribution => ({ family: 'normal', params: { mu, sigma } });
const uniform = (low: number, high: number): Distribution => ({ family: 'uniform', params: { low, high } });

const apart = preset(normal(0, 1), normal(1.5, 1), { name: 'mu', from: 0, to: 6 }, { property: 'bounded' });

/** What the lab opens with by name; each has a line in the catalogue on what to look for. */
export const divergencesPresets = {
  apart,
  disjoint: preset(uniform(0, 1), uniform(0.4, 1.4), { name: 'shift', from: 0, to: 4 }, { property: 'bounded' }),
  wider: preset(normal(0, 1), normal(0, 2), { name: 'sigma', from: 0.25, to: 4 }, { alpha: 2 }),
  coins: preset(
    { family: 'bernoulli', params: { p: 0.5 } },
    { family: 'bernoulli', params: { p: 0.9 } },
    { name: 'p', from: 0.01, to: 0.99 },
    { alpha: 1 },
  ),
  counts: preset(
    { family: 'binomial', params: { trials: 10, theta: 0.5 } },
    { family: 'binomial', params: { trials: 10, theta: 0.8 } },
    { name: 'theta', from: 0.02, to: 0.98 },
  ),
  tails: preset(
    { family: 'cauchy', params: { x0: 0, gamma: 1 } },
    normal(1, 2),
    { name: 'mu', from: -5, to: 5 },
  ),
  bumps: preset(
    { family: 'gaussianMixture', params: { weights: [0.5, 0.5], mus: [-2, 2], sigmas: [0.6, 0.6] } },
    normal(2, 0.8),
    { name: 'mu', from: -5, to: 5 },
  ),
  triangle: { ...apart, mode: 'triangle', property: 'metric' },
  root: { ...apart, mode: 'triangle', property: 'metric', measure: 'rootJensenShannon' },
  merging: { ...apart, mode: 'merge', property: 'merging' },
  combs: { ...apart, mode: 'merge', property: 'geometry', bars: combs, joins: [0, 2, 4, 6] },
} as const satisfies Readonly<Record<string, DivergencesScene>>;

export type DivergencesPreset = keyof typeof divergencesPresets;

import { realSets } from '../../distribution/data/realSets';
import type { Distribution } from '../../math/families';
import type { FitScene } from './fitScene';
import { racerOf } from './racerOf';

type Mixture = Distribution & { readonly family: 'gaussianMixture' };

const normal = (mu: number, sigma: number): Distribution => ({ family: 'normal', params: { mu, sigma } });

function mixture(...components: readonly (readonly [weight: number, mu: number, sigma: number])[]): Mixture {
  return {
    family: 'gaussianMixture',
    params: {
      weights: components.map(([weight]) => weight),
      mus: components.map(([, mu]) => mu),
      sigmas: components.map(([, , sigma]) => sigma),
    },
  };
}

const kde = (set: 'faithful' | 'galaxies', bandwidth: number): Distribution => ({
  family: 'gaussianKde',
  params: { data: realSets[set].kind === 'continuous' ? realSets[set].data : [], bandwidth },
});
const counts = (set: 'worms' | 'horseKicks'): Distribution => ({
  family: 'empirical',
  params: { counts: realSets[set].kind === 'discrete' ? realSets[set].counts : [] },
});
const whole = (distribution: Distribution): FitScene['p'] => ({ distribution, cut: null });

/** One normal that has to stand for three modes, by three optimizers. */
const modes: FitScene = {
  version: 1,
  lab: 'fit',
  p: whole(mixture([0.5, -2.2, 0.7], [0.3, 1.7, 1], [0.2, 4.1, 0.6])),
  q: null,
  model: normal(3.2, 3.4),
  free: ['mu', 'sigma'],
  smoothing: { p: 0, q: 0 },
  coordinates: 'unconstrained',
  racers: [racerOf('gradientDescent', { stepSize: 0.1 }), racerOf('adam', { stepSize: 0.09 }), racerOf('naturalGradient', { stepSize: 0.15 })],
  lead: 0,
  noise: { seed: 1, batch: null },
  step: 0,
  direction: 'forward',
  basins: false,
  brush: null,
};

const worms: FitScene = {
  ...modes,
  p: whole(counts('worms')),
  q: { family: 'discreteUniform', params: { low: 0, high: 10 } },
  model: { family: 'binomial', params: { trials: 10, theta: 0.3 } },
  free: ['theta'],
  coordinates: 'plain',
  racers: [racerOf('gradientDescent', { stepSize: 0.004 }), racerOf('adam', { stepSize: 0.02 })],
};

const wormsSmoothed: FitScene = { ...worms, smoothing: { p: 0, q: 0.5 }, racers: [racerOf('gradientDescent', { stepSize: 0.008 })] };

const horsePoisson: FitScene = {
  ...worms,
  p: whole(counts('horseKicks')),
  q: { family: 'binomial', params: { trials: 4, theta: 0.1525 } },
  model: { family: 'poisson', params: { rate: 2 } },
  free: ['rate'],
  racers: [racerOf('gradientDescent', { stepSize: 0.1 }), racerOf('naturalGradient', { stepSize: 0.2 })],
};

const horseBinomial: FitScene = {
  ...horsePoisson,
  q: { family: 'poisson', params: { rate: 0.61 } },
  model: { family: 'binomial', params: { trials: 4, theta: 0.5 } },
  free: ['theta'],
  racers: [racerOf('gradientDescent', { stepSize: 0.01 }), racerOf('naturalGradient', { stepSize: 0.2 })],
};

const faithful: FitScene = {
  ...modes,
  p: whole(kde('faithful', 0.3)),
  model: normal(3, 0.6),
  racers: [racerOf('gradientDescent', { stepSize: 0.05 }), racerOf('adam', { stepSize: 0.05 })],
};

const galaxies: FitScene = {
  ...modes,
  p: whole(kde('galaxies', 900)),
  model: normal(25000, 6000),
  racers: [racerOf('naturalGradient', { stepSize: 0.15 }), racerOf('gradientDescent', { stepSize: 0.1 })],
};

const farModes: FitScene = {
  ...modes,
  p: whole(mixture([0.6, -5, 0.8], [0.4, 5, 0.8])),
  model: normal(1.5, 1.5),
  racers: [racerOf('gradientDescent', { stepSize: 0.1 }), racerOf('naturalGradient', { stepSize: 0.15 })],
};

const flexible: FitScene = {
  ...modes,
  p: whole(mixture([0.4, -2, 0.8], [0.6, 2, 0.8])),
  model: mixture([0.4, -0.6, 0.8], [0.6, 0.9, 0.8]),
  free: ['mus[0]', 'mus[1]'],
  racers: [racerOf('gradientDescent', { stepSize: 0.5 }), racerOf('adam', { stepSize: 0.1 })],
};

const gamma = (shape: number, rate: number): Distribution => ({ family: 'gamma', params: { shape, rate } });

/** Shape and rate of a gamma pull against each other: the floor of their valley is a hundred times as flat as its walls. */
const ravine: FitScene = {
  ...modes,
  p: whole(gamma(9, 3)),
  model: gamma(4, 1),
  free: ['shape', 'rate'],
  coordinates: 'plain',
  racers: [racerOf('gradientDescent', { stepSize: 0.2 }), racerOf('momentum', { stepSize: 0.2, momentum: 0.9 })],
};

const scaled: FitScene = {
  ...modes,
  p: whole(normal(40, 20)),
  model: normal(0, 4),
  racers: [racerOf('gradientDescent', { stepSize: 0.5 }), racerOf('adam', { stepSize: 0.5 }), racerOf('naturalGradient', { stepSize: 0.2 })],
};

const disjoint: FitScene = {
  ...modes,
  p: whole({ family: 'uniform', params: { low: -2, high: -1 } }),
  model: { family: 'exponential', params: { rate: 1 } },
  free: ['rate'],
  racers: [racerOf('gradientDescent', { stepSize: 0.2 })],
};

export const fitPresets = {
  modes,
  worms,
  wormsSmoothed,
  faithful,
  galaxies,
  horsePoisson,
  horseBinomial,
  farModes,
  flexible,
  ravine,
  scaled,
  disjoint,
} as const satisfies Readonly<Record<string, FitScene>>;

export type FitPresetName = keyof typeof fitPresets;

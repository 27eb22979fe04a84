import { realSets } from '../../distribution/data/realSets';
import type { RealSetName } from '../../distribution/data/realSets';
import type { Distribution } from '../../math/families';
import { sampleDeviation } from '../../math/families/fromData/sampleDeviation';
import { silvermanBandwidth } from '../../math/families/fromData/silvermanBandwidth';
import type { LawSpec, PairSpec } from '../../math/law/pairSpec';
import type { CompareScene } from './compareScene';

const whole = (distribution: Distribution): LawSpec => ({ distribution, cut: null });

function preset(p: Distribution, q: Distribution, change: Partial<PairSpec> = {}): CompareScene {
  return {
    version: 1,
    lab: 'compare',
    pair: { p: whole(p), q: whole(q), scale: 1, binWidth: null, smoothing: { p: 0, q: 0 }, ...change },
    locked: { p: [], q: [] },
    brush: null,
    direction: 'forward',
  };
}

const normal = (mu: number, sigma: number): Distribution => ({ family: 'normal', params: { mu, sigma } });
const uniform = (low: number, high: number): Distribution => ({ family: 'uniform', params: { low, high } });
const bumps: Distribution = { family: 'gaussianMixture', params: { weights: [0.6, 0.4], mus: [-2, 2], sigmas: [0.8, 0.6] } };

/** Three digits, as a reader would choose. */
const rounded = (value: number): number => Number(value.toPrecision(3));

function dataOf(name: RealSetName): readonly number[] {
  const set = realSets[name];
  return set.kind === 'continuous' ? set.data : set.counts;
}

function kernels(name: RealSetName): Distribution {
  const data = dataOf(name);
  return { family: 'gaussianKde', params: { data, bandwidth: rounded(silvermanBandwidth(data)) } };
}

/** As wide as the data, about the same middle. */
function normalLike(name: RealSetName): Distribution {
  const data = dataOf(name);
  return normal(rounded(data.reduce((a, b) => a + b) / data.length), rounded(sampleDeviation(data)));
}

/** Teeth of 100 space worms, 0 to 10 each: the example of Will Kurt (2017). */
const teeth: Distribution = { family: 'empirical', params: { counts: dataOf('worms') } };

/** Mean and standard deviation of the two bumps, to three digits: with them a normal's forward KL is least. */
const bumpsMoments = { mu: -0.4, sigma: 2.09 };

/** What the lab opens with by name; each has a line in the catalogue on what to look for. */
export const comparePresets = {
  normals: preset(normal(0, 1), normal(1.5, 2)),
  worms: preset(teeth, { family: 'discreteUniform', params: { low: 0, high: 10 } }),
  mixture: preset(bumps, { family: 'normal', params: bumpsMoments }),
  tails: preset({ family: 'studentT', params: { nu: 3, mu: 0, sigma: 1 } }, normal(0, 1.5)),
  disjoint: preset(uniform(0, 1), uniform(2, 3)),
  truncated: preset(normal(0, 1), normal(0, 1), {
    q: { distribution: normal(0, 1), cut: { low: -1, high: 1.5 } },
  }),
  zeros: preset(
    { family: 'categorical', params: { probs: [0.3, 0.4, 0.3, 0, 0, 0] } },
    { family: 'categorical', params: { probs: [0, 0.35, 0.35, 0.3, 0, 0] } },
  ),
  counts: preset(
    { family: 'negativeBinomial', params: { r: 4, p: 0.5 } },
    { family: 'poisson', params: { rate: 4 } },
  ),
  faithful: preset(kernels('waiting'), normalLike('waiting')),
  iris: preset(kernels('versicolor'), kernels('virginica')),
  bins: preset(normal(0, 1), normal(1, 1.5), { binWidth: 1 }),
  scale: preset(
    { family: 'gamma', params: { shape: 3, rate: 1 } },
    { family: 'logNormal', params: { mu: 1, sigma: 0.6 } },
    { scale: 2.54 },
  ),
  drawn: preset(
    { family: 'drawnDensity', params: { knots: [-3, -2, -1, 0, 1, 2, 3], heights: [0, 1, 3, 1.5, 0.6, 2, 0] } },
    normal(-0.3, 1.4),
  ),
} as const satisfies Readonly<Record<string, CompareScene>>;

export type ComparePreset = keyof typeof comparePresets;

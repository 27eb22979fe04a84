// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { sampleCounts } from '../../engine/sampleCounts';
import { sampleExpectations } from '../../engine/sampleExpectations';
import { sampleLikelihood } from '../../engine/sampleLikelihood';
import { sampleMasses } from '../../engine/sampleMasses';
import { createNumberFormat } from '../../i18n/numberFormat';
import { drained } from '../../labs/samples/drained';
import { samplesCore } from '../../labs/samples/samplesCore';
import { samplesPair } from '../../labs/samples/samplesPair';
import type { SamplesScene } from '../../labs/samples/samplesScene';
import { klGradientOf } from '../../math/fitting/klGradientOf';
import { fitModelOf } from '../../math/fitting/fitModelOf';
import { lawOf } from '../../math/law/lawOf';
import { countKl } from '../../math/sampling/countKl';
import { mergedLogSums, mergedSums } from '../../math/sampling/sampleCells';
import { waldThresholds } from '../../math/sampling/waldThresholds';
import { ownsScene } from '../../scene/sceneKind';
import { languages } from '../../scene/preferences';
import type { SceneBase } from '../../scene/scene';
import { metricsOf } from '../metricsOf';
import { renderProse } from '../renderProse';
import { fromSamples } from './lesson';

const { info: bits, fixed, plain } = createNumberFormat('en', 'bits');

function ofSamples(scene: SceneBase | undefined): SamplesScene {
  if (!scene || !ownsScene(samplesCore, scene)) throw new Error('the figure is one of the Samples lab');
  return scene;
}
const { scenes } = fromSamples;
const almanacs = ofSamples(fromSamples.scene);
const [teeth, bins, estimators, gradient, moving] = ['teeth', 'bins', 'estimators', 'gradient', 'moving'].map((name) => ofSamples(scenes[name]));
if (!teeth || !bins || !estimators || !gradient || !moving) throw new Error('a figure is missing');

const [p, q] = [lawOf(almanacs.p), lawOf(almanacs.q)];
const score = (x: number): number => p.logProb(x) - q.logProb(x);
const walks = await metricsOf(samplesCore, almanacs);
const { upper } = waldThresholds(almanacs.risk.wronglyP, almanacs.risk.wronglyQ);
const [up, down] = [Number(walks['klPQ']), Number(walks['klQP'])];

/** How many days the verdicts of one truth took on average. */
function daysOf(name: 'walksFromP' | 'walksFromQ'): number {
  const facts = walks[name];
  if (typeof facts !== 'object' || facts === null || !('time' in facts)) throw new Error('there are no walks');
  const { time } = facts;
  if (typeof time !== 'object' || time === null || !('mean' in time)) throw new Error('no walk has ended');
  return Number(time.mean);
}

const drawn = (scene: SamplesScene) => drained(sampleCounts({ pair: samplesPair(scene), seed: scene.seed, n: scene.n, from: null, draws: scene.n }));
const { best, entropy } = drained(sampleLikelihood({ pair: samplesPair(teeth), free: 'theta', counts: drawn(teeth).counts, merge: 1 }));
const ofTeeth = await metricsOf(samplesCore, teeth);

const masses = drained(sampleMasses({ pair: samplesPair(bins) }));
const { counts } = drawn(bins);
const inBins = (of: ArrayLike<number>, count: number): number => {
  const merge = counts.length / count;
  return countKl(mergedSums(of, merge), mergedLogSums(masses.logQ, merge));
};

const ofEstimators = await metricsOf(samplesCore, estimators);
const expected = (scene: SamplesScene) =>
  sampleExpectations({ pair: samplesPair(scene), free: scene.estimand === 'value' ? null : scene.free, estimand: scene.estimand });
const [ofValue, held, moved] = [expected(estimators), expected(gradient), expected(moving)];

const facts: readonly (readonly [string, string])[] = [
  ['how much likelier rain is by q', plain(Math.exp(-score(2)))],
  ['what sun scores', bits(score(0), 2)],
  ['what cloud scores', bits(score(1), 2)],
  ['what rain scores', bits(score(2), 2)],
  ['KL(p‖q), the speed up', bits(up)],
  ['KL(q‖p), the speed down', bits(down)],
  ['the odds', plain(Math.exp(upper))],
  ['the threshold', bits(upper, 2)],
  ['threshold over KL(p‖q)', fixed(upper / up, 1)],
  ['threshold over KL(q‖p)', fixed(upper / down, 1)],
  ['days to the verdict p', fixed(daysOf('walksFromP'), 1)],
  ['days to the verdict q', fixed(daysOf('walksFromQ'), 1)],
  ['draws of worms', plain(teeth.n)],
  ['H(p̂)', bits(entropy)],
  ['the likeliest θ', fixed(best.nll)],
  ['the θ that p itself asks for', fixed(best.exact)],
  ['KL(p̂‖p)', bits(Number(ofTeeth['klSampleP']))],
  ['KL(p‖q) of the densities', bits(masses.klPQ.value)],
  ['exact in 8 bins', bits(inBins(masses.p, 8))],
  ['exact in 32 bins', bits(inBins(masses.p, 32))],
  ['draws in bins', plain(bins.n)],
  ['the sample in 8 bins', bits(inBins(counts, 8))],
  ['the bins on the screen', plain(bins.bins)],
  ['the sample in those', bits(inBins(counts, bins.bins))],
  ['the finest bins', plain(counts.length)],
  ['the sample in the finest', bits(inBins(counts, counts.length))],
  ['KL(q‖p) that is estimated', bits(ofValue.target)],
  ['draws of an estimate', plain(estimators.batch)],
  ['the share of negative estimates by k1', fixed(100 * Number(ofEstimators['negativeK1']), 1)],
  ['the deviation of k1', bits(Number(ofEstimators['deviationK1']))],
  ['the deviation of k3', bits(Number(ofEstimators['deviationK3']))],
  ['the mean of k2', bits(ofValue.expected[1])],
  ['the slope of KL(q‖p)', bits(held.target)],
  ['the slope of k1, draws held', bits(Math.abs(held.expected[0]))],
  ['the slope of k3, draws held', bits(held.expected[2])],
  ['the slope of the mean of k2', bits(moved.expected[1])],
];

/** Not computed: outcomes, indices, bases and exponents; a half; 8, 32 and 512 bins; chapter 4; a bound; years. */
const given = ['0', '1', '2', '3', '4', '8', '32', '512', '0.5', '1945', '2020', '2025'];

describe('the figures of the text', () => {
  it('have the answer that the lesson calls right: the truth q comes out first', () => {
    expect(daysOf('walksFromQ')).toBeLessThan(daysOf('walksFromP'));
    expect(down).toBeGreaterThan(up);
    expect(fromSamples.prediction.right).toBe('q');
  });

  it('have one θ for the greatest likelihood and the least KL of the sample', () => {
    expect(best.kl).toBeCloseTo(best.nll, 6);
  });

  it('gain by twice the bins what the check says', () => {
    const rise = inBins(counts, 512) / inBins(counts, 256);
    expect(rise).toBeCloseTo(1.2, 1);
    expect(inBins(masses.p, 512) - inBins(masses.p, 256)).toBeLessThan(0.001 * Math.LN2);
    const excess = inBins(counts, 32) - inBins(masses.p, 32);
    expect(excess).toBeCloseTo(31 / (2 * bins.n), 2);
  });

  it('have negative estimates of k1 alone', () => {
    expect([ofEstimators['negativeK2'], ofEstimators['negativeK3']]).toEqual([0, 0]);
  });

  it('tend to the slopes that the text says', () => {
    const { free } = gradient;
    const model = fitModelOf(gradient.q, free === null ? [] : [free]);
    const [forward] = klGradientOf(lawOf(gradient.p), model, model.theta, 'forward');
    expect(held.expected[0]).toBeCloseTo(0, 12);
    expect(held.expected[1]).toBeCloseTo(held.target, 9);
    expect(held.expected[2]).toBeCloseTo(forward ?? Number.NaN, 9);
    expect(moved.expected[0]).toBeCloseTo(moved.target, 9);
    expect(moved.expected[2]).toBeCloseTo(moved.target, 9);
  });
});

describe.each(languages)('the prose in %s', (lang) => {
  const numbers = async () => (await renderProse(fromSamples, lang)).text.match(/−?\d+(?:\.\d+)?/g) ?? [];

  it.each(facts)('states %s: %s', async (_, number) => {
    expect(await numbers()).toContain(number);
  });

  it('states no number but these', async () => {
    const known = new Set([...facts.map(([, number]) => number), ...given]);
    expect((await numbers()).filter((number) => !known.has(number))).toEqual([]);
  });
});

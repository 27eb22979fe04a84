import { describe, expect, it } from 'vitest';
import { createNumberFormat } from '../../i18n/numberFormat';
import { wormsCore } from '../../labs/worms/wormsCore';
import { outcomesOf } from '../../labs/worms/wormsScene';
import { compare } from '../../math/divergence/compare';
import { compensatedSum } from '../../math/divergence/compensatedSum';
import { contributions } from '../../math/divergence/contributions';
import { meanOf } from '../../math/divergence/meanOf';
import { tabulate } from '../../math/families/tabulate';
import { withTheta } from '../../math/families/withTheta';
import { klTo } from '../../math/geometry/klGradient';
import { lossCurve } from '../../math/geometry/lossCurve';
import { descend } from '../../math/optimizers/descend';
import { ownsScene } from '../../scene/sceneKind';
import { languages } from '../../scene/preferences';
import { renderProse } from '../renderProse';
import { spaceWorms } from './lesson';

const { scene } = spaceWorms;
if (!ownsScene(wormsCore, scene) || scene.p.family !== 'empirical') throw new Error('the worms are counts in the Worms lab');
const { approximation } = scene;
const { counts } = scene.p.params;
const outcomes = outcomesOf(scene);
const trials = outcomes - 1;

const p = tabulate(scene.p, outcomes);
const run = descend(p, approximation, { direction: scene.direction, ...scene.run });
const theta = run.thetas[scene.run.step] ?? Number.NaN;
const uniform = compare(p, tabulate(scene.q, outcomes));
const binomial = compare(p, tabulate(withTheta(approximation, theta), outcomes));

function curve() {
  const slices = lossCurve(p, approximation);
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}
const [reverse] = curve().reverseMinima;

/** One trial too many, and its last outcome left out. */
const broken = tabulate({ family: 'binomial', params: { trials: outcomes, theta: meanOf(p) / outcomes } }, outcomes);

const { fixed } = createNumberFormat('en', 'bits');
const { info: bits } = createNumberFormat('en', 'bits');
const { info: nats } = createNumberFormat('en', 'nats');
const at = (values: ArrayLike<number>, x: number): number => values[x] ?? Number.NaN;

const facts: readonly (readonly [string, string])[] = [
  ['how many worms', String(compensatedSum(counts))],
  ['the most teeth, and the trials', String(trials)],
  ['the bars', String(outcomes)],
  ['the outcomes of one trial too many', String(outcomes + 1)],
  ['worms with 9 teeth', String(counts[9])],
  ['worms with 10 teeth', String(counts[10])],
  ['what the uniform expects of each', fixed(compensatedSum(counts) / outcomes, 1)],
  ['what the binomial expects with 9 teeth', fixed(100 * at(binomial.q.probs, 9), 1)],
  ['what the binomial expects with 10 teeth', fixed(100 * at(binomial.q.probs, 10), 1)],
  ['KL to the uniform', bits(uniform.klPQ.value)],
  ['KL to the binomial', bits(binomial.klPQ.value)],
  ['KL to the binomial in nats', nats(binomial.klPQ.value, 5)],
  ['the log-ratio at 10 teeth, binomial', bits(at(binomial.logRatio, 10), 2)],
  ['the log-ratio at 10 teeth, uniform', bits(at(uniform.logRatio, 10), 2)],
  ['the weight of 10 teeth', fixed(at(p.probs, 10), 2)],
  ['what 10 teeth add', bits(at(binomial.forward, 10))],
  ['what 9 and 10 teeth add', bits(at(binomial.forward, 9) + at(binomial.forward, 10))],
  ['where the descent starts', fixed(at(run.thetas, 0), 1)],
  ['what it loses there', bits(at(run.losses, 0))],
  ['where the valley lies', fixed(curve().forwardMinimum.theta)],
  ['the mean', fixed(meanOf(p), 2)],
  ['the entropy', bits(uniform.entropyP.value)],
  ['the cross-entropy of the uniform', bits(uniform.crossEntropyPQ.value)],
  ['the cross-entropy of the binomial', bits(binomial.crossEntropyPQ.value)],
  ['the θ of the reverse minimum', fixed(reverse?.theta ?? Number.NaN)],
  ['the reverse KL there', bits(reverse?.kl ?? Number.NaN)],
  ['what the notebook prints', nats(compensatedSum(contributions(p, broken)), 5)],
  ['what the notebook sums to', fixed(compensatedSum(broken.probs), 5)],
];

/** Not computed: 0 teeth, 0s and 1s, the base of the logarithm, the outcome 9, the year of the source. */
const given = ['0', '1', '2', '9', '2017'];

describe('the figure of the text', () => {
  it('is the descent at rest, in the valley at the mean over K', () => {
    expect(run.end.kind).toBe('converged');
    expect(run.thetas).toHaveLength(scene.run.step + 1);
    expect(theta).toBeCloseTo(meanOf(p) / trials, 7);
    expect(klTo(p, withTheta(approximation, theta), 'forward').value).toBeCloseTo(curve().forwardMinimum.kl, 12);
  });

  it('has the answer that the lesson calls right', () => {
    expect(uniform.klPQ.value).toBeLessThan(binomial.klPQ.value);
    expect(spaceWorms.prediction.right).toBe('uniform');
  });
});

describe.each(languages)('the prose in %s', (lang) => {
  const numbers = async () => (await renderProse(spaceWorms, lang)).text.match(/−?\d+(?:\.\d+)?/g) ?? [];

  it.each(facts)('states %s: %s', async (_, number) => {
    expect(await numbers()).toContain(number);
  });

  it('states no number but these', async () => {
    const known = new Set([...facts.map(([, number]) => number), ...given]);
    expect((await numbers()).filter((number) => !known.has(number))).toEqual([]);
  });

  it('ascribes each loss to its model, and adds up', async () => {
    const { text } = await renderProse(spaceWorms, lang);
    const sums = [...text.matchAll(/(\d\.\d+) \+ (\d\.\d+) = (\d\.\d+)/g)];
    expect(sums.map(([sum]) => sum)).toEqual(
      [uniform, binomial].map(
        ({ entropyP, klPQ, crossEntropyPQ }) =>
          `${bits(entropyP.value)} + ${bits(klPQ.value)} = ${bits(crossEntropyPQ.value)}`,
      ),
    );
  });
});

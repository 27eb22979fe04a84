import { beforeAll, describe, expect, it } from 'vitest';
import { sampleCounts } from '../../engine/sampleCounts';
import { sampleExpectations } from '../../engine/sampleExpectations';
import { sampleMasses } from '../../engine/sampleMasses';
import { entropyOf } from '../../math/quantities/entropyOf';
import { klOf } from '../../math/quantities/klOf';
import { countKl } from '../../math/sampling/countKl';
import { millerMadowEntropy } from '../../math/sampling/millerMadowEntropy';
import { plugInEntropy } from '../../math/sampling/plugInEntropy';
import { mergedLogSums, mergedSums } from '../../math/sampling/sampleCells';
import { inUnit, units } from '../../math/unit';
import type { Unit } from '../../math/unit';
import { printedBy, pythonWith } from '../runPython';
import { drained } from './drained';
import { mergeOf } from './mergeOf';
import { samplesLaws, samplesPair } from './samplesPair';
import { samplesPresets } from './samplesPresets';
import { samplesPython } from './samplesPython';
import { thresholdsOf } from './samplesQueries';
import type { SamplesResults } from './samplesResults';
import type { SamplesScene } from './samplesScene';

const { teeth, gradient, estimators } = samplesPresets;
const scenes: readonly (readonly [name: string, scene: SamplesScene])[] = [
  ...Object.entries(samplesPresets).map(([name, scene]) => [name, { ...scene, n: Math.min(scene.n, 2000), bins: Math.min(scene.bins, 64) }] as const),
  ['an estimate of the gradient', { ...gradient, estimand: 'moving' }],
  ['counts, the gradient', { ...teeth, mode: 'estimators', estimand: 'fixed' }],
  ['a Laplace and a normal in bins', { ...samplesPresets.bins, p: { family: 'laplace', params: { mu: 0.3, b: 1 } }, bins: 16 }],
  ['a normal far out in the other’s tail', { ...samplesPresets.bins, q: { family: 'normal', params: { mu: 50, sigma: 1 } }, n: 200 }],
  ['a normal much narrower than the bins', { ...samplesPresets.bins, q: { family: 'normal', params: { mu: 1, sigma: 0.01 } }, n: 200, bins: 64 }],
  ['a normal under a Cauchy in bins', { ...samplesPresets.bins, p: { family: 'cauchy', params: { x0: 0, gamma: 1 } }, n: 200, bins: 64 }],
  ['disjoint uniforms', { ...estimators, p: { family: 'uniform', params: { low: 0, high: 1 } }, q: { family: 'uniform', params: { low: 2, high: 3 } }, free: null }],
];

const resultsOf = (scene: SamplesScene): Partial<SamplesResults> => {
  if (scene.mode !== 'empirical') return {};
  const pair = samplesPair(scene);
  return {
    counts: drained(sampleCounts({ pair, seed: scene.seed, n: scene.n, from: null, draws: scene.n })),
    masses: drained(sampleMasses({ pair })),
  };
};

/** What the screen shows, by the names that the script prints: amounts of information, and plain numbers. */
function shown(scene: SamplesScene, unit: Unit): ReadonlyMap<string, number> {
  const laws = samplesLaws(scene);
  const [klPQ, klQP] = [klOf(laws.p, laws.q).value, klOf(laws.q, laws.p).value];
  const amounts = (entries: Readonly<Record<string, number>>) => Object.entries(entries).map(([name, nats]) => [name, inUnit(nats, unit)] as const);
  if (scene.mode === 'walk') {
    const { lower, upper } = thresholdsOf(scene);
    return new Map([
      ...amounts({ 'drift if p': klPQ, 'drift if q': -klQP, 'upper threshold': upper, 'lower threshold': lower }),
      ['threshold / KL if p', upper / klPQ],
      ['threshold / KL if q', -lower / klQP],
    ]);
  }
  if (scene.mode === 'empirical') {
    const { counts, masses } = resultsOf(scene);
    const merge = mergeOf(scene);
    const merged = (values: ArrayLike<number> = []) => mergedSums(values, merge);
    const cells = [...merged(counts?.counts)];
    const logQ = mergedLogSums(masses?.logQ ?? new Float64Array(0), merge);
    return new Map(
      amounts({
        'H(p_hat)': plugInEntropy(cells).value,
        'Miller-Madow': millerMadowEntropy(cells).value,
        'H(p)': masses?.kind === 'discrete' ? entropyOf(laws.p).value : [...merged(masses?.p)].reduce((sum, mass) => (mass > 0 ? sum - mass * Math.log(mass) : sum), 0),
        'KL(p_hat || p)': countKl(cells, merged(masses?.p).map(Math.log)),
        'KL(p_hat || q)': countKl(cells, logQ),
        'KL(p || q)': masses?.kind === 'discrete' ? klPQ : countKl(merged(masses?.p), logQ),
      }),
    );
  }
  const { target, expected } = sampleExpectations({ pair: samplesPair(scene), free: scene.free, estimand: scene.estimand });
  const isValue = scene.estimand === 'value';
  return new Map(
    amounts({
      [isValue ? 'KL(q || p)' : 'wanted']: target,
      ...Object.fromEntries(expected.map((nats, i) => [isValue ? `E[k${i + 1}]` : `E[d k${i + 1}]`, nats])),
    }),
  );
}

const printed = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text
      .split(/\r?\n/)
      .filter((line) => line !== '')
      .map((line) => {
        const [name = '', value = ''] = line.split(' = ');
        return [name, value.endsWith('inf') ? Number(value.replace('inf', 'Infinity')) : Number(value.replace(/^np\.float64\((.*)\)$/, '$1'))] as const;
      }),
  );

const python = pythonWith('numpy, scipy', 'the Samples lab');

describe('the Python of the Samples lab, run by SciPy', () => {
  let outputs: readonly string[] = [];
  const unitAt = (index: number): Unit => units[index % units.length] ?? 'bits';

  beforeAll(() => {
    if (python === undefined) return;
    outputs = printedBy(python, scenes.map(([, scene], i) => samplesPython(scene, resultsOf(scene), unitAt(i)) ?? ''));
  }, 240_000);

  it.for([...scenes.entries()].map(([index, [name, scene]]) => ({ index, name, scene })))('prints what the screen shows for $name, within 1e-7', ({ index, scene }, ctx) => {
    if (python === undefined) return ctx.skip('no python3 with NumPy and SciPy');
    const found = printed(outputs[index] ?? '');
    const wanted = shown(scene, unitAt(index));
    expect([...found.keys()].toSorted()).toEqual([...wanted.keys()].toSorted());
    for (const [name, value] of wanted) {
      const got = found.get(name) ?? Number.NaN;
      expect(got === value || Math.abs(got - value) <= 1e-7 * Math.max(1, Math.abs(value)), `${name}: ${got} for ${value}`).toBe(true);
    }
  });

  it('says nothing before the draws are in', () => {
    expect(samplesPython(teeth, {}, 'bits')).toBeUndefined();
  });
});

import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { familyNames } from '../../distribution/familyNames';
import { families } from '../../math/families';
import type { Distribution, DistributionOf, FamilyName } from '../../math/families';
import { distributionOf } from '../../math/families/distributionOf';
import { decodeHash, encodeHash } from '../../scene/hash';
import { openMode, presetOf, presetsOf } from './presetOf';
import { samplesCore } from './samplesCore';
import { drawAnew, setBins, setDistribution, setRisk, setWhole, swapLaws } from './samplesEdits';
import { samplesPresets } from './samplesPresets';
import { samplesSchema } from './samplesSchema';
import { estimandNames, LIMITS, modes, truths } from './samplesScene';
import type { SamplesScene } from './samplesScene';

const { speeds, bins, estimators } = samplesPresets;
const reasons = (scene: unknown): readonly string[] => (safeParse(samplesSchema, scene).issues ?? []).map(({ message }) => message);
const exampleOf = <F extends FamilyName>(family: F): DistributionOf<F> => distributionOf(family, families[family].example);
const examples: readonly Distribution[] = familyNames.map(exampleOf);

const anyEdit: fc.Arbitrary<(scene: SamplesScene) => SamplesScene> = fc.oneof(
  fc.constantFrom(...modes).map((mode) => (scene: SamplesScene) => openMode(scene, mode)),
  fc.tuple(fc.constantFrom('p', 'q'), fc.constantFrom(...examples)).map(([side, law]) => (scene: SamplesScene) => setDistribution(scene, side, law)),
  fc
    .tuple(fc.constantFrom('n', 'batch', 'walks', 'seed', 'step'), fc.double({ noNaN: true }))
    .map(([name, value]) => (scene: SamplesScene) => setWhole(scene, name, value)),
  fc.double({ min: 0.5, max: 1e5, noNaN: true }).map((count) => (scene: SamplesScene) => setBins(scene, count)),
  fc.double({ min: 0, max: 1, noNaN: true }).map((wronglyP) => (scene: SamplesScene) => setRisk(scene, { wronglyP })),
  fc.constantFrom(...truths).map((truth) => (scene: SamplesScene) => ({ ...scene, truth })),
  fc.constantFrom(...estimandNames).map((estimand) => (scene: SamplesScene) => ({ ...scene, estimand })),
  fc.constantFrom(swapLaws, drawAnew),
);
const anyScene = fc
  .tuple(fc.constantFrom(...Object.values<SamplesScene>(samplesPresets)), fc.array(anyEdit, { maxLength: 6 }))
  .map(([from, edits]) => edits.reduce((scene, edit) => edit(scene), from));

describe('a scene of the Samples lab', () => {
  it('stays acceptable whatever a reader does to it, and comes back from its address to the last bit', () => {
    fc.assert(
      fc.property(anyScene, (scene) => {
        expect(reasons(scene)).toEqual([]);
        expect(decodeHash(samplesCore, encodeHash(samplesCore, scene))).toEqual({ scene, problems: [] });
      }),
      { numRuns: 60 },
    );
  });

  it('says nothing of the default in its address, and what differs alone', () => {
    expect(encodeHash(samplesCore, speeds)).toBe('');
    expect(encodeHash(samplesCore, { ...speeds, seed: 7, step: 12 })).toBe('seed=7&step=12');
  });

  it.each([
    ['q=normal:0_1', 'q'],
    ['n=0', 'n'],
    ['n=1.5', 'n'],
    ['n=10000000', 'n'],
    ['bins=33', 'bins'],
    ['of=hessian', 'of'],
    ['batch=0', 'batch'],
    ['true=neither', 'true'],
    ['risk=0.5_0.1', 'risk'],
    ['risk=0.1', 'risk'],
    ['walks=0', 'walks'],
    ['step=-1', 'step'],
    ['seed=-1', 'seed'],
    ['theta=nu', 'theta'],
    ['mode=film', 'mode'],
  ])('is not taken from an address with %s: the default is used and said', (hash) => {
    const { scene, problems } = decodeHash(samplesCore, hash);
    expect(problems).toHaveLength(1);
    expect(reasons(scene)).toEqual([]);
  });

  it('keeps both laws of one kind: the other follows', () => {
    const next = setDistribution(estimators, 'p', exampleOf('poisson'));
    expect([next.p.family, families[next.q.family].kind, next.free]).toEqual(['poisson', 'discrete', 'rate']);
    const back = setDistribution(next, 'q', exampleOf('logistic'));
    expect([families[back.p.family].kind, back.q.family]).toEqual(['continuous', 'logistic']);
  });

  it('keeps θ where q has such a parameter', () => {
    expect(setDistribution({ ...bins, free: 'sigma' }, 'q', { family: 'normal', params: { mu: 3, sigma: 1 } }).free).toBe('sigma');
    expect(setDistribution(bins, 'q', { family: 'uniform', params: { low: 0, high: 1 } }).free).toBeNull();
  });

  it.each(modes)('opens on its first example by a link that names %s and no more, and keeps what else a link names', (mode) => {
    const first = presetsOf(mode)[0] ?? 'speeds';
    expect(decodeHash(samplesCore, `mode=${mode}`)).toEqual({ scene: samplesPresets[first], problems: [] });
    expect(decodeHash(samplesCore, `mode=${mode}&seed=7`).scene).toEqual({ ...samplesPresets[first], seed: 7 });
  });

  it('draws anew from the next seed, and after the last from the first', () => {
    expect(drawAnew(speeds).seed).toBe(2);
    expect(drawAnew({ ...speeds, seed: LIMITS.seed.max }).seed).toBe(0);
  });

  it('is the same example wherever its walks stand, and opens another mode with the reader’s laws once changed', () => {
    expect(presetOf({ ...speeds, step: 3 })).toEqual({ name: 'speeds', isChanged: false });
    expect(presetOf({ ...speeds, walks: 7 })).toEqual({ name: 'speeds', isChanged: true });
    expect(openMode(speeds, 'estimators')).toBe(estimators);
    const own = { ...speeds, walks: 7 };
    expect(openMode(own, 'empirical')).toEqual({ ...own, mode: 'empirical' });
  });
});

import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { labelCounts } from '../../../math/training/trainingProblem';
import { decodeHash, encodeHash } from '../../../scene/hash';
import { consistencyCore } from '../consistencyCore';
import { setLoss, setMode } from '../consistencyEdits';
import { consistencyPresets } from '../consistencyPresets';
import type { ConsistencyScene } from '../consistencyScene';
import { consistencySchema } from '../consistencySchema';
import { presetOf } from '../presetOf';
import { setLive, setStep, setTenSeeds } from './liveEdits';
import { FRAME_EVERY, liveOptimizers, MAX_AUGMENTATION, MAX_SEED, RUN_STEPS, STEP_SIZES } from './liveScene';
import { problemOf } from './problemOf';

const { digits, moons } = consistencyPresets;
const reasons = (scene: unknown): readonly string[] => (safeParse(consistencySchema, scene).issues ?? []).map(({ message }) => message);
const between = ({ min, max }: { readonly min: number; readonly max: number }) => fc.double({ min, max, noNaN: true }).map((value) => value + 0);

const anyEdit: fc.Arbitrary<(scene: ConsistencyScene) => ConsistencyScene> = fc.oneof(
  fc
    .record({
      labels: fc.constantFrom(...labelCounts.digits),
      points: fc.constantFrom(...labelCounts.moons),
      augmentation: between({ min: 0, max: MAX_AUGMENTATION }),
      optimizer: fc.constantFrom(...liveOptimizers),
      stepSize: between(STEP_SIZES),
      seed: fc.integer({ min: 0, max: MAX_SEED }),
    })
    .map((change) => (scene: ConsistencyScene) => setLive(scene, change)),
  fc.double({ noNaN: true }).map((step) => (scene: ConsistencyScene) => setStep(scene, step)),
  fc.boolean().map((ten) => (scene: ConsistencyScene) => setTenSeeds(scene, ten)),
  fc.constantFrom('digits', 'moons', 'steps').map((mode) => (scene: ConsistencyScene) => setMode(scene, mode)),
);
const anyScene = fc
  .tuple(fc.constantFrom(digits, moons), fc.array(anyEdit, { maxLength: 6 }))
  .map(([from, edits]) => edits.reduce<ConsistencyScene>((scene, edit) => edit(scene), from));

describe('a training in a scene', () => {
  it('stays acceptable whatever a reader does to it, and comes back from its address to the last bit', () => {
    fc.assert(
      fc.property(anyScene, (scene) => {
        expect(reasons(scene)).toEqual([]);
        expect(decodeHash(consistencyCore, encodeHash(consistencyCore, scene))).toEqual({ scene, problems: [] });
      }),
    );
  });

  it('stands at a recorded step, within the run', () => {
    expect([-7, 2, 3, 233, 1e9].map((step) => setStep(digits, step).live.step)).toEqual([0, 0, 5, 235, RUN_STEPS]);
    expect(RUN_STEPS % FRAME_EVERY).toBe(0);
  });

  it('starts anew, of one seed, when anything else of it is changed', () => {
    const far = setTenSeeds(setStep(digits, 300), true);
    const changed = [setLive(far, { seed: 2 }), setLive(far, { stepSize: 0.01 }), setLoss(far, { coefficient: 2 }), setMode(far, 'moons')];
    expect(changed.map(({ live }) => [live.step, live.tenSeeds])).toEqual(changed.map(() => [0, false]));
  });

  it('is the same example wherever it stands', () => {
    expect(presetOf(setTenSeeds(setStep(digits, 300), true))).toEqual({ name: 'digits', isChanged: false });
    expect(presetOf(setLive(digits, { seed: 4 }))).toEqual({ name: 'digits', isChanged: true });
  });

  it.each([
    ['step=7'],
    ['step=605'],
    ['n=30'],
    ['points=20.5'],
    ['rate=0'],
    ['seed=-1'],
    ['seeds=three'],
    ['by=lbfgs'],
  ])('is not taken from an address with %s', (hash) => {
    const { scene, problems } = decodeHash(consistencyCore, `preset=digits&${hash}`);
    expect(problems).toHaveLength(1);
    expect(reasons(scene)).toEqual([]);
  });
});

describe('the problem of a scene', () => {
  it('has the labels of its own data set, and the loss of the scene', () => {
    const scene = setLoss(setLive(digits, { labels: 40, points: 4 }), { annealing: 'exp', confidence: 0.7 });
    expect(problemOf(scene)).toMatchObject({ dataset: 'digits', labels: 40, annealing: 'exp', confidence: 0.7, steps: RUN_STEPS });
    expect(problemOf(setMode(scene, 'moons'))).toMatchObject({ dataset: 'moons', labels: 4 });
    expect(problemOf(setLoss(scene, { annealing: 'off' }))?.annealing).toBeNull();
    expect(problemOf(setMode(scene, 'steps'))).toBeNull();
  });
});

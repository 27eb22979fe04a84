import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { mergeScene } from '../../scene/mergeScene';
import { defaultScene } from '../../scene/sceneKind';
import { anyWormsScene } from './anyWormsScene';
import { wormsCore } from './wormsCore';
import { freeRival } from './wormsEdits';
import { wormsSchema, followTarget, outcomesOf } from './wormsScene';

const worms = defaultScene(wormsCore);
const merge = (patch: unknown, scene = worms) => mergeScene(wormsCore, scene, patch);
const refusedAt = (patch: unknown, scene = worms): string => {
  const result = merge(patch, scene);
  return result.ok ? 'taken' : result.field;
};

describe('following the target', () => {
  it('leaves a valid scene as it is', () => {
    fc.assert(
      fc.property(anyWormsScene(), (scene) => {
        expect(followTarget(scene)).toEqual(scene);
      }),
    );
  });

  it('makes a scene with a uniform rival valid on any other target', () => {
    fc.assert(
      fc.property(anyWormsScene(), anyWormsScene(), (scene, { p }) => {
        const q = { family: 'discreteUniform', params: { low: 0, high: 1 } } as const;
        const followed = followTarget({ ...scene, p, q });
        expect(safeParse(wormsSchema, followed).success).toBe(true);
        expect(followed.approximation.params.theta).toBe(scene.approximation.params.theta);
        expect(followed.locked).toEqual(scene.locked.filter((x) => x < outcomesOf(followed)));
      }),
    );
  });

  it('gives a free rival on other outcomes up for the uniform, unless the patch itself names it', () => {
    const counts = { p: { params: { counts: [1, 2, 3] } } };
    expect(merge(counts, freeRival(worms))).toMatchObject({ ok: true, scene: { q: { family: 'discreteUniform', params: { high: 2 } } } });
    expect(refusedAt({ ...counts, q: { family: 'categorical', params: { probs: [0.5, 0.5] } } }, freeRival(worms))).toBe('scene.q');
  });
});

describe('a partial Fit scene', () => {
  it('may bring a target alone: the models follow it', () => {
    expect(merge({ p: { params: { counts: [1, 2, 3] } } })).toMatchObject({
      ok: true,
      scene: { p: { params: { counts: [1, 2, 3] } }, q: { params: { high: 2 } }, approximation: { params: { trials: 2 } } },
    });
  });

  it('may bring a target of another family, with its params', () => {
    const p = { family: 'categorical', params: { probs: [0.25, 0.75] } };
    expect(merge({ p })).toMatchObject({ ok: true, scene: { p, approximation: { params: { trials: 1 } } } });
    expect(refusedAt({ p: { family: 'categorical' } })).toBe('scene.p.params');
  });

  it.each([
    ['version', { version: 2 }],
    ['lab', { lab: 'codes' }],
    ['p.params.counts', { p: { params: { counts: [1] } } }],
    ['p.params.counts', { p: { params: { counts: [0, 0] } } }],
    ['p.params.counts.1', { p: { params: { counts: [1, -1] } } }],
    ['p.params.counts.0', { p: { params: { counts: [Number.NaN, 1] } } }],
    ['p.params.counts.0', { p: { params: { counts: [Infinity, 1] } } }],
    ['p.params.counts.0', { p: { params: { counts: ['1', 1] } } }],
    ['p.params.probs', { p: { family: 'categorical', params: { probs: [0.5, 0.6] } } }],
    ['p.family', { p: { family: 'normal', params: {} } }],
    ['approximation.params.theta', { approximation: { params: { theta: 0 } } }],
    ['approximation.params.theta', { approximation: { params: { theta: 1 } } }],
    ['approximation.params.theta', { approximation: { params: { theta: Number.NaN } } }],
    ['approximation.family', { approximation: { family: 'poisson', params: { rate: 1 } } }],
    ['direction', { direction: 'up' }],
    ['run.coordinate', { run: { coordinate: 'logit' } }],
    ['run.stepSize', { run: { stepSize: 0 } }],
    ['run.stepSize', { run: { stepSize: Infinity } }],
    ['brush', { brush: 50 }],
    ['locked', { locked: [50] }],
    ['approximation', { approximation: { params: { trials: 20 } } }],
    ['q', { q: { params: { high: 5 } } }],
    ['q', { p: { family: 'empirical', params: { counts: [1, 2] } }, q: { params: { high: 5 } } }],
    ['run.step', { run: { step: -1 } }],
    ['run.speed', { run: { speed: 2 } }],
    ['model', { model: 'truth' }],
    ['brush', { brush: -1 }],
    ['brush', { brush: 0.5 }],
    ['locked.0', { locked: [0.5] }],
    ['reveal', { reveal: true }],
  ])('is refused at %s (%#)', (name, patch) => {
    expect(refusedAt({ ...patch })).toBe(`scene.${name}`);
  });

  it('never throws, and is taken into a valid scene or not at all', () => {
    const junk = fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true });
    const inside = fc.record({ family: junk, params: fc.record({ counts: junk, theta: junk, probs: junk }, { requiredKeys: [] }) });
    const patches = fc.record(
      { p: inside, q: fc.oneof(junk, inside), approximation: inside, run: junk, locked: junk, brush: junk },
      { requiredKeys: [] },
    );
    const before = structuredClone(worms);
    fc.assert(
      fc.property(fc.oneof(junk, patches, anyWormsScene()), (patch) => {
        const result = merge(patch);
        expect(!result.ok || safeParse(wormsSchema, result.scene).success).toBe(true);
        expect(worms).toEqual(before);
      }),
    );
  });
});

it('probabilities that a hand has shortened are made to sum to 1; those that do stand to the bit', () => {
  const short = merge({ p: { family: 'categorical', params: { probs: [0.3333333333, 0.3333333333, 0.3333333333] } } });
  expect(short).toMatchObject({ ok: true, scene: { p: { params: { probs: [1 / 3, 1 / 3, 1 / 3] } } } });
  const probs = [0.1, 0.2, 0.7];
  expect(merge({ p: { family: 'categorical', params: { probs } } })).toMatchObject({ scene: { p: { params: { probs } } } });
});

import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { compensatedSum } from '../../math/divergence/compensatedSum';
import { defaultScene } from '../../scene/sceneKind';
import { anyWormsScene } from './anyWormsScene';
import { wormsCore } from './wormsCore';
import {
  freeRival,
  rivalProbs,
  setBrush,
  setRivalProb,
  setRun,
  setTarget,
  setTargetProb,
  setTheta,
  targetProbs,
  toggleLock,
  uniformRival,
} from './wormsEdits';
import { wormsSchema, outcomesOf } from './wormsScene';
import type { WormsScene } from './wormsScene';

const worms = defaultScene(wormsCore);
const isValid = (scene: WormsScene): boolean => safeParse(wormsSchema, scene).success;
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-12;

/** A scene, one of its outcomes, and a value to set there. */
const settings = anyWormsScene().chain((scene) =>
  fc.record({
    scene: fc.constant(scene),
    x: fc.nat({ max: outcomesOf(scene) - 1 }),
    value: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(-1, 0, 1, 2)),
  }),
);
const counts = (values: readonly number[]): WormsScene['p'] => ({ family: 'empirical', params: { counts: values } });

describe('a bar of p that is set', () => {
  it('leaves the sum 1 and every probability in [0, 1], and the scene valid', () => {
    fc.assert(
      fc.property(settings, ({ scene, x, value }) => {
        const next = setTargetProb(scene, scene, x, value);
        const probs = targetProbs(next);
        expect(compensatedSum(probs)).toBeCloseTo(1, 12);
        expect(probs.every((p) => p >= 0 && p <= 1 + 1e-12)).toBe(true);
        expect(isValid(next)).toBe(true);
      }),
    );
  });

  it('stands where it was put, unless it is locked or the locked ones leave no room', () => {
    fc.assert(
      fc.property(settings, ({ scene, x, value }) => {
        const open = { ...scene, locked: [] };
        const held = Math.min(Math.max(value, 0), 1);
        expect(near(targetProbs(setTargetProb(open, open, x, value))[x] ?? Number.NaN, held)).toBe(true);
      }),
    );
  });

  it('leaves the locked bars as they are, itself included', () => {
    fc.assert(
      fc.property(settings, ({ scene, x, value }) => {
        const before = targetProbs(scene);
        const after = targetProbs(setTargetProb(scene, scene, x, value));
        expect(scene.locked.every((one) => near(after[one] ?? Number.NaN, before[one] ?? Number.NaN))).toBe(true);
      }),
    );
  });

  it('comes back from 0 with the proportions of the others as they were, when seen from the start of the drag', () => {
    const start = worms;
    const dragged = [0.05, 0.01, 0, 0.01, 0.16].reduce((scene, value) => setTargetProb(scene, start, 4, value), start);
    for (const [x, p] of targetProbs(start).entries()) expect(targetProbs(dragged)[x]).toBeCloseTo(p, 14);
    const alone = [1, 0.16].reduce((scene, value) => setTargetProb(scene, start, 4, value), start);
    for (const [x, p] of targetProbs(start).entries()) expect(targetProbs(alone)[x]).toBeCloseTo(p, 14);
  });

  it('keeps the proportions of all others', () => {
    const [a = 0, b = 0] = targetProbs(setTargetProb(worms, worms, 4, 0.5));
    expect(a / b).toBeCloseTo(2 / 3, 12);
  });

  it('keeps everything else of the scene', () => {
    fc.assert(
      fc.property(settings, ({ scene, x, value }) => {
        const { p, ...rest } = setTargetProb(scene, scene, x, value);
        expect({ ...rest, p: scene.p }).toEqual(scene);
        const others = targetProbs(scene).filter((_, other) => other !== x && !scene.locked.includes(other));
        const mayMove = !scene.locked.includes(x) && others.length > 0;
        expect(p === scene.p).toBe(!mayMove);
      }),
    );
  });
});

describe('a lock', () => {
  it('goes on and off again, and locks stay in order', () => {
    const locked = [7, 2, 5].reduce(toggleLock, worms);
    expect(locked.locked).toEqual([2, 5, 7]);
    expect([2, 7, 5].reduce(toggleLock, locked)).toEqual(worms);
  });
});

describe('another target', () => {
  it('on as many outcomes keeps the rival, the locks and the brush', () => {
    const scene = { ...freeRival(worms), locked: [10], brush: 10 };
    const p = counts(Array.from({ length: 11 }, (_, x) => x + 1));
    expect(setTarget(scene, p)).toEqual({ ...scene, p });
  });

  it('on other outcomes makes both models follow, and drops what it has no outcome for', () => {
    const scene = { ...worms, locked: [1, 2, 3], brush: 9 };
    expect(setTarget(scene, counts([1, 2, 3]))).toEqual({
      ...scene,
      p: counts([1, 2, 3]),
      q: { family: 'discreteUniform', params: { low: 0, high: 2 } },
      approximation: { family: 'binomial', params: { trials: 2, theta: 0.3 } },
      locked: [1, 2],
      brush: null,
    });
  });

  it('on other outcomes takes the place of a free rival with the uniform', () => {
    const free = setRivalProb(worms, worms, 0, 0.9);
    expect(setTarget(free, counts([1, 2, 3])).q).toEqual({ family: 'discreteUniform', params: { low: 0, high: 2 } });
  });

  it('always gives a valid scene', () => {
    fc.assert(fc.property(anyWormsScene(), anyWormsScene(), (scene, { p }) => isValid(setTarget(scene, p))));
  });
});

describe('the rival', () => {
  it('is freed where it stands, and made uniform again on all outcomes', () => {
    fc.assert(
      fc.property(anyWormsScene(), (scene) => {
        const before = rivalProbs(scene);
        expect(rivalProbs(freeRival(scene)).every((q, x) => near(q, before[x] ?? Number.NaN))).toBe(true);
        const uniform = uniformRival(freeRival(scene));
        expect(rivalProbs(uniform).every((q) => near(q, 1 / outcomesOf(scene)))).toBe(true);
        expect(isValid(freeRival(scene)) && isValid(uniform)).toBe(true);
      }),
    );
  });

  it('minds no locks: those are of p', () => {
    const scene = { ...freeRival(worms), locked: [0, 1] };
    const probs = rivalProbs(setRivalProb(scene, scene, 0, 0.5));
    expect([probs[0], probs[1]]).toEqual([0.5, expect.closeTo(0.05, 12)]);
  });

  it('sums to 1 wherever it is set', () => {
    fc.assert(
      fc.property(settings, ({ scene, x, value }) => {
        const next = setRivalProb(scene, scene, x, value);
        expect(compensatedSum(rivalProbs(next))).toBeCloseTo(1, 12);
        expect(rivalProbs(next)[x]).toBeCloseTo(Math.min(Math.max(value, 0), 1), 12);
        expect(targetProbs(next)).toEqual(targetProbs(scene));
      }),
    );
  });
});

describe('the run', () => {
  const walked = setRun(worms, { step: 40 });

  it('starts over from a θ that is set by hand', () => {
    expect(setTheta(walked, 0.7)).toMatchObject({
      approximation: { params: { trials: 10, theta: 0.7 } },
      run: { ...worms.run, step: 0 },
    });
  });

  it('starts over under other settings, and does not at another step', () => {
    expect(setRun(walked, { stepSize: 0.01 }).run).toEqual({ ...worms.run, stepSize: 0.01, step: 0 });
    expect(setRun(walked, { coordinate: 'unconstrained' }).run.step).toBe(0);
    expect(setRun(walked, { step: 41 }).run).toEqual({ ...worms.run, step: 41 });
    expect(setRun(walked, { stepSize: 0.01, step: 3 }).run.step).toBe(3);
  });
});

describe('the brush', () => {
  it('that stands there already changes nothing, not even the scene’s identity', () => {
    const brushed = setBrush(worms, 3);
    expect(brushed).toEqual({ ...worms, brush: 3 });
    expect(setBrush(brushed, 3)).toBe(brushed);
    expect(setBrush(brushed, null)).toEqual(worms);
  });
});

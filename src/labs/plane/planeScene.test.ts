import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { plane } from '../../engine/plane';
import { principalAxes } from '../../math/plane/principalAxes';
import { ELLIPSE, moveAxis, moveBump, moveDimension, setCovariance, setModel, setTruth } from './planeEdits';
import { decodeHash, encodeHash } from '../../scene/hash';
import { planeAddress } from './planeAddress';
import { planeCore } from './planeCore';
import { planePresets } from './planePresets';
import { planeRequest } from './planeRequest';
import { planeModes, truthOf } from './planeScene';
import type { PlaneScene } from './planeScene';
import { planeSchema } from './planeSchema';
import { openMode, presetNames, presetOf } from './presetOf';

const { correlated, independent, bumps, upright, merging, rare, encoder, overshoot, ridge } = planePresets;
const problemOf = (scene: unknown): string => v.safeParse(planeSchema, scene).issues?.[0].message ?? '';
const answerOf = (scene: PlaneScene) => plane(planeRequest(scene));

describe('the presets', () => {
  it.each(presetNames)('%s is a scene, and known for what it is, wherever its run stands', (name) => {
    expect(problemOf(planePresets[name])).toBe('');
    expect(presetOf({ ...planePresets[name], step: 3 })).toEqual({ name, isChanged: false });
  });

  it('keep their names while q is played with', () => {
    expect(presetOf(setModel(rare, { mu: [0, 0] }))).toEqual({ name: 'rare', isChanged: true });
    expect(presetOf(setTruth(correlated, { rho: 0.5 }))).toEqual({ name: 'correlated', isChanged: true });
  });

  it('show what their lines promise', () => {
    const widthOf = (scene: PlaneScene): number => (answerOf(scene).reverse[0]?.q.sigma[0] ?? 0) / scene.p.sigma[0];
    expect(widthOf(correlated)).toBeCloseTo(0.44, 2);
    expect(1 / widthOf(ridge)).toBeCloseTo(7, 0);
    expect(answerOf(ridge).runs.reverse.isSettled).toBe(false);
    expect(answerOf(independent).forward.klPQ.value).toBe(0);
    expect(answerOf(bumps).reverse).toHaveLength(3);
    expect(answerOf(upright).forward.klPQ.value).toBeGreaterThan(answerOf(setCovariance(upright, 'full')).forward.klPQ.value);
    expect(answerOf(merging).reverse.length).toBeGreaterThan(1);
    expect(answerOf(moveBump(moveBump(merging, 'first', [-0.3, 0]), 'second', [0.3, 0])).reverse).toHaveLength(1);
    expect(answerOf(rare).reverse[0]?.klQP.value).toBeCloseTo(-Math.log(0.93), 2);
    const sigmas = answerOf(overshoot).runs.reverse.path.map(({ sigma }) => sigma[0]);
    expect(sigmas[1]).toBeLessThan(0.5);
    expect(answerOf(overshoot).runs.reverse.isSettled).toBe(true);
  });
});

describe('a scene', () => {
  it.each([
    ['a correlation of 1', { ...correlated, p: { ...correlated.p, rho: 1 } }, 'at most 0.99'],
    ['a deviation of 0', { ...correlated, p: { ...correlated.p, sigma: [0, 1] } }, 'at least 0.2'],
    ['a q without width', { ...encoder, q: { ...encoder.q, sigma: [1, 0] } }, 'at least 0.1'],
    ['all mass in one bump', { ...bumps, bumps: { ...bumps.bumps, weight: 1 } }, 'at most 0.95'],
    ['a step between steps', { ...correlated, step: 1.5 }, 'integer'],
    ['another mode', { ...correlated, mode: 'three' }, 'one of meanField, twoModes, vae'],
  ])('refuses %s, and says why', (_, scene, why) => {
    expect(problemOf(scene)).toContain(why);
  });

  it('asks the same of the engine where only what does not show differs', () => {
    expect(planeRequest({ ...correlated, rate: 0.5, bumps: bumps.bumps, covariance: 'factorised' })).toEqual(planeRequest(correlated));
    expect(planeRequest({ ...upright, q: { ...upright.q, rho: 0.5 } })).toEqual(planeRequest(upright));
    expect(planeRequest({ ...bumps, q: { ...bumps.q, rho: 0.5 } })).not.toEqual(planeRequest(bumps));
  });

  it('stays a scene however far an end of p, a bump or a dimension is dragged', () => {
    for (const to of [[9, 9], [-9, 0.001], [0.0001, 0], [0, -7]] as const) {
      for (const axis of ['major', 'minor'] as const) expect(problemOf(moveAxis(correlated, correlated, axis, to))).toBe('');
      expect(problemOf(moveBump(bumps, 'second', to))).toBe('');
      expect(problemOf(moveDimension(encoder, 1, to[0], to[1]))).toBe('');
    }
    expect(moveAxis(correlated, correlated, 'major', [0, 0])).toBe(correlated);
  });

  it('puts an end of p where it is dragged, and leaves the other axis as long as it was', () => {
    const round = setTruth(correlated, { sigma: [1.2, 0.6], rho: 0 });
    const moved = principalAxes(truthOf(moveAxis(round, round, 'major', [2, 1])));
    expect(moved.major * ELLIPSE).toBeCloseTo(Math.sqrt(5), 4);
    expect(moved.minor).toBeCloseTo(0.6, 4);
    expect(moved.angle).toBeCloseTo(Math.atan2(1, 2), 4);
  });

  it('opens another mode on its first example from an unchanged one, and keeps what was changed', () => {
    expect(openMode(correlated, 'vae')).toBe(encoder);
    const changed = setModel(correlated, { mu: [1, 1] });
    expect(openMode(changed, 'twoModes')).toEqual({ ...changed, mode: 'twoModes' });
  });

  it('begins its run anew when p or q is changed', () => {
    expect(setTruth({ ...correlated, step: 9 }, { rho: 0.2 }).step).toBe(0);
    expect(setModel({ ...correlated, step: 9 }, { mu: [0, 0] }).step).toBe(0);
  });
});

describe('an address', () => {
  it.each(presetNames)('brings %s back, from all of its keys', (name) => {
    const scene: PlaneScene = { ...planePresets[name], step: 5 };
    const other = scene.mode === 'meanField' ? encoder : correlated;
    const back = planeAddress.reduce<PlaneScene>((now, field) => {
      const text = field.read(scene);
      return text === undefined ? now : (field.write(text, now) ?? now);
    }, other);
    expect(planeRequest(back)).toEqual(planeRequest(scene));
    expect(back.step).toBe(5);
  });

  it.each(planeModes)('opens on the first example of %s if it names no more', (mode) => {
    const first = presetNames.find((name) => planePresets[name].mode === mode) ?? 'correlated';
    expect(decodeHash(planeCore, `mode=${mode}`)).toEqual({ scene: planePresets[first], problems: [] });
  });

  it.each(presetNames)('brings back what a reader has made of %s, from the difference alone', (name) => {
    for (const mode of planeModes) {
      const scene = openMode(setModel(planePresets[name], { mu: [1, -1] }), mode);
      const back = decodeHash(planeCore, encodeHash(planeCore, scene));
      expect(back.problems).toEqual([]);
      expect(planeRequest(back.scene)).toEqual(planeRequest(scene));
    }
  });

  it('has no key for what does not show', () => {
    const keysOf = (scene: PlaneScene) => planeAddress.filter((field) => field.read(scene) !== undefined).map(({ key }) => key);
    expect(keysOf(correlated)).toEqual(['mode', 'sp', 'rho', 'mq', 'sq', 'step']);
    expect(keysOf(upright)).toEqual(['mode', 'm1', 'm2', 'w', 's', 'mq', 'sq', 'cov', 'rate', 'step']);
    expect(keysOf(encoder)).toEqual(['mode', 'mq', 'sq', 'rate', 'step']);
  });
});

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { decodeHash, encodeHash } from '../../scene/hash';
import { mergeScene } from '../../scene/mergeScene';
import { divergencesCore } from './divergencesCore';
import { mergeNext, setAlpha, setBars, setLaw, setMoving, setPosition, setRange, splitAll, swapLaws, toggleJoin } from './divergencesEdits';
import { divergencesPresets } from './divergencesPresets';
import { divergencesSchema } from './divergencesSchema';
import { parameterValue } from '../../distribution/parameterValue';
import { modes } from './divergencesScene';
import type { DivergencesScene } from './divergencesScene';
import { openMode, presetNames, presetOf } from './presetOf';

const { apart, disjoint, merging, counts } = divergencesPresets;
const isMeant = (scene: unknown): boolean => v.safeParse(divergencesSchema, scene).success;
const problemOf = (scene: unknown): string => v.safeParse(divergencesSchema, scene).issues?.[0]?.message ?? '';

describe('the scene of divergences', () => {
  it.for(presetNames.map((name) => ({ name })))('takes its preset $name, which knows itself', ({ name }) => {
    expect(v.parse(divergencesSchema, divergencesPresets[name])).toEqual(divergencesPresets[name]);
    expect(presetOf(divergencesPresets[name])).toEqual({ name, isChanged: false });
  });

  it('refuses, by name, what means nothing', () => {
    expect(problemOf({ ...apart, moving: { name: 'rate', from: 0, to: 6 } })).toMatch(/rate must be a parameter of q/);
    expect(problemOf({ ...apart, moving: { name: 'mu', from: 2, to: 6 } })).toMatch(/must hold the mu of q/);
    expect(problemOf({ ...apart, moving: { name: 'sigma', from: -1, to: 6 } })).toMatch(/must lie within/);
    expect(problemOf({ ...apart, q: counts.q, moving: counts.moving })).toMatch(/must be discrete where p is/);
    expect(problemOf({ ...apart, alpha: 0 })).toMatch(/at least 0.05/);
    expect(problemOf({ ...merging, joins: [7] })).toMatch(/below the last outcome/);
    expect(problemOf({ ...merging, joins: [2, 1] })).toMatch(/must ascend/);
  });

  it('widens the range when q is edited past it, and keeps it otherwise', () => {
    const far = setLaw(apart, 'q', { family: 'normal', params: { mu: 9, sigma: 1 } });
    expect(far.moving).toEqual({ name: 'mu', from: 0, to: 9 });
    expect(setLaw(apart, 'q', { family: 'normal', params: { mu: 2, sigma: 3 } }).moving).toEqual(apart.moving);
  });

  it('widens the range by whole stretches, so that a drag past its end does not ask for the curves at every move', () => {
    const at = (scene: DivergencesScene, mu: number) => setLaw(scene, 'q', { family: 'normal', params: { mu, sigma: 1 } });
    const past = at(apart, -0.37);
    expect(past.moving).toEqual({ name: 'mu', from: -1, to: 6 });
    expect(at(past, -0.82).moving).toBe(past.moving);
    expect(at(past, 6.2).moving).toEqual({ name: 'mu', from: -1, to: 7 });
  });

  it('moves what the new family has once the parameter is gone', () => {
    const next = setLaw(apart, 'q', { family: 'logistic', params: { mu: 1, s: 1 } });
    expect(next.moving.name).toBe('mu');
    const uniform = setLaw(apart, 'q', { family: 'uniform', params: { low: 0, high: 1 } });
    expect(uniform.moving.name).toBe('shift');
    expect(isMeant(next) && isMeant(uniform)).toBe(true);
  });

  it('takes q along to the kind of p, and refuses for q what is of another, or has nothing to move', () => {
    const counted = setLaw(apart, 'p', counts.p);
    expect([counted.q.family, counted.moving.name]).toEqual(['binomial', 'trials']);
    expect(isMeant(counted)).toBe(true);
    expect(setLaw(apart, 'q', counts.q)).toBe(apart);
    expect(setLaw(counts, 'q', { family: 'categorical', params: { probs: [0.5, 0.5] } })).toBe(counts);
    expect(setLaw(counts, 'p', { family: 'categorical', params: { probs: [0.5, 0.5] } }).p.family).toBe('categorical');
  });

  it('puts q where it is asked to be, inside the range and in twelve digits', () => {
    expect(parameterValue(setPosition(apart, 2.5).q, 'mu')).toBe(2.5);
    expect(parameterValue(setPosition(apart, 99).q, 'mu')).toBe(6);
    expect(setPosition(disjoint, 3).q).toEqual({ family: 'uniform', params: { low: 3, high: 4 } });
    expect(parameterValue(setPosition(apart, 0.1 + 0.2).q, 'mu')).toBe(0.3);
  });

  it('moves another parameter over a range that holds it', () => {
    const sigma = setMoving(apart, 'sigma');
    expect(sigma.moving.name).toBe('sigma');
    expect(isMeant(sigma)).toBe(true);
    expect(setMoving(apart, 'nothing')).toBe(apart);
    expect(setRange(apart, 'to', 0.5).moving).toEqual({ name: 'mu', from: 0, to: 1.5 });
  });

  it('swaps the two, and again is as before', () => {
    expect(swapLaws(apart)).toMatchObject({ p: apart.q, q: apart.p });
    expect(swapLaws(swapLaws(apart))).toEqual(apart);
  });

  it('merges and parts, one seam at a time or all', () => {
    expect(toggleJoin(toggleJoin(merging, 3), 1).joins).toEqual([1, 3]);
    expect(toggleJoin(toggleJoin(merging, 3), 3)).toEqual(merging);
    expect(mergeNext(mergeNext(merging)).joins).toEqual([0, 1]);
    expect(splitAll(mergeNext(merging)).joins).toEqual([]);
    expect(toggleJoin(merging, 7)).toBe(merging);
  });

  it('keeps both rows of bars of one length, their masses whole, and no join past the last', () => {
    const shorter = setBars({ ...merging, joins: [0, 6] }, 'p', { family: 'categorical', params: { probs: [0.5, 0.25, 0.25] } });
    expect(shorter.bars.q.params.probs).toHaveLength(3);
    expect(shorter.bars.q.params.probs.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    expect(shorter.joins).toEqual([0]);
    expect(isMeant(shorter)).toBe(true);
  });

  it('asks in another mode for what its first example proves, unless the reader has asked for something else', () => {
    expect(openMode(disjoint, 'merge')).toEqual({ ...disjoint, mode: 'merge', property: 'merging' });
    expect(openMode({ ...disjoint, property: 'geometry' }, 'merge').property).toBe('geometry');
  });

  it('holds α within what its slider has', () => {
    expect([setAlpha(apart, -3).alpha, setAlpha(apart, 0.1 + 0.2).alpha, setAlpha(apart, 1e9).alpha]).toEqual([0.05, 0.3, 4]);
  });
});

describe('the address of divergences', () => {
  const links = presetNames.map((name) => ({ name, scene: divergencesPresets[name] }));

  it.for(links)('brings $name back, told as the difference from the default', ({ scene }) => {
    const hash = encodeHash<DivergencesScene>(divergencesCore, scene);
    expect(decodeHash<DivergencesScene>(divergencesCore, hash)).toEqual({ scene, problems: [] });
  });

  it.for(modes.map((mode) => ({ mode })))('opens on the first example of $mode by a link that names no more', ({ mode }) => {
    const first = presetNames.find((name) => divergencesPresets[name].mode === mode);
    expect(decodeHash<DivergencesScene>(divergencesCore, `mode=${mode}`)).toEqual({ scene: divergencesPresets[first ?? 'apart'], problems: [] });
  });

  it('names what of a link it cannot take, and leaves it as it was', () => {
    const { scene, problems } = decodeHash<DivergencesScene>(divergencesCore, 'q=poisson:4&move=rate&alpha=9&tq=0.5_0.6_0.1&join=7&of=best');
    expect(problems.map(({ key, used }) => [key, used])).toEqual([
      ['q', 'normal:1.5_1'],
      ['move', 'mu'],
      ['alpha', '0.5'],
      ['tq', '0.5_0.45_0.05'],
      ['of', 'klPQ'],
      ['join', 'none'],
    ]);
    expect(scene).toEqual(apart);
  });

  it('has no meaning for words that are none', () => {
    const field = (key: string) => divergencesCore.fields.find((one) => one.key === key);
    expect(field('mode')?.write('sideways', apart)).toBeUndefined();
    expect(field('tp')?.write('a_b', apart)).toBeUndefined();
    expect(field('join')?.write('x', apart)).toBeUndefined();
  });
});

it('takes a part of a scene from a host page, in step with the rest', () => {
  const taken = mergeScene<DivergencesScene>(divergencesCore, apart, { q: { params: { mu: 8 } } });
  expect(taken).toMatchObject({ scene: { moving: { name: 'mu', from: 0, to: 8 } } });
});

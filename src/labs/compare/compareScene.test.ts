import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Distribution } from '../../math/families';
import { pairOf } from '../../math/law/pairOf';
import { klOf } from '../../math/quantities/klOf';
import { mergeScene } from '../../scene/mergeScene';
import { compareCore } from './compareCore';
import { setBinWidth, setBrush, setCut, setDistribution, setScale, setSmoothing, swapLaws, toggleLock } from './compareEdits';
import { comparePresets } from './comparePresets';
import { compareSchema } from './compareScene';
import type { CompareScene } from './compareScene';
import { presetNames, presetOf } from './presetOf';
import { startBinWidth } from './startBinWidth';

const { normals, worms, truncated, disjoint, tails, scale, zeros } = comparePresets;
const cauchy: Distribution = { family: 'cauchy', params: { x0: 0, gamma: 1 } };
const poisson: Distribution = { family: 'poisson', params: { rate: 4 } };

const isScene = (scene: unknown): boolean => v.safeParse(compareSchema, scene).success;
const problemOf = (scene: unknown): string => v.safeParse(compareSchema, scene).issues?.[0].message ?? '';
const forward = ({ pair }: CompareScene): number => {
  const { p, q } = pairOf(pair);
  return klOf(p, q).value;
};
const reverse = ({ pair }: CompareScene): number => {
  const { p, q } = pairOf(pair);
  return klOf(q, p).value;
};

describe('the presets', () => {
  it.each(presetNames)('%s is a scene, and known for what it is', (name) => {
    expect(problemOf(comparePresets[name])).toBe('');
    expect(presetOf(comparePresets[name])).toEqual({ name, isChanged: false });
  });

  it('keep their names while they are played with, and lose them to another family', () => {
    const moved = setDistribution(normals, 'q', { family: 'normal', params: { mu: 3, sigma: 1 } });
    expect(presetOf(moved)).toEqual({ name: 'normals', isChanged: true });
    expect(presetOf(setDistribution(normals, 'q', cauchy))).toBeNull();
  });

  it('lose their names to the data of a reader, of which their lines say nothing', () => {
    const { faithful } = comparePresets;
    expect(presetOf(setDistribution(faithful, 'q', { family: 'normal', params: { mu: 3, sigma: 1 } }))?.name).toBe('faithful');
    expect(presetOf(setDistribution(faithful, 'p', { family: 'gaussianKde', params: { data: [3, 4, 6], bandwidth: 1 } }))).toBeNull();
    expect(presetOf(setDistribution(worms, 'p', { family: 'empirical', params: { counts: [3, 4, 6] } }))).toBeNull();
  });

  it('show what their lines promise', () => {
    expect(forward(normals)).not.toBe(reverse(normals));
    expect([forward(disjoint), reverse(disjoint)]).toEqual([Infinity, Infinity]);
    expect(forward(truncated)).toBe(Infinity);
    const { p } = pairOf(truncated.pair);
    expect(reverse(truncated)).toBeCloseTo(-Math.log(p.cdf(1.5) - p.cdf(-1)), 12);
    expect(forward(tails)).toBeLessThan(Infinity);
    expect(forward(setDistribution(tails, 'p', { family: 'studentT', params: { nu: 2, mu: 0, sigma: 1 } }))).toBe(Infinity);
  });
});

describe('a scene', () => {
  it('refuses bins between counts, and has bins of 1 between counts and a density', () => {
    expect(isScene({ ...worms, pair: { ...worms.pair, binWidth: 1 } })).toBe(false);
    const mixed = setDistribution(normals, 'q', poisson);
    expect(mixed.pair.binWidth).toBe(1);
    expect(isScene(mixed)).toBe(true);
    expect(problemOf({ ...mixed, pair: { ...mixed.pair, binWidth: 2 } })).toContain('must be null between two discrete laws');
    expect(problemOf({ ...mixed, pair: { ...mixed.pair, scale: 2 } })).toContain('unless both laws are continuous');
  });

  it('gives bins and stretches up where they have no meaning any more', () => {
    const stretched = setBinWidth(setScale(normals, normals, 2), 0.5);
    const counts = setDistribution(setDistribution(stretched, 'p', poisson), 'q', poisson);
    expect([counts.pair.binWidth, counts.pair.scale]).toEqual([null, 1]);
  });

  it('refuses a cut that leaves nothing, with the name of what it cuts', () => {
    const nothing = { ...disjoint, pair: { ...disjoint.pair, p: { ...disjoint.pair.p, cut: { low: 5, high: null } } } };
    expect(problemOf(nothing)).toContain('p.cut');
    expect(setCut(disjoint, 'p', { low: 5, high: null })).toBe(disjoint);
  });

  it('refuses more bins than can be summed, before they are: tails too heavy, or bins too narrow', () => {
    const heavy = setDistribution(normals, 'p', cauchy);
    expect(setBinWidth(heavy, 1)).toBe(heavy);
    expect(problemOf({ ...heavy, pair: { ...heavy.pair, binWidth: 1 } })).toContain('at most 20000');
    expect(setBinWidth(normals, 1e-5)).toBe(normals);
    expect(setDistribution(setBinWidth(normals, 0.5), 'p', cauchy).pair.binWidth).toBeNull();
    const counts = setDistribution(worms, 'q', poisson);
    expect(setDistribution(counts, 'p', cauchy)).toBe(counts);
  });

  it('refuses to smooth what nothing can be spread over', () => {
    const far = { ...normals, pair: { ...normals.pair, p: { distribution: { family: 'normal', params: { mu: 1e308, sigma: 1e308 } }, cut: null } } };
    expect(mergeScene(compareCore, normals, { pair: { p: far.pair.p } })).toMatchObject({ ok: true });
    expect(mergeScene(compareCore, normals, { pair: { p: far.pair.p, smoothing: { p: 0.1 } } })).toMatchObject({ ok: false, field: 'scene.pair' });
  });

  it('takes a partial scene of a host page, and names the field that it refuses', () => {
    const taken = mergeScene<CompareScene>(compareCore, normals, { pair: { q: { distribution: { params: { sigma: 3 } } } } });
    expect(taken).toMatchObject({ ok: true, scene: { pair: { q: { distribution: { params: { mu: 1.5, sigma: 3 } } } } } });
    const other = mergeScene<CompareScene>(compareCore, normals, { pair: { q: { distribution: poisson } } });
    expect(other).toMatchObject({ ok: true, scene: { pair: { binWidth: 1 } } });
    expect(mergeScene<CompareScene>(compareCore, normals, { pair: { smoothing: { q: 2 } } })).toMatchObject({
      ok: false,
      field: 'scene.pair.smoothing.q',
    });
    expect(mergeScene<CompareScene>(compareCore, normals, { colour: 'red' })).toMatchObject({ ok: false, field: 'scene.colour' });
  });
});

describe('locks', () => {
  const locked = toggleLock(toggleLock(zeros, 'p', 2), 'q', 1);

  it('go on and off again, in order, and only where there are bars', () => {
    expect(toggleLock(locked, 'p', 0).locked).toEqual({ p: [0, 2], q: [1] });
    expect(toggleLock(toggleLock(locked, 'p', 2), 'q', 1)).toEqual(zeros);
    expect(toggleLock(normals, 'p', 0)).toBe(normals);
    expect(toggleLock(zeros, 'p', 6)).toBe(zeros);
  });

  it('go with their law when the two are swapped', () => {
    expect(swapLaws(locked).locked).toEqual({ p: [1], q: [2] });
  });

  it('stay while bars are moved, and go with the bars that another law has not', () => {
    const moved = setDistribution(locked, 'p', { family: 'categorical', params: { probs: [0.5, 0.5, 0, 0, 0, 0] } });
    expect(moved.locked).toBe(locked.locked);
    expect(setDistribution(locked, 'p', { family: 'categorical', params: { probs: [0.5, 0.5] } }).locked).toEqual({ p: [], q: [1] });
    expect(setDistribution(locked, 'q', poisson).locked).toEqual({ p: [2], q: [] });
  });

  it('are refused where there is no such bar, with the side that lacks it', () => {
    expect(problemOf({ ...zeros, locked: { p: [], q: [6] } })).toContain('bars of a free q');
    expect(problemOf({ ...normals, locked: { p: [0], q: [] } })).toContain('bars of a free p');
    expect(isScene({ ...zeros, locked: { p: [0.5], q: [] } })).toBe(false);
    expect(isScene({ ...zeros, locked: { p: [0, 5], q: [] } })).toBe(true);
  });
});

describe('an edit', () => {
  it('of the scale moves cuts, bins and the brush along, from where the gesture began', () => {
    const start = setBrush(setBinWidth(truncated, 0.5), 1);
    const there = setScale(setScale(start, start, 3), start, 2);
    expect(there.pair.q.cut).toEqual({ low: -2, high: 3 });
    expect([there.pair.binWidth, there.brush, there.pair.scale]).toEqual([1, 2, 2]);
    expect(setScale(there, start, 1)).toEqual(start);
  });

  it('of the scale moves no divergence', () => {
    const stretched = setScale(scale, scale, 7);
    expect(forward(stretched)).toBeCloseTo(forward(scale), 9);
    expect(reverse(stretched)).toBeCloseTo(reverse(scale), 9);
  });

  it('swaps the laws with all that is done to each, and back', () => {
    const start = setSmoothing(truncated, { q: 0.1 });
    const swapped = swapLaws(start);
    expect([forward(swapped), reverse(swapped)]).toEqual([reverse(start), forward(start)]);
    expect(swapped.pair.smoothing).toEqual({ p: 0.1, q: 0 });
    expect(swapLaws(swapped)).toEqual(start);
  });

  it('that smooths makes finite what was not', () => {
    expect(forward(setSmoothing(disjoint, { q: 0.01 }))).toBeLessThan(Infinity);
  });

  it('begins with round bins, that lose some of the divergence', () => {
    expect(startBinWidth(normals)).toBe(1);
    const binned = setBinWidth(normals, startBinWidth(normals));
    expect(forward(binned)).toBeLessThan(forward(normals));
    expect(forward(setBinWidth(normals, 0.1))).toBeGreaterThan(forward(binned));
  });
});

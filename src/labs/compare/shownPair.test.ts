import { describe, expect, it } from 'vitest';
import { compareLaws } from '../../engine/compareLaws';
import { setBinWidth, setDistribution, setScale } from './compareEdits';
import { comparePresets } from './comparePresets';
import { infinitePlaces } from './infinitePlaces';
import { presetNames } from './presetOf';
import { shownPair } from './shownPair';
import { namedX, stepAlong, walkStep } from './stepAlong';
import { placeOfCase, zeroCaseOf, zeroCases } from './zeroCases';

const { normals, worms, zeros, truncated, tails, bins, disjoint } = comparePresets;
const compared = (pair: (typeof normals)['pair']) => compareLaws({ pair, view: shownPair(pair).view });

function expectNear(value: number, expected: number): void {
  expect(value === expected || Math.abs(value - expected) <= 1e-12 * Math.abs(expected), `${value} for ${expected}`).toBe(true);
}

describe('a pair on its axis', () => {
  it.each(presetNames)('has at every x what the worker says there: %s', (name) => {
    const { pair } = comparePresets[name];
    const shown = shownPair(pair);
    const { xs, logP, logQ, logRatio, contributionPQ, contributionQP } = compared(pair);
    for (let i = 0; i < xs.length; i += Math.ceil(xs.length / 23)) {
      const at = shown.termsAt((xs[i] ?? Number.NaN) * shown.step);
      const said = [logP, logQ, logRatio, contributionPQ, contributionQP].map((values) => values[i] ?? Number.NaN);
      for (const [k, value] of [at.logP, at.logQ, at.logRatio, at.forward, at.reverse].entries()) {
        expectNear(value, said[k] ?? Number.NaN);
      }
    }
  });

  it('reads x in bins as the bin that it is in', () => {
    const half = shownPair(setBinWidth(normals, 0.5).pair);
    expect([half.termsAt(0.7).x, half.termsAt(0.76).x, half.termsAt(-0.3).x]).toEqual([0.5, 1, -0.5]);
    expect(half.isBinned).toBe(true);
    expect(shownPair(worms.pair).isBinned).toBe(false);
  });

  it('stretches its axis with x', () => {
    const [low, high] = shownPair(normals.pair).domain;
    const stretched = shownPair(setScale(normals, normals, 10).pair).domain;
    expect(stretched).toEqual([low * 10, high * 10]);
  });

  it('has ends that stand still while a law moves a little', () => {
    const moved = setDistribution(normals, 'p', { family: 'normal', params: { mu: 0.03, sigma: 1 } });
    expect(shownPair(moved.pair).domain).toEqual(shownPair(normals.pair).domain);
  });
});

describe('a walk along x', () => {
  it('begins in the middle of the view, and ends at its ends', () => {
    const pair = shownPair(worms.pair);
    expect(stepAlong(pair, null, 1)).toBe(5);
    expect(stepAlong(pair, 9, 1)).toBe(10);
    expect(stepAlong(pair, 10, 1)).toBe(10);
    expect(stepAlong(pair, 0, -1)).toBe(0);
  });

  it('goes from bin to bin, and by round steps along a density', () => {
    expect(stepAlong(shownPair(bins.pair), 0, 2)).toBe(2);
    const pair = shownPair(normals.pair);
    expect(walkStep(pair)).toBe(0.2);
    expect(stepAlong(pair, 1, 1)).toBe(1.2);
    expect(namedX(pair, 2.98213)).toBe(2.98);
  });
});

describe('the places of an infinity', () => {
  const placesOf = (scene: typeof normals, direction: 'klPQ' | 'klQP') => {
    const pair = shownPair(scene.pair);
    return infinitePlaces(compared(scene.pair)[direction], pair);
  };

  it('are runs of outcomes, hatched by whole bars', () => {
    expect(placesOf(zeros, 'klPQ')).toEqual([{ from: 0, to: 0, edges: [-0.5, 0.5] }]);
    expect(placesOf(setBinWidth(truncated, 0.5), 'klPQ').every(({ tail }) => tail === undefined)).toBe(true);
  });

  it('are intervals of a density, open where they have no end', () => {
    expect(placesOf(truncated, 'klPQ').map(({ edges }) => edges)).toEqual([
      [-Infinity, -1],
      [1.5, Infinity],
    ]);
    expect(placesOf(disjoint, 'klQP').map(({ edges }) => edges)).toEqual([[2, 3]]);
  });

  it('are tails where both have mass, but one falls off too fast', () => {
    const heavy = setDistribution(tails, 'p', { family: 'studentT', params: { nu: 1.5, mu: 0, sigma: 1 } });
    const places = placesOf(heavy, 'klPQ');
    expect(places.map(({ tail }) => tail)).toEqual(['low', 'high']);
    expect(placesOf(heavy, 'klQP')).toEqual([]);
  });
});

describe('the four cases of zero', () => {
  it('are told by which of the two has mass', () => {
    expect([zeroCaseOf(-1, -2), zeroCaseOf(0, -Infinity), zeroCaseOf(-Infinity, 0), zeroCaseOf(-Infinity, -Infinity)]).toEqual([
      ...zeroCases,
    ]);
  });

  it('are all to be found in the preset that is about them', () => {
    const comparison = compared(zeros.pair);
    expect(zeroCases.map((one) => placeOfCase(comparison, one))).toEqual([2, 0, 3, 5]);
    expect(placeOfCase(compared(normals.pair), 'onlyP')).toBeUndefined();
  });
});

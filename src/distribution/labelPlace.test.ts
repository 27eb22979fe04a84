import { expect, it } from 'vitest';
import type { Distribution } from '../math/families';
import { lawOf } from '../math/law/lawOf';
import { densityCurve } from './densityCurve';
import { labelPlace } from './labelPlace';

const view = { low: -5, high: 5 };
const curveOf = (distribution: Distribution) => densityCurve(lawOf(distribution), view);
const normal = curveOf({ family: 'normal', params: { mu: 0, sigma: 1 } });

it('a law alone is named at its peak', () => {
  const place = labelPlace(normal, []);
  expect(place?.x).toBeCloseTo(0, 6);
  expect(place?.y).toBe(Math.exp(Math.max(...normal.logProb)));
});

it('beside another law it is named where it stands out most', () => {
  const moved = curveOf({ family: 'normal', params: { mu: 0.5, sigma: 1 } });
  expect(labelPlace(normal, [moved])?.x).toBeLessThan(-0.4);
  expect(labelPlace(moved, [normal])?.x).toBeGreaterThan(0.9);
});

it('an infinite peak is no place, and a law out of sight has none', () => {
  const place = labelPlace(curveOf({ family: 'gamma', params: { shape: 0.5, rate: 1 } }), []);
  expect(place?.y).toBeLessThan(Infinity);
  expect(labelPlace(densityCurve(lawOf({ family: 'poisson', params: { rate: 4 } }), { low: -3, high: -1 }), [])).toBeNull();
});

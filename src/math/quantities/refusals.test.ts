import { expect, it } from 'vitest';
import { lawOf } from '../law/lawOf';
import type { Law } from '../law/law';
import { alphaDivergenceOf } from './alphaDivergenceOf';
import { chiSquaredOf } from './chiSquaredOf';
import { contributionOf } from './contributionOf';
import { crossEntropyOf } from './crossEntropyOf';
import { hellingerOf } from './hellingerOf';
import { jeffreysOf } from './jeffreysOf';
import { jensenShannonOf } from './jensenShannonOf';
import { klOf } from './klOf';
import { logRatioOf } from './logRatioOf';
import { renyiOf } from './renyiOf';
import { totalVariationOf } from './totalVariationOf';
import { wasserstein1Of } from './wasserstein1Of';

const density = lawOf({ family: 'normal', params: { mu: 0, sigma: 1 } });
const mass = lawOf({ family: 'poisson', params: { rate: 3 } });

const ofPairs: Readonly<Record<string, (p: Law, q: Law) => unknown>> = {
  alphaDivergenceOf: (p, q) => alphaDivergenceOf(p, q, 0.3),
  chiSquaredOf,
  contributionOf,
  crossEntropyOf,
  hellingerOf,
  jeffreysOf,
  jensenShannonOf,
  klOf,
  logRatioOf,
  renyiOf: (p, q) => renyiOf(p, q, 0.3),
  'renyiOf at 1': (p, q) => renyiOf(p, q, 1),
  totalVariationOf,
  wasserstein1Of,
};

it.each(Object.keys(ofPairs))('%s refuses a mass beside a density, either way round', (name) => {
  for (const [p, q] of [[density, mass], [mass, density]] as const) {
    expect(() => ofPairs[name]?.(p, q)).toThrow(RangeError);
    expect(() => ofPairs[name]?.(p, q)).toThrow(/both be discrete or both continuous/);
  }
});

it.each([0, -1, Infinity, Number.NaN])('the order %d is refused by name', (alpha) => {
  for (const of of [alphaDivergenceOf, renyiOf]) {
    expect(() => of(density, density, alpha)).toThrow(new RangeError(`alpha must be positive and finite, got ${alpha}`));
  }
});

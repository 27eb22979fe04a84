import { describe, expect, it } from 'vitest';
import { forwardKlGradient, reverseKlGradient, reverseKlHessian } from './mixtureGradient';
import { mixtureCrossEntropy, reverseCrossEntropy } from './mixtureEntropy';
import { forwardKl, reverseKl } from './mixtureKl';
import { normalSurfaces } from './normalSurfaces';
import { prepareMixture } from './prepareMixture';

const good = { weights: [0.5, 0.5], mus: [0, 1], sigmas: [1, 2] };

describe('a mixture that is none is a RangeError that names', () => {
  it.each([
    ['weights', { weights: [], mus: [], sigmas: [] }],
    ['mus', { ...good, mus: [0] }],
    ['sigmas', { ...good, sigmas: [1, 1, 1] }],
    ['weights', { ...good, weights: [0.5, Number.NaN] }],
    ['mus', { ...good, mus: [0, Infinity] }],
    ['sigmas', { ...good, sigmas: [1, Infinity] }],
    ['weights', { ...good, weights: [1.5, -0.5] }],
    ['weights', { ...good, weights: [0.5, 0.5 + 2e-9] }],
    ['sigmas', { ...good, sigmas: [1, 0] }],
    ['sigmas', { ...good, sigmas: [1, -1] }],
  ])('%s: %j', (name, p) => {
    expect(() => prepareMixture(p)).toThrow(RangeError);
    expect(() => prepareMixture(p)).toThrow(new RegExp(`^${name} `));
  });
});

it('weights that miss 1 by less than 1e-9 are normalized', () => {
  const p = prepareMixture({ ...good, weights: [0.5, 0.5 + 5e-10] });
  expect(p.weights.reduce((sum, weight) => sum + weight, 0)).toBe(1);
});

describe('a normal that is none is a RangeError that names its parameter', () => {
  const p = prepareMixture(good);
  it.each([
    forwardKl,
    reverseKl,
    mixtureCrossEntropy,
    reverseCrossEntropy,
    forwardKlGradient,
    reverseKlGradient,
    reverseKlHessian,
  ])('in $name', (of) => {
    expect(() => of(p, Number.NaN, 1)).toThrow(/^mu /);
    expect(() => of(p, Infinity, 1)).toThrow(/^mu /);
    for (const sigma of [0, -1, Infinity, Number.NaN]) expect(() => of(p, 0, sigma)).toThrow(/^sigma /);
  });

  it('in surfaces, which must not be empty either', () => {
    expect(() => normalSurfaces(p, [0, Number.NaN], [1])).toThrow(/^mu /);
    expect(() => normalSurfaces(p, [0], [1, 0])).toThrow(/^sigma /);
    expect(() => normalSurfaces(p, [], [1])).toThrow(/^mus /);
    expect(() => normalSurfaces(p, [0], [])).toThrow(/^sigmas /);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compensatedSum } from '../math/divergence/compensatedSum';
import { families } from '../math/families';
import type { Distribution, DistributionOf, FamilyName } from '../math/families';
import { distributionOf } from '../math/families/distributionOf';
import { checkDistribution } from './checkDistribution';
import { setCutEnd } from './cutEdits';
import { addKnot, addKnotInWidest, areaOf, removeKnot, setKnot, setKnotDensity } from './drawnEdits';
import { familyNames } from './familyNames';
import { addComponent, peakOf, componentsOf, removeComponent, setPeak, setSigma, setWeight } from './mixtureEdits';
import { parameterFields } from './parameterFields';
import { parameterValue } from './parameterValue';
import { barCount, barProbs, fewestOutcomes, flatten, setOutcomes, setProb } from './pmfEdits';
import { scalarParameter } from './scalarParameter';
import { setParameter } from './setParameter';
import { sliderRange } from './sliderRange';

const exampleOf = <F extends FamilyName>(family: F): DistributionOf<F> => distributionOf(family, families[family].example);

const numbersOf = (family: FamilyName): readonly string[] =>
  parameterFields(family).flatMap(({ name }) => (scalarParameter(family, name) ? [name] : []));

describe.each(familyNames.filter((family) => numbersOf(family).length > 0))('the numbers of %s', (family) => {
  const example: Distribution = exampleOf(family);
  const names = numbersOf(family);

  it('whatever is set for them, it stays a member of its family', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.double({ noNaN: true })), { maxLength: 6 }), (moves) => {
        const moved = moves.reduce((now, [at, value]) => setParameter(now, names[at % names.length] ?? '', value), example);
        expect(checkDistribution(moved)).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('a slider holds any value that is there, and more than that', () => {
    fc.assert(
      fc.property(fc.nat(), fc.double({ noNaN: true, min: -1e9, max: 1e9 }), (at, value) => {
        const name = names[at % names.length] ?? '';
        const parameter = scalarParameter(family, name);
        if (!parameter) return;
        const set = parameterValue(setParameter(example, name, value), name);
        const { min, max } = sliderRange(parameter, set);
        expect(min).toBeLessThanOrEqual(set);
        expect(max).toBeGreaterThanOrEqual(set);
        expect(max).toBeGreaterThan(min);
      }),
    );
  });
});

it('a value inside of the domain is set as it is; NaN and a name that is not there change nothing', () => {
  const normal = exampleOf('normal');
  expect(setParameter(normal, 'sigma', 0.25).params).toEqual({ mu: 0, sigma: 0.25 });
  expect(setParameter(normal, 'sigma', -1).params).toEqual({ mu: 0, sigma: 1e-6 });
  expect(setParameter(normal, 'sigma', Number.NaN)).toBe(normal);
  expect(setParameter(normal, 'toString', 1)).toBe(normal);
  expect(setParameter(exampleOf('uniform'), 'low', 7).params).toEqual({ low: 1 - 1e-6, high: 1 });
  expect(setParameter(exampleOf('binomial'), 'trials', 7.4).params).toMatchObject({ trials: 7 });
});

describe('a mixture', () => {
  const mixture: DistributionOf<'gaussianMixture'> = {
    family: 'gaussianMixture',
    params: { weights: [0.2, 0.3, 0.5], mus: [-2, 0, 3], sigmas: [0.5, 1, 2] },
  };

  it('a weight up to 1 and down again gives the others their proportions back', () => {
    const up = setWeight(mixture, mixture, 0, 1);
    expect(up.params.weights).toEqual([1, 0, 0]);
    expect(setWeight(up, mixture, 0, 0.2).params.weights[1]).toBeCloseTo(0.3, 14);
  });

  it('a peak goes where it is dragged', () => {
    const moved = componentsOf(setPeak(mixture, mixture, 1, { x: 1, y: 0.2 }))[1];
    expect(moved?.mu).toBe(1);
    expect(moved && peakOf(moved)).toBeCloseTo(0.2, 12);
  });

  it('has as many components as its family takes, and one at least', () => {
    const many = Array.from({ length: 10 }).reduce<typeof mixture>((now) => addComponent(now), mixture);
    expect(many.params.mus).toHaveLength(6);
    expect(checkDistribution(many)).toBeNull();
    const few = Array.from({ length: 10 }).reduce<typeof mixture>((now) => removeComponent(now, 0), mixture);
    expect(few.params).toEqual({ weights: [1], mus: [3], sigmas: [2] });
    expect(setSigma(few, 0, -1).params.sigmas[0]).toBeGreaterThan(0);
  });
});

describe('bars', () => {
  const counts: Distribution & { family: 'empirical' } = { family: 'empirical', params: { counts: [1, 2, 1, 0] } };

  it('of counts are their shares, and moved they are a free pmf whose sum is 1', () => {
    expect(barProbs(counts)).toEqual([0.25, 0.5, 0.25, 0]);
    const moved = setProb(counts, counts, 1, 0);
    expect(moved).toEqual({ family: 'categorical', params: { probs: [0.5, 0, 0.5, 0] } });
  });

  it('more or fewer of them keep the proportions of the rest', () => {
    expect(barProbs(setOutcomes(counts, 2))).toEqual([1 / 3, 2 / 3]);
    expect(barProbs(setOutcomes(counts, 6))).toEqual([0.25, 0.5, 0.25, 0, 0, 0]);
    expect(barProbs(flatten(counts))).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect(compensatedSum(barProbs(setOutcomes({ family: 'categorical', params: { probs: [0, 0, 1] } }, 2)))).toBe(1);
  });

  it('are as many as can be taken hold of, and none in another family', () => {
    expect(barCount(counts)).toBe(4);
    expect(barCount(exampleOf('poisson'))).toBe(0);
  });
});

describe('bars that are locked', () => {
  const anyLocked = fc
    .integer({ min: 2, max: 8 })
    .chain((n) =>
      fc.record({
        weights: fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: n, maxLength: n }),
        locked: fc.uniqueArray(fc.nat({ max: n - 1 })).map((xs): ReadonlySet<number> => new Set(xs)),
        x: fc.nat({ max: n - 1 }),
        value: fc.double({ min: -1, max: 2, noNaN: true }),
        to: fc.integer({ min: 2, max: 10 }),
      }),
    )
    .map(({ weights, ...rest }) => {
      const probs = weights.map((one) => one / compensatedSum(weights));
      return { ...rest, bars: { family: 'categorical' as const, params: { probs } } };
    });

  it('keep their values, and the sum is 1, whatever is done to the others', () => {
    fc.assert(
      fc.property(anyLocked, ({ bars, locked, x, value, to }) => {
        const before = barProbs(bars);
        for (const after of [setProb(bars, bars, x, value, locked), setOutcomes(bars, to, locked), flatten(bars, locked)]) {
          const probs = barProbs(after);
          const kept = [...locked].filter((one) => one < probs.length);
          expect(kept.map((one) => probs[one])).toEqual(kept.map((one) => before[one]));
          expect(compensatedSum(probs)).toBeCloseTo(1, 14);
          expect(checkDistribution(after)).toBeNull();
        }
      }),
    );
  });

  const bars = { family: 'categorical' as const, params: { probs: [0.1, 0.2, 0.3, 0.4] } };

  it('leave what they leave to those that are made alike', () => {
    const [first, ...others] = barProbs(flatten(bars, new Set([0])));
    expect(first).toBe(0.1);
    others.forEach((prob) => expect(prob).toBeCloseTo(0.3, 15));
  });

  it('are not cut off where none that is free would take their mass', () => {
    expect(fewestOutcomes(4, new Set([0, 1]))).toBe(3);
    expect(setOutcomes(bars, 2, new Set([0, 1]))).toBe(bars);
    expect(barProbs(setOutcomes(bars, 3, new Set([0, 1])))[2]).toBeCloseTo(0.7, 15);
    expect(fewestOutcomes(4, new Set([0, 1, 2, 3]))).toBe(4);
    expect(fewestOutcomes(4, new Set([3]))).toBe(2);
  });
});

describe('a drawn density', () => {
  const drawn: DistributionOf<'drawnDensity'> = { family: 'drawnDensity', params: { knots: [0, 1, 3, 4], heights: [0, 2, 1, 0] } };

  it('a knot goes where it is dragged, as a density', () => {
    const moved = setKnotDensity(drawn, drawn, 1, { x: 1.5, density: 0.3 });
    expect(moved.params.knots[1]).toBe(1.5);
    expect((moved.params.heights[1] ?? 0) / areaOf(moved)).toBeCloseTo(0.3, 12);
  });

  it('a knot stays between its neighbours, and the last height above 0 stays above it', () => {
    expect(setKnot(drawn, 1, { x: 9 }).params.knots[1]).toBeLessThan(3);
    const needle: typeof drawn = { family: 'drawnDensity', params: { knots: [0, 1, 2], heights: [0, 1, 0] } };
    expect(setKnot(needle, 1, { y: 0 })).toBe(needle);
    expect(removeKnot(needle, 1)).toBe(needle);
    expect(checkDistribution(setKnotDensity(needle, needle, 1, { x: 1, density: 9 }))).toBeNull();
  });

  it('one knot more on a line changes nothing of the density', () => {
    const more = addKnotInWidest(drawn);
    expect(more.params).toEqual({ knots: [0, 1, 2, 3, 4], heights: [0, 2, 1.5, 1, 0] });
    expect(areaOf(more)).toBe(areaOf(drawn));
    expect(addKnot(drawn, 9)).toBe(drawn);
    expect(addKnot(drawn, 1)).toBe(drawn);
  });
});

it('the ends of a cut never pass each other, and none is no cut', () => {
  expect(setCutEnd(null, 'low', 2)).toEqual({ low: 2, high: null });
  expect(setCutEnd({ low: 2, high: 3 }, 'low', 4)).toEqual({ low: 4, high: 4 });
  expect(setCutEnd({ low: 2, high: null }, 'low', null)).toBeNull();
});

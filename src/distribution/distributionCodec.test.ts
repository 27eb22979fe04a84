import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { families } from '../math/families';
import type { Distribution, DistributionOf, FamilyName } from '../math/families';
import { distributionOf } from '../math/families/distributionOf';
import { extremes } from '../math/families/extremes';
import { realSets } from './data/realSets';
import { decodeCut, encodeCut } from './cutCodec';
import { decodeDistribution, encodeDistribution } from './distributionCodec';
import { forLink } from './data/forLink';
import { familyNames } from './familyNames';

function membersOf<F extends FamilyName>(family: F): readonly DistributionOf<F>[] {
  return [families[family].example, ...extremes[family]].map((params) => distributionOf(family, params));
}

/** What an address may hold without escapes, and the separators of a hash left out. */
const URL_SAFE = /^[\w.:;@~-]+$/;

describe.each(familyNames)('%s', (family) => {
  const members: readonly Distribution[] = membersOf(family);
  const whole = members.filter((member) => !forLink(member).binned);
  it.each(whole.map((member, place) => ({ place, member })))('comes back from an address to the last bit: $place', ({ member }) => {
    const text = encodeDistribution(member);
    expect(text).toMatch(URL_SAFE);
    expect(decodeDistribution(text)).toStrictEqual(member);
    expect(new URLSearchParams(`p=${text}`).get('p')).toBe(text);
  });
});

it('any normal comes back from an address to the last bit', () => {
  // Two zeros are one number.
  const double = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
  const positive = fc.double({ noNaN: true, noDefaultInfinity: true, min: 5e-324 });
  fc.assert(
    fc.property(double, positive, (mu, sigma) => {
      const member: Distribution = { family: 'normal', params: { mu, sigma } };
      expect(decodeDistribution(encodeDistribution(member))).toStrictEqual(member);
    }),
  );
});

it('an address reads as the family and its parameters', () => {
  expect(encodeDistribution({ family: 'normal', params: { mu: 0, sigma: 1 } })).toBe('normal:0_1');
  expect(encodeDistribution({ family: 'studentT', params: { nu: 4, mu: -1, sigma: 0.5 } })).toBe('studentT:4_-1_0.5');
  const mixture = { weights: [0.25, 0.75], mus: [-2, 2], sigmas: [0.5, 1] };
  expect(encodeDistribution({ family: 'gaussianMixture', params: mixture })).toBe('gaussianMixture:0.25_0.75;-2_2;0.5_1');
});

describe('a real set', () => {
  const data = realSets.faithful.kind === 'continuous' ? realSets.faithful.data : [];
  const kde: Distribution = { family: 'gaussianKde', params: { data, bandwidth: 0.3 } };

  it('is called by its name, and read back as the same numbers', () => {
    expect(encodeDistribution(kde)).toBe('gaussianKde:@faithful;0.3');
    expect(decodeDistribution('gaussianKde:@faithful;0.3')).toStrictEqual(kde);
    expect(encodeDistribution({ family: 'empirical', params: { counts: [2, 3, 5, 14, 16, 15, 12, 8, 10, 8, 7] } })).toBe('empirical:@worms');
  });

  it('is made shorter where it differs by a bit, and has no name then', () => {
    const [first = 0, ...rest] = data;
    const text = encodeDistribution({ family: 'gaussianKde', params: { data: [first + 1e-9, ...rest], bandwidth: 0.3 } });
    expect(text).not.toContain('@');
    expect(text.length).toBeLessThan(1000);
    expect(decodeDistribution(text)?.family).toBe('gaussianKde');
  });

  it.each(['gaussianKde:@nobody;0.3', 'gaussianKde:@toString;0.3', 'gaussianKde:@;0.3'])('means nothing where nobody knows it: %s', (text) => {
    expect(decodeDistribution(text)).toBeUndefined();
  });
});

it.each([
  '',
  'normal',
  'normal:',
  'normal:0',
  'normal:0_1_2',
  'normal:0_0',
  'normal:0_-1',
  'normal:0_Infinity',
  'normal:0_1:2',
  'normal:0;1',
  'Normal:0_1',
  'toString:0_1',
  'uniform:1_0',
  'binomial:10.5_0.3',
  'binomial:1e15_0.3',
  'binomial:10_1.5',
  'categorical:0.5_0.6',
  'categorical:1_-0.5_0.5',
  'gaussianMixture:0.5_0.5;0;1_1',
  'gaussianMixture:0.5_0.5;0_1',
  'drawnDensity:0_0;1_1',
  'histogram:0_1_2;0_0',
  'gaussianKde:~AAAA;1',
])('an address that means no distribution gives none: %s', (text) => {
  expect(decodeDistribution(text)).toBeUndefined();
});

it('decimals that a hand has shortened are shares of 1 again', () => {
  expect(decodeDistribution('categorical:0.3333333333_0.3333333333_0.3333333333')).toStrictEqual({
    family: 'categorical',
    params: { probs: [1 / 3, 1 / 3, 1 / 3] },
  });
});

describe('a cut', () => {
  it.each([
    [null, 'none'],
    [{ low: null, high: null }, 'none'],
    [{ low: -1, high: 2.5 }, '-1..2.5'],
    [{ low: 0, high: null }, '0..'],
    [{ low: null, high: 1e30 }, '..1e30'],
  ])('%j is %s in an address', (cut, text) => {
    expect(encodeCut(cut)).toBe(text);
    expect(decodeCut(text)).toStrictEqual(text === 'none' ? null : cut);
  });

  it.each(['', '..', '2', '2..1', '0..x', '0..1..2', 'NaN..', '0..Infinity', '0...5..'])('“%s” is none', (text) => {
    expect(decodeCut(text)).toBeUndefined();
  });
});

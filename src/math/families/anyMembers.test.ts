import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lawOf } from '../law/lawOf';
import type { Law } from '../law/law';
import { crossEntropyOf } from '../quantities/crossEntropyOf';
import { entropyOf } from '../quantities/entropyOf';
import { klOf } from '../quantities/klOf';
import type { Family, Parameter, ScalarName } from './family';
import { families } from './index';
import type { FamilyName, ParamsOf } from './index';
import { distributionOf } from './distributionOf';

/** The same members every time: who breaks a law shall be told at once, and nobody else. */
const SETTINGS = { seed: 20, numRuns: 40 };
/** Of families whose divergences are integrals over many peaks, or sums over millions of outcomes. */
const FEWER = { ...SETTINGS, numRuns: 6 };
const slow: readonly FamilyName[] = ['gaussianKde', 'gaussianMixture', 'negativeBinomial'];

const number = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const positive = number(-6, 6).map(Math.exp);
const massOrNone = fc.oneof(fc.constant(0), number(0, 100));
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Of every size that the domain has room for, and the ends of it where they belong to it. */
function valueOf({ domain, integer, unconstrained }: Parameter): fc.Arbitrary<number> {
  if (integer) return fc.integer({ min: Math.max(domain.low, -60), max: Math.min(domain.high, 60) });
  const reach = domain.high < Infinity ? 9 : domain.low > -Infinity ? 7 : 1e3;
  return number(-reach, reach).map(unconstrained.from);
}

/** `low` and the steps from it. */
const ascending = fc.tuple(number(-1e3, 1e3), fc.array(positive, { minLength: 1, maxLength: 8 })).map(([low, steps]) => {
  const values = [low];
  for (const step of steps) values.push((values.at(-1) ?? low) + step);
  return values;
});
const someMass = (length: number): fc.Arbitrary<number[]> =>
  fc.array(massOrNone, { minLength: length, maxLength: length }).filter((masses) => sumOf(masses) > 1e-3);
const anyMasses = fc.integer({ min: 1, max: 12 }).chain(someMass);

/** Members of the families with vectors for parameters, or with parameters that must agree. */
const ownMembers: { readonly [F in FamilyName]?: fc.Arbitrary<ParamsOf<F>> } = {
  categorical: anyMasses.map((masses) => ({ probs: masses.map((mass) => mass / sumOf(masses)) })),
  discreteUniform: fc.tuple(fc.integer({ min: -60, max: 60 }), fc.nat(60)).map(([low, more]) => ({ low, high: low + more })),
  drawnDensity: ascending.chain((knots) => someMass(knots.length).map((heights) => ({ knots, heights }))),
  empirical: anyMasses.map((counts) => ({ counts })),
  gaussianKde: fc.record({ data: fc.array(number(-1e3, 1e3), { minLength: 1, maxLength: 12 }), bandwidth: positive }),
  gaussianMixture: fc.array(fc.tuple(number(0.01, 1), number(-1e3, 1e3), positive), { minLength: 1, maxLength: 4 }).map((parts) => {
    const total = sumOf(parts.map(([weight]) => weight));
    return { weights: parts.map(([weight]) => weight / total), mus: parts.map(([, mu]) => mu), sigmas: parts.map(([, , sigma]) => sigma) };
  }),
  histogram: ascending.chain((edges) => someMass(edges.length - 1).map((counts) => ({ edges, counts }))),
  uniform: fc.tuple(number(-1e3, 1e3), positive).map(([low, width]) => ({ low, high: low + width })),
};

function memberOf<F extends FamilyName>(name: F): fc.Arbitrary<ParamsOf<F>> {
  const family: Family<ParamsOf<F>> = families[name];
  const own = ownMembers[name];
  if (own) return own;
  const scalars = Object.entries<Parameter>(family.parameters);
  return fc
    .tuple(...scalars.map(([, parameter]) => valueOf(parameter)))
    .map((values) => scalars.reduce((moved, [parameter], i) => ({ ...moved, [parameter]: values[i] }), family.example));
}

const lawIn = <F extends FamilyName>(name: F, params: ParamsOf<F>): Law => lawOf(distributionOf<FamilyName>(name, params));

function expectDivergences(p: Law, q: Law): void {
  expect(klOf(p, q).value).toBeGreaterThanOrEqual(0);
  expect(crossEntropyOf(p, q).value).not.toBeNaN();
}

function familyLaws<F extends FamilyName>(name: F): void {
  const family: Family<ParamsOf<F>> = families[name];
  const settings = slow.includes(name) ? FEWER : SETTINGS;

  it('has a finite entropy, quantiles inside its support and numbers for scores, whatever its parameters', () => {
    fc.assert(
      fc.property(memberOf(name), (params) => {
        const law = lawIn(name, params);
        expect(entropyOf(law).value).toSatisfy(Number.isFinite);
        expect(law.variance).not.toBeLessThan(0);
        for (const u of [1e-9, 0.1, 0.5, 0.9, 1 - 1e-9]) {
          const x = law.quantile(u);
          expect(x).toBeGreaterThanOrEqual(law.support.low);
          expect(x).toBeLessThanOrEqual(law.support.high);
          expect(law.logProb(x)).not.toBeNaN();
          expect(law.cdf(x)).toBeGreaterThanOrEqual(0);
          expect(law.cdf(x)).toBeLessThanOrEqual(1);
          expect(family.score?.(params)(x) ?? []).not.toContain(Number.NaN);
        }
        expect(family.fisherInformation?.(params).flat() ?? []).not.toContain(Number.NaN);
        expect(family.exponential?.meanParams(params) ?? []).not.toContain(Number.NaN);
      }),
      settings,
    );
  });

  it('has a KL ≥ 0 and a cross-entropy from any member to any other', () => {
    fc.assert(
      fc.property(memberOf(name), memberOf(name), (p, q) => expectDivergences(lawIn(name, p), lawIn(name, q))),
      settings,
    );
  });

  const free: readonly ScalarName<ParamsOf<F>>[] = family.free;
  it.runIf(free.length > 0)('has them to its nearest neighbours', () => {
    fc.assert(
      fc.property(memberOf(name), fc.constantFrom(...free), fc.constantFrom(1e-6, 1e-10, 2 ** -52), (params, parameter, share) => {
        const value: unknown = params[parameter];
        const { high } = family.parameters[parameter].domain;
        const moved = Math.min(typeof value === 'number' ? value * (1 + share) : Number.NaN, high);
        expectDivergences(lawIn(name, params), lawIn(name, { ...params, [parameter]: moved }));
      }),
      settings,
    );
  });
}

const names = Object.keys(families).filter((name): name is FamilyName => name in families);
describe.each(names)('%s', familyLaws);

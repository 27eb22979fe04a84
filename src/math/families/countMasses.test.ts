import { describe, expect, it } from 'vitest';
import { compensatedSum } from '../divergence/compensatedSum';
import reference from './counts.json';
import { expm1Minus } from '../special/expm1Minus';
import { betaBinomial } from './betaBinomial';
import { binomial } from './binomial';
import type { DiscreteFamily } from './family';
import { negativeBinomial } from './negativeBinomial';
import { poisson } from './poisson';

interface Mass<Params> {
  readonly params: Params;
  readonly x: number;
  readonly log: number;
  readonly mass: number;
}

function massLaws<Params>(family: DiscreteFamily<Params>, masses: readonly Mass<Params>[]): void {
  it.each(masses)('has the mass of the reference: $params at $x', ({ params, x, log, mass }) => {
    expect(Math.abs(family.logProb(params)(x) / log - 1)).toBeLessThan(1e-15);
    expect(Math.abs((family.prob?.(params)(x) ?? Number.NaN) / mass - 1)).toBeLessThan(1e-15 * (1 + Math.abs(log)));
  });
}

describe('binomial', () => massLaws(binomial, reference.masses.binomial));
describe('beta-binomial', () => massLaws(betaBinomial, reference.masses.betaBinomial));
describe('negative binomial', () => massLaws(negativeBinomial, reference.masses.negativeBinomial));
describe('poisson', () => massLaws(poisson, reference.masses.poisson));

/** The mass that only q has is added by itself. */
function klBySum<Params>(family: DiscreteFamily<Params>, p: Params, q: Params): number {
  const [prob, rest, logRatio] = [family.prob?.(p), family.prob?.(q), family.logRatio?.(p, q)];
  const count = Math.min(family.support(q).high, 6000) + 1;
  return compensatedSum(
    Array.from({ length: count }, (_, x) => {
      const ratio = logRatio?.(x) ?? Number.NaN;
      return ratio === -Infinity ? (rest?.(x) ?? Number.NaN) : (prob?.(x) ?? Number.NaN) * expm1Minus(-ratio);
    }),
  );
}

function nearLaws<Params>(
  family: DiscreteFamily<Params>,
  pairs: readonly { readonly p: Params; readonly q: Params; readonly kl: number }[],
): void {
  it.each(pairs)('keeps the digits of a KL of $kl', ({ p, q, kl }) => {
    expect(Math.abs(klBySum(family, p, q) / kl - 1)).toBeLessThan(1e-13);
  });
}

describe('a log-ratio of nearly equal binomials', () => nearLaws(binomial, reference.nearKl.binomial));
describe('a log-ratio of nearly equal beta-binomials', () => nearLaws(betaBinomial, reference.nearKl.betaBinomial));
describe('a log-ratio of nearly equal negative binomials', () => nearLaws(negativeBinomial, reference.nearKl.negativeBinomial));

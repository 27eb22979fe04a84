import type { DivergenceName } from './divergenceNames';

/** What holds for all pairs of laws, by proof; the tests of the lab look for a pair that says otherwise. */
export interface DivergenceFacts {
  /** In nats, a pure number, or in the units of x. */
  readonly unit: 'information' | 'number' | 'x';
  readonly isSymmetric: boolean;
  /** The value of two laws with nothing in common where that is the largest one; null where there is none. */
  readonly limit: number | null;
  /** Whether the triangle inequality holds (with symmetry, then, a metric). */
  readonly isMetric: boolean;
  /** Whether it sees how far apart two outcomes are: others stay as they are when outcomes change places. */
  readonly seesGeometry: boolean;
  /** Whether merging outcomes can never raise it. */
  readonly isMonotone: boolean;
}

const blind = { isSymmetric: true, limit: null, isMetric: false, seesGeometry: false, isMonotone: true } as const;

const facts: Readonly<Record<Exclude<DivergenceName, 'renyi'>, DivergenceFacts>> = {
  klPQ: { ...blind, unit: 'information', isSymmetric: false },
  klQP: { ...blind, unit: 'information', isSymmetric: false },
  jeffreys: { ...blind, unit: 'information' },
  jensenShannon: { ...blind, unit: 'information', limit: Math.LN2 },
  totalVariation: { ...blind, unit: 'number', limit: 1, isMetric: true },
  hellinger: { ...blind, unit: 'number', limit: 1, isMetric: true },
  chiSquared: { ...blind, unit: 'number', isSymmetric: false },
  wasserstein1: { unit: 'x', isSymmetric: true, limit: null, isMetric: true, seesGeometry: true, isMonotone: false },
};

/**
 * The facts of a divergence; Rényi's of order ½ is symmetric, of any other it is not.
 * @throws nothing: `alpha` counts for Rényi alone.
 * @source van Erven & Harremoës (2014), IEEE Trans. Inf. Theory 60, 3797–3820; Gibbs & Su (2002), Int. Stat. Rev. 70,
 * 419–435
 */
export function divergenceFacts(name: DivergenceName, alpha: number): DivergenceFacts {
  return name === 'renyi' ? { ...blind, unit: 'information', isSymmetric: alpha === 0.5 } : facts[name];
}

import type { TriangleMeasure } from '../../math/divergence/divergenceNames';
import type { Distribution } from '../../math/families';
import type { FiniteDistributionOf } from '../../math/families/finite';

/** A free pmf on few outcomes. */
export type BarsOf = FiniteDistributionOf<'categorical'>;

/** What is looked at: a parameter that moves, a triangle of three, or outcomes that merge. */
export const modes = ['along', 'triangle', 'merge'] as const;
export type Mode = (typeof modes)[number];

/** What the table has its proof of. */
export const properties = ['symmetric', 'bounded', 'metric', 'geometry', 'merging'] as const;
export type Property = (typeof properties)[number];

/** Three pmfs on three outcomes; q is the stop on the way from p to r. */
export interface Triple {
  readonly p: BarsOf;
  readonly q: BarsOf;
  readonly r: BarsOf;
}

export interface DivergencesScene {
  readonly version: 1;
  readonly lab: 'divergences';
  readonly mode: Mode;
  readonly p: Distribution;
  readonly q: Distribution;
  /** The parameter of q that the curves are drawn over; where it stands, q says itself. */
  readonly moving: { readonly name: string; readonly from: number; readonly to: number };
  /** The order of Rényi's divergence. */
  readonly alpha: number;
  readonly property: Property;
  readonly triple: Triple;
  /** Whose triangle is looked at. */
  readonly measure: TriangleMeasure;
  /** The seed of the last hunt; 0 where there has been none. */
  readonly hunt: number;
  /** What is merged: pmfs on the same outcomes. */
  readonly bars: { readonly p: BarsOf; readonly q: BarsOf };
  /** Join i puts the outcomes i and i + 1 together; ascending. */
  readonly joins: readonly number[];
}

export const ALPHAS = { min: 0.05, max: 4, step: 0.05 } as const;
export const TRIPLE_OUTCOMES = 3;
export const MOST_BARS = 16;
/** Triples that a hunt tries for each measure. */
export const HUNT_TRIES = 4000;
export const MOST_HUNTS = 9999;

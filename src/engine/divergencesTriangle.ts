import type { TriangleMeasure } from '../math/divergence/divergenceNames';
import { divergenceOfPmfs } from '../math/divergence/divergenceOfPmfs';
import { eachDivergence } from '../math/divergence/eachDivergence';
import { huntTriangle } from '../math/divergence/huntTriangle';
import type { TriangleHunt } from '../math/divergence/huntTriangle';
import { triangleOf } from '../math/divergence/triangleOf';
import type { Triangle } from '../math/divergence/triangleOf';
import type { FiniteDistributionOf } from '../math/families/finite';
import { tabulate } from '../math/families/tabulate';

type Bars = FiniteDistributionOf<'categorical'>;

/** Three pmfs on the same outcomes; q is the stop between p and r. */
export interface TriangleRequest {
  readonly p: Bars;
  readonly q: Bars;
  readonly r: Bars;
  readonly alpha: number;
}

/** A triangle, and the first leg the other way. */
export interface TriangleBothWays extends Triangle {
  readonly back: number;
}

export type Triangles = Readonly<Record<TriangleMeasure, TriangleBothWays>>;
export type Hunts = Readonly<Partial<Record<TriangleMeasure, TriangleHunt>>>;

const OUTCOMES = 3;

export function divergencesTriangle({ p, q, r, alpha }: TriangleRequest): Triangles {
  const length = p.params.probs.length;
  const [a, b, c] = [tabulate(p, length), tabulate(q, length), tabulate(r, length)];
  const of = (measure: TriangleMeasure): TriangleBothWays => ({
    ...triangleOf(measure, a, b, c, alpha),
    back: divergenceOfPmfs(measure, b, a, alpha).value,
  });
  return { ...eachDivergence(of), rootJensenShannon: of('rootJensenShannon') };
}

/** For each of the measures the hunt for the triangle that it breaks most, all from one seed. */
export interface TriangleHuntRequest {
  readonly measures: readonly TriangleMeasure[];
  readonly seed: number;
  readonly alpha: number;
  readonly tries: number;
}

export function* divergencesHunt({ measures, seed, alpha, tries }: TriangleHuntRequest): Generator<void, Hunts> {
  const hunts: Partial<Record<TriangleMeasure, TriangleHunt>> = {};
  for (const measure of measures) {
    hunts[measure] = yield* huntTriangle({ measure, alpha, seed, tries, outcomes: OUTCOMES });
  }
  return hunts;
}

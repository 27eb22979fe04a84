import type { RunResult } from '../../engine/handlers';
import type { Comparison } from '../../math/divergence/compare';
import type { LossCurve } from '../../math/geometry/lossCurve';

/** A type, not an interface: only a type is known to have no other keys, which the store's erased view needs. */
export type WormsResults = {
  readonly rival: Comparison;
  readonly approximation: RunResult;
  readonly curve: LossCurve;
};

import type { SampleCountsState } from '../../engine/sampleCounts';
import type { SampleEstimatesState } from '../../engine/sampleEstimates';
import type { SampleExpectations } from '../../engine/sampleExpectations';
import type { SampleLikelihood } from '../../engine/sampleLikelihood';
import type { SampleMasses } from '../../engine/sampleMasses';
import type { WalkPlan } from '../../engine/sampleWalks';
import type { WalksRun } from './walksRun';

/** What the engine says of a scene; null in a mode that does not show it. */
export interface SamplesResults {
  readonly walks: { readonly plan: WalkPlan; readonly p: WalksRun | null; readonly q: WalksRun | null } | null;
  readonly masses: SampleMasses | null;
  readonly counts: SampleCountsState | null;
  readonly likelihood: SampleLikelihood | null;
  readonly estimates: SampleEstimatesState | null;
  readonly expectations: SampleExpectations | null;
}

import type { LawComparison } from '../math/comparison/lawComparison';
import { compare } from '../math/divergence/compare';
import type { Comparison } from '../math/divergence/compare';
import type { FiniteDistribution, OneParameterDistribution } from '../math/families/finite';
import { tabulate } from '../math/families/tabulate';
import { withTheta } from '../math/families/withTheta';
import { lossCurve } from '../math/geometry/lossCurve';
import type { LossCurve } from '../math/geometry/lossCurve';
import { descend } from '../math/optimizers/descend';
import type { DescentSettings, Trajectory } from '../math/optimizers/descend';
import type { TrainingProblem } from '../math/training/trainingProblem';
import type { CodesRequest } from './codes';
import type { CompareLawsRequest } from './compareLaws';
import type { DivergencesAlongRequest } from './divergencesAlong';
import type { MergedRequest } from './divergencesMerged';
import type { DivergencesRequest } from './divergencesOf';
import type { TriangleHuntRequest, TriangleRequest } from './divergencesTriangle';
import type { FitBasinsRequest } from './fitBasins';
import type { FitComparisonRequest } from './fitComparison';
import type { FitLandscapeRequest } from './fitLandscape';
import type { FitPointRequest } from './fitPoint';
import type { FitRunsRequest } from './fitRuns';
import type { FitSurfacesRequest } from './fitSurfaces';
import type { UdaLossRequest } from './udaLoss';
import type { LossPipelineRequest } from './lossPipeline';
import type { Estimation } from './estimateDraws';
import type { SampleCountsRequest } from './sampleCounts';
import type { SampleEstimatesRequest } from './sampleEstimates';
import type { SampleLikelihoodRequest } from './sampleLikelihood';
import type { WalkPlanRequest, WalksRequest } from './sampleWalks';
import type { PlaneRequest } from './plane';
import type { TrainRequest } from './train';

/** p, q and what they say about each other over the outcomes 0, …, outcomes − 1. */
export interface CompareRequest {
  readonly p: FiniteDistribution;
  readonly q: FiniteDistribution;
  readonly outcomes: number;
}

export interface CurveRequest {
  readonly target: FiniteDistribution;
  readonly model: OneParameterDistribution;
  readonly outcomes: number;
}

/** Descend from the θ of `model`, then compare p with q_θ at `step` (the last step where the run is shorter). */
export interface RunRequest extends CurveRequest {
  readonly settings: DescentSettings;
  readonly step: number;
}

export interface RunResult {
  readonly trajectory: Trajectory;
  readonly step: number;
  readonly theta: number;
  readonly comparison: Comparison;
}

/**
 * The calls that the engine answers: plain functions, or generators that yield between slices of long work. What is too
 * heavy for the first screen is imported by its call: `async (request) => (await import('./heavy')).heavy(request)`.
 */
export const handlers = {
  compare({ p, q, outcomes }: CompareRequest): Comparison {
    return compare(tabulate(p, outcomes), tabulate(q, outcomes));
  },

  async compareLaws(request: CompareLawsRequest): Promise<LawComparison> {
    return (await import('./compareLaws')).compareLaws(request);
  },

  *lossCurve({ target, model, outcomes }: CurveRequest): Generator<void, LossCurve> {
    return yield* lossCurve(tabulate(target, outcomes), model);
  },

  run({ target, model, outcomes, settings, step }: RunRequest): RunResult {
    const p = tabulate(target, outcomes);
    const trajectory = descend(p, model, settings);
    const shown = Math.min(step, trajectory.thetas.length - 1);
    const theta = trajectory.thetas[shown] ?? Number.NaN;
    return { trajectory, step: shown, theta, comparison: compare(p, tabulate(withTheta(model, theta), outcomes)) };
  },

  fitLandscape: async (request: FitLandscapeRequest) => (await import('./fitLandscape')).fitLandscape(request),
  fitSurfaces: async (request: FitSurfacesRequest) => (await import('./fitSurfaces')).fitSurfaces(request),
  fitRuns: async (request: FitRunsRequest) => (await import('./fitRuns')).fitRuns(request),
  fitBasins: async (request: FitBasinsRequest) => (await import('./fitBasins')).fitBasins(request),
  fitComparison: async (request: FitComparisonRequest) => (await import('./fitComparison')).fitComparison(request),
  lossPipeline: async (request: LossPipelineRequest) => (await import('./lossPipeline')).lossPipeline(request),
  fitPoint: async (request: FitPointRequest) => (await import('./fitPoint')).fitPoint(request),
  udaLoss: async (request: UdaLossRequest) => (await import('./udaLoss')).udaLoss(request),
  sampleMasses: async (request: Pick<SampleCountsRequest, 'pair'>) => (await import('./sampleMasses')).sampleMasses(request),
  sampleCounts: async (request: SampleCountsRequest) => (await import('./sampleCounts')).sampleCounts(request),
  sampleLikelihood: async (request: SampleLikelihoodRequest) => (await import('./sampleLikelihood')).sampleLikelihood(request),
  sampleEstimates: async (request: SampleEstimatesRequest) => (await import('./sampleEstimates')).sampleEstimates(request),
  sampleExpectations: async (request: Estimation) => (await import('./sampleExpectations')).sampleExpectations(request),
  sampleWalkPlan: async (request: WalkPlanRequest) => (await import('./sampleWalks')).sampleWalkPlan(request),
  sampleWalks: async (request: WalksRequest) => (await import('./sampleWalks')).sampleWalks(request),
  plane: async (request: PlaneRequest) => (await import('./plane')).plane(request),
  codes: async (request: CodesRequest) => (await import('./codes')).codes(request),
  train: async (request: TrainRequest) => (await import('./train')).train(request),
  divergencesOf: async (request: DivergencesRequest) => (await import('./divergencesOf')).divergencesOf(request),
  divergencesAlong: async (request: DivergencesAlongRequest) => (await import('./divergencesAlong')).divergencesAlong(request),
  divergencesTriangle: async (request: TriangleRequest) => (await import('./divergencesTriangle')).divergencesTriangle(request),
  divergencesHunt: async (request: TriangleHuntRequest) => (await import('./divergencesTriangle')).divergencesHunt(request),
  divergencesMerged: async (request: MergedRequest) => (await import('./divergencesMerged')).divergencesMerged(request),
  trainingData: async (problem: TrainingProblem) => (await import('../math/training/trainingData')).trainingData(problem),
} as const;
